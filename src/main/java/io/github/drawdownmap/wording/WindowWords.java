package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Windows in words, as careful as their source.
public final class WindowWords {
    private static final Style FULL = Style.of("MMMM", "wording.window.end");
    private static final Style BRIEF = Style.of("MMM", "wording.window.end.brief");

    private WindowWords() {}

    /// "by the end of September 2025", "between 13 and 17 January 2026", "around the end of 2026", "on 4 March 2026".
    ///
    /// An interval of a plan is a deadline; that of a report is what is known of the day.
    public static String of(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between", FULL);
    }

    /// As short as can be, for captions: "by end of Sep 2025", "13 – 17 Jan 2026".
    public static String brief(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between.brief", BRIEF);
    }

    /// When a source dates itself or what it tells of: "September 2024", "4 March 2026", "13 to 17 January 2026".
    public static String date(Window window) {
        return date(window, FULL);
    }

    /// The same with short months: "Sep 2024", "4 Mar 2026".
    public static String briefDate(Window window) {
        return date(window, BRIEF);
    }

    private static String date(Window window, Style style) {
        if (window.isOpenStart()) return Messages.text("wording.window.by", endOf(window, style));
        if (window.isOpenEnd())
            return Messages.text("wording.window.from", edge(window.earliest(), window.start(), style));
        String last = approximately(window.latestApproximate(), edge(window.latest(), window.end(), style));
        return switch (window.precision()) {
            case DAY, MONTH, YEAR -> last;
            case INTERVAL, BY, FROM -> Messages.text("wording.date.to", earliest(window, style), last);
        };
    }

    /// The latest day as its source writes it: "18 January 2026", "about 13 March 2026", "September 2025".
    static String latest(Window window) {
        return approximately(window.latestApproximate(), edge(window.latest(), window.end(), FULL));
    }

    /// The day from which a change is sure: the latest day, and of an open end the first.
    static String known(Window window) {
        return known(window, FULL);
    }

    /// The same with a short month: "18 Jan 2026".
    static String knownBriefly(Window window) {
        return known(window, BRIEF);
    }

    private static String known(Window window, Style style) {
        return window.isOpenEnd()
                ? approximately(window.earliestApproximate(), edge(window.earliest(), window.start(), style))
                : approximately(window.latestApproximate(), edge(window.latest(), window.end(), style));
    }

    /// The last of the days as a point in time: "30 September 2025", "the end of September 2025", "the end of 2026";
    /// nothing says that it is approximate.
    static String endOf(Window window) {
        return endOf(window, FULL);
    }

    /// "by the end of September 2025", and beside a date of the same year "by the end of September".
    static String dueBeside(Window due, Window other) {
        boolean sameYear = due.end().grain() == Window.Grain.MONTH
                && !due.isApproximate()
                && due.latest().getYear() == other.latest().getYear();
        return sameYear
                ? Messages.text("wording.window.by-end", FULL.month().format(due.latest()))
                : of(due, Track.Kind.PLANNED);
    }

    /// "March 2026".
    static String month(YearMonth month) {
        return FULL.monthAndYear().format(month);
    }

    private static String words(Window window, Track.Kind kind, String between, Style style) {
        boolean isDeadline = kind == Track.Kind.PLANNED;
        return switch (window.precision()) {
            case FROM -> Messages.text("wording.window.from", edge(window.earliest(), window.start(), style));
            case BY -> by(window, style);
            case DAY ->
                Messages.text(
                        about("wording.window.on", window.isApproximate()),
                        style.day().format(window.latest()));
            case MONTH -> month(window, style);
            case YEAR ->
                Messages.text(
                        about("wording.window.in", window.isApproximate()),
                        Integer.toString(window.latest().getYear()));
            case INTERVAL ->
                isDeadline || window.start().grain() == Window.Grain.UNKNOWN
                        ? by(window, style)
                        : Messages.text(
                                between,
                                earliest(window, style),
                                approximately(window.latestApproximate(), edge(window.latest(), window.end(), style)));
        };
    }

    private static String by(Window window, Style style) {
        return Messages.text(about("wording.window.by", window.latestApproximate()), endOf(window, style));
    }

    private static String endOf(Window window, Style style) {
        String edge = edge(window.latest(), window.end(), style);
        return switch (window.end().grain()) {
            case MONTH, YEAR -> Messages.text(style.end(), edge);
            case DAY, UNKNOWN, OPEN -> edge;
        };
    }

    private static String month(Window window, Style style) {
        Month month = window.latest().getMonth();
        String year = Integer.toString(window.latest().getYear());
        String named = style.monthAndYear().format(window.latest());
        if (!window.isApproximate()) return Messages.text("wording.window.in", named);
        return switch (month) {
            case DECEMBER -> Messages.text("wording.window.around-end", year);
            case JANUARY -> Messages.text("wording.window.around-start", year);
            default -> Messages.text("wording.window.in.about", named);
        };
    }

    /// One end as finely as it is written: "13 January 2026", "September 2025", "2026".
    private static String edge(LocalDate day, Window.Edge written, Style style) {
        return switch (written.grain()) {
            case MONTH -> style.monthAndYear().format(day);
            case YEAR -> Integer.toString(day.getYear());
            case DAY, UNKNOWN, OPEN -> style.day().format(day);
        };
    }

    /// The first day of an interval without what it shares with the last: "13", "18 August", "31 December 2025".
    private static String earliest(Window window, Style style) {
        return approximately(window.earliestApproximate(), sparing(window, style));
    }

    private static String sparing(Window window, Style style) {
        LocalDate first = window.earliest();
        LocalDate last = window.latest();
        boolean sameYear = first.getYear() == last.getYear();
        return switch (window.start().grain()) {
            case YEAR -> Integer.toString(first.getYear());
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

    /// How long the months are written.
    ///
    /// @param end the key that makes an end of a month or year of it
    private record Style(
            DateTimeFormatter day,
            DateTimeFormatter dayAndMonth,
            DateTimeFormatter month,
            DateTimeFormatter monthAndYear,
            String end) {
        static Style of(String month, String end) {
            return new Style(
                    pattern("d " + month + " uuuu"),
                    pattern("d " + month),
                    pattern(month),
                    pattern(month + " uuuu"),
                    end);
        }

        private static DateTimeFormatter pattern(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }
}
