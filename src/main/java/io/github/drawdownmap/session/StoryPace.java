package io.github.drawdownmap.session;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A pace that tells: quick through quiet months, slow about the days on which something changes or happens. A story of
/// so many of them that nobody would see it to its end is told quicker throughout.
///
/// @param stops the days to slow down at
/// @param hurry how many times as quick it is told; 1 unless it is long
record StoryPace(NavigableSet<LocalDate> stops, double hurry) {
    /// In days a second.
    static final double SLOW = 6;
    static final double FAST = 75;

    /// A whole story takes no longer.
    static final double LONGEST_SECONDS = 100;
    /// Nor has it more stops, where it steps from one to the next.
    static final int MOST_STEPS = 40;

    /// So many days about a stop all is slow.
    private static final double NEAR = 3;
    /// So many days away from any stop all is quick.
    private static final double FAR = 25;

    StoryPace(NavigableSet<LocalDate> stops) {
        this(stops, Math.max(1, seconds(stops) / LONGEST_SECONDS));
    }

    /// How long it takes from the first stop to the last without any hurry.
    private static double seconds(NavigableSet<LocalDate> stops) {
        double seconds = 0;
        LocalDate before = null;
        for (LocalDate stop : stops) {
            if (before != null) seconds += 2 * secondsAway(ChronoUnit.DAYS.between(before, stop) / 2.0);
            before = stop;
        }
        return seconds;
    }

    /// From a stop to so many days away: slow, then quicker and quicker, then quick.
    private static double secondsAway(double days) {
        double rise = (FAST - SLOW) / (FAR - NEAR);
        double rising = Math.clamp(days - NEAR, 0, FAR - NEAR);
        return Math.min(days, NEAR) / SLOW + Math.log1p(rise * rising / SLOW) / rise + Math.max(0, days - FAR) / FAST;
    }

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
        return hurry * (SLOW + (FAST - SLOW) * Math.clamp((away - NEAR) / (FAR - NEAR), 0, 1));
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

    /// The next day to slow down at, or in a story of very many one of those after it; the day itself when there is
    /// none.
    LocalDate next(LocalDate day) {
        if (stops.higher(day) == null) return day;
        LocalDate next = stops.ceiling(day.plusDays(leap()));
        return next == null ? stops.last() : next;
    }

    /// At least so many days are between the stops of a story that steps.
    private long leap() {
        if (stops.size() <= MOST_STEPS) return 1;
        return Math.ceilDiv(ChronoUnit.DAYS.between(stops.first(), stops.last()), MOST_STEPS);
    }
}
