package io.github.drawdownmap.export.table;

import java.io.IOException;
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

    private static void write(Row row, CsvWriter csv) throws IOException {
        csv.value(row.day());
        for (Column column : Column.ALL) write(column.of().apply(row), csv);
        csv.endLine();
    }

    private static void write(Optional<?> value, CsvWriter csv) throws IOException {
        if (value.isEmpty()) csv.empty();
        else if (value.get() instanceof String text) csv.text(text);
        else if (value.get() instanceof Double number) csv.value(Decimals.of(number));
        else csv.value(value.get());
    }
}
