package io.github.drawdownmap.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads and writes the subset of EDTF levels 0 and 1 (ISO 8601-2:2019) that posture files use.
///
/// A date is `2025`, `2025-09` or `2025-09-30`, with `~` (approximate), `?` (uncertain) or `%` (both) behind it; an
/// interval is `a/b`, where one side may be empty (not known) or `..` (open).
public final class Edtf {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
    private static final Pattern FULL_YEAR = Pattern.compile("\\d{4}");
    // EDTF numbers parts of a year that are no months: seasons, quarters, halves.
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 41;
    private static final int YEAR_LETTERS = 4;
    private static final int MONTH_LETTERS = 7;
    private static final int LONGEST_QUOTE = 60;
    private static final String EXPECTED =
            "write 2025, 2025-09 or 2025-09-30, with ~ behind it when approximate, or two"
                    + " of them as 2025-09-01/2025-09-30; one side may be empty or ..";

    private Edtf() {}

    /// The days that `text` covers.
    ///
    /// @throws EdtfException when the text is outside the subset, names no real day or runs backwards
    public static Window parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return parseDate(text, text).window();
        if (text.indexOf('/', slash + 1) >= 0) throw unsupported(text);
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        if (isOpen(left) && isOpen(right))
            throw new EdtfException(quoted(text) + " has no day on either side", EXPECTED);
        if (isOpen(left)) return endingOn(parseDate(right, text), left);
        Date start = parseDate(left, text);
        if (isOpen(right)) return beginningOn(start, right);
        Date end = parseDate(right, text);
        if (end.last().isBefore(start.first()))
            throw new EdtfException(quoted(text) + " runs backwards", "write the earlier date first");
        return new Window(start.first(), end.last(), start.edge(), end.edge(), Window.Precision.INTERVAL);
    }

    /// What somebody probably meant by a text that is none of these dates, as it is to be written; empty when
    /// nobody can tell, as where two digits may be a year or a day.
    public static Optional<String> meant(String text) {
        String written = WrittenDays.normalized(text);
        if (!FULL_YEAR.matcher(written).find()) return Optional.empty();
        return switch (WrittenDays.parseNormalized(written, OptionalInt.empty())) {
            case WrittenDays.Read days -> Optional.of(quoted(shortest(days)));
            case WrittenDays.Ambiguous either ->
                Optional.of(quoted(either.dayFirst().toString()) + " or "
                        + quoted(either.monthFirst().toString()));
            case WrittenDays.NoSuchDay none -> Optional.empty();
            case WrittenDays.NoSuchMonth none -> Optional.empty();
            case WrittenDays.NoSuchName none -> Optional.empty();
            case WrittenDays.NoYear none -> Optional.empty();
            case WrittenDays.Unknown none -> Optional.empty();
        };
    }

    private static String shortest(WrittenDays.Read days) {
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        YearMonth month = YearMonth.from(first);
        if (first.equals(last)) return first.toString();
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) return month.toString();
        boolean isYear =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return isYear ? first.toString().substring(0, YEAR_LETTERS) : first + "/" + last;
    }

    /// @param left what stands before the slash: nothing, or ".."
    private static Window endingOn(Date end, String left) {
        return new Window(LocalDate.MIN, end.last(), openEdge(left), end.edge(), Window.Precision.BY);
    }

    private static Window beginningOn(Date start, String right) {
        return new Window(start.first(), LocalDate.MAX, start.edge(), openEdge(right), Window.Precision.FROM);
    }

    private static Window.Edge openEdge(String side) {
        return side.isEmpty() ? Window.Edge.UNKNOWN : Window.Edge.OPEN;
    }

    /// The text that [#parse] reads as a window; what is approximate or uncertain is written with `~`.
    public static String write(Window window) {
        return switch (window.precision()) {
            case DAY, MONTH, YEAR -> write(window.earliest(), window.start());
            case INTERVAL -> write(window.earliest(), window.start()) + "/" + write(window.latest(), window.end());
            case BY ->
                (window.start().grain() == Window.Grain.OPEN ? "../" : "/") + write(window.latest(), window.end());
            case FROM ->
                write(window.earliest(), window.start()) + (window.end().grain() == Window.Grain.OPEN ? "/.." : "/");
        };
    }

    private static String write(LocalDate day, Window.Edge edge) {
        String date = day.toString();
        String written = switch (edge.grain()) {
            case YEAR -> date.substring(0, YEAR_LETTERS);
            case MONTH -> date.substring(0, MONTH_LETTERS);
            case DAY, UNKNOWN, OPEN -> date;
        };
        return written + (edge.approximate() ? "~" : "");
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..");
    }

    private static Date parseDate(String text, String whole) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) throw unsupported(whole);
        try {
            int year = Integer.parseInt(matcher.group(1));
            boolean approximate = !matcher.group(4).isEmpty();
            if (matcher.group(2) == null)
                return new Date(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), approximate, Window.Grain.YEAR);
            int part = Integer.parseInt(matcher.group(2));
            if (part >= FIRST_SEASON && part <= LAST_SEASON)
                throw new EdtfException(
                        quoted(whole) + " names a season or another part of a year",
                        "write its months, such as 2025-06/2025-08");
            return inMonth(YearMonth.of(year, part), matcher.group(3), approximate);
        } catch (DateTimeException e) {
            throw new EdtfException(quoted(whole) + " names a day that does not exist", "write one of the calendar");
        }
    }

    private static Date inMonth(YearMonth month, @Nullable String dayOfMonth, boolean approximate) {
        if (dayOfMonth == null) return new Date(month.atDay(1), month.atEndOfMonth(), approximate, Window.Grain.MONTH);
        LocalDate day = LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(dayOfMonth));
        return new Date(day, day, approximate, Window.Grain.DAY);
    }

    /// A text of any length for a sentence.
    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? "\"" + text + "\"" : "\"" + text.substring(0, LONGEST_QUOTE) + "...\"";
    }

    private static EdtfException unsupported(String text) {
        return new EdtfException(quoted(text) + " is not a date this program reads", EXPECTED);
    }

    private record Date(LocalDate first, LocalDate last, boolean approximate, Window.Grain grain) {
        Window.Edge edge() {
            return new Window.Edge(grain, approximate);
        }

        Window window() {
            return new Window(first, last, edge(), edge(), Window.Precision.valueOf(grain.name()));
        }
    }
}
