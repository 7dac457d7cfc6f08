package io.github.drawdownmap.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/// How far a table or an animation goes from one day to the next.
public enum Step {
    DAY,
    WEEK,
    MONTH,
    /// To the next day on which something becomes another.
    CHANGE;

    /// The days of a span to tell of, in order, from its first day on.
    ///
    /// @param turns the days on which something becomes another
    public List<LocalDate> days(LocalDateRange span, NavigableSet<LocalDate> turns) {
        LocalDate first = span.getStart();
        return switch (this) {
            case DAY -> every(span, first::plusDays);
            case WEEK -> every(span, first::plusWeeks);
            // Counted from the first day each time, or a 31st would become a 28th for good.
            case MONTH -> every(span, first::plusMonths);
            case CHANGE ->
                Stream.concat(Stream.of(first), turns.subSet(first, false, span.getEndInclusive(), true).stream())
                        .toList();
        };
    }

    private static List<LocalDate> every(LocalDateRange span, IntFunction<LocalDate> after) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; span.contains(after.apply(i)); i++) days.add(after.apply(i));
        return List.copyOf(days);
    }
}
