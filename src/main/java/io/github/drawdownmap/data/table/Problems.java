package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Collects the problems of tables, each once, and the rows that cannot be used.
final class Problems {
    /// More than this nobody reads.
    private static final int MOST = 1000;

    /// More that are alike are told as one.
    private static final int MOST_ALIKE = 3;

    /// With the sites of a row about several that each is about; none where it is about the row as it stands.
    private final Map<TableProblem, Set<String>> found = new LinkedHashMap<>();

    private final Set<Row> unusable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Row> toldByTable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Cell> erroneous = new HashSet<>();
    private final Set<Cell> doubtful = new HashSet<>();
    /// What is found more of than is told.
    private final Set<Finding.Severity> untold = EnumSet.noneOf(Finding.Severity.class);

    /// The cell is left out, and the rest of its row can be used.
    void errorOfCell(Cell cell, String what, String remedy) {
        erroneous.add(cell);
        add(Finding.Severity.ERROR, cell.place(), what, remedy, cell.row().site());
    }

    /// The cell makes its row unusable.
    void error(Cell cell, String what, String remedy) {
        unusable.add(cell.row());
        errorOfCell(cell, what, remedy);
    }

    void warning(Cell cell, String what, String remedy) {
        add(Finding.Severity.WARNING, cell.place(), what, remedy, cell.row().site());
    }

    /// What the cell holds is hardly meant for it, so that nothing else of it need be warned of.
    void doubt(Cell cell, String what, String remedy) {
        doubtful.add(cell);
        warning(cell, what, remedy);
    }

    boolean isDoubtful(Cell cell) {
        return doubtful.contains(cell);
    }

    /// All rows of a table have the fault of this one, so it is told once.
    void errorOfTable(Row row, String what, String remedy) {
        unusable.add(row);
        toldByTable.add(row);
        error(row.sheet().describe(), what, remedy);
    }

    /// A table, or all of them, is at fault.
    void error(String place, String what, String remedy) {
        add(Finding.Severity.ERROR, place, what, remedy, Optional.empty());
    }

    void warning(String place, String what, String remedy) {
        add(Finding.Severity.WARNING, place, what, remedy, Optional.empty());
    }

    private void add(Finding.Severity severity, String place, String what, String remedy, Optional<String> site) {
        TableProblem problem = new TableProblem(severity, place, what, remedy);
        if (found.containsKey(problem) || found.size() < MOST) add(problem, site);
        else if (untold.add(severity))
            add(new TableProblem(severity, "", "there are more problems", "mend these first"), Optional.empty());
    }

    private void add(TableProblem problem, Optional<String> site) {
        found.merge(problem, new LinkedHashSet<>(site.stream().toList()), (sites, more) -> {
            if (more.isEmpty()) sites.clear();
            else if (!sites.isEmpty()) sites.addAll(more);
            return sites;
        });
    }

    boolean isUsable(Row row) {
        return !unusable.contains(row);
    }

    /// Whether an error of this very cell was told.
    boolean isTold(Cell cell) {
        return erroneous.contains(cell);
    }

    /// Whether what makes a row unusable was told of its table, and not of the row.
    boolean isToldByTable(Row row) {
        return toldByTable.contains(row);
    }

    int unusableRows() {
        return unusable.size();
    }

    List<TableProblem> all() {
        List<TableProblem> all = new ArrayList<>();
        found.forEach((problem, sites) -> all.add(sites.isEmpty() ? problem : problem.at(Spelling.some(sites))));
        Map<TableProblem, List<TableProblem>> alike = new LinkedHashMap<>();
        for (TableProblem problem : all)
            alike.computeIfAbsent(problem.inAnyRow(), any -> new ArrayList<>()).add(problem);
        return all.stream()
                .flatMap(problem -> asOne(problem, alike.getOrDefault(problem.inAnyRow(), List.of())))
                .toList();
    }

    /// The problem itself, or what the first of many that are alike stands for and none of the others.
    private static Stream<TableProblem> asOne(TableProblem problem, List<TableProblem> alike) {
        if (alike.size() <= MOST_ALIKE) return Stream.of(problem);
        if (!problem.equals(alike.getFirst())) return Stream.empty();
        return Stream.of(problem.standingFor(alike.subList(1, alike.size())));
    }
}
