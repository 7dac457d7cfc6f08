package io.github.drawdownmap.posture;

import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;

/// At one site on one track: from some day inside the window on, this level holds.
///
/// @param when the window as the file writes it; [SiteTrack] closes an open start
/// @param summary what the sources say, in our words
/// @param why the reason for the confidence, or empty
/// @param note a doubt or contradiction, or empty
public record Change(
        Level level,
        Window when,
        String summary,
        List<Citation> citations,
        Confidence confidence,
        String why,
        String note) {
    public Change {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the change to " + level.id() + " cites no source");
    }

    public boolean knownOn(LocalDate day) {
        return Citation.knownOn(citations, day);
    }

    Change during(Window window) {
        return window.equals(when) ? this : new Change(level, window, summary, citations, confidence, why, note);
    }
}
