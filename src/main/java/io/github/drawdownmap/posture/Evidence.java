package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dated report that a level held.
public record Evidence(Window when, Level level, List<Citation> citations) {
    public Evidence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the evidence of " + when + " cites no source");
    }

    Optional<Evidence> knownOn(LocalDate day) {
        List<Citation> known = Citation.publicBy(citations, day);
        return known.isEmpty() ? Optional.empty() : Optional.of(new Evidence(when, level, known));
    }
}
