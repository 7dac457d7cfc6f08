package io.github.drawdownmap.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Days in a row over which a site on a track stays as it is on the first of them.
///
/// @param last the last of the days
record Stretch(Row row, LocalDate last) {

    static Stretch of(Row first, LocalDate last) {
        return new Stretch(first.over(first.day().equals(last) ? Row.Span.DAY : Row.Span.STRETCH), last);
    }

    /// The same as a piece of a window, with the share of its first day.
    Stretch asStep() {
        return row.span() == Row.Span.DAY ? this : new Stretch(row.over(Row.Span.STEP), last);
    }

    /// Whether another says nothing else, told of many days.
    boolean saysAllOf(Stretch other) {
        return values().equals(other.values());
    }

    private List<Optional<?>> values() {
        Row told = row.over(Row.Span.STRETCH);
        List<Optional<?>> values = new ArrayList<>();
        for (Column column : Column.ALL) values.add(column.of().apply(told));
        return values;
    }

    Stretch until(LocalDate later) {
        return of(row, later);
    }

    LocalDate first() {
        return row.day();
    }

    /// The first instant, in the form that map programs put on their time axes.
    String begin() {
        return first() + "T00:00:00Z";
    }

    /// The last second, so that no instant is without a stretch or in two.
    String end() {
        return last + "T23:59:59Z";
    }
}
