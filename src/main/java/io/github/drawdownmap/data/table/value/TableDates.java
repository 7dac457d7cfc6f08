package io.github.drawdownmap.data.table.value;

import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.time.WrittenDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final Pattern BY =
            Pattern.compile("(?:by|until|till|before or on|not later than|no later than) (.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|as of|starting) (.+?)(?: on| onwards?)?");
    private static final Pattern ALWAYS = Pattern.compile("(?:since before|already on|already by) (.+)");
    private static final Pattern BEFORE = Pattern.compile("(?:before|earlier than|prior to) (.+)");
    private static final Pattern AFTER = Pattern.compile("(?:after|later than) (.+)");
    private static final Pattern UNCERTAIN = Pattern.compile("(.+?) ?(?:\\?|\\(\\?\\))");
    /// `Oct 3-9, 2021`.
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}) ?(?:-|–|—|to) ?(\\d{1,2})(?:,| ) ?(\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("(?:between|from) (.+?) (?:and|to|until|till) (.+)");
    private static final Pattern TO = Pattern.compile(
            "(.+?) ?(?: to | until | till | - |\\.\\.|–|—|(?<=\\p{L})/(?=\\p{L})|(?<=^\\d{1,2})-(?=\\d{1,2} \\p{L})) ?(.+)");
    private static final Pattern END = Pattern.compile("(?:the )?end (?:of )?(.+)");
    private static final Pattern COUNTED = Pattern.compile("[3-6]\\d{4}(?:[.,]\\d+)?");
    private static final int COUNTED_DIGITS = 5;
    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final String EXAMPLES =
            "write 2025-09-30, 30 Sep 2025, Sep 2025, by 30 Sep 2025, 1 to 30 Sep 2025, or EDTF such as 2025-09/2025-10";

    private final DateOrder order;

    public TableDates(DateOrder order) {
        this.order = order;
    }

    /// A text that is no date.
    public static final class NoDateException extends Exception {
        private static final long serialVersionUID = 1;
        private final String what;
        private final String remedy;

        public NoDateException(String what, String remedy) {
            super(what);
            this.what = what;
            this.remedy = remedy;
        }

        public String what() {
            return what;
        }

        public String remedy() {
            return remedy;
        }
    }

    /// The text as EDTF.
    String edtf(String text) throws NoDateException {
        return Edtf.write(window(text));
    }

    public Window window(String text) throws NoDateException {
        try {
            return Edtf.parse(text);
        } catch (EdtfException notAsFilesWrite) {
            if (AS_FILES_WRITE.matcher(text).matches())
                throw new NoDateException(notAsFilesWrite.what(), notAsFilesWrite.remedy());
            return asPeopleWrite(text);
        }
    }

    private Window asPeopleWrite(String text) throws NoDateException {
        try {
            return Edtf.parse(edtfOfWritten(text));
        } catch (EdtfException e) {
            throw new NoDateException("\"" + text + "\" runs backwards", e.remedy());
        }
    }

    private String edtfOfWritten(String text) throws NoDateException {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("^[ \"'“”„‘’]+|[ \"'“”„‘’]+$", "");
        Matcher m = BETWEEN.matcher(plain);
        if (m.matches()) return between(m.group(1), m.group(2), text);
        m = ALWAYS.matcher(plain);
        if (m.matches()) return "../" + date(m.group(1), OptionalInt.empty(), text);
        m = BY.matcher(plain);
        if (m.matches()) return "/" + exact(m.group(1), OptionalInt.empty(), text);
        m = BEFORE.matcher(plain);
        if (m.matches()) return "/" + window(m.group(1), text).earliest().minusDays(1);
        m = AFTER.matcher(plain);
        if (m.matches()) return window(m.group(1), text).latest().plusDays(1) + "/..";
        m = DAYS_OF_MONTH.matcher(plain);
        if (m.matches())
            return between(
                    m.group(2) + " " + m.group(1) + " " + m.group(4),
                    m.group(3) + " " + m.group(1) + " " + m.group(4),
                    text);
        m = SINCE.matcher(plain);
        if (m.matches()) return date(m.group(1), OptionalInt.empty(), text) + "/..";
        Optional<String> single = read(plain, OptionalInt.empty(), text, false);
        if (single.isPresent()) return single.get();
        m = TO.matcher(plain);
        if (m.matches()) return between(m.group(1), m.group(2), text);
        return date(plain, OptionalInt.empty(), text);
    }

    /// The first date may leave to the second what both have in common: `1 to 30 Sep 2025`.
    private String between(String first, String second, String whole) throws NoDateException {
        String end = exact(second, OptionalInt.empty(), whole);
        Window last = Edtf.parse(end);
        String start = first.matches("\\d{1,2}\\.?")
                ? first.replace(".", "") + " "
                        + YearMonth.from(last.latest()).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : first;
        String begin = date(start, OptionalInt.of(last.latest().getYear()), whole);
        return begin + "/" + end;
    }

    private String date(String text, OptionalInt year, String whole) throws NoDateException {
        return read(text, year, whole, true).orElseThrow();
    }

    /// A date at which something ends: "the end of September" is its last day there.
    private String exact(String text, OptionalInt year, String whole) throws NoDateException {
        Matcher end = END.matcher(text);
        return end.matches() ? day(end.group(1), year, whole) : date(text, year, whole);
    }

    private String day(String text, OptionalInt year, String whole) throws NoDateException {
        return Edtf.parse(date(text, year, whole)).latest().toString();
    }

    private Window window(String text, String whole) throws NoDateException {
        return Edtf.parse(date(text, OptionalInt.empty(), whole));
    }

    /// @param strict whether what is no date is refused, not left to another reading
    private Optional<String> read(String text, OptionalInt year, String whole, boolean strict) throws NoDateException {
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

    private Optional<String> written(String text, OptionalInt year, String whole, boolean strict)
            throws NoDateException {
        return switch (WrittenDays.parse(text, year)) {
            case WrittenDays.Read days -> Optional.of(edtf(days));
            case WrittenDays.Ambiguous either ->
                Optional.of(chosen(either, whole).toString());
            case WrittenDays.NoSuchDay none -> throw noSuchDay(none.month(), whole);
            case WrittenDays.NoSuchMonth none ->
                throw new NoDateException("\"" + whole + "\" names a month " + none.month(), "months run from 1 to 12");
            case WrittenDays.NoYear none ->
                throw new NoDateException("\"" + whole + "\" has no year", "write the year behind it");
            case WrittenDays.NoSuchName none -> unknown(whole, strict);
            case WrittenDays.Unknown none -> unknown(whole, strict);
        };
    }

    private LocalDate chosen(WrittenDays.Ambiguous either, String whole) throws NoDateException {
        return switch (order) {
            case DAY_FIRST -> either.dayFirst();
            case MONTH_FIRST -> either.monthFirst();
            case UNSURE ->
                throw new NoDateException(
                        "\"" + whole + "\" can be " + either.dayFirst() + " or " + either.monthFirst(),
                        "write the year first or the month as a word, or say --dates day-first or month-first");
        };
    }

    private static NoDateException noSuchDay(YearMonth month, String whole) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new NoDateException(
                "\"" + whole + "\" names a day that does not exist: " + name + " " + month.getYear() + " has "
                        + month.lengthOfMonth() + " days",
                "write one of the calendar");
    }

    private static Optional<String> unknown(String whole, boolean strict) throws NoDateException {
        if (!strict) return Optional.empty();
        Optional<String> part = PartOfTime.in(whole).map(TableDates::edtf);
        if (part.isPresent())
            throw new NoDateException(
                    "\"" + whole + "\" is no exact date", "write the days that you mean, such as " + part.get());
        if (COUNTED.matcher(whole).matches()) {
            LocalDate day = COUNTED_FROM.plusDays(Integer.parseInt(whole.substring(0, COUNTED_DIGITS)));
            throw new NoDateException(
                    "\"" + whole + "\" is a date as a spreadsheet counts it, " + day,
                    "format the cell as a date, or write " + day);
        }
        throw new NoDateException("\"" + whole + "\" is no date", EXAMPLES);
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
