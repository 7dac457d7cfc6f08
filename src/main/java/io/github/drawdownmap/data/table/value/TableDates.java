package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.time.WrittenDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates of cells into EDTF: those that are EDTF, and those that people write: `30 Sep 2025`, `by September
/// 2025`, `about 15 August 2025`, `1 June to 3 July 2025`, `since October 2025`.
public final class TableDates {
    private static final String DATE = "(?:\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[~?%]?|\\.\\.)";
    private static final Pattern AS_FILES_WRITE =
            Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?[~?%]?|" + DATE + "?/" + DATE + "?");
    private static final Pattern ABOUT =
            Pattern.compile("(?:about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|~) ?(.+)");
    private static final Pattern UNCERTAIN = Pattern.compile("(.+?) ?(?:\\?|\\(\\?\\))");
    private static final Pattern END = Pattern.compile("(?:the )?end (?:of )?(.+)");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2})(?:\\.|er|st|nd|rd|th)?");
    /// As `WrittenDays` brings them into one shape: "Jun-24" is what a spreadsheet shows of June 2024.
    private static final Pattern MONTH_AND_TWO_DIGITS = Pattern.compile("@(\\d{1,2}) '?(\\d\\d)");

    private static final Pattern COUNTED = Pattern.compile("[3-6]\\d{4}(?:[.,]\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern AROUND = Pattern.compile("^[ \"'“”„‘’]+|[ \"'“”„‘’]+$");

    /// What people write before a date that means no more than the date: `in 2008`, `during May 2008`.
    private static final Pattern LED_IN = Pattern.compile(
            "^(?:in the course of|(?:sometime |some time )?(?:in|during|within)|on) (?:the )?(?=.*\\d)");

    private static final Pattern BY = Pattern.compile("(?:by|until|till|before or on|not later than|no later than) ");
    private static final Pattern BEFORE = Pattern.compile("(?:before|earlier than|prior to) ");
    private static final Pattern AFTER = Pattern.compile("(?:after|later than) ");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|as of|starting) ");

    private static final String EXAMPLES =
            "write 2025-09-30, 30 Sep 2025, Sep 2025, by 30 Sep 2025, 1 to 30 Sep 2025, or EDTF such as 2025-09/2025-10";

    /// What begins with a word, or has one in its middle, that says how it is meant.
    private static final List<Form> WORDED = List.of(
            new Form(
                    "(?:between|from|du|entre|vom|zwischen) (?:le )?(.+?) (?:and|to|until|till|au|et|bis|und) (?:le )?(.+)",
                    (dates, parts, whole) -> dates.between(parts.group(1), parts.group(2), whole)),
            new Form(
                    "(?:since before|already on|already by) (.+)",
                    (dates, parts, whole) -> "../" + last(dates.date(parts.group(1), whole))),
            new Form(BY + "(.+)", (dates, parts, whole) -> "/" + dates.exact(parts.group(1), whole)),
            new Form(
                    BEFORE + "(.+)",
                    (dates, parts, whole) ->
                            "/" + dates.window(parts.group(1), whole).earliest().minusDays(1)),
            new Form(
                    AFTER + "(.+)",
                    (dates, parts, whole) ->
                            dates.window(parts.group(1), whole).latest().plusDays(1) + "/.."),
            // `Oct 3-9, 2021`
            new Form(
                    "(\\p{L}+)\\.? (\\d{1,2}) ?(?:-|–|—|to) ?(\\d{1,2})(?:,| ) ?(\\d{4})",
                    (dates, parts, whole) -> dates.between(
                            parts.group(2) + " " + parts.group(1) + " " + parts.group(4),
                            parts.group(3) + " " + parts.group(1) + " " + parts.group(4),
                            whole)),
            new Form(
                    SINCE + "(.+?)(?: on| onwards?)?",
                    (dates, parts, whole) -> first(dates.date(parts.group(1), whole)) + "/.."));

    /// Tried after a single date, which may have a dash in it.
    private static final Form RANGE = new Form(
            "(.+?) ?(?: to | until | till | au | bis | - |\\.\\.|–|—|(?<=\\p{L})[/-](?=\\p{L})|(?<=^\\d{1,2})-(?=\\d{1,2} \\p{L})) ?(.+)",
            (dates, parts, whole) -> dates.between(parts.group(1), parts.group(2), whole));

    private final DateOrder order;
    private final Optional<ShownOrder> shown;

    /// @param shown what the same tables show of the order, to be told where a date can be two
    public TableDates(DateOrder order, Optional<ShownOrder> shown) {
        this.order = order;
        this.shown = shown;
    }

    /// A way in which people write dates, and what it comes to in EDTF.
    private record Form(Pattern pattern, Meaning meaning) {
        Form(String pattern, Meaning meaning) {
            this(Pattern.compile(pattern), meaning);
        }

        Optional<String> edtf(TableDates dates, String text, String whole) {
            Matcher parts = pattern.matcher(text);
            return parts.matches() ? Optional.of(meaning.edtf(dates, parts, whole)) : Optional.empty();
        }
    }

    private interface Meaning {
        /// @param whole the text of the cell
        String edtf(TableDates dates, MatchResult parts, String whole);
    }

    /// A date of a file as a cell holds it, to be read again.
    public static String cell(String edtf) {
        return OtherCalendar.marked(edtf);
    }

    public Window window(String text) {
        Optional<String> unmarked = OtherCalendar.unmarked(text);
        if (unmarked.isEmpty())
            OtherCalendar.told(text).ifPresent(told -> {
                throw new EdtfException(
                        "\"" + text + "\" " + told,
                        "write the day of the Gregorian calendar, such as 2025-09-30, or AD behind it if it is one");
            });
        return gregorian(unmarked.orElse(text));
    }

    private Window gregorian(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException notAsFilesWrite) {
            if (AS_FILES_WRITE.matcher(text).matches()) throw notAsFilesWrite;
            return asPeopleWrite(text);
        }
    }

    private Window asPeopleWrite(String text) {
        String edtf = edtfOfWritten(text);
        try {
            return Edtf.parse(edtf);
        } catch (EdtfException e) {
            throw new EdtfException("\"" + text + "\" runs backwards", e.remedy());
        }
    }

    private String edtfOfWritten(String text) {
        String line = BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String plain = LED_IN.matcher(AROUND.matcher(line).replaceAll("")).replaceFirst("");
        return WORDED.stream()
                .flatMap(form -> form.edtf(this, plain, text).stream())
                .findFirst()
                .or(() -> read(plain, OptionalInt.empty(), text, false))
                .or(() -> RANGE.edtf(this, plain, text))
                .orElseGet(() -> date(plain, text));
    }

    /// The first date may leave to the second what both have in common: `1 to 30 Sep 2025`.
    private String between(String first, String second, String whole) {
        String end = exact(second, whole);
        Window last = Edtf.parse(end);
        Matcher day = DAY_ALONE.matcher(first);
        String start = day.matches()
                ? day.group(1) + " "
                        + YearMonth.from(last.latest()).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : first;
        String begin = first(date(start, OptionalInt.of(last.latest().getYear()), whole));
        return begin + "/" + end;
    }

    private String date(String text, String whole) {
        return date(text, OptionalInt.empty(), whole);
    }

    private String date(String text, OptionalInt year, String whole) {
        return read(text, year, whole, true).orElseThrow();
    }

    /// A date at which something ends: "the end of September" is its last day there.
    private String exact(String text, String whole) {
        Matcher end = END.matcher(text);
        return end.matches() ? day(end.group(1), OptionalInt.empty(), whole) : last(date(text, whole));
    }

    /// Of a quarter the month in which it begins.
    private static String first(String edtf) {
        return edtf.replaceFirst("/.*", "");
    }

    private static String last(String edtf) {
        return edtf.replaceFirst(".*/", "");
    }

    private String day(String text, OptionalInt year, String whole) {
        return Edtf.parse(date(text, year, whole)).latest().toString();
    }

    private Window window(String text, String whole) {
        return Edtf.parse(date(text, whole));
    }

    /// @param strict whether what is no date is refused, not left to another reading
    private Optional<String> read(String text, OptionalInt year, String whole, boolean strict) {
        Matcher m = ABOUT.matcher(text);
        if (m.matches()) return read(m.group(1), year, whole, strict).map(TableDates::approximate);
        m = UNCERTAIN.matcher(text);
        if (m.matches()) return read(m.group(1), year, whole, strict).map(TableDates::approximate);
        m = END.matcher(text);
        if (m.matches() && strict) return Optional.of(day(m.group(1), year, whole) + "~");
        if (m.matches())
            return read(m.group(1), year, whole, false)
                    .map(edtf -> Edtf.parse(edtf).latest() + "~");
        try {
            return Optional.of(Edtf.write(Edtf.parse(text)));
        } catch (EdtfException notAsFilesWrite) {
            return written(text, year, whole, strict);
        }
    }

    private static String approximate(String edtf) {
        return edtf.endsWith("~") ? edtf : edtf.replace("/", "~/") + "~";
    }

    private Optional<String> written(String text, OptionalInt year, String whole, boolean strict) {
        return switch (WrittenDays.parse(text, year)) {
            case WrittenDays.Read days -> Optional.of(edtf(days));
            case WrittenDays.Ambiguous either ->
                Optional.of(chosen(either, whole).toString());
            case WrittenDays.NoSuchDay none -> throw noSuchDay(none.month(), whole);
            case WrittenDays.NoSuchMonth none ->
                throw new EdtfException("\"" + whole + "\" names a month " + none.month(), "months run from 1 to 12");
            case WrittenDays.NoYear none -> throw noYear(whole);
            case WrittenDays.NoSuchName none -> unknown(whole, strict);
            case WrittenDays.Unknown none -> unknown(whole, strict);
        };
    }

    private LocalDate chosen(WrittenDays.Ambiguous either, String whole) {
        return switch (order) {
            case DAY_FIRST -> either.dayFirst();
            case MONTH_FIRST -> either.monthFirst();
            case UNSURE ->
                throw new EdtfException(
                        "\"" + whole + "\" can be " + either.dayFirst() + " or " + either.monthFirst(),
                        shown.map(TableDates::shownAs).orElse("")
                                + "write the year first or the month as a word, or give --dates "
                                + shown.map(other -> other.order().word()).orElse("day-first or month-first")
                                + " on the command line");
        };
    }

    private static String shownAs(ShownOrder shown) {
        return shown.date() + " in the same tables is " + shown.order().word() + ": ";
    }

    private static EdtfException noYear(String whole) {
        Matcher either = MONTH_AND_TWO_DIGITS.matcher(WrittenDays.normalized(whole));
        if (!either.matches()) return new EdtfException("\"" + whole + "\" has no year", "write the year behind it");
        int digits = Integer.parseInt(either.group(2));
        int month = Integer.parseInt(either.group(1));
        if (digits < 1 || digits > Month.of(month).maxLength())
            return new EdtfException("\"" + whole + "\" has a year of two digits", "write all four of them");
        return new EdtfException(
                "\"" + whole + "\" can be a month or a day without a year",
                "write 20" + either.group(2) + "-" + (month < 10 ? "0" : "") + month
                        + " for the month, or the year behind the day");
    }

    private static EdtfException noSuchDay(YearMonth month, String whole) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new EdtfException(
                "\"" + whole + "\" names a day that does not exist: " + name + " " + month.getYear() + " has "
                        + month.lengthOfMonth() + " days",
                "write one of the calendar");
    }

    private static Optional<String> unknown(String whole, boolean strict) {
        if (!strict) return Optional.empty();
        Optional<String> part = PartOfTime.in(whole).map(days -> meant(whole, days));
        if (part.isPresent())
            throw new EdtfException(
                    "\"" + whole + "\" is no exact date", "write the days that you mean, such as " + part.get());
        if (PartOfTime.isWithoutYear(whole))
            throw new EdtfException(
                    "\"" + whole + "\" has no year",
                    "write it behind, or the days that you mean, such as 2025-06-01/2025-06-10");
        if (COUNTED.matcher(whole).matches()) {
            LocalDate day = DayCount.FROM_1900.day(new BigDecimal(whole.replace(',', '.')));
            throw new EdtfException(
                    "\"" + whole + "\" is a date as a spreadsheet counts it, " + day,
                    "format the cell as a date, or write " + day);
        }
        throw new EdtfException("\"" + whole + "\" is no date", EXAMPLES);
    }

    /// The days of a part of a month or year as they may be meant behind the word that stands before it.
    private static String meant(String whole, WrittenDays.Read days) {
        String text = whole.strip().toLowerCase(Locale.ROOT);
        if (BY.matcher(text).lookingAt()) return "by " + days.latest();
        if (BEFORE.matcher(text).lookingAt()) return "before " + days.earliest();
        if (AFTER.matcher(text).lookingAt()) return "after " + days.latest();
        if (SINCE.matcher(text).lookingAt()) return "since " + days.earliest();
        return edtf(days);
    }

    private static String edtf(WrittenDays.Read days) {
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        if (first.equals(last)) return first.toString();
        boolean isOfMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!isOfMonths) return first + "/" + last;
        String month = YearMonth.from(first).toString();
        if (YearMonth.from(last).equals(YearMonth.from(first))) return month;
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1)))
            return month.substring(0, month.indexOf('-'));
        return month + "/" + YearMonth.from(last);
    }
}
