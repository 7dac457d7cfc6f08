package io.github.drawdownmap.session;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A pace that tells: quick through quiet months, slow about the days on which something changes or happens.
///
/// @param stops the days to slow down at
record StoryPace(NavigableSet<LocalDate> stops) {
    /// In days a second.
    static final double SLOW = 6;
    static final double FAST = 75;

    /// So many days about a stop all is slow.
    private static final double NEAR = 3;
    /// So many days away from any stop all is quick.
    private static final double FAR = 25;

    /// The pace through what is on show: its changes, its major events and its first and last day.
    static StoryPace of(Look look) {
        NavigableSet<LocalDate> stops = look.changeDays();
        look.known().events().stream()
                .filter(Event::major)
                .map(Event::day)
                .filter(look.posture().span()::contains)
                .forEach(stops::add);
        return new StoryPace(new TreeSet<>(stops));
    }

    /// How many days go by in a second.
    ///
    /// @param epochDay days since 1970-01-01, with a fraction
    double daysPerSecond(double epochDay) {
        double away = away(epochDay);
        return SLOW + (FAST - SLOW) * Math.clamp((away - NEAR) / (FAR - NEAR), 0, 1);
    }

    private double away(double epochDay) {
        LocalDate day = LocalDate.ofEpochDay((long) Math.floor(epochDay));
        return Stream.of(epochDayOf(stops.floor(day)), epochDayOf(stops.higher(day)))
                .flatMapToDouble(stop -> stop)
                .map(stop -> Math.abs(stop - epochDay))
                .min()
                .orElse(FAR);
    }

    private static DoubleStream epochDayOf(@Nullable LocalDate stop) {
        return stop == null ? DoubleStream.empty() : DoubleStream.of((double) stop.toEpochDay());
    }

    /// The next day to slow down at; the day itself when there is none.
    LocalDate next(LocalDate day) {
        LocalDate next = stops.higher(day);
        return next == null ? day : next;
    }
}
