package io.github.drawdownmap.timeline.axis;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/// The days that the axis shows: all of a span, or a stretch of it.
///
/// @param span all days
/// @param from the first in view
/// @param to the last in view
public record DaysInView(LocalDateRange span, LocalDate from, LocalDate to) {
    /// Nearer than a fortnight there is nothing more to see.
    static final int FEWEST = 14;
    /// Where the day stands that comes into view again: what follows has more room than what was.
    private static final double SHARE_BEFORE = 0.2;

    public static DaysInView all(LocalDateRange span) {
        return new DaysInView(span, span.getStart(), span.getEndInclusive());
    }

    public boolean isAll() {
        return length() == span.lengthInDays();
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// A view of `factor` times as many days, in which `day` keeps its place unless the span ends before.
    public DaysInView times(double factor, LocalDate day) {
        long all = span.lengthInDays();
        // Always by a day at least, so that a turn of the wheel is never lost.
        long wanted = factor < 1
                ? Math.min(length() - 1, Math.round(length() * factor))
                : Math.max(length() + 1, Math.round(length() * factor));
        long days = Math.clamp(wanted, Math.min(FEWEST, all), all);
        double middle = day.toEpochDay() - from.toEpochDay() + 0.5;
        return beginning(day.toEpochDay() - (long) (middle / length() * days), days);
    }

    /// The same number of days, so many later.
    public DaysInView later(long days) {
        return beginning(from.toEpochDay() + days, length());
    }

    /// The same number of days, among them this one.
    public DaysInView with(LocalDate day) {
        if (shows(day)) return this;
        double share = day.isAfter(to) ? SHARE_BEFORE : 1 - SHARE_BEFORE;
        return beginning(day.toEpochDay() - Math.round(share * length()), length());
    }

    long length() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    private DaysInView beginning(long first, long days) {
        long least = span.getStart().toEpochDay();
        long begin = Math.clamp(first, least, least + span.lengthInDays() - days);
        return new DaysInView(span, LocalDate.ofEpochDay(begin), LocalDate.ofEpochDay(begin + days - 1));
    }
}
