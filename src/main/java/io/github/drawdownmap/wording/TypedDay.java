package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as a person types or pastes it: `2025-09-30`, `30 Sep 2025`, `30. September 2025`, `09/2025`, `end of
/// September 2025`, `30 أيلول 2025`, `today`, `+30`, and the dates of posture files.
///
/// A month, a quarter or a year stands for its first day on the timeline. What has two meanings is not guessed at,
/// unless only one of them lies on the timeline.
public sealed interface TypedDay {

    record Read(LocalDate day) implements TypedDay {}

    /// @param reason what is wrong and what would be right, in a sentence or two
    record Rejected(String reason) implements TypedDay {}

    /// What a typed day is read against.
    ///
    /// @param first the first day that is allowed
    /// @param last the last one
    /// @param shown the day that `+30` counts from and whose year `30 September` lies in
    /// @param today the day that `today`, `yesterday` and `tomorrow` count from
    record Frame(LocalDate first, LocalDate last, LocalDate shown, LocalDate today) {
        private boolean holds(Days days) {
            return !days.latest().isBefore(first) && !days.earliest().isAfter(last);
        }
    }

    static TypedDay parse(String text, Frame frame) {
        try {
            Days days = new Reader(frame, text.strip()).days(Reader.normalized(text));
            if (!frame.holds(days))
                return new Rejected(Messages.text(
                        "timeline.date.outside", DayWords.full(frame.first()), DayWords.full(frame.last())));
            return new Read(days.earliest().isBefore(frame.first()) ? frame.first() : days.earliest());
        } catch (Reader.RejectedException e) {
            return new Rejected(e.reason);
        } catch (DateTimeException | ArithmeticException e) {
            return new Rejected(Messages.text("timeline.date.unknown", text.strip()));
        }
    }

    /// A stretch of days that a text names.
    record Days(LocalDate earliest, LocalDate latest) {
        private static Days of(LocalDate day) {
            return new Days(day, day);
        }

        private static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }

        private Days end() {
            return of(latest);
        }
    }

    /// Reads what has been brought into one shape: small letters, ASCII digits, months as `@9`.
    final class Reader {
        // What is longer is no date; the patterns below need not be proof against a pasted book.
        private static final int MOST_LETTERS = 80;
        private static final int MONTHS = 12;
        private static final int MONTHS_OF_QUARTER = 3;
        private static final int CENTURY = 2000;

        private static final Pattern WEEKDAY =
                Pattern.compile("^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.? (?=.*[\\d@])");
        private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=\\d{4}-\\d\\d-\\d\\d)[t ]\\d\\d:\\d\\d.*$");
        private static final Pattern STEP =
                Pattern.compile("([+-]) ?(\\d{1,5}) ?(d|days?|w|weeks?|m|months?|y|years?)?");
        private static final Pattern END = Pattern.compile("(?:the )?end (?:of )?(.+)");
        private static final Pattern QUARTER = Pattern.compile("q([1-4])[ /-]?(\\d{4})|(\\d{4})[ /-]?q([1-4])");
        private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2}) @(\\d+)(?: '?(\\d{4}|\\d\\d))?");
        private static final Pattern MONTH_DAY = Pattern.compile("@(\\d+) (\\d{1,2})(?: '?(\\d{4}|\\d\\d))?");
        private static final Pattern MONTH_YEAR = Pattern.compile("@(\\d+)(?: (\\d{4}))?");
        private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4}) @(\\d+)(?: (\\d{1,2}))?");
        private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
        private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
        private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d\\d)");
        private static final Pattern PARTED = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d\\d)");
        private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
        private static final Pattern YEAR = Pattern.compile("\\d{4}");
        private static final Pattern UNKNOWN_MONTH = Pattern.compile("(?:\\d{1,2}[ ./-]*)?(\\p{L}+)[ ./-]*\\d{1,4}.*");

        private final Frame frame;
        private final String typed;

        private Reader(Frame frame, String typed) {
            this.frame = frame;
            this.typed = typed;
        }

        private static final class RejectedException extends Exception {
            private static final long serialVersionUID = 1;
            private final String reason;

            RejectedException(String key, Object... arguments) {
                super(key);
                reason = Messages.text(key, arguments);
            }
        }

        /// Digits of any script as ASCII; any blank as one blank, any dash as `-`; no commas, weekday or time of day;
        /// "30th of" as "30"; a month's name as `@9` between blanks.
        static String normalized(String text) {
            StringBuilder digits = new StringBuilder();
            text.codePoints().limit(MOST_LETTERS + 1L).forEach(c -> {
                if (Character.isDigit(c)) digits.append(Character.digit(c, 10));
                else digits.appendCodePoint(c);
            });
            String plain = digits.toString()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{Pd}|\u2212", "-")
                    .replaceAll("[,،\\p{Cf}]", " ")
                    .replaceAll("[\\p{Z}\\s]+", " ")
                    .replaceAll("(?<=\\d)(st|nd|rd|th)\\b(?: of\\b)?", "")
                    .strip();
            plain = TIME_OF_DAY.matcher(plain).replaceFirst("");
            plain = MonthNames.numbered(WEEKDAY.matcher(plain).replaceFirst(""));
            return plain.replaceAll("[ ./-]*(@\\d+)[ ./-]*", " $1 ").strip();
        }

        private Days days(String text) throws RejectedException {
            if (text.isEmpty()) throw new RejectedException("timeline.date.empty");
            if (text.length() > MOST_LETTERS) throw unknown();
            Matcher end = END.matcher(text);
            if (end.matches()) return days(end.group(1)).end();
            Optional<Days> counted = relative(text).or(() -> inPosture(text));
            return counted.isPresent() ? counted.get() : written(text);
        }

        private Optional<Days> relative(String text) {
            Matcher step = STEP.matcher(text);
            if (step.matches()) return Optional.of(Days.of(stepped(step)));
            LocalDate today = frame.today();
            return switch (text) {
                case "today" -> Optional.of(Days.of(today));
                case "yesterday" -> Optional.of(Days.of(today.minusDays(1)));
                case "tomorrow" -> Optional.of(Days.of(today.plusDays(1)));
                default -> Optional.empty();
            };
        }

        private LocalDate stepped(Matcher step) {
            long count = Long.parseLong(step.group(1) + step.group(2));
            String unit = step.group(3) == null ? "d" : step.group(3).substring(0, 1);
            return switch (unit) {
                case "w" -> frame.shown().plusWeeks(count);
                case "m" -> frame.shown().plusMonths(count);
                case "y" -> frame.shown().plusYears(count);
                default -> frame.shown().plusDays(count);
            };
        }

        /// A date as posture files write it and no person does: with an open side, a doubt, or two ends.
        private static Optional<Days> inPosture(String text) {
            if (!text.contains("/") && !text.matches(".*[~?%]")) return Optional.empty();
            try {
                Window window = Edtf.parse(text);
                if (window.isOpenStart()) return Optional.of(Days.of(window.latest()));
                if (window.isOpenEnd()) return Optional.of(Days.of(window.earliest()));
                return Optional.of(new Days(window.earliest(), window.latest()));
            } catch (EdtfException e) {
                return Optional.empty();
            }
        }

        private Days written(String text) throws RejectedException {
            Matcher m = DAY_MONTH.matcher(text);
            if (m.matches()) return day(number(m.group(1)), number(m.group(2)), year(m.group(3)));
            m = MONTH_DAY.matcher(text);
            if (m.matches()) return day(number(m.group(2)), number(m.group(1)), year(m.group(3)));
            m = MONTH_YEAR.matcher(text);
            if (m.matches()) return Days.of(yearMonth(number(m.group(1)), year(m.group(2))));
            m = YEAR_MONTH_DAY.matcher(text);
            if (m.matches()) return dayOrMonth(m.group(3), m.group(2), m.group(1));
            m = YEAR_FIRST.matcher(text);
            if (m.matches()) return dayOrMonth(m.group(4), m.group(3), m.group(1));
            m = COMPACT.matcher(text);
            if (m.matches()) return day(number(m.group(3)), number(m.group(2)), number(m.group(1)));
            m = DOTTED.matcher(text);
            if (m.matches()) return day(number(m.group(1)), number(m.group(2)), year(m.group(3)));
            m = PARTED.matcher(text);
            if (m.matches()) return parted(number(m.group(1)), number(m.group(3)), year(m.group(4)));
            m = MONTH_FIRST.matcher(text);
            if (m.matches()) return Days.of(yearMonth(number(m.group(1)), number(m.group(2))));
            m = QUARTER.matcher(text);
            if (m.matches())
                return m.group(1) == null
                        ? quarter(number(m.group(4)), number(m.group(3)))
                        : quarter(number(m.group(1)), number(m.group(2)));
            if (YEAR.matcher(text).matches()) {
                Year year = Year.of(number(text));
                return new Days(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
            }
            m = UNKNOWN_MONTH.matcher(text);
            if (m.matches()) throw new RejectedException("timeline.date.no-such-name", m.group(1));
            throw unknown();
        }

        private RejectedException unknown() {
            return new RejectedException("timeline.date.unknown", typed);
        }

        private static Days dayOrMonth(@Nullable String day, String month, String year) throws RejectedException {
            return day == null
                    ? Days.of(yearMonth(number(month), number(year)))
                    : day(number(day), number(month), number(year));
        }

        private static Days quarter(int quarter, int year) {
            YearMonth last = YearMonth.of(year, quarter * MONTHS_OF_QUARTER);
            return new Days(last.minusMonths(MONTHS_OF_QUARTER - 1L).atDay(1), last.atEndOfMonth());
        }

        /// Day first or month first, as long as only one of the two makes a date of the timeline.
        private Days parted(int left, int right, int year) throws RejectedException {
            boolean eitherIsMonth = left <= MONTHS && right <= MONTHS && left > 0 && right > 0;
            if (!eitherIsMonth || left == right)
                return right > MONTHS ? day(right, left, year) : day(left, right, year);
            Days dayFirst = Days.of(LocalDate.of(year, right, left));
            Days monthFirst = Days.of(LocalDate.of(year, left, right));
            if (frame.holds(dayFirst) == frame.holds(monthFirst))
                throw new RejectedException(
                        "timeline.date.ambiguous",
                        DayWords.full(dayFirst.earliest()),
                        DayWords.full(monthFirst.earliest()));
            return frame.holds(dayFirst) ? dayFirst : monthFirst;
        }

        private static Days day(int day, int month, int year) throws RejectedException {
            YearMonth whole = yearMonth(month, year);
            if (!whole.isValidDay(day))
                throw new RejectedException(
                        "timeline.date.no-such-day",
                        whole.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        Integer.toString(year),
                        whole.lengthOfMonth(),
                        day);
            return Days.of(whole.atDay(day));
        }

        private static YearMonth yearMonth(int month, int year) throws RejectedException {
            if (month < 1 || month > MONTHS) throw new RejectedException("timeline.date.no-such-month", month);
            return YearMonth.of(year, month);
        }

        /// The year as typed, with two digits one of this century, and that of the shown day where none is typed.
        private int year(@Nullable String digits) {
            if (digits == null) return frame.shown().getYear();
            int year = number(digits);
            return digits.length() == 2 ? CENTURY + year : year;
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }
    }
}
