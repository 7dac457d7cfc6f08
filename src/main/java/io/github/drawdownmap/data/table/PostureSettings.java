package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.data.table.RowRecord.Context;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of the posture as a whole: a table of two columns, what it is and what it says.
final class PostureSettings {
    /// The lines that the table may have, by the names that people give them; the first is the one that is written.
    enum Setting {
        TITLE("title", "name"),
        SUMMARY("summary", "description", "about"),
        COMPILED("compiled", "as of", "data as of", "date"),
        SOURCES_END("sources end", "sources until"),
        SPAN("span", "time", "period"),
        SUBJECT("subject", "forces", "subject name"),
        SUBJECT_SHORT("subject short", "forces short"),
        SUBJECT_NOUN("subject noun", "forces in a word"),
        SUBJECT_SITE("subject site", "a site is called"),
        SUBJECT_SITES("subject sites", "sites are called"),
        OPENING_DAY("opening day", "opens on"),
        OPENING_VIEW("opening view", "opens in"),
        FRAME("frame", "map"),
        FOCUS("focus", "countries", "country"),
        CONFIDENCE("confidence", "default confidence"),
        LICENCE("licence", "license"),
        NOT_CLAIMED("not claimed", "no claim"),
        GAP("gap", "gaps", "not found");

        private final List<String> names;

        Setting(String... names) {
            this.names = List.of(names);
        }

        String heading() {
            return names.getFirst();
        }

        private static Optional<Setting> named(String name) {
            return Arrays.stream(values())
                    .filter(setting -> setting.names.contains(Column.plain(name)))
                    .findFirst();
        }
    }

    /// Those that may be there more than once.
    private static final Set<Setting> SEVERAL = EnumSet.of(Setting.NOT_CLAIMED, Setting.GAP);

    private static final List<String> HEADINGS = List.of("what", "setting", "key", "name", "member", "field");
    private static final List<String> VALUE_HEADINGS = List.of("value", "says", "text", "setting");

    private final Context context;
    private final Assumptions assumptions;
    private final Map<Setting, List<Cell>> cells = new HashMap<>();

    PostureSettings(List<Row> rows, Context context, Assumptions assumptions) {
        this.context = context;
        this.assumptions = assumptions;
        for (int i = 0; i < rows.size(); i++) read(rows.get(i), i == 0);
    }

    private void read(Row row, boolean first) {
        List<Cell> line = row.cells();
        Cell name = line.getFirst();
        Optional<Setting> setting = Setting.named(name.text());
        if (first && isHeading(line)) return;
        if (setting.isEmpty()) tellOfUnknown(name);
        else if (line.size() > 1) {
            String value = line.stream().skip(1).map(Cell::text).collect(Collectors.joining(", "));
            List<Cell> told = cells.computeIfAbsent(setting.get(), any -> new ArrayList<>());
            if (!told.isEmpty() && !SEVERAL.contains(setting.get())) tellOfSecond(name, told.getFirst());
            told.add(new Cell(row, line.get(1).column(), value));
        }
    }

    private static boolean isHeading(List<Cell> line) {
        return line.size() > 1
                && HEADINGS.contains(Column.plain(line.getFirst().text()))
                && VALUE_HEADINGS.contains(Column.plain(line.get(1).text()));
    }

    private void tellOfSecond(Cell name, Cell first) {
        context.problems()
                .warning(
                        name,
                        "\"" + name.text() + "\" stands in row " + first.row().number()
                                + " already, so this one is passed over",
                        "leave one of the two");
    }

    private void tellOfUnknown(Cell name) {
        List<String> headings =
                Arrays.stream(Setting.values()).map(Setting::heading).toList();
        context.problems()
                .warning(
                        name,
                        "\"" + name.text() + "\" is nothing that is said of a posture, so it is passed over",
                        Spelling.nearest(Column.plain(name.text()), headings)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("use " + String.join(", ", headings)));
    }

    /// The members of the posture that are about it as a whole, in the order of the format.
    ///
    /// @param unread what of the tables is not in the posture, which counts as what was not found; may be empty
    Map<String, Node> members(String unread) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("title", one(Setting.TITLE).map(RowRecord::node).orElseGet(assumptions::title));
        one(Setting.SUMMARY).ifPresent(cell -> members.put("summary", RowRecord.node(cell)));
        members.put("compiled", one(Setting.COMPILED).flatMap(this::date).orElseGet(assumptions::compiled));
        one(Setting.SOURCES_END).flatMap(this::date).ifPresent(date -> members.put("sourcesEnd", date));
        object("subject", members, this::subject);
        object("opening", members, this::opening);
        one(Setting.FRAME).ifPresent(cell -> members.put("frame", frame(cell)));
        one(Setting.FOCUS).ifPresent(cell -> members.put("focus", focus(cell)));
        object("defaults", members, this::defaults);
        one(Setting.LICENCE).ifPresent(cell -> members.put("licence", RowRecord.node(cell)));
        members.put("span", one(Setting.SPAN).flatMap(this::span).orElseGet(assumptions::span));
        texts("notClaimed", Setting.NOT_CLAIMED, Stream.empty(), members);
        Stream<Node> untold = Stream.of(unread)
                .filter(text -> !text.isEmpty())
                .<Node>map(text -> new Node.Text(text, Optional.empty()));
        texts("gaps", Setting.GAP, untold, members);
        return members;
    }

    private void subject(Map<String, Node> subject) {
        one(Setting.SUBJECT).ifPresent(cell -> subject.put("name", RowRecord.node(cell)));
        one(Setting.SUBJECT_SHORT).ifPresent(cell -> subject.put("short", RowRecord.node(cell)));
        one(Setting.SUBJECT_NOUN).ifPresent(cell -> subject.put("noun", RowRecord.node(cell)));
        one(Setting.SUBJECT_SITE).ifPresent(cell -> subject.put("site", RowRecord.node(cell)));
        one(Setting.SUBJECT_SITES).ifPresent(cell -> subject.put("sites", RowRecord.node(cell)));
    }

    private void opening(Map<String, Node> opening) {
        one(Setting.OPENING_DAY).flatMap(this::date).ifPresent(day -> opening.put("day", day));
        one(Setting.OPENING_VIEW).ifPresent(cell -> opening.put("view", RowRecord.node(cell)));
    }

    private void defaults(Map<String, Node> defaults) {
        one(Setting.CONFIDENCE)
                .map(RowRecord::node)
                .or(assumptions::defaultConfidence)
                .ifPresent(confidence -> defaults.put("confidence", confidence));
    }

    private Optional<Cell> one(Setting setting) {
        return cells.getOrDefault(setting, List.of()).stream().findFirst();
    }

    private static void object(String name, Map<String, Node> members, Consumer<Map<String, Node>> filler) {
        Map<String, Node> object = new LinkedHashMap<>();
        filler.accept(object);
        if (!object.isEmpty()) members.put(name, new Node.Members(object, Optional.empty()));
    }

    private void texts(String name, Setting setting, Stream<Node> besides, Map<String, Node> members) {
        Stream<Node> written = cells.getOrDefault(setting, List.of()).stream().map(RowRecord::node);
        List<Node> items = Stream.concat(written, besides).toList();
        if (!items.isEmpty()) members.put(name, new Node.Items(items, Optional.empty()));
    }

    private Optional<Node> date(Cell cell) {
        return context.entry(cell.row()).edtf(cell).map(edtf -> RowRecord.text(edtf, cell));
    }

    /// From the first day of what is written to the last.
    private Optional<Node> span(Cell cell) {
        Optional<Window> window = context.entry(cell.row()).window(cell);
        if (window.filter(found -> found.isOpenStart() || found.isOpenEnd()).isPresent())
            return Optional.of(RowRecord.node(cell));
        return window.map(found -> RowRecord.text(found.earliest() + "/" + found.latest(), cell));
    }

    private Node frame(Cell cell) {
        RowRecord entry = context.entry(cell.row());
        List<Node> sides = Arrays.stream(cell.text().split("[;,]?\\s+|;"))
                .flatMap(side -> entry.decimal(new Cell(cell.row(), cell.column(), side)).stream())
                .toList();
        return new Node.Items(sides, Optional.of(cell));
    }

    private static Node focus(Cell cell) {
        List<Node> countries = Arrays.stream(cell.text().split("[;,|\\s]+"))
                .filter(country -> !country.equalsIgnoreCase("none"))
                .map(country -> RowRecord.text(country, cell))
                .toList();
        return new Node.Items(countries, Optional.of(cell));
    }
}
