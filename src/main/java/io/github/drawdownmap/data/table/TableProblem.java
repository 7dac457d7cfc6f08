package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Finding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A problem in tables: where, what is wrong, and what would be right.
///
/// @param place the file, sheet, row and column, for people; empty for all tables together
/// @param times how often it is there; of more than one the first place is told, and the next one in `what`
public record TableProblem(Finding.Severity severity, String place, String what, String remedy, int times) {

    private static final Pattern ROW = Pattern.compile("row \\d+");

    TableProblem(Finding.Severity severity, String place, String what, String remedy) {
        this(severity, place, what, remedy, 1);
    }

    public boolean isError() {
        return severity == Finding.Severity.ERROR;
    }

    TableProblem at(String sites) {
        return new TableProblem(severity, place, "at " + sites + ": " + what, remedy, times);
    }

    /// The same in whichever row it is.
    TableProblem inAnyRow() {
        return new TableProblem(severity, ROW.matcher(place).replaceFirst(""), what, remedy, times);
    }

    /// Stands for others that differ in their rows alone.
    TableProblem standingFor(List<TableProblem> others) {
        String told = what + "; the same " + others.size() + " times more, next in "
                + others.getFirst().place();
        return new TableProblem(severity, place, told, remedy, 1 + others.size());
    }

    /// One line: `changes.csv, row 5, column C "when": error: what is wrong - what would be right`.
    @Override
    public String toString() {
        String line = (place.isEmpty() ? "" : place + ": ") + severity.name().toLowerCase(Locale.ROOT) + ": " + what
                + " - " + remedy;
        return line.replaceAll("\\p{Cntrl}+", " ");
    }
}
