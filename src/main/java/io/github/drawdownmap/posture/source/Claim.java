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
}
