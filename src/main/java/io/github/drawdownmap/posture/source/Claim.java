package io.github.drawdownmap.posture.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one side says in a matter on which sources disagree.
///
/// @param citations its own sources; empty where only the sources of the whole matter are known
public record Claim(String says, List<Citation> citations) {
    public Claim {
        citations = List.copyOf(citations);
    }

    public Optional<Claim> knownOn(LocalDate day) {
        List<Citation> known = Citation.publicBy(citations, day);
        return known.isEmpty() ? Optional.empty() : Optional.of(new Claim(says, known));
    }

    /// Whether nobody had said it by a day: all of its sources carry a later date.
    boolean isLaterThan(LocalDate day) {
        return !citations.isEmpty()
                && citations.stream()
                        .allMatch(citation -> citation.source()
                                .publicFrom()
                                .filter(from -> from.isAfter(day))
                                .isPresent());
    }
}
