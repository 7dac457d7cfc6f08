package io.github.drawdownmap.export.table;

import java.io.IOException;
import java.util.List;

/// Writes comma-separated values as RFC 4180 has them: quotes where needed, lines ended by CR LF.
final class CsvWriter {
    /// What makes spreadsheets take a text for a formula.
    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";

    /// Where a spreadsheet that does not go by commas begins another cell.
    private static final String CELL_ENDS = ";|\t\r\n";

    private final Appendable out;
    private boolean lineBegun;

    CsvWriter(Appendable out) {
        this.out = out;
    }

    void header(List<String> names) throws IOException {
        for (String name : names) raw(name);
        endLine();
    }

    /// A field of words; what a spreadsheet would run as a formula gets an apostrophe in front.
    CsvWriter text(String words) throws IOException {
        return raw(harmless(words));
    }

    /// A formula begins a cell, also behind blanks that are trimmed; a cell begins a field, or behind a sign that parts
    /// cells elsewhere.
    private static String harmless(String words) {
        StringBuilder harmless = new StringBuilder(words.length());
        boolean begins = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (begins && FORMULA_STARTS.indexOf(c) >= 0) harmless.append('\'');
            if (CELL_ENDS.indexOf(c) >= 0) begins = true;
            else if (!isTrimmed(c)) begins = false;
            harmless.append(c);
        }
        return harmless.toString();
    }

    private static boolean isTrimmed(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    /// A number or a day of the program's own making.
    CsvWriter value(Object value) throws IOException {
        return raw(value.toString());
    }

    CsvWriter empty() throws IOException {
        return raw("");
    }

    void endLine() throws IOException {
        out.append("\r\n");
        lineBegun = false;
    }

    private CsvWriter raw(String field) throws IOException {
        if (lineBegun) out.append(',');
        lineBegun = true;
        boolean quoted = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        out.append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
        return this;
    }
}
