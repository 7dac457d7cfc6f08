package io.github.drawdownmap.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.threeten.extra.LocalDateRange;

/// The days on one of which something happened: earliest to latest, both inside.
///
/// An end may be open (no day is known) or approximate (the day is about right).
///
/// @param earliest the first day, [LocalDate#MIN] when the start is open
/// @param latest the last day, [LocalDate#MAX] when the end is open
/// @param start how the source writes the earliest day
/// @param end how the source writes the latest day
/// @param precision how finely the source dates it
public record Window(LocalDate earliest, LocalDate latest, Edge start, Edge end, Precision precision) {

    /// One end of a window as the source writes it: `2025-09~` is an approximate month.
    public record Edge(Grain grain, boolean approximate) {
        static final Edge DAY = new Edge(Grain.DAY, false);
        static final Edge UNKNOWN = new Edge(Grain.UNKNOWN, false);
        static final Edge OPEN = new Edge(Grain.OPEN, false);
    }

    /// How finely one end is dated.
    public enum Grain {
        DAY,
        MONTH,
        YEAR,
        /// Nothing is written: there is a day, but it is not known.
        UNKNOWN,
        /// `..` is written: there is no day at which it ends.
        OPEN
    }

    /// How the source writes the date.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /// Two ends.
        INTERVAL,
        /// Only the latest day: "by".
        BY,
        /// Only the earliest day: "from ... on".
        FROM
    }

    public Window {
        if (latest.isBefore(earliest))
            throw new IllegalArgumentException("the window from " + earliest + " to " + latest + " holds no day");
        if (earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX))
            throw new IllegalArgumentException("a window needs at least one end");
    }

    /// All of its days, unbounded where an end is open.
    public LocalDateRange days() {
        return LocalDateRange.ofClosed(earliest, latest);
    }

    public boolean isOpenStart() {
        return earliest.equals(LocalDate.MIN);
    }

    /// From one day to another, both known.
    public static Window ofDays(LocalDate first, LocalDate last) {
        Precision precision = first.equals(last) ? Precision.DAY : Precision.INTERVAL;
        return new Window(first, last, Edge.DAY, Edge.DAY, precision);
    }

    /// Whether it is written with `..` in front: so since before anyone asked. With nothing in front the first day is
    /// only not known.
    public boolean hasNoStart() {
        return isOpenStart() && start.grain() == Grain.OPEN;
    }

    /// Whether the source gives an earliest day; otherwise it is open, or what stands before it closes it.
    public boolean tellsStart() {
        return start.grain() != Grain.UNKNOWN && start.grain() != Grain.OPEN;
    }

    public boolean isOpenEnd() {
        return latest.equals(LocalDate.MAX);
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    /// Whether the source gives the earliest day as approximate or uncertain.
    public boolean earliestApproximate() {
        return start.approximate();
    }

    /// Whether the source gives the latest day as approximate or uncertain.
    public boolean latestApproximate() {
        return end.approximate();
    }

    public boolean isApproximate() {
        return earliestApproximate() || latestApproximate();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /// The elapsed share of the window on a day, at an even pace: 0 on its first day and before, 1 on its last and
    /// after. A window of one day is over on that day; a window with an open end never gets anywhere.
    public double shareOn(LocalDate day) {
        if (isOpenEnd()) return 0;
        if (!day.isBefore(latest)) return 1;
        if (isOpenStart() || !day.isAfter(earliest)) return 0;
        return (double) ChronoUnit.DAYS.between(earliest, day) / ChronoUnit.DAYS.between(earliest, latest);
    }

    /// Whether this window lies wholly after another; an open start begins where the other ends. What has held since
    /// before anyone asked may end on the day on which this one opens: up to that day it was known to hold.
    public boolean follows(Window before) {
        LocalDate first = isOpenStart() ? latest : earliest;
        return first.isAfter(before.latest()) || (before.hasNoStart() && first.equals(before.latest()));
    }

    /// This window with its open start replaced by a day.
    public Window startingOn(LocalDate first) {
        return new Window(first, latest, start, end, precision);
    }

    /// This window with its open end replaced by a day.
    public Window endingOn(LocalDate last) {
        return new Window(earliest, last, start, Edge.DAY, Precision.INTERVAL);
    }

    /// This window as it is known while its end is not.
    public Window withoutEnd() {
        return new Window(earliest, LocalDate.MAX, start, Edge.OPEN, Precision.FROM);
    }

    /// As EDTF, such as "2025-08-18~/2025-10-01"; months and years are written by their days.
    @Override
    public String toString() {
        if (precision == Precision.DAY) return earliest + (isApproximate() ? "~" : "");
        String first = hasNoStart() ? ".." : isOpenStart() ? "" : earliest + (earliestApproximate() ? "~" : "");
        String last = isOpenEnd() ? ".." : latest + (latestApproximate() ? "~" : "");
        return first + "/" + last;
    }
}
