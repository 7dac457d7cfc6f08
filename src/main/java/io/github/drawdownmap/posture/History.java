package io.github.drawdownmap.posture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a change came to be known.
///
/// @param known the day from which it is known as it stands; empty when that is the day of its first source
/// @param earlier how it was told before, oldest first
public record History(Optional<LocalDate> known, List<Version> earlier) {
    public static final History NONE = new History(Optional.empty(), List.of());

    public History {
        earlier = List.copyOf(earlier);
    }

    /// How it was told before a version.
    History before(Version version) {
        return new History(
                Optional.of(version.known()),
                earlier.stream()
                        .filter(other -> other.known().isBefore(version.known()))
                        .toList());
    }

    /// The newest of the earlier versions on a day.
    Optional<Version> versionOn(LocalDate day) {
        return earlier.reversed().stream()
                .filter(version -> !version.known().isAfter(day))
                .findFirst();
    }
}
