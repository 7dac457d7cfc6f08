package io.github.drawdownmap.data.table.file;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/// What of a date a cell shows: a cell that shows a month says a month, though it holds a day.
record ShownDate(boolean day, boolean month, boolean year) {
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General|AM/PM|A/P", Pattern.CASE_INSENSITIVE);

    /// @param format as workbooks write it: `mmm yyyy`
    static ShownDate of(String format) {
        String bare = NO_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return new ShownDate(bare.contains("d"), bare.contains("m"), bare.contains("y"));
    }

    /// Whether this is a date, and not a number or a time of day.
    boolean isDate() {
        return day || year;
    }

    String text(LocalDate date) {
        if (day || !year) return date.toString();
        return month ? YearMonth.from(date).toString() : Year.from(date).toString();
    }
}
