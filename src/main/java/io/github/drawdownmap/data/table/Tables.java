package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rows of each kind of table, whichever sheets they stand in.
final class Tables {
    private static final Pattern FOOTNOTE = Pattern.compile("[*†‡]");

    private final Map<TableKind, List<Row>> rows = new EnumMap<>(TableKind.class);
    private final Map<TableKind, List<Header>> headers = new EnumMap<>(TableKind.class);
    /// Kinds with a table whose first row does not name its columns; that has been reported.
    private final Set<TableKind> nameless = EnumSet.noneOf(TableKind.class);

    /// Sorts sheets into kinds. A sheet of no known kind is reported and left out.
    static Tables of(List<Sheet> sheets, Problems problems) {
        Tables tables = new Tables();
        for (Sheet sheet : tracksFirst(sheets)) {
            List<Sheet.Line> lines = sheet.filled();
            Optional<TableKind> kind = TableKind.of(sheet);
            if (kind.isPresent() && sheet.isHidden()) tellOfHidden(sheet, problems);
            else if (kind.isPresent()) tables.add(kind.get(), sheet, lines, problems);
            else if (!lines.isEmpty()) tellOfUnknown(sheet, problems);
        }
        return tables;
    }

    /// A column of tracks is known by those that there are, where nothing above it says so.
    private static List<Sheet> tracksFirst(List<Sheet> sheets) {
        return sheets.stream()
                .sorted(Comparator.comparing(sheet ->
                        TableKind.of(sheet).filter(TableKind.TRACKS::equals).isEmpty()))
                .toList();
    }

    private static void tellOfHidden(Sheet sheet, Problems problems) {
        problems.warning(sheet.describe(), "the sheet is hidden, so it is passed over", "show it if it is meant");
    }

    /// What a filter leaves out is of the story all the same.
    private static void tellOfHiddenRows(Sheet sheet, List<Sheet.Line> lines, Problems problems) {
        List<String> hidden = lines.stream()
                .filter(Sheet.Line::isHidden)
                .map(line -> Integer.toString(line.number()))
                .toList();
        String rows = Spelling.some(hidden);
        if (!hidden.isEmpty())
            problems.warning(
                    sheet.describe(),
                    hidden.size() == 1
                            ? "row " + rows + " is hidden, and read all the same"
                            : "rows " + rows + " are hidden, and read all the same",
                    "delete what is not meant");
    }

    private static void tellOfUnknown(Sheet sheet, Problems problems) {
        List<String> titles =
                Arrays.stream(TableKind.values()).map(TableKind::title).toList();
        problems.warning(
                sheet.describe(),
                "neither the name nor the first row says which table this is, so it is passed over",
                Spelling.nearest(Column.plain(sheet.name()), titles)
                        .map(near -> "did you mean to call it \"" + near + "\"?")
                        .orElse("call it one of " + String.join(", ", titles)));
    }

    private void add(TableKind kind, Sheet sheet, List<Sheet.Line> lines, Problems problems) {
        List<Row> of = rows.computeIfAbsent(kind, any -> new ArrayList<>());
        if (lines.isEmpty()) return;
        if (kind == TableKind.POSTURE) {
            Header none = Header.of(new Sheet.Line(0, List.of()), kind);
            for (Sheet.Line line : lines) of.add(new Row(sheet, line, none));
            return;
        }
        OptionalInt heading = kind.headings(lines);
        if (heading.isPresent()) add(kind, sheet, lines, heading.getAsInt(), problems);
        else tellOfNameless(kind, sheet, lines.getFirst(), problems);
    }

    /// @param heading which of the lines names the columns
    private void add(TableKind kind, Sheet sheet, List<Sheet.Line> lines, int heading, Problems problems) {
        for (Sheet.Line line : lines.subList(0, heading)) tellOfTitle(sheet, line, problems);
        List<Sheet.Line> below = lines.subList(heading + 1, lines.size());
        Header header = Header.of(lines.get(heading), kind);
        header.takeTrack(below, Names.ofTracks(rows(TableKind.TRACKS)));
        header.tellOfUnused(sheet, problems);
        if (kind == TableKind.CHANGES && !header.has(Column.TRACK) && header.hasUnused())
            tellOfReported(sheet, problems);
        headers.computeIfAbsent(kind, any -> new ArrayList<>()).add(header);
        tellOfHiddenRows(sheet, below, problems);
        for (Sheet.Line line : below) {
            Row row = new Row(sheet, line, header);
            if (isFootnote(row)) {
                tellOfFootnote(row, problems);
                continue;
            }
            rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
            for (Cell cell : row.cells())
                if (row.header(cell.column()).isEmpty() && !header.isRead(cell.column())) tellOfStray(cell, problems);
                else if (cell.isFailedFormula() && header.isRead(cell.column())) tellOfFailure(cell, problems);
        }
    }

    /// Whether a row holds a remark on the table alone.
    private static boolean isFootnote(Row row) {
        return row.cells().size() == 1
                && FOOTNOTE.matcher(row.cells().getFirst().text()).lookingAt();
    }

    private static void tellOfFootnote(Row row, Problems problems) {
        problems.warning(
                row.whole(),
                "the row is taken for a footnote, so it is passed over",
                "fill its other columns if it is not one");
    }

    private static void tellOfReported(Sheet sheet, Problems problems) {
        problems.warning(
                sheet.describe(),
                "no column that is known says whose each row is, so all of them are taken as reported",
                "where some are of a plan, call the column that says so \"track\", with plan or reported in it");
    }

    private void tellOfNameless(TableKind kind, Sheet sheet, Sheet.Line first, Problems problems) {
        nameless.add(kind);
        List<String> names = kind.columns().stream().map(Column::heading).toList();
        problems.error(
                sheet.describe() + ", row " + first.number(),
                "no cell of the row is the name of a column here, so the table cannot be read",
                "write their names into the first row, some of " + String.join(", ", names));
    }

    private static void tellOfTitle(Sheet sheet, Sheet.Line line, Problems problems) {
        problems.warning(
                sheet.describe() + ", row " + line.number(),
                "the row stands above the names of the columns, so it is passed over",
                "a title is kept in the table \"posture\"");
    }

    private static void tellOfFailure(Cell cell, Problems problems) {
        problems.error(
                cell,
                "\"" + cell.text() + "\" is what a formula shows that has failed, or that was never worked out",
                "mend the formula and save it with a spreadsheet program, or write what it should have come to");
    }

    private static void tellOfStray(Cell cell, Problems problems) {
        problems.warning(
                cell,
                "\"" + cell.text() + "\" stands under no heading, so it is passed over",
                "name the column in the first row; in text, put a cell that holds the separator itself into quotation"
                        + " marks");
    }

    List<Row> rows(TableKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /// The rows of all tables, first those that others cite.
    List<Row> rows() {
        return Stream.concat(Stream.of(TableKind.SOURCES), Arrays.stream(TableKind.values()))
                .distinct()
                .flatMap(kind -> rows(kind).stream())
                .toList();
    }

    /// Those of a kind in which nothing wrong has been found so far.
    List<Row> usable(TableKind kind, Problems problems) {
        return rows(kind).stream().filter(problems::isUsable).toList();
    }

    /// Whether any row of a kind cannot be used.
    boolean isBroken(TableKind kind, Problems problems) {
        return usable(kind, problems).size() < rows(kind).size();
    }

    boolean has(TableKind kind) {
        return !rows(kind).isEmpty();
    }

    /// Whether there is a table of the kind that cannot be read.
    boolean isNameless(TableKind kind) {
        return nameless.contains(kind);
    }

    /// Whether a table of the kind has the column at all.
    boolean has(TableKind kind, Column column) {
        return headers.getOrDefault(kind, List.of()).stream().anyMatch(header -> header.has(column));
    }
}
