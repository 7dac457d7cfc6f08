package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A stage of a plan: what it asks, by when.
public record Phase(String label, Window when, String asks, List<Citation> citations) {
    public Phase {
        citations = List.copyOf(citations);
    }

    /// The phase with what was public of it by a day; without sources of its own it has those of its plan.
    Optional<Phase> knownOn(LocalDate day, Track plan) {
        boolean known = Citation.knownOn(citations.isEmpty() ? plan.citations() : citations, day);
        return known ? Optional.of(new Phase(label, when, asks, Citation.publicBy(citations, day))) : Optional.empty();
    }
}
