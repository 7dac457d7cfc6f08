package io.github.drawdownmap.posture.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a statement rests on, and how far that carries.
///
/// @param why the reason for the confidence, or empty
/// @param note a doubt or contradiction, or empty
public record Grounds(List<Citation> citations, Confidence confidence, String why, String note) {
    public Grounds {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the statement cites no source");
    }

    /// What of it was public by a day; empty when nothing was. Reason and note may rest on any of the sources, so they
    /// are known once all are out.
    public Optional<Grounds> knownOn(LocalDate day) {
        List<Citation> known = Citation.publicBy(citations, day);
        if (known.isEmpty()) return Optional.empty();
        boolean whole = Citation.allPublicBy(citations, day);
        return Optional.of(new Grounds(known, confidence, whole ? why : "", whole ? note : ""));
    }
}
