package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.DateOrder;
import io.github.drawdownmap.data.table.value.ShownOrder;
import io.github.drawdownmap.data.table.value.TableDates;
import io.github.drawdownmap.posture.Posture;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What came of making a posture file of tables.
///
/// Each row that cannot be used is told of, by the tables themselves or by the reader of posture files, which all goes
/// through: what is left of them has no error.
///
/// @param file the text of the file; empty when nothing can be shown
/// @param problems in the order in which they were found
/// @param unread what is missing of the posture so that it would seem that nobody spoke of it
public record Conversion(
        Optional<String> file, Optional<Posture> posture, List<TableProblem> problems, List<Unread> unread) {
    private static final String FILE = "the tables";

    /// Lists that are empty only where none of their rows can be used.
    private static final Set<String> TOLD_ROW_BY_ROW = Set.of("/features", "/posture/sources");

    private static final String LEVELS = "/posture/levels";
    private static final String TRACKS = "/posture/tracks";

    /// Of the columns that give a member, where the two have different names: that in English is the name.
    private static final Map<String, String> HEADINGS =
            Map.of("citations", Column.SOURCES.heading(), "en", Column.NAME.heading(), "says", Column.CLAIM.heading());

    public Conversion {
        problems = List.copyOf(problems);
        unread = List.copyOf(unread);
    }

    /// How tables are to be read.
    ///
    /// @param name what to call a posture without a title
    /// @param today the day as of which the tables are where they say none
    /// @param order how a date such as `03/04/2025` is meant
    public record Terms(String name, LocalDate today, DateOrder order) {}

    /// What tables do not say themselves of how they are written.
    ///
    /// @param encoding that of texts; empty when it is to be found out
    /// @param order how a date such as `03/04/2025` is meant
    public record Means(Optional<Charset> encoding, DateOrder order) {
        public static final Means FOUND_OUT = new Means(Optional.empty(), DateOrder.UNSURE);
    }

    /// @param paths files of tables, and folders with such files
    public static Conversion of(List<Path> paths, Means means, LocalDate today) throws TableFileException {
        return of(TableFiles.read(paths, means.encoding()), new Terms(TableFiles.title(paths), today, means.order()));
    }

    public static Conversion of(List<Sheet> sheets, Terms terms) {
        return of(sheets, terms, false);
    }

    /// @param rowByRow whether to look at each row alone too, which takes as long again: it is done where a row turns
    ///     out to be wrong, as there may be more in it
    private static Conversion of(List<Sheet> sheets, Terms terms, boolean rowByRow) {
        Problems problems = new Problems();
        Tables tables = Tables.of(sheets, problems);
        if (!isWhole(tables, problems)) return none(problems);
        Names names = Names.of(tables, problems);
        Optional<ShownOrder> shown = ShownOrder.in(
                tables.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text));
        RowRecord.Context context =
                new RowRecord.Context(new TableDates(terms.order(), shown), names.sources(), problems);
        Assumptions assumptions = new Assumptions(tables, names, context, terms.name(), terms.today());
        if (rowByRow) tellRowByRow(new PostureTree(tables, names, context, assumptions), tables, names, problems);
        int unusable;
        NodeText written;
        Reading reading;
        PostureTree tree;
        do {
            unusable = problems.unusableRows();
            tree = new PostureTree(tables, names, context, assumptions);
            written = NodeText.of(tree.build(""));
            reading = unusable == problems.unusableRows()
                    ? read(written)
                    : new Reading(Optional.empty(), List.of(), List.of());
            tell(reading, Finding.Severity.ERROR, written, tables, names, problems);
        } while (unusable < problems.unusableRows());
        boolean isSound = reading.posture().isPresent() && !reading.hasErrors();
        if (!rowByRow && (!isSound || problems.unusableRows() > 0)) return of(sheets, terms, true);
        if (!isSound) return none(problems);
        Posture posture = reading.posture().get();
        tell(reading, Finding.Severity.WARNING, written, tables, names, problems);
        List<Unread> unread = Unread.in(posture, tree.lost());
        if (!unread.isEmpty()) {
            String sentence = Unread.sentence(unread, posture);
            written = NodeText.of(new PostureTree(tables, names, context, assumptions).build(sentence));
            posture = read(written).posture().orElseThrow();
        }
        return new Conversion(Optional.of(written.text()), Optional.of(posture), problems.all(), unread);
    }

    private static Conversion none(Problems problems) {
        return new Conversion(Optional.empty(), Optional.empty(), problems.all(), List.of());
    }

    private static boolean isWhole(Tables tables, Problems problems) {
        List<TableKind> missing = Stream.of(TableKind.SITES, TableKind.CHANGES, TableKind.SOURCES)
                .filter(kind -> !tables.has(kind))
                .toList();
        for (TableKind kind : missing)
            if (!tables.isNameless(kind))
                problems.error(
                        "",
                        "there is no table \"" + kind.title() + "\" with a row in it",
                        "add one; its columns are "
                                + String.join(
                                        ", ",
                                        kind.columns().stream()
                                                .map(Column::heading)
                                                .toList()));
        return missing.isEmpty() && hasNames(tables, problems);
    }

    /// Whether other tables can name a site at all; if not, each of their rows would be told of.
    private static boolean hasNames(Tables tables, Problems problems) {
        boolean hasNames = tables.has(TableKind.SITES, Column.NAME) || tables.has(TableKind.SITES, Column.ID);
        if (!hasNames) tellOfNoColumn(Column.NAME, tables.rows(TableKind.SITES).getFirst(), "", problems);
        return hasNames;
    }

    /// What is wrong with each row alone, all of it: once a row is left out, nobody looks at the rest of it.
    private static void tellRowByRow(PostureTree tree, Tables tables, Names names, Problems problems) {
        for (Row row : tables.rows()) {
            NodeText written = NodeText.of(tree.alone(row));
            for (Finding finding : read(written).findings())
                written.cell(finding.pointer())
                        .filter(cell -> finding.isError())
                        .ifPresent(cell -> tellOfRow(finding, cell, names, problems));
        }
    }

    private static void tellOfRow(Finding finding, Cell cell, Names names, Problems problems) {
        Row row = cell.row();
        Optional<Column> missing = missing(finding, row);
        // Contradictions share their cells with the rows around them, and what cannot be read is there.
        boolean isMissing = row.kind() != TableKind.CONTRADICTIONS
                && missing.filter(column -> !isGiven(column, row)).isPresent();
        if (isMissing) tellOfMissing(missing.get(), cell, choice(missing.get(), finding, names, problems), problems);
        else if (missing.isEmpty() && cell.column() != Cell.WHOLE_ROW && !problems.isTold(cell))
            problems.error(cell, finding.what(), finding.remedy());
    }

    private static boolean isGiven(Column column, Row row) {
        return row.isFilled(column)
                || (column == Column.WHEN && (row.isFilled(Column.FROM) || row.isFilled(Column.TO)));
    }

    private static Reading read(NodeText written) {
        try {
            return PostureReader.read(written.text(), FILE);
        } catch (PostureFileException e) {
            throw new IllegalStateException("what was written is no posture file", e);
        }
    }

    private static void tell(
            Reading reading,
            Finding.Severity severity,
            NodeText written,
            Tables tables,
            Names names,
            Problems problems) {
        for (Finding finding : reading.findings()) {
            if (finding.severity() != severity || followsFromAnother(finding, tables, problems)) continue;
            Optional<Cell> cell = written.cell(finding.pointer());
            if (!finding.isError() && cell.filter(problems::isDoubtful).isPresent()) continue;
            Optional<Column> missing = cell.flatMap(found -> missing(finding, found.row()));
            if (missing.isPresent())
                tellOfMissing(missing.get(), cell.get(), choice(missing.get(), finding, names, problems), problems);
            else if (cell.isEmpty() && finding.isError()) problems.error("", finding.what(), finding.remedy());
            else if (cell.isEmpty()) problems.warning("", finding.what(), finding.remedy());
            else if (finding.isError()) problems.error(cell.get(), finding.what(), finding.remedy());
            else problems.warning(cell.get(), finding.what(), finding.remedy());
        }
    }

    /// Whether there would be no such problem without a row that cannot be used, which was told of.
    private static boolean followsFromAnother(Finding finding, Tables tables, Problems problems) {
        String pointer = finding.pointer();
        return TOLD_ROW_BY_ROW.contains(pointer)
                || (finding.isOfNone() && problems.unusableRows() > 0)
                || (pointer.startsWith(LEVELS) && tables.isBroken(TableKind.LEVELS, problems))
                || (pointer.equals(TRACKS) && tables.isBroken(TableKind.TRACKS, problems));
    }

    /// The column that would have given the member that a record lacks.
    private static Optional<Column> missing(Finding finding, Row row) {
        List<String> headings = List.of(finding.missing(), HEADINGS.getOrDefault(finding.missing(), ""));
        return row.kind().columns().stream()
                .filter(column -> headings.contains(column.heading()))
                .findFirst();
    }

    /// The words of which one is missing, such as `, with "reported" or "planned"`; empty where any words would do.
    private static String choice(Column column, Finding finding, Names names, Problems problems) {
        return names.namedIn(column)
                .map(register -> register.choice(problems))
                .filter(words -> !words.isEmpty())
                .map(", with "::concat)
                .orElseGet(() -> choice(finding));
    }

    private static String choice(Finding finding) {
        int words = finding.remedy().indexOf(": \"");
        return words < 0 ? "" : ", with" + finding.remedy().substring(words + 1);
    }

    /// A column that no row has is told of once.
    private static void tellOfMissing(Column column, Cell cell, String choice, Problems problems) {
        if (cell.row().has(column))
            problems.error(
                    cell.row().whole(),
                    "the row has no " + column.heading(),
                    "fill the column \"" + column.heading() + "\"" + choice);
        else tellOfNoColumn(column, cell.row(), choice, problems);
    }

    private static void tellOfNoColumn(Column column, Row row, String choice, Problems problems) {
        problems.errorOfTable(
                row, "the table has no column \"" + column.heading() + "\"", "add it and fill it in each row" + choice);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(TableProblem::isError);
    }
}
