package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.file.FailedFormula;
import io.github.drawdownmap.data.table.file.Sheet;
import java.util.Objects;

/// A cell with its text, or the row as a whole.
///
/// @param row the row that it stands in
/// @param column its column, from 0; -1 for the whole row
record Cell(Row row, int column, String text) {
    static final int WHOLE_ROW = -1;

    /// Whether a spreadsheet shows here that a formula has come to nothing.
    boolean isFailedFormula() {
        return FailedFormula.isShownIn(text);
    }

    /// For people: `changes.csv, row 5, column C "when"`.
    String place() {
        String line = row.sheet().describe() + ", row " + row.number();
        return column == WHOLE_ROW
                ? line
                : line + ", column " + Sheet.letters(column)
                        + row.header(column).map(name -> " \"" + name + "\"").orElse("");
    }

    /// Two cells are one when they stand in one place.
    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && cell.row == row && cell.column == column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(row), column);
    }
}
