package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day as a person types it: `2025-09-30`, `30 Sep 2025`, `September 2025`, `30.9.2025`, `today`.
///
/// A month or a year stands for its first day on the timeline. What has two meanings is not guessed at.
sealed interface TypedDay {

    record Read(LocalDate day) implements TypedDay {}

    /// @param reason what is wrong and what would be right, in a sentence or two
    record Rejected(String reason) implements TypedDay {}

    /// @param first the first day that is allowed
    /// @param last the last one
    static TypedDay parse(String text, LocalDate first, LocalDate last, LocalDate today) {
        try {
            return inside(Text.days(Text.normalized(text), text.strip(), today), first, last);
        } catch (Text.RejectedException e) {
            return new Rejected(e.reason);
        }
    }

    private static TypedDay inside(Text.Days days, LocalDate first, LocalDate last) {
        if (days.latest().isBefore(first) || days.earliest().isAfter(last))
            return new Rejected(Messages.text("timeline.date.outside", DayWords.full(first), DayWords.full(last)));
        return new Read(days.earliest().isBefore(first) ? first : days.earliest());
    }

    /// The patterns of typed days.
    final class Text {
        private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
        private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2}) ?(\\p{L}+) ?(\\d{4})");
        private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(\\p{L}+) ?(\\d{1,2}) (\\d{4})");
        private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}+) ?(\\d{4})");
        private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
        private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
        private static final Pattern YEAR = Pattern.compile("\\d{4}");
        private static final int LEAST_MONTH_LETTERS = 3;
        private static final int MONTHS = 12;

        private Text() {}

        /// A stretch of days that a text names.
        record Days(LocalDate earliest, LocalDate latest) {}

        private static final class RejectedException extends Exception {
            private static final long serialVersionUID = 1;
            private final String reason;

            RejectedException(String key, Object... arguments) {
                super(key);
                reason = Messages.text(key, arguments);
            }
        }

        /// Digits of any script as ASCII, one space between words, no commas, "30th" as "30", "Sept." as "sept".
        static String normalized(String text) {
            StringBuilder digits = new StringBuilder();
            text.codePoints()
                    .forEach(c -> digits.append(
                            Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c)));
            return digits.toString()
                    .toLowerCase(Locale.ROOT)
                    .replace(',', ' ')
                    .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                    .replaceAll("(?<=\\p{L})\\.", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private static Days days(String text, String typed, LocalDate today) throws RejectedException {
            if (text.equals(Messages.text("timeline.date.today"))) return new Days(today, today);
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches())
                return yearFirst.group(4) == null
                        ? month(number(yearFirst.group(3)), number(yearFirst.group(1)))
                        : day(number(yearFirst.group(4)), number(yearFirst.group(3)), number(yearFirst.group(1)));
            Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
            if (dayFirst.matches())
                return day(number(dayFirst.group(1)), named(dayFirst.group(2)), number(dayFirst.group(3)));
            Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
            if (monthFirst.matches())
                return day(number(monthFirst.group(2)), named(monthFirst.group(1)), number(monthFirst.group(3)));
            Matcher monthOnly = MONTH_YEAR.matcher(text);
            if (monthOnly.matches()) return month(named(monthOnly.group(1)), number(monthOnly.group(2)));
            Matcher dotted = DOTTED.matcher(text);
            if (dotted.matches()) return day(number(dotted.group(1)), number(dotted.group(2)), number(dotted.group(3)));
            Matcher slashed = SLASHED.matcher(text);
            if (slashed.matches())
                return slashed(number(slashed.group(1)), number(slashed.group(2)), number(slashed.group(3)));
            if (YEAR.matcher(text).matches()) {
                Year year = Year.of(number(text));
                return new Days(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
            }
            throw new RejectedException(text.isEmpty() ? "timeline.date.empty" : "timeline.date.unknown", typed);
        }

        /// Day first or month first, as long as only one of the two makes a date.
        private static Days slashed(int left, int right, int year) throws RejectedException {
            if (left <= MONTHS && right <= MONTHS && left != right && left > 0 && right > 0)
                throw new RejectedException(
                        "timeline.date.ambiguous",
                        DayWords.full(LocalDate.of(year, right, left)),
                        DayWords.full(LocalDate.of(year, left, right)));
            return right > MONTHS ? day(right, left, year) : day(left, right, year);
        }

        private static Days day(int day, int month, int year) throws RejectedException {
            YearMonth whole = yearMonth(month, year);
            if (!whole.isValidDay(day))
                throw new RejectedException(
                        "timeline.date.no-such-day",
                        name(whole.getMonth()),
                        Integer.toString(year),
                        whole.lengthOfMonth(),
                        day);
            return new Days(whole.atDay(day), whole.atDay(day));
        }

        private static Days month(int month, int year) throws RejectedException {
            YearMonth whole = yearMonth(month, year);
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }

        private static YearMonth yearMonth(int month, int year) throws RejectedException {
            if (month < 1 || month > MONTHS) throw new RejectedException("timeline.date.no-such-month", month);
            return YearMonth.of(year, month);
        }

        /// The month whose English name begins with these letters; "sept" is among them.
        private static int named(String letters) throws RejectedException {
            Optional<Month> month = letters.length() < LEAST_MONTH_LETTERS
                    ? Optional.empty()
                    : Stream.of(Month.values())
                            .filter(candidate ->
                                    name(candidate).toLowerCase(Locale.ROOT).startsWith(letters))
                            .findFirst();
            if (month.isEmpty()) throw new RejectedException("timeline.date.no-such-name", letters);
            return month.get().getValue();
        }

        private static String name(Month month) {
            return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }
    }
}
