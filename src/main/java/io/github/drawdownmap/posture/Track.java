package io.github.drawdownmap.posture;

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

    /// This track with only those phases whose sources were published by a day; a phase without sources of its own has
    /// those of the track.
    public Track knownOn(LocalDate day) {
        List<Phase> known = phases.stream()
                .filter(phase -> Citation.knownOn(phase.citations().isEmpty() ? citations : phase.citations(), day))
                .toList();
        return new Track(id, kind, label, publisher, stated, note, citations, known);
    }

    public Optional<Phase> phaseOn(LocalDate day) {
        return phases.stream().filter(phase -> phase.when().contains(day)).findFirst();
    }
}
