package io.github.drawdownmap.export.table;

import io.github.drawdownmap.spreadsheet.Formulas;
import java.io.IOException;
import java.util.List;

/// Writes comma-separated values as RFC 4180 has them: quotes where needed, lines ended by CR LF.
final class CsvWriter {
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
        return raw(Formulas.guarded(words));
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
