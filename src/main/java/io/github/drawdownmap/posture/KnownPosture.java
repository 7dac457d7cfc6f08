package io.github.drawdownmap.posture;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A posture, whole and as known on a day. From one day on which more became known to the next it is one and the same,
/// so that a step of the day costs nothing. Any thread may ask.
public final class KnownPosture {
    private final Posture whole;
    private final NavigableSet<LocalDate> learningDays;
    private volatile @Nullable Known latest;

    public KnownPosture(Posture whole) {
        this.whole = whole;
        this.learningDays = Collections.unmodifiableNavigableSet(whole.learningDays());
    }

    public Posture whole() {
        return whole;
    }

    /// The days on which more became known.
    public NavigableSet<LocalDate> learningDays() {
        return learningDays;
    }

    /// The last day of which it can tell what was known: the one on which it was put together, or a later one on which
    /// more became known.
    public LocalDate lastDay() {
        LocalDate compiled = whole.compiled();
        return learningDays.isEmpty() || learningDays.last().isBefore(compiled) ? compiled : learningDays.last();
    }

    /// The last day, up to `day`, on which more became known; [LocalDate#MIN] before the first.
    public LocalDate learnedBy(LocalDate day) {
        return Optional.ofNullable(learningDays.floor(day)).orElse(LocalDate.MIN);
    }

    public Posture on(LocalDate day) {
        LocalDate learned = learnedBy(day);
        Known known = latest;
        if (known == null || !known.day().equals(learned)) known = new Known(learned, whole.knownOn(learned));
        latest = known;
        return known.posture();
    }

    private record Known(LocalDate day, Posture posture) {}
}
