package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.DateOrder;
import io.github.drawdownmap.data.table.value.TableDates;
import io.github.drawdownmap.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What came of making a posture file of tables.
///
/// Each row that cannot be used is told of, by the tables themselves or by the reader of posture files, which all goes
/// through: what is left of them has no error.
///
/// @param file the text of the file; empty when nothing can be shown
/// @param problems in the order in which they were found
public record Conversion(Optional<String> file, Optional<Posture> posture, List<TableProblem> problems) {
    private static final String FILE = "the tables";

    public Conversion {
        problems = List.copyOf(problems);
    }

    /// How tables are to be read.
    ///
    /// @param name what to call a posture without a title
    /// @param today the day as of which the tables are where they say none
    /// @param order how a date such as `03/04/2025` is meant
    public record Terms(String name, LocalDate today, DateOrder order) {}

    public static Conversion of(List<Sheet> sheets, Terms terms) {
        Problems problems = new Problems();
        Tables tables = Tables.of(sheets, problems);
        if (!isWhole(tables, problems)) return new Conversion(Optional.empty(), Optional.empty(), problems.all());
        Names names = Names.of(tables, problems);
        Entry.Context context = new Entry.Context(new TableDates(terms.order()), names.sources(), problems);
        Assumptions assumptions = new Assumptions(tables, names, context, terms.name(), terms.today());
        int unusable;
        NodeText written;
        Reading reading;
        do {
            unusable = problems.unusableRows();
            written = NodeText.of(new PostureTree(tables, names, context, assumptions).build());
            reading = unusable == problems.unusableRows() ? read(written) : new Reading(Optional.empty(), List.of());
            tell(reading, Finding.Severity.ERROR, written, problems);
        } while (unusable < problems.unusableRows());
        tell(reading, Finding.Severity.WARNING, written, problems);
        boolean isSound = reading.posture().isPresent() && !reading.hasErrors();
        return new Conversion(
                isSound ? Optional.of(written.text()) : Optional.empty(),
                isSound ? reading.posture() : Optional.empty(),
                problems.all());
    }

    private static boolean isWhole(Tables tables, Problems problems) {
        List<TableKind> missing = Stream.of(TableKind.SITES, TableKind.CHANGES, TableKind.SOURCES)
                .filter(kind -> !tables.has(kind))
                .toList();
        for (TableKind kind : missing)
            problems.error(
                    "",
                    "there is no table \"" + kind.title() + "\" with a row in it",
                    "add one; its columns are "
                            + String.join(
                                    ", ",
                                    kind.columns().stream().map(Column::heading).toList()));
        return missing.isEmpty();
    }

    private static Reading read(NodeText written) {
        try {
            return PostureReader.read(written.text(), FILE);
        } catch (PostureFileException e) {
            throw new IllegalStateException("what was written is no posture file", e);
        }
    }

    private static void tell(Reading reading, Finding.Severity severity, NodeText written, Problems problems) {
        for (Finding finding : reading.findings()) {
            if (finding.severity() != severity) continue;
            Optional<Cell> cell = written.cell(finding.pointer());
            if (cell.isEmpty() && finding.isError()) problems.error("", finding.what(), finding.remedy());
            else if (cell.isEmpty()) problems.warning("", finding.what(), finding.remedy());
            else if (finding.isError()) problems.error(cell.get(), finding.what(), finding.remedy());
            else problems.warning(cell.get(), finding.what(), finding.remedy());
        }
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(TableProblem::isError);
    }
}
