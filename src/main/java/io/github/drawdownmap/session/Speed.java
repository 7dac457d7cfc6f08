package io.github.drawdownmap.session;

import java.util.stream.Stream;

/// How far playback goes in a second.
public enum Speed {
    WEEK(7),
    FORTNIGHT(14),
    MONTH(Speed.DAYS_A_YEAR / 12),
    QUARTER(Speed.DAYS_A_YEAR / 4),
    HALF_YEAR(Speed.DAYS_A_YEAR / 2),
    /// Quick through quiet months and slow where something happens, on the whole about as quick as a month a second.
    STORY(Speed.DAYS_A_YEAR / 12);

    private static final double DAYS_A_YEAR = 365.2425;

    private final double daysPerSecond;

    Speed(double daysPerSecond) {
        this.daysPerSecond = daysPerSecond;
    }

    double daysPerSecond() {
        return daysPerSecond;
    }

    Speed faster() {
        return Stream.of(values())
                .filter(other -> other != STORY && other.daysPerSecond > daysPerSecond)
                .findFirst()
                .orElse(this);
    }

    Speed slower() {
        return Stream.of(values())
                .filter(other -> other != STORY && other.daysPerSecond < daysPerSecond)
                .reduce((slower, next) -> next)
                .orElse(this);
    }
}
