package io.github.drawdownmap.data.table.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells of one column that a sheet joins into one: what the first says counts for all their rows, as a reader of the
/// sheet sees it.
///
/// @param firstRow as spreadsheets count, from 1
/// @param column from 0
record MergedCells(int firstRow, int lastRow, int column) {
    private static final Pattern REF = Pattern.compile("mergeCell\\s[^>]*?ref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?"
            + "([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})[\"']");
    private static final int LETTERS = 26;
    /// More are found only in a file that was made to keep a reader busy: joined cells of a sheet never overlap.
    private static final int MOST_LOOKED_AT = 1_000_000;

    /// The merged cells that the end of a sheet's part lists, only those that cover several rows.
    static List<MergedCells> in(CharSequence endOfPart) {
        List<MergedCells> found = new ArrayList<>();
        Matcher ref = REF.matcher(endOfPart);
        while (ref.find()) {
            int first = Integer.parseInt(ref.group(2));
            int last = Integer.parseInt(ref.group(3));
            if (last > first) found.add(new MergedCells(first, last, column(ref.group(1))));
        }
        return found;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        return column - 1;
    }

    /// The lines with what is said once for several written into each.
    ///
    /// @param lines in order
    static List<Sheet.Line> filled(List<Sheet.Line> lines, List<MergedCells> merged) {
        List<Sheet.Line> filled = new ArrayList<>(lines);
        int looked = 0;
        for (MergedCells cells : merged) {
            looked += cells.fill(filled);
            if (looked > MOST_LOOKED_AT) break;
        }
        return filled;
    }

    /// @return how many lines it looked at
    private int fill(List<Sheet.Line> lines) {
        int first = Collections.binarySearch(
                lines, new Sheet.Line(firstRow, List.of()), Comparator.comparingInt(Sheet.Line::number));
        if (first < 0) return 1;
        String said = lines.get(first).cell(column);
        int next = first + 1;
        while (!said.isEmpty() && next < lines.size() && lines.get(next).number() <= lastRow) {
            Sheet.Line line = lines.get(next);
            if (line.cell(column).isEmpty()) lines.set(next, line.with(column, said));
            next++;
        }
        return next - first;
    }
}
