package io.github.drawdownmap.posture;

import io.github.drawdownmap.posture.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One reading of history, for all sites: a plan, or what sources say happened.
///
/// @param stated the day a plan was made public; without meaning on a reported track
/// @param phases the stages of a plan in order; empty on a reported track
public record Track(
        String id,
        Kind kind,
        String label,
        String publisher,
        Optional<LocalDate> stated,
        String note,
        List<Citation> citations,
        List<Phase> phases) {

    /// When a plan was stated, as known before it was: not by any day.
    static final Optional<LocalDate> NOT_STATED = Optional.of(LocalDate.MAX);

    /// What a track tells of.
    public enum Kind {
        PLANNED,
        REPORTED
    }

    public Track {
        citations = List.copyOf(citations);
        phases = List.copyOf(phases);
    }

    public boolean isPlanned() {
        return kind == Kind.PLANNED;
    }

    /// Whether a plan was public by a day; a report tells itself of each change since when it is known.
    public boolean isStatedBy(LocalDate day) {
        return !isPlanned() || stated.filter(from -> from.isAfter(day)).isEmpty();
    }

    /// This track with what was public of it by a day: of a plan nothing before it was stated.
    Track knownOn(LocalDate day) {
        boolean told = isStatedBy(day);
        boolean whole = Citation.allPublicBy(citations, day);
        return new Track(
                id,
                kind,
                label,
                publisher,
                told ? stated : NOT_STATED,
                told && whole && !citations.isEmpty() ? note : "",
                told ? Citation.publicBy(citations, day) : List.of(),
                told
                        ? phases.stream()
                                .flatMap(phase -> phase.knownOn(day, this).stream())
                                .toList()
                        : List.of());
    }

    public Optional<Phase> phaseOn(LocalDate day) {
        return phases.stream().filter(phase -> phase.when().contains(day)).findFirst();
    }
}
