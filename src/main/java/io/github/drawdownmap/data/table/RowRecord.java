package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.data.table.value.TableDates;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A record of the posture while it is made of a row, a member at a time; a cell that is empty makes none.
final class RowRecord {
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "x", "1", "✓", "✔", "oui", "ja", "si", "sí", "نعم");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "non", "nein", "لا");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([., '’\u00a0\u202f])\\d{3})(?:\\1\\d{3})*");

    private static final Pattern PERCENT = Pattern.compile("(.+?)\\s*[%٪]");

    private final Row row;
    private final Context context;
    private final Map<String, Node> members = new LinkedHashMap<>();

    /// What cells are read with.
    ///
    /// @param sources the ids of sources by all their names
    record Context(TableDates dates, Register sources, Problems problems) {
        RowRecord entry(Row row) {
            return new RowRecord(row, this);
        }
    }

    private RowRecord(Row row, Context context) {
        this.row = row;
        this.context = context;
    }

    Node.Members node() {
        return new Node.Members(members, Optional.of(row.whole()));
    }

    RowRecord put(String name, Node value) {
        members.put(name, value);
        return this;
    }

    RowRecord put(String name, String text) {
        return put(name, new Node.Text(text, Optional.of(row.whole())));
    }

    RowRecord text(String name, Column column) {
        row.cell(column).ifPresent(cell -> put(name, node(cell)));
        return this;
    }

    /// An address of a web page, which people write without its beginning too.
    RowRecord address(String name, Column column) {
        row.cell(column)
                .ifPresent(cell -> put(name, text(cell.text().replaceFirst("(?i)^www\\.", "https://www."), cell)));
        return this;
    }

    static Node node(Cell cell) {
        return new Node.Text(cell.text(), Optional.of(cell));
    }

    /// One of the words of the format, however its letters are written.
    RowRecord word(String name, Column column) {
        row.cell(column)
                .ifPresent(cell -> put(
                        name,
                        new Node.Text(
                                cell.text().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"), Optional.of(cell))));
        return this;
    }

    RowRecord flag(String name, Column column) {
        row.cell(column).ifPresent(cell -> {
            String word = cell.text().toLowerCase(Locale.ROOT);
            if (YES.contains(word)) put(name, new Node.Literal("true", Optional.of(cell)));
            else if (!NO.contains(word))
                error(cell, "\"" + cell.text() + "\" is neither yes nor no", "write yes or no");
        });
        return this;
    }

    RowRecord number(String name, Column column) {
        row.cell(column).ifPresent(cell -> decimal(cell).ifPresent(number -> put(name, number)));
        return this;
    }

    /// A number with a point or a comma, or a percentage.
    Optional<Node> decimal(Cell cell) {
        Matcher percent = PERCENT.matcher(cell.text());
        Optional<BigDecimal> number = percent.matches()
                ? Degrees.decimal(percent.group(1)).map(hundredths -> hundredths.movePointLeft(2))
                : Degrees.decimal(cell.text());
        if (number.isEmpty()) error(cell, "\"" + cell.text() + "\" is no number", "write it like 0.4 or 0,4");
        return number.map(value -> literal(value, cell));
    }

    static Node literal(BigDecimal value, Cell cell) {
        return new Node.Literal(Degrees.plain(value), Optional.of(cell));
    }

    /// A whole number, whose thousands may be set apart.
    RowRecord count(String name, Column column) {
        row.cell(column).ifPresent(cell -> {
            String digits = GROUPED.matcher(cell.text()).matches() ? cell.text().replaceAll("\\D", "") : cell.text();
            Optional<BigDecimal> number = Degrees.decimal(digits);
            if (number.isPresent()) put(name, literal(number.get(), cell));
            else error(cell, "\"" + cell.text() + "\" is no number", "write it in digits, such as 2500");
        });
        return this;
    }

    /// A date as exactly as it is written.
    RowRecord date(String name, Column column) {
        row.cell(column).ifPresent(cell -> edtf(cell).ifPresent(edtf -> put(name, text(edtf, cell))));
        return this;
    }

    /// When something is so: in one cell, or from one to another.
    RowRecord when() {
        Optional<Cell> from = row.cell(Column.FROM);
        Optional<Cell> to = row.cell(Column.TO);
        if (row.cell(Column.WHEN).isPresent()) return date("when", Column.WHEN);
        if (from.isEmpty() && to.isEmpty()) return this;
        Optional<String> first = from.map(this::edtf).orElse(Optional.of(""));
        Optional<String> last = to.map(this::edtf).orElse(Optional.of(""));
        Cell origin = from.or(() -> to).orElseThrow();
        if (first.isPresent() && last.isPresent()) {
            String edtf = first.get() + "/" + (to.isEmpty() ? ".." : last.get());
            if (first.get().equals(last.get())) edtf = first.get();
            if (isInterval(edtf, origin)) put("when", text(edtf, origin));
        }
        return this;
    }

    private boolean isInterval(String edtf, Cell origin) {
        try {
            Edtf.parse(edtf);
            return true;
        } catch (EdtfException e) {
            error(origin, e.what(), e.remedy());
            return false;
        }
    }

    Optional<String> edtf(Cell cell) {
        return window(cell).map(Edtf::write);
    }

    Optional<Window> window(Cell cell) {
        try {
            return Optional.of(context.dates().window(cell.text()));
        } catch (EdtfException e) {
            error(cell, e.what(), e.remedy());
            return Optional.empty();
        }
    }

    static Node text(String text, Cell cell) {
        return new Node.Text(text, Optional.of(cell));
    }

    /// The sources in a cell, under the name that a member has.
    RowRecord citations(String name, Column column) {
        row.cell(column).ifPresent(cell -> {
            List<Node> items = new ArrayList<>();
            for (Citations.Written written : Citations.parse(cell.text(), context.sources()::find)) {
                Optional<String> id = context.sources().find(written.source());
                if (id.isPresent()) items.add(Citations.node(id.get(), written, cell));
                else context.sources().tellOfUnknown(written.source(), cell, context.problems());
            }
            put(name, new Node.Items(items, Optional.of(cell)));
        });
        return this;
    }

    RowRecord citations() {
        return citations("citations", Column.SOURCES);
    }

    private void error(Cell cell, String what, String remedy) {
        context.problems().error(cell, what, remedy);
    }
}
