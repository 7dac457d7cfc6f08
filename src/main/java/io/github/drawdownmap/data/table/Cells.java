package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.data.table.value.TableDates;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Grounds;
import io.github.drawdownmap.spreadsheet.Formulas;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The cells of one row that is being filled.
record Cells(Map<String, String> byHeading) {
    /// Between several ids in one cell.
    static final String AND = "; ";

    private static final Set<Column> DATES = EnumSet.of(Column.WHEN, Column.STATED, Column.PUBLISHED, Column.KNOWN);

    Cells text(Column column, String text) {
        return text(column.heading(), DATES.contains(column) ? TableDates.cell(text) : text);
    }

    Cells text(String heading, String text) {
        if (!text.isEmpty()) byHeading.put(heading, Formulas.guarded(text));
        return this;
    }

    Cells number(Column column, double number) {
        byHeading.put(column.heading(), Degrees.plain(BigDecimal.valueOf(number)));
        return this;
    }

    Cells count(Column column, OptionalInt count) {
        count.ifPresent(number -> byHeading.put(column.heading(), Integer.toString(number)));
        return this;
    }

    Cells flag(Column column, boolean flag) {
        if (flag) byHeading.put(column.heading(), "yes");
        return this;
    }

    Cells value(Column column, Optional<?> value) {
        return text(column, value.map(Object::toString).orElse(""));
    }

    Cells word(Column column, Enum<?> word) {
        return text(column, spelt(word));
    }

    Cells list(Column column, List<String> ids) {
        return text(column, String.join(AND, ids));
    }

    Cells cited(List<Citation> citations) {
        return text(Column.SOURCES, Citations.write(citations));
    }

    /// @param shared the confidence that everything rests with, which no row repeats
    Cells grounds(Grounds grounds, Optional<Confidence> shared) {
        if (shared.isEmpty()) word(Column.CONFIDENCE, grounds.confidence());
        return cited(grounds.citations()).text(Column.WHY, grounds.why()).text(Column.NOTE, grounds.note());
    }

    static String spelt(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
