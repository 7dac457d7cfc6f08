package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// Windows in words, as careful as their source.
public final class WindowWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF_DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private WindowWords() {}

    /// "by 30 September 2025", "between 13 and 17 January 2026", "around the end of 2026", "on 4 March 2026".
    ///
    /// An interval of a plan is a deadline; that of a report is what is known of the day.
    public static String of(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between", DayWords::full, DAY_AND_MONTH);
    }

    /// The same with short months: "by 30 Sep 2025", "between 13 and 17 Jan 2026", "around the end of 2026".
    public static String compact(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between", DayWords::brief, BRIEF_DAY_AND_MONTH);
    }

    /// As short as can be, for captions: "by 30 Sep 2025", "13 – 17 Jan 2026".
    public static String brief(Window window, Track.Kind kind) {
        return words(window, kind, "wording.window.between.brief", DayWords::brief, BRIEF_DAY_AND_MONTH);
    }

    /// When a source dates itself or what it tells of: "September 2024", "4 March 2026", "13 to 17 January 2026".
    public static String date(Window window) {
        if (window.isOpenStart()) return Messages.text("wording.window.by", DayWords.full(window.latest()));
        if (window.isOpenEnd()) return Messages.text("wording.window.from", DayWords.full(window.earliest()));
        String date = switch (window.precision()) {
            case DAY -> DayWords.full(window.latest());
            case MONTH -> MONTH.format(window.latest());
            case YEAR -> Integer.toString(window.latest().getYear());
            case INTERVAL, BY, FROM ->
                Messages.text(
                        "wording.date.to",
                        earliest(window, DayWords::full, DAY_AND_MONTH),
                        DayWords.full(window.latest()));
        };
        return window.isApproximate() ? Messages.text("wording.date.about", date) : date;
    }

    private static String words(
            Window window,
            Track.Kind kind,
            String between,
            Function<LocalDate, String> full,
            DateTimeFormatter dayAndMonth) {
        String latest = full.apply(window.isOpenEnd() ? window.earliest() : window.latest());
        return switch (window.precision()) {
            case FROM -> Messages.text("wording.window.from", latest);
            case BY -> Messages.text(about("wording.window.by", window.latestApproximate()), latest);
            case DAY -> Messages.text(about("wording.window.on", window.isApproximate()), latest);
            case MONTH -> month(window);
            case YEAR ->
                Messages.text(
                        about("wording.window.in", window.isApproximate()),
                        Integer.toString(window.latest().getYear()));
            case INTERVAL ->
                kind == Track.Kind.PLANNED
                        ? Messages.text(about("wording.window.by", window.latestApproximate()), latest)
                        : Messages.text(
                                between,
                                earliest(window, full, dayAndMonth),
                                approximately(window.latestApproximate(), latest));
        };
    }

    private static String month(Window window) {
        Month month = window.latest().getMonth();
        String year = Integer.toString(window.latest().getYear());
        if (!window.isApproximate()) return Messages.text("wording.window.in", MONTH.format(window.latest()));
        return switch (month) {
            case DECEMBER -> Messages.text("wording.window.around-end", year);
            case JANUARY -> Messages.text("wording.window.around-start", year);
            default -> Messages.text("wording.window.in.about", MONTH.format(window.latest()));
        };
    }

    /// The first day of an interval without what it shares with the last: "13", "18 August", "31 December 2025".
    private static String earliest(Window window, Function<LocalDate, String> full, DateTimeFormatter dayAndMonth) {
        LocalDate first = window.earliest();
        LocalDate last = window.latest();
        String words = first.getYear() != last.getYear()
                ? full.apply(first)
                : first.getMonth() != last.getMonth()
                        ? dayAndMonth.format(first)
                        : Integer.toString(first.getDayOfMonth());
        return approximately(window.earliestApproximate(), words);
    }

    private static String approximately(boolean approximate, String words) {
        return approximate ? Messages.text("wording.date.about", words) : words;
    }

    private static String about(String key, boolean approximate) {
        return approximate ? key + ".about" : key;
    }
}
