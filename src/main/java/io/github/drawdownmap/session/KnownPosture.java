package io.github.drawdownmap.session;

import io.github.drawdownmap.posture.Posture;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;

/// What of a posture was known on a day. From one day on which more became known to the next it is one and the same
/// posture, so that a step of the day costs nothing.
final class KnownPosture {
    private final Posture whole;
    private final NavigableSet<LocalDate> learningDays;
    private LocalDate learned = LocalDate.MIN;
    private Posture known;

    KnownPosture(Posture whole) {
        this.whole = whole;
        this.learningDays = whole.learningDays();
        this.known = whole.knownOn(learned);
    }

    boolean isOf(Posture posture) {
        return posture.equals(whole);
    }

    /// The days on which more became known.
    NavigableSet<LocalDate> learningDays() {
        return Collections.unmodifiableNavigableSet(learningDays);
    }

    Posture on(LocalDate day) {
        LocalDate last = Optional.ofNullable(learningDays.floor(day)).orElse(LocalDate.MIN);
        if (!last.equals(learned)) known = whole.knownOn(last);
        learned = last;
        return known;
    }
}
