package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Finding;
import java.util.Locale;

/// A problem in tables: where, what is wrong, and what would be right.
///
/// @param place the file, sheet, row and column, for people; empty for all tables together
public record TableProblem(Finding.Severity severity, String place, String what, String remedy) {

    public boolean isError() {
        return severity == Finding.Severity.ERROR;
    }

    TableProblem at(String sites) {
        return new TableProblem(severity, place, "at " + sites + ": " + what, remedy);
    }

    /// One line: `changes.csv, row 5, column C "when": error: what is wrong - what would be right`.
    @Override
    public String toString() {
        String line = (place.isEmpty() ? "" : place + ": ") + severity.name().toLowerCase(Locale.ROOT) + ": " + what
                + " - " + remedy;
        return line.replaceAll("\\p{Cntrl}+", " ");
    }
}
