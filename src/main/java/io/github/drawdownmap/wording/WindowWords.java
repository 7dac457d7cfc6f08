package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/// Windows in words, as careful as their source.
public final class WindowWords {
    private WindowWords() {}

    /// "by the end of September 2025", "between 13 and 17 January 2026", "around the end of 2026", "on 4 March 2026".
    ///
    /// An interval of a plan is a deadline; that of a report is what is known of the day.
    static String of(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between", DayWords.FULL);
    }

    /// As short as can be, for captions: "by end of Sep 2025", "13 – 17 Jan 2026".
    public static String brief(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between.brief", DayWords.BRIEF);
    }

    /// The first day that these words name, by which they stand among others: the first of September for "in Sep 2025",
    /// its last for "by end of Sep 2025".
    public static LocalDate firstNamed(Window window, Track.Kind kind) {
        return window.isOpenStart() || saysBy(window, kind) ? window.latest() : window.earliest();
    }

    /// When a source dates itself or what it tells of: "September 2024", "4 March 2026", "13 to 17 January 2026".
    public static String date(Window window) {
        return date(window, DayWords.FULL);
    }

    /// The same with short months, beside other dates: "Sep 2024", "4 Mar 2026", "13 – 17 Jan 2026".
    public static String briefDate(Window window) {
        return date(window, DayWords.BRIEF);
    }

    private static String date(Window window, DayWords.Style style) {
        if (window.isOpenStart()) return Messages.text("wording.window.by", endOf(window, style));
        if (window.isOpenEnd())
            return Messages.text("wording.window.from", edge(window.earliest(), window.start(), style));
        String last = approximately(window.latestApproximate(), edge(window.latest(), window.end(), style));
        return switch (window.precision()) {
            case DAY, MONTH, YEAR -> last;
            case INTERVAL, BY, FROM -> Messages.text(style.range(), earliest(window, style), last);
        };
    }

    /// The latest day as its source writes it: "18 January 2026", "about 13 March 2026", "September 2025".
    static String latest(Window window) {
        return approximately(window.latestApproximate(), edge(window.latest(), window.end(), DayWords.FULL));
    }

    /// The day from which a change is sure: the latest day, and of an open end the first.
    static String known(Window window) {
        return known(window, DayWords.FULL);
    }

    /// The same with a short month: "18 Jan 2026".
    static String knownBriefly(Window window) {
        return known(window, DayWords.BRIEF);
    }

    private static String known(Window window, DayWords.Style style) {
        return window.isOpenEnd()
                ? approximately(window.earliestApproximate(), edge(window.earliest(), window.start(), style))
                : approximately(window.latestApproximate(), edge(window.latest(), window.end(), style));
    }

    /// The last of the days as a point in time: "30 September 2025", "the end of September 2025", "the end of 2026";
    /// nothing says that it is approximate.
    static String endOf(Window window) {
        return endOf(window, DayWords.FULL);
    }

    /// "by the end of September 2025", and beside a date of the same year "by the end of September".
    static String dueBeside(Window due, Window other) {
        boolean sameYear = due.end().grain() == Window.Grain.MONTH
                && !due.isApproximate()
                && due.latest().getYear() == other.latest().getYear();
        return sameYear
                ? Messages.text("wording.window.by-end", DayWords.FULL.month().format(due.latest()))
                : of(due, Track.Kind.PLANNED);
    }

    /// "March 2026".
    static String month(YearMonth month) {
        return DayWords.FULL.monthAndYear().format(month);
    }

    private static String words(Window window, Track.Kind kind, String between, DayWords.Style style) {
        return switch (window.precision()) {
            case FROM -> Messages.text("wording.window.from", edge(window.earliest(), window.start(), style));
            case BY -> by(window, style);
            case DAY ->
                Messages.text(
                        about("wording.window.on", window.isApproximate()),
                        style.day().format(window.latest()));
            case MONTH -> month(window, style);
            case YEAR ->
                Messages.text(about("wording.window.in", window.isApproximate()), DayWords.year(window.latest()));
            case INTERVAL -> saysBy(window, kind) ? by(window, style) : between(window, between, style);
        };
    }

    private static boolean saysBy(Window window, Track.Kind kind) {
        return switch (window.precision()) {
            case BY -> true;
            case INTERVAL -> kind == Track.Kind.PLANNED || window.start().grain() == Window.Grain.UNKNOWN;
            case DAY, MONTH, YEAR, FROM -> false;
        };
    }

    private static String between(Window window, String key, DayWords.Style style) {
        String latest = edge(window.latest(), window.end(), style);
        return Messages.text(key, earliest(window, style), approximately(window.latestApproximate(), latest));
    }

    private static String by(Window window, DayWords.Style style) {
        return Messages.text(about("wording.window.by", window.latestApproximate()), endOf(window, style));
    }

    private static String endOf(Window window, DayWords.Style style) {
        String edge = edge(window.latest(), window.end(), style);
        return switch (window.end().grain()) {
            case MONTH, YEAR -> Messages.text(style.end(), edge);
            case DAY, UNKNOWN, OPEN -> edge;
        };
    }

    private static String month(Window window, DayWords.Style style) {
        Month month = window.latest().getMonth();
        String year = DayWords.year(window.latest());
        String named = style.monthAndYear().format(window.latest());
        if (!window.isApproximate()) return Messages.text("wording.window.in", named);
        return switch (month) {
            case DECEMBER -> Messages.text("wording.window.around-end", year);
            case JANUARY -> Messages.text("wording.window.around-start", year);
            default -> Messages.text("wording.window.in.about", named);
        };
    }

    /// One end as finely as it is written: "13 January 2026", "September 2025", "2026".
    private static String edge(LocalDate day, Window.Edge written, DayWords.Style style) {
        return switch (written.grain()) {
            case MONTH -> style.monthAndYear().format(day);
            case YEAR -> DayWords.year(day);
            case DAY, UNKNOWN, OPEN -> style.day().format(day);
        };
    }

    /// The first day of an interval without what it shares with the last: "13", "18 August", "31 December 2025".
    private static String earliest(Window window, DayWords.Style style) {
        return approximately(window.earliestApproximate(), sparing(window, style));
    }

    private static String sparing(Window window, DayWords.Style style) {
        LocalDate first = window.earliest();
        LocalDate last = window.latest();
        boolean sameYear = first.getYear() == last.getYear();
        return switch (window.start().grain()) {
            case YEAR -> DayWords.year(first);
            case MONTH -> (sameYear ? style.month() : style.monthAndYear()).format(first);
            case DAY, UNKNOWN, OPEN -> {
                if (!sameYear) yield style.day().format(first);
                boolean sameMonth =
                        first.getMonth() == last.getMonth() && window.end().grain() != Window.Grain.MONTH;
                yield sameMonth
                        ? Integer.toString(first.getDayOfMonth())
                        : style.dayAndMonth().format(first);
            }
        };
    }

    private static String approximately(boolean approximate, String words) {
        return approximate ? Messages.text("wording.date.about", words) : words;
    }

    private static String about(String key, boolean approximate) {
        return approximate ? key + ".about" : key;
    }
}
