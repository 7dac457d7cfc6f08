package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// Days in words.
public final class DayWords {
    static final Style FULL = Style.of("MMMM", "wording.window.end");
    static final Style BRIEF = Style.of("MMM", "wording.window.end.brief");

    private static final int FEW_DAYS = 3;
    private static final int DAYS_OF_WEEKS = 25;
    private static final int DAYS_OF_WEEK = 7;
    private static final double DAYS_OF_MONTH = 365.25 / 12;

    private DayWords() {}

    /// "30 June 2025".
    public static String full(LocalDate day) {
        return FULL.day.format(day);
    }

    /// "30 Jun 2025".
    public static String brief(LocalDate day) {
        return BRIEF.day.format(day);
    }

    /// "30 Jun".
    public static String dayAndMonth(LocalDate day) {
        return BRIEF.dayAndMonth.format(day);
    }

    /// "Jun".
    public static String month(LocalDate day) {
        return BRIEF.month.format(day);
    }

    /// "Jun 2025".
    public static String monthAndYear(LocalDate day) {
        return BRIEF.monthAndYear.format(day);
    }

    /// "1 day", "92 days".
    public static String count(long days) {
        return Messages.text("wording.days", days);
    }

    /// How far a day is ahead: "in 92 days", "in 1 day", "on this day".
    static String ahead(long days) {
        return days == 0 ? Messages.text("wording.this-day") : Messages.text("wording.in-days", count(days));
    }

    /// How far a day that is only about right is ahead: "in about 28 months", "in about a month", "in a few days".
    static String aboutAhead(long days) {
        if (days <= FEW_DAYS) return Messages.text("wording.in-few-days");
        if (days < DAYS_OF_WEEKS)
            return Messages.text("wording.in-about-weeks", Math.round((double) days / DAYS_OF_WEEK));
        return Messages.text("wording.in-about-months", Math.round(days / DAYS_OF_MONTH));
    }

    /// How far a day lies back, counted from the shown day: "one day earlier", "23 days earlier".
    static String earlier(long days) {
        return Messages.text("wording.days-earlier", days);
    }

    /// Days as whole months, at least and at most: "two to three months", "about a month"; empty for less.
    static Optional<String> months(long least, long most) {
        return months(least, most, (from, to) -> Messages.text("wording.months.range", number(from), number(to)));
    }

    /// The same as short as can be: "2–3 months".
    static Optional<String> briefMonths(long least, long most) {
        return months(least, most, (from, to) -> Messages.text("wording.months.range.brief", from, to));
    }

    private static Optional<String> months(long least, long most, BiFunction<Long, Long, String> range) {
        long from = (long) (least / DAYS_OF_MONTH);
        long to = Math.round(most / DAYS_OF_MONTH);
        if (from < 1) return Optional.empty();
        return Optional.of(from >= to ? Messages.text("wording.months", from) : range.apply(from, to));
    }

    /// Small numbers as words.
    private static String number(long number) {
        return Messages.text("wording.number", number);
    }

    /// "105 to 109 days", "1 day".
    static String range(DayRange days) {
        return days.isExact() ? count(days.most()) : Messages.text("wording.days.range", days.least(), days.most());
    }

    /// "105–109 days", "1 day".
    static String briefRange(DayRange days) {
        return days.isExact()
                ? count(days.most())
                : Messages.text("wording.days.range.brief", days.least(), days.most());
    }

    /// Words that count from a window, as exact as it is: "about 11 days" where it is only about right.
    static String about(Window counted, String words) {
        return counted.isApproximate() ? Messages.text("wording.date.about", words) : words;
    }

    /// How long the months are written.
    ///
    /// @param end the key that makes an end of a month or year of it
    record Style(
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

        /// Not in the program's British locale: its short September is "Sept", a letter longer than any other month.
        private static DateTimeFormatter pattern(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }
}
