package io.github.drawdownmap.session;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What of a posture had been published by a day. From one publication to the next it is one and the same posture, so
/// that a step of the day costs nothing.
final class KnownPosture {
    private final Posture whole;
    private final NavigableSet<LocalDate> publications;
    private LocalDate publication = LocalDate.MIN;
    private Posture known;

    KnownPosture(Posture whole) {
        this.whole = whole;
        this.publications = whole.sources().stream()
                .map(Source::publicFrom)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        this.known = whole.knownOn(publication);
    }

    boolean isOf(Posture posture) {
        return posture.equals(whole);
    }

    /// The days on which more was published.
    NavigableSet<LocalDate> publications() {
        return Collections.unmodifiableNavigableSet(publications);
    }

    Posture on(LocalDate day) {
        LocalDate last = Optional.ofNullable(publications.floor(day)).orElse(LocalDate.MIN);
        if (!last.equals(publication)) known = whole.knownOn(last);
        publication = last;
        return known;
    }
}
