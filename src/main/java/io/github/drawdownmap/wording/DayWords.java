package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.time.DayRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/// Days in words.
public final class DayWords {
    static final Style FULL = Style.of("MMMM", "wording.window.end", "wording.date.to");
    static final Style BRIEF = Style.of("MMM", "wording.window.end.brief", "wording.window.between.brief");

    /// At least three digits: fewer could be taken for a day.
    private static final String YEAR = "uuu";

    private static final DateTimeFormatter YEAR_ALONE = Style.pattern(YEAR);

    private static final int FEW_DAYS = 3;
    private static final int DAYS_OF_WEEKS = 25;
    private static final int DAYS_OF_WEEK = 7;

    /// More days than this are no number that anyone has a feeling for. They are told in years: months would be a third
    /// unit in a column of both.
    private static final int COUNTED_DAYS = 999;

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

    /// "2025".
    public static String year(LocalDate day) {
        return YEAR_ALONE.format(day);
    }

    /// "1 day", "92 days", "about 12 years".
    public static String count(long days) {
        return days > COUNTED_DAYS ? Unit.YEARS.halved(days) : Messages.text("wording.days", days);
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
        return Messages.text("wording.in-days", Unit.of(days).about(days));
    }

    /// How far a day lies back, counted from the shown day: "one day earlier", "23 days earlier".
    static String earlier(long days) {
        return days > COUNTED_DAYS
                ? Messages.text("wording.long-earlier", count(days))
                : Messages.text("wording.days-earlier", days);
    }

    /// Days as whole months or years, at least and at most: "two to three months", "about a month"; empty for less.
    static Optional<String> months(long least, long most) {
        return Unit.MONTHS.whole(least) < 1
                ? Optional.empty()
                : Optional.of(Unit.of(most).range(least, most));
    }

    /// The same as short as can be: "2–3 months".
    static Optional<String> briefMonths(long least, long most) {
        return Unit.MONTHS.whole(least) < 1
                ? Optional.empty()
                : Optional.of(Unit.of(most).briefRange(least, most));
    }

    /// "105 to 109 days", "1 day"; many days as years.
    ///
    /// @param isAbout whether they are counted from what is only about right: "about 11 days"
    static String range(DayRange days, boolean isAbout) {
        if (days.most() > COUNTED_DAYS) return Unit.YEARS.range(days.least(), days.most());
        return about(
                isAbout,
                days.isExact() ? count(days.most()) : Messages.text("wording.days.range", days.least(), days.most()));
    }

    /// The same as short as can be: "105–109 days".
    static String briefRange(DayRange days, boolean isAbout) {
        return days.most() > COUNTED_DAYS
                ? Unit.YEARS.briefRange(days.least(), days.most())
                : about(isAbout, briefDays(days));
    }

    private static String briefDays(DayRange days) {
        return days.isExact()
                ? count(days.most())
                : Messages.text("wording.days.range.brief", days.least(), days.most());
    }

    private static String about(boolean isAbout, String words) {
        return isAbout ? Messages.text("wording.date.about", words) : words;
    }

    /// What many days are told in.
    private enum Unit {
        MONTHS("wording.months", 365.2425 / 12),
        YEARS("wording.years", 365.2425);

        private static final int YEARS_OF_MONTHS = 4;
        /// Of more the half is no longer told.
        private static final int YEARS_OF_HALVES = 5;
        private static final int MOST_IN_WORDS = 12;

        private final String key;
        private final double days;

        Unit(String key, double days) {
            this.key = key;
            this.days = days;
        }

        static Unit of(long most) {
            return most < YEARS_OF_MONTHS * YEARS.days ? MONTHS : YEARS;
        }

        String about(long days) {
            return Messages.text(key, rounded(days));
        }

        /// "about 2½ years", "about 12 years".
        String halved(long days) {
            long halves = Math.round(2 * days / this.days);
            boolean isHalf = halves % 2 > 0 && halves < 2 * YEARS_OF_HALVES;
            String number = isHalf ? halves / 2 + "½" : Messages.number(rounded(days));
            return Messages.text("wording.years.told", number);
        }

        private long rounded(long most) {
            return Math.round(most / days);
        }

        /// How many have passed by the end of the last day.
        long whole(long least) {
            return (long) ((least + 1) / days);
        }

        /// Small numbers as words, both of them or neither.
        String range(long least, long most) {
            return range(
                    least,
                    most,
                    ".range",
                    rounded(most) > MOST_IN_WORDS
                            ? number -> number
                            : number -> Messages.text("wording.number", number));
        }

        String briefRange(long least, long most) {
            return range(least, most, ".range.brief", number -> number);
        }

        private String range(long least, long most, String form, LongFunction<Object> number) {
            long from = whole(least);
            long to = rounded(most);
            if (from < 1) return Messages.text(key + ".most", to);
            if (least != most && from < to) return Messages.text(key + form, number.apply(from), number.apply(to));
            return this == YEARS ? halved(most) : Messages.text(key, to);
        }
    }

    /// How long the months are written.
    ///
    /// @param end the key that makes an end of a month or year of it
    /// @param range the key that makes a range of two days
    record Style(
            DateTimeFormatter day,
            DateTimeFormatter dayAndMonth,
            DateTimeFormatter month,
            DateTimeFormatter monthAndYear,
            String end,
            String range) {
        static Style of(String month, String end, String range) {
            return new Style(
                    pattern("d " + month + " " + YEAR),
                    pattern("d " + month),
                    pattern(month),
                    pattern(month + " " + YEAR),
                    end,
                    range);
        }

        /// Not in the program's British locale: its short September is "Sept", a letter longer than any other month.
        private static DateTimeFormatter pattern(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }
}
