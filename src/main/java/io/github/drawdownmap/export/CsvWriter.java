package io.github.drawdownmap.export;

import java.io.IOException;
import java.util.List;

/// Writes comma-separated values as RFC 4180 has them: quotes where needed, lines ended by CR LF.
final class CsvWriter {
    /// What makes spreadsheets take a text for a formula, or begins one after a cell is trimmed.
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final Appendable out;
    private boolean lineBegun;

    CsvWriter(Appendable out) {
        this.out = out;
    }

    void header(List<String> names) throws IOException {
        for (String name : names) raw(name);
        endLine();
    }

    /// A field of words; one that a spreadsheet would run as a formula gets an apostrophe in front.
    CsvWriter text(String words) throws IOException {
        boolean runs = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return raw(runs ? "'" + words : words);
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
