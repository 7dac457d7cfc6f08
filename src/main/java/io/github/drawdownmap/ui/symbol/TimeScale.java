package io.github.drawdownmap.ui.symbol;

import java.time.LocalDate;

/// Where the days of a span lie from left to right, for everything that is drawn over the shared axis.
///
/// A day covers the stretch from its own mark up to the next day's. What belongs to one day (playhead, tick, event)
/// stands at the day's mark; a window reaches from the mark of its earliest day to the end of its latest.
///
/// @param left the x of the first day's mark
/// @param right the x at which the last day ends
public record TimeScale(LocalDate first, LocalDate last, double left, double right) {
    public TimeScale {
        if (last.isBefore(first)) throw new IllegalArgumentException("the span " + first + " to " + last + " is empty");
        if (!(right > left)) throw new IllegalArgumentException("no room between " + left + " and " + right);
    }

    private long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    public double dayWidth() {
        return (right - left) / days();
    }

    /// The x of a day's mark; days outside the span lie outside the axis.
    public double x(LocalDate day) {
        return x((double) day.toEpochDay());
    }

    /// The x of a moment.
    ///
    /// @param epochDay days since 1970-01-01, with a fraction
    public double x(double epochDay) {
        return left + (epochDay - first.toEpochDay()) * dayWidth();
    }

    /// The x at which a day is over, kept on the axis.
    public double end(LocalDate day) {
        return day.isBefore(last) ? Math.max(left, x(day.toEpochDay() + 1.0)) : right;
    }

    /// The x of a day's mark, kept on the axis.
    public double start(LocalDate day) {
        return day.isBefore(first) ? left : Math.min(right, x(day));
    }

    /// The day of the span whose mark is nearest.
    public LocalDate dayAt(double x) {
        long days = Math.round((x - left) / dayWidth());
        return first.plusDays(Math.clamp(days, 0, days() - 1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
