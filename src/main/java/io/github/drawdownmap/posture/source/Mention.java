package io.github.drawdownmap.posture.source;

import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dated report that shows a site without saying which level held.
///
/// @param says what it says, or empty
public record Mention(Window when, String says, List<Citation> citations) {
    public Mention {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the mention of " + when + " cites no source");
    }

    public Optional<Mention> knownOn(LocalDate day) {
        List<Citation> known = Citation.publicBy(citations, day);
        return known.isEmpty() ? Optional.empty() : Optional.of(new Mention(when, says, known));
    }
}
