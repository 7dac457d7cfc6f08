package io.github.drawdownmap.data.table.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The cells of one table as texts: a sheet of a workbook, or a file of separated values.
///
/// @param file what the file is called
/// @param name what the table is called: the sheet's name, or the file's without its ending
/// @param isOfWorkbook whether the file has several sheets, which a problem then has to name
/// @param isHidden whether nobody sees it who opens the workbook
public record Sheet(String file, String name, boolean isOfWorkbook, boolean isHidden, List<Line> lines) {
    private static final int LETTERS = 26;
    /// Blanks of any width, and signs that are not seen.
    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cf}]+";

    private static final Pattern AROUND = Pattern.compile("^" + UNSEEN + "|" + UNSEEN + "$");

    public Sheet {
        lines = List.copyOf(lines);
    }

    public Sheet(String file, String name, boolean isOfWorkbook, List<Line> lines) {
        this(file, name, isOfWorkbook, false, lines);
    }

    /// One row.
    ///
    /// @param number as spreadsheets count, from 1
    /// @param links the addresses that lie behind cells, by their columns
    /// @param isHidden whether nobody sees it who opens the sheet, be it for a filter
    public record Line(int number, List<String> cells, Map<Integer, String> links, boolean isHidden) {
        public Line {
            cells = List.copyOf(cells);
            links = Map.copyOf(links);
        }

        public Line(int number, List<String> cells) {
            this(number, cells, Map.of(), false);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(text -> bare(text).isEmpty());
        }

        /// This row with another text in a cell.
        Line with(int column, String text) {
            List<String> changed = new ArrayList<>(cells);
            while (changed.size() <= column) changed.add("");
            changed.set(column, text);
            return new Line(number, changed, links, isHidden);
        }

        /// The text of a cell without blanks around it; empty where the row ends before it.
        public String cell(int column) {
            return column < cells.size() ? bare(cells.get(column)) : "";
        }

        private static String bare(String text) {
            return text.isEmpty() || (isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1)))
                    ? text
                    : AROUND.matcher(text).replaceAll("");
        }

        private static boolean isPlain(char c) {
            return c > ' ' && c <= '~';
        }
    }

    /// The rows that hold anything.
    public List<Line> filled() {
        List<Line> filled = new ArrayList<>();
        for (Line line : lines) if (!line.isEmpty()) filled.add(line);
        return filled;
    }

    /// For people: `story.xlsx, sheet "changes"`.
    public String describe() {
        return isOfWorkbook ? file + ", sheet \"" + name + "\"" : file;
    }

    /// A column as spreadsheets letter it: A to Z, AA and so on.
    public static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }
}
