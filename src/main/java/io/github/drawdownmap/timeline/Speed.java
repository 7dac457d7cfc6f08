package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import java.util.stream.Stream;

/// How far playback goes in a second.
public enum Speed {
    WEEK(7),
    FORTNIGHT(14),
    MONTH(Speed.DAYS_A_YEAR / 12),
    QUARTER(Speed.DAYS_A_YEAR / 4),
    HALF_YEAR(Speed.DAYS_A_YEAR / 2);

    private static final double DAYS_A_YEAR = 365.2425;

    private final double daysPerSecond;

    Speed(double daysPerSecond) {
        this.daysPerSecond = daysPerSecond;
    }

    public double daysPerSecond() {
        return daysPerSecond;
    }

    /// Its name on screen: "1 month / s".
    public String label() {
        return Messages.text(
                switch (this) {
                    case WEEK -> "timeline.speed.week";
                    case FORTNIGHT -> "timeline.speed.fortnight";
                    case MONTH -> "timeline.speed.month";
                    case QUARTER -> "timeline.speed.quarter";
                    case HALF_YEAR -> "timeline.speed.half-year";
                });
    }

    public Speed faster() {
        return Stream.of(values())
                .filter(other -> other.daysPerSecond > daysPerSecond)
                .findFirst()
                .orElse(this);
    }

    public Speed slower() {
        return Stream.of(values())
                .filter(other -> other.daysPerSecond < daysPerSecond)
                .reduce((slower, next) -> next)
                .orElse(this);
    }
}
