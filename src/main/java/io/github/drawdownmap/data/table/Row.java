package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A row of a table, asked for its cells by the name of the column.
///
/// Two rows are one only when they are the same.
final class Row {
    private final Sheet sheet;
    private final Sheet.Line line;
    private final Header header;
    private final Optional<String> site;
    private final Map<Object, Row> parts = new HashMap<>();

    Row(Sheet sheet, Sheet.Line line, Header header) {
        this(sheet, line, header, Optional.empty());
    }

    private Row(Sheet sheet, Sheet.Line line, Header header, Optional<String> site) {
        this.sheet = sheet;
        this.line = line;
        this.header = header;
        this.site = site;
    }

    /// The part of the row that is about one of several things: an error in one part leaves the others usable.
    ///
    /// @param site the site of this part, where those of the others are others
    Row part(Object about, Optional<String> site) {
        return parts.computeIfAbsent(about, any -> new Row(sheet, line, header, site));
    }

    /// The one site that this part of a row about several is about.
    Optional<String> site() {
        return site;
    }

    Sheet sheet() {
        return sheet;
    }

    int number() {
        return line.number();
    }

    /// What stands above a column, as it is written.
    Optional<String> header(int column) {
        return header.written(column);
    }

    /// What stands above a cell of the row.
    Cell above(Cell cell) {
        return header.above(sheet, cell.column()).orElse(cell);
    }

    TableKind kind() {
        return header.kind();
    }

    /// Whether its table has a column at all.
    boolean has(Column column) {
        return header.has(column);
    }

    /// The row as a whole.
    Cell whole() {
        return new Cell(this, Cell.WHOLE_ROW, "");
    }

    /// A cell that is not empty, and no formula that has failed.
    Optional<Cell> cell(Column column) {
        return header.index(column).flatMap(this::at).filter(cell -> !cell.isFailedFormula());
    }

    /// Whether anything stands there, be it a formula that has failed.
    boolean isFilled(Column column) {
        return header.index(column).flatMap(this::at).isPresent();
    }

    String text(Column column) {
        return cell(column).map(Cell::text).orElse("");
    }

    /// The cells that are not empty under names that begin in one way, by what follows: names by language.
    Map<String, Cell> cells(Header.Family family) {
        return header.cells(family, this);
    }

    /// The address that lies behind a cell, which shows other words.
    Optional<String> link(Cell cell) {
        return Optional.ofNullable(line.links().get(cell.column()));
    }

    Optional<Cell> at(int column) {
        String text = line.cell(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(this, column, text));
    }

    /// The cells of the row that are not empty, from the left.
    List<Cell> cells() {
        return IntStream.range(0, line.cells().size())
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .toList();
    }
}
