package io.github.drawdownmap.data.table.file;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What of a date a cell shows: a cell that shows a month says a month, though it holds a day.
///
/// @param isWorded whether it shows words beside the year alone, which make it another date: `Q3 2025`
record ShownDate(boolean day, boolean month, boolean year, boolean isWorded) {
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General|AM/PM|A/P", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final Pattern YEAR_OR_QUOTED = Pattern.compile("([yY]+)|\\[[^\\]]*]|;.*|" + QUOTED);
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]");

    /// @param words what stands beside the parts of the date
    static ShownDate of(boolean day, boolean month, boolean year, String words) {
        boolean isWorded = year && !month && !day && WORD.matcher(words).find();
        return new ShownDate(day, month, year, isWorded);
    }

    /// @param format as workbooks write it: `mmm yyyy`
    static ShownDate of(String format) {
        String bare = NO_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        String words =
                QUOTED.matcher(format).results().map(found -> found.group()).collect(Collectors.joining());
        return of(bare.contains("d"), bare.contains("m"), bare.contains("y"), words);
    }

    /// Whether this is a date, and not a number or a time of day.
    boolean isDate() {
        return day || year;
    }

    String text(LocalDate date) {
        if (day || !year) return date.toString();
        return month ? YearMonth.from(date).toString() : Year.from(date).toString();
    }

    /// A year with words as the cell shows it.
    static String worded(LocalDate date, String format) {
        String year = Year.from(date).toString();
        return YEAR_OR_QUOTED
                .matcher(format)
                .replaceAll(
                        found -> found.group(1) != null ? year : found.group().replaceAll("[\"\\\\]|\\[.*|;.*", ""));
    }
}
