package io.github.drawdownmap.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, month, quarter, half or year as people write it: `2025-09-30`, `30 Sep 2025`, `30. September 2025`,
/// `09/2025`, `end
/// of September 2025`, `Q3 2025`, `30 أيلول 2025`.
///
/// What has two meanings is not guessed at, and what is no date says why.
public sealed interface WrittenDays {

    /// The days that the text names.
    record Read(LocalDate earliest, LocalDate latest) implements WrittenDays {
        private static Read of(LocalDate day) {
            return new Read(day, day);
        }

        private static Read of(YearMonth month) {
            return new Read(month.atDay(1), month.atEndOfMonth());
        }
    }

    /// Day first or month first: both make a day.
    record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements WrittenDays {}

    record NoSuchDay(YearMonth month, int day) implements WrittenDays {}

    record NoSuchMonth(int month) implements WrittenDays {}

    /// @param name the word where the name of a month should be
    record NoSuchName(String name) implements WrittenDays {}

    /// A day or month whose year is neither written nor known otherwise.
    record NoYear() implements WrittenDays {}

    record Unknown() implements WrittenDays {}

    /// @param year the year that a day without one lies in
    static WrittenDays parse(String text, OptionalInt year) {
        return parseNormalized(normalized(text), year);
    }

    /// The same for a text that has been brought into one shape already.
    static WrittenDays parseNormalized(String text, OptionalInt year) {
        try {
            return new Reader(year).days(text);
        } catch (Reader.RejectedException e) {
            return e.reason;
        } catch (DateTimeException | ArithmeticException e) {
            return new Unknown();
        }
    }

    /// The text in one shape: small letters; digits of any script as ASCII; any blank as one blank, any dash as `-`; no
    /// commas, weekday or time of day; "30th of" as "30"; a month's name as `@9` between blanks.
    static String normalized(String text) {
        return Reader.normalized(text);
    }

    /// Reads what has been brought into one shape.
    final class Reader {
        // What is longer is no date; the patterns below need not be proof against a pasted book.
        private static final int MOST_LETTERS = 80;
        private static final int MONTHS = 12;
        private static final int MONTHS_OF_QUARTER = 3;
        private static final int CENTURY = 2000;
        private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

        private static final Pattern WEEKDAY =
                Pattern.compile("^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.? (?=.*[\\d@])");
        private static final String CLOCK = "(?:\\d{1,2}[:h]\\d\\d(?::\\d\\d(?:\\.\\d{1,9}| \\d{3}(?!\\d))?)?"
                + "(?: ?(?:[ap]\\.?m\\.?|ص|م))?|\\d{1,2} ?(?:[ap]\\.?m\\.?|uhr|h))";
        private static final String ZONE = "(?: ?(?:z|utc|gmt|uhr|hrs?|h|[ecmpaw]e?[sd]?t|bst))?"
                + "(?: ?[+-]\\d\\d(?::?\\d\\d)?)?(?:\\[[^\\]]*\\]| [a-z]+/[a-z_]+| \\([^)]*\\))?";
        /// Behind the date, before it, or in its middle.
        private static final Pattern TIME_OF_DAY =
                Pattern.compile("(?:^|(?<=\\d)t| |(?<=\\d{4}):)(?:(?:at|um|à|alle|الساعة) )?" + CLOCK + "(?: ?- ?"
                        + CLOCK + ")?" + ZONE + "(?= |$)|(?<=\\d{8})t\\d{4,6}z?$| \\(?(?:utc|gmt)\\)?$");
        private static final Pattern DASH = Pattern.compile("\\p{Pd}|\u2212");
        private static final Pattern COMMA = Pattern.compile("[,،\\p{Cf}]");
        private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
        private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th|er)\\b(?: of\\b)?");
        private static final Pattern MONTH = Pattern.compile("[ ./-]*(@\\d+)[ ./-]*");
        private static final Pattern END = Pattern.compile("(?:the )?end (?:of )?(.+)");

        /// The first that fits counts.
        private static final List<Form> FORMS = List.of(
                // 30 September 2025
                new Form(
                        "(\\d{1,2}) @(\\d{1,2})(?: '?(\\d{4}|\\d\\d))?",
                        (reader, m) -> day(number(m.group(1)), number(m.group(2)), reader.year(m.group(3)))),
                // September 30 2025
                new Form(
                        "@(\\d{1,2}) (\\d{1,2})(?: '?(\\d{4}|\\d\\d))?",
                        (reader, m) -> day(number(m.group(2)), number(m.group(1)), reader.year(m.group(3)))),
                // September 2025
                new Form(
                        "@(\\d{1,2})(?: (\\d{4}))?",
                        (reader, m) -> Read.of(yearMonth(number(m.group(1)), reader.year(m.group(2))))),
                // 2025 September 30
                new Form(
                        "(\\d{4}) @(\\d{1,2})(?: (\\d{1,2}))?",
                        (reader, m) -> dayOrMonth(m.group(3), m.group(2), m.group(1))),
                // 2025-09-30, 2025/09
                new Form(
                        "(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?",
                        (reader, m) -> dayOrMonth(m.group(4), m.group(3), m.group(1))),
                // 20250930
                new Form(
                        "(\\d{4})(\\d\\d)(\\d\\d)",
                        (reader, m) -> day(number(m.group(3)), number(m.group(2)), number(m.group(1)))),
                // 30.9.2025
                new Form(
                        "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d\\d)",
                        (reader, m) -> day(number(m.group(1)), number(m.group(2)), reader.year(m.group(3)))),
                // 30/9/2025
                new Form(
                        "(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d\\d)",
                        (reader, m) -> parted(number(m.group(1)), number(m.group(3)), reader.year(m.group(4)))),
                // 9/2025
                new Form(
                        "(\\d{1,2})[-/.](\\d{4})",
                        (reader, m) -> Read.of(yearMonth(number(m.group(1)), number(m.group(2))))),
                // Q3 2025, H1 2025
                new Form(
                        "([qh])([1-4])(?: of)?[ /-]?(\\d{4})", (reader, m) -> part(m.group(1), m.group(2), m.group(3))),
                new Form("(\\d{4})[ /-]?([qh])([1-4])", (reader, m) -> part(m.group(2), m.group(3), m.group(1))),
                // the third quarter of 2025
                new Form(
                        "(?:the )?(first|second|third|fourth|[1-4]) (quarter|half) (?:of )?(\\d{4})",
                        (reader, m) -> part(m.group(2), m.group(1), m.group(3))),
                new Form("\\d{4}", (reader, m) -> year(Year.of(number(m.group())))),
                // 30 Sptember 2025
                new Form("(?:\\d{1,2}[ ./-]*)?(\\p{L}+)[ ./-]*\\d{1,4}.*", (reader, m) -> new NoSuchName(m.group(1))));

        private final OptionalInt missingYear;

        private Reader(OptionalInt missingYear) {
            this.missingYear = missingYear;
        }

        /// A way to write days.
        private record Form(Pattern pattern, Meaning meaning) {
            Form(String pattern, Meaning meaning) {
                this(Pattern.compile(pattern), meaning);
            }
        }

        /// Which days are meant by what is written.
        private interface Meaning {
            WrittenDays of(Reader reader, Matcher m) throws RejectedException;
        }

        private static final class RejectedException extends Exception {
            private static final long serialVersionUID = 1;
            private final transient WrittenDays reason;

            RejectedException(WrittenDays reason) {
                super(reason.toString());
                this.reason = reason;
            }
        }

        private static String normalized(String text) {
            String digits = Digits.western(text.codePoints().limit(MOST_LETTERS + 1L));
            String plain = DASH.matcher(digits.toLowerCase(Locale.ROOT)).replaceAll("-");
            plain = COMMA.matcher(plain).replaceAll(" ");
            plain = BLANKS.matcher(plain).replaceAll(" ");
            plain = ORDINAL.matcher(plain).replaceAll("").strip();
            plain = TIME_OF_DAY.matcher(plain).replaceAll(" ");
            plain = BLANKS.matcher(plain).replaceAll(" ").strip();
            plain = MonthNames.numbered(WEEKDAY.matcher(plain).replaceFirst(""));
            return MONTH.matcher(plain).replaceAll(" $1 ").strip();
        }

        private WrittenDays days(String text) throws RejectedException {
            if (text.length() > MOST_LETTERS) return new Unknown();
            Matcher end = END.matcher(text);
            if (!end.matches()) return written(text);
            return days(end.group(1)) instanceof Read read ? Read.of(read.latest()) : new Unknown();
        }

        private WrittenDays written(String text) throws RejectedException {
            for (Form form : FORMS) {
                Matcher matcher = form.pattern().matcher(text);
                if (matcher.matches()) return form.meaning().of(this, matcher);
            }
            return new Unknown();
        }

        private static WrittenDays dayOrMonth(@Nullable String day, String month, String year)
                throws RejectedException {
            return day == null
                    ? Read.of(yearMonth(number(month), number(year)))
                    : day(number(day), number(month), number(year));
        }

        private static Read year(Year year) {
            return new Read(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
        }

        /// @param unit a quarter or a half of the year, by word or letter
        private static WrittenDays part(String unit, String ordinal, String year) {
            int months = unit.startsWith("q") ? MONTHS_OF_QUARTER : 2 * MONTHS_OF_QUARTER;
            int index = Character.isDigit(ordinal.charAt(0)) ? number(ordinal) : ORDINALS.indexOf(ordinal) + 1;
            if (index * months > MONTHS) return new Unknown();
            YearMonth last = YearMonth.of(number(year), index * months);
            return new Read(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
        }

        /// Day first or month first, as long as only one of the two makes a date.
        private static WrittenDays parted(int left, int right, int year) throws RejectedException {
            boolean eitherIsMonth = left <= MONTHS && right <= MONTHS && left > 0 && right > 0;
            if (!eitherIsMonth || left == right)
                return right > MONTHS ? day(right, left, year) : day(left, right, year);
            return new Ambiguous(LocalDate.of(year, right, left), LocalDate.of(year, left, right));
        }

        private static Read day(int day, int month, int year) throws RejectedException {
            YearMonth whole = yearMonth(month, year);
            if (!whole.isValidDay(day)) throw new RejectedException(new NoSuchDay(whole, day));
            return Read.of(whole.atDay(day));
        }

        private static YearMonth yearMonth(int month, int year) throws RejectedException {
            if (month < 1 || month > MONTHS) throw new RejectedException(new NoSuchMonth(month));
            return YearMonth.of(year, month);
        }

        /// The year as written, with two digits one of this century.
        private int year(@Nullable String digits) throws RejectedException {
            if (digits == null) return missingYear.orElseThrow(() -> new RejectedException(new NoYear()));
            int year = number(digits);
            return digits.length() == 2 ? CENTURY + year : year;
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }
    }
}
