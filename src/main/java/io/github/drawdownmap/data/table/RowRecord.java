package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.PageAddress;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.Degrees;
import io.github.drawdownmap.data.table.value.SpellEnd;
import io.github.drawdownmap.data.table.value.TableDates;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import io.github.drawdownmap.time.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A record of the posture while it is made of a row, a member at a time; a cell that is empty makes none.
final class RowRecord {
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "x", "1", "✓", "✔", "oui", "ja", "si", "sí", "نعم");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "non", "nein", "لا");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([., '’\u00a0\u202f])\\d{3})(?:\\1\\d{3})*");

    private static final Pattern PERCENT = Pattern.compile("(.+?)\\s*[%٪]");

    /// Whose words are hardly ever the name of a source alone.
    private static final Set<Column> OF_OTHER_WORDS = EnumSet.of(
            Column.SUMMARY,
            Column.TEXT,
            Column.SAYS,
            Column.WHY,
            Column.NOTE,
            Column.ASKS,
            Column.CONFIDENCE,
            Column.MEANING,
            Column.READING,
            Column.KNOWN,
            Column.FINAL,
            Column.MAJOR);

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

    /// An address of a web page, which people write without its beginning too, or have behind other words. Nothing else
    /// is left out for one that cannot be used.
    RowRecord address(String name, Column column) {
        row.cell(column).ifPresent(cell -> {
            String written = cell.text().replaceFirst("(?i)^www\\.", "https://www.");
            Stream.concat(Stream.of(written), row.link(cell).stream())
                    .filter(address -> PageAddress.parse(address).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            address -> put(name, text(address, cell)),
                            () -> context.problems()
                                    .warning(
                                            cell,
                                            "\"" + cell.text() + "\" is no address of a web page, so it is passed over",
                                            PageAddress.remedy(written)));
        });
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
        boolean isOfUntil = Stream.of(Column.WHEN, Column.TO)
                .flatMap(column -> row.cell(column).stream())
                .anyMatch(this::isOfUntil);
        if (isOfUntil) return this;
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

    private boolean isOfUntil(Cell cell) {
        if (row.kind() != TableKind.CHANGES && row.kind() != TableKind.VERSIONS) return false;
        Optional<EdtfException> told =
                SpellEnd.told(cell.text(), row.above(cell).text());
        told.ifPresent(until -> error(cell, until.what(), until.remedy()));
        return told.isPresent();
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
            for (Citations.Written written : Citations.parse(cell.text(), context.sources())) {
                for (String named : written.named()) tellOfNamed(named, written.source(), cell);
                context.sources()
                        .demand(written.source(), cell, context.problems())
                        .ifPresent(id -> items.add(Citations.node(id, written, cell)));
            }
            put(name, new Node.Items(items, Optional.of(cell)));
            tellOfSlid(cell);
        });
        return this;
    }

    /// Where sources are separated as columns are and no quotation marks hold them together, all but the first stand in
    /// the columns behind.
    private void tellOfSlid(Cell sources) {
        for (int behind = sources.column() + 1; isSlid(behind); behind++) {
            Cell slid = row.at(behind).orElseThrow();
            context.problems()
                    .doubt(
                            slid,
                            "\"" + slid.text() + "\" is a source, and looks like one that has slid out of the column \""
                                    + row.header(sources.column()).orElse(Column.SOURCES.heading()) + "\"",
                            "write the list there, \"" + sources.text() + "; " + slid.text()
                                    + "\", with its quotation marks where the table is a text");
        }
    }

    private boolean isSlid(int column) {
        return OF_OTHER_WORDS.stream()
                .flatMap(other -> row.cell(other).stream())
                .anyMatch(cell -> cell.column() == column
                        && context.sources().find(cell.text()).isPresent());
    }

    private void tellOfNamed(String name, String source, Cell cell) {
        context.problems()
                .warning(
                        cell,
                        "\"" + name + "\" is taken for a part of what \"" + source
                                + "\" says, but it names a source too",
                        "if it is cited, write it in a line of its own");
    }

    RowRecord citations() {
        return citations("citations", Column.SOURCES);
    }

    /// Where a site lies, as a point of GeoJSON.
    Optional<Node> position() {
        Optional<Cell> pair = row.cell(Column.POSITION);
        Optional<Cell> latitude = row.cell(Column.LATITUDE);
        Optional<Cell> longitude = row.cell(Column.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty() && pair.isPresent()) {
            Optional<Degrees.Pair> parts = Degrees.pair(pair.get().text());
            latitude = parts.map(part -> new Cell(row, pair.get().column(), part.latitude()));
            longitude = parts.map(part -> new Cell(row, pair.get().column(), part.longitude()));
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            boolean hasFailed = Stream.of(Column.POSITION, Column.LATITUDE, Column.LONGITUDE)
                    .anyMatch(column -> row.isFilled(column) && row.cell(column).isEmpty());
            if (!hasFailed) tellOfNoPosition();
            return Optional.empty();
        }
        var written = new Degrees.Pair(latitude.get().text(), longitude.get().text());
        if (written.hasExchangedLetters()) {
            error(
                    latitude.get(),
                    "\"" + written.latitude() + "\" is a longitude, and \"" + written.longitude() + "\" a latitude",
                    "exchange the two");
            return Optional.empty();
        }
        if (isOther(latitude.get(), "EW", "longitude") || isOther(longitude.get(), "NS", "latitude"))
            return Optional.empty();
        if (written.hasExchangedNumbers()) {
            error(
                    latitude.get(),
                    "latitude " + written.latitude() + " is not within -90 to 90, and the longitude "
                            + written.longitude() + " would be one",
                    "exchange the two");
            return Optional.empty();
        }
        List<Node> coordinates = new ArrayList<>();
        for (Cell cell : List.of(longitude.get(), latitude.get())) degrees(cell).ifPresent(coordinates::add);
        Map<String, Node> geometry = new LinkedHashMap<>();
        geometry.put("type", new Node.Text("Point", Optional.empty()));
        geometry.put("coordinates", new Node.Items(coordinates, Optional.of(row.whole())));
        return Optional.of(new Node.Members(geometry, Optional.of(row.whole())));
    }

    private boolean isOther(Cell cell, String sides, String name) {
        boolean isOther = Degrees.namesSide(cell.text(), sides);
        if (isOther)
            error(cell, "\"" + cell.text() + "\" is a " + name, "write latitudes with N or S, longitudes with E or W");
        return isOther;
    }

    private void tellOfNoPosition() {
        error(
                row.cell(Column.POSITION)
                        .or(() -> row.cell(Column.LATITUDE))
                        .or(() -> row.cell(Column.LONGITUDE))
                        .orElseGet(row::whole),
                row.cell(Column.POSITION)
                        .map(cell -> "\"" + cell.text() + "\" is no latitude and longitude")
                        .orElse("the site has no latitude and longitude"),
                "fill the columns latitude and longitude, such as 16.2484 and -0.0055");
    }

    private Optional<Node> degrees(Cell cell) {
        var degrees = Degrees.parse(cell.text());
        if (degrees.isEmpty())
            error(
                    cell,
                    "\"" + cell.text() + "\" is no position in degrees",
                    "write degrees such as 16.2484 or 16°14'54\"N, south and west with a minus or a letter");
        return degrees.map(number -> literal(number, cell));
    }

    private void error(Cell cell, String what, String remedy) {
        context.problems().error(cell, what, remedy);
    }
}
