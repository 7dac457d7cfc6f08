package io.github.drawdownmap.export.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A row per day, track and site, as comma-separated values.
final class CsvTable {
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of("day"), Column.ALL.stream().map(Column::name))
            .toList();

    private CsvTable() {}

    static void write(Excerpt excerpt, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(COLUMNS);
        for (Iterator<Row> rows = excerpt.rows().iterator(); rows.hasNext(); ) write(rows.next(), csv);
    }

    static List<Optional<?>> cells(Row row) {
        return Stream.concat(
                        Stream.<Optional<?>>of(Optional.of(row.day())),
                        Column.ALL.stream()
                                .<Optional<?>>map(
                                        column -> column.of().apply(row).map(CsvTable::written)))
                .toList();
    }

    private static Object written(Object value) {
        return value instanceof Double number ? new BigDecimal(Decimals.of(number)) : value;
    }

    private static void write(Row row, CsvWriter csv) throws IOException {
        for (Optional<?> cell : cells(row)) write(cell, csv);
        csv.endLine();
    }

    private static void write(Optional<?> value, CsvWriter csv) throws IOException {
        if (value.isEmpty()) csv.empty();
        else if (value.get() instanceof String text) csv.text(text);
        else csv.value(value.get());
    }
}
