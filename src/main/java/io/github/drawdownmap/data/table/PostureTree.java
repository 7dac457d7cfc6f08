package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.table.RowRecord.Context;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.time.Edtf;
import io.github.drawdownmap.time.EdtfException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables put together as the tree of a posture file; rows that cannot be used are left out.
final class PostureTree {
    private static final String FORMAT = "2";

    private final Tables tables;
    private final Names names;
    private final Context context;
    private final Problems problems;
    private final Assumptions assumptions;
    private final PostureSettings settings;
    private final SiteTracks siteTracks;

    PostureTree(Tables tables, Names names, Context context, Assumptions assumptions) {
        this.tables = tables;
        this.names = names;
        this.context = context;
        this.problems = context.problems();
        this.assumptions = assumptions;
        this.settings = new PostureSettings(tables.usable(TableKind.POSTURE, problems), context, assumptions);
        this.siteTracks = new SiteTracks(tables, names, context);
    }

    /// The sites and tracks of which something could not be used, so that nothing of them is in the tree.
    List<Unread.Lost> lost() {
        Stream<Unread.Lost> sites = tables.rows(TableKind.SITES).stream()
                .filter(row -> !problems.isUsable(row))
                .map(row -> row.isFilled(Column.NAME) ? row.text(Column.NAME) : row.text(Column.ID))
                .filter(called -> !called.isEmpty())
                .map(called -> new Unread.Lost(called, Optional.empty()));
        return Stream.concat(sites, siteTracks.lost().stream()).toList();
    }

    /// @param unread what the tables say and the posture lacks, in a sentence; empty for nothing
    Node build(String unread) {
        siteTracks.read();
        Map<String, Node> file = new LinkedHashMap<>();
        file.put("type", plain("FeatureCollection"));
        file.put("posture", posture(unread));
        file.put("features", rows(TableKind.SITES, (row, id) -> site(row, id, siteTracks.of(id, row))));
        return new Node.Members(file, Optional.empty());
    }

    /// A file of one row alone, with which nothing else can be wrong.
    Node alone(Row row) {
        String id = names.id(row).orElse("row");
        return switch (row.kind()) {
            case POSTURE -> alone(Map.of(), Map.of());
            case LEVELS -> {
                // Only among the others can one tell whether a weight that is a number is right.
                context.entry(row).number("weight", Column.WEIGHT);
                yield alone(row, level(row, id).node());
            }
            case TRACKS -> alone(row, new Node.Members(track(id, row), Optional.of(row.whole())));
            case PHASES -> {
                phaseTrack(row);
                yield alone(Map.of("tracks", Node.list(Node.of("phases", Node.list(phase(row))))), Map.of());
            }
            case SOURCES -> alone(row, source(row, id));
            case EVENTS -> alone(row, event(row, id));
            case FIGURES -> alone(row, figure(row, id));
            case CONTRADICTIONS -> alone(row, contradiction(List.of(row)));
            case SITES -> alone(Map.of(), Map.of("features", Node.list(site(row, id, Node.NONE))));
            case CHANGES, VERSIONS, EVIDENCE, MENTIONS, DISPUTES -> {
                Node tracks = Node.of(Names.REPORTED, siteTracks.alone(row));
                yield alone(Map.of(), Map.of("features", Node.list(Node.of("properties", Node.of("tracks", tracks)))));
            }
        };
    }

    private static Node alone(Row row, Node record) {
        return alone(Map.of(row.kind().title(), Node.list(record)), Map.of());
    }

    private static Node alone(Map<String, Node> inPosture, Map<String, Node> besides) {
        Map<String, Node> posture = new LinkedHashMap<>(inPosture);
        posture.put("defaults", Node.of("confidence", Assumptions.confidence()));
        Map<String, Node> file = new LinkedHashMap<>(besides);
        file.put("posture", new Node.Members(posture, Optional.empty()));
        return new Node.Members(file, Optional.empty());
    }

    private static Node plain(String text) {
        return new Node.Text(text, Optional.empty());
    }

    /// Makes a record of a row that has an id.
    private interface Maker {
        Node make(Row row, String id);
    }

    private Node rows(TableKind kind, Maker maker) {
        List<Node> items = new ArrayList<>();
        for (Row row : tables.usable(kind, problems)) names.id(row).ifPresent(id -> items.add(maker.make(row, id)));
        return new Node.Items(items, Optional.empty());
    }

    private Node posture(String unread) {
        Map<String, Node> posture = new LinkedHashMap<>();
        posture.put("format", new Node.Literal(FORMAT, Optional.empty()));
        posture.putAll(settings.members(unread));
        posture.put("levels", tables.has(TableKind.LEVELS) ? levels() : assumptions.levels());
        posture.put("tracks", tracks());
        posture.put("sources", rows(TableKind.SOURCES, this::source));
        if (tables.has(TableKind.EVENTS)) posture.put("events", rows(TableKind.EVENTS, this::event));
        if (areEventsMarked()) assumptions.tellOfMarkedEvents();
        if (tables.has(TableKind.FIGURES)) posture.put("figures", rows(TableKind.FIGURES, this::figure));
        if (tables.has(TableKind.CONTRADICTIONS)) posture.put("contradictions", contradictions());
        return new Node.Members(posture, Optional.empty());
    }

    private Node levels() {
        boolean evenly = !tables.has(TableKind.LEVELS, Column.WEIGHT);
        int steps = Math.max(1, tables.usable(TableKind.LEVELS, problems).size() - 1);
        List<Node> levels = new ArrayList<>();
        for (Row row : tables.usable(TableKind.LEVELS, problems)) {
            Optional<String> id = names.id(row);
            if (id.isEmpty()) continue;
            RowRecord level = level(row, id.get()).number("weight", Column.WEIGHT);
            if (evenly)
                level.put(
                        "weight", new Node.Literal(Double.toString((double) levels.size() / steps), Optional.empty()));
            levels.add(level.node());
        }
        return new Node.Items(levels, Optional.empty());
    }

    private RowRecord level(Row row, String id) {
        return context.entry(row)
                .put("id", id)
                .text("label", Column.LABEL)
                .text("word", Column.WORD)
                .text("rule", Column.RULE);
    }

    private Node tracks() {
        Map<String, Map<String, Node>> tracks =
                tables.has(TableKind.TRACKS) ? new LinkedHashMap<>() : assumptions.tracks();
        Map<String, Optional<Cell>> origins = new LinkedHashMap<>();
        for (Row row : tables.usable(TableKind.TRACKS, problems))
            names.id(row).ifPresent(id -> {
                tracks.put(id, track(id, row));
                origins.put(id, Optional.of(row.whole()));
            });
        phases().forEach((id, phases) -> {
            if (tracks.containsKey(id)) tracks.get(id).put("phases", new Node.Items(phases, Optional.empty()));
        });
        List<Node> items = new ArrayList<>();
        tracks.forEach((id, track) -> items.add(new Node.Members(track, origins.getOrDefault(id, Optional.empty()))));
        return new Node.Items(items, Optional.empty());
    }

    private Map<String, Node> track(String id, Row row) {
        return context.entry(row)
                .put("id", id)
                .word("kind", Column.KIND)
                .text("label", Column.LABEL)
                .text("publisher", Column.PUBLISHER)
                .date("stated", Column.STATED)
                .text("note", Column.NOTE)
                .citations()
                .flag("final", Column.FINAL)
                .node()
                .members();
    }

    private Map<String, List<Node>> phases() {
        Map<String, List<Node>> byTrack = new LinkedHashMap<>();
        for (Row row : tables.usable(TableKind.PHASES, problems)) {
            Node phase = phase(row);
            phaseTrack(row)
                    .ifPresent(id -> byTrack.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(phase));
        }
        return byTrack;
    }

    private Optional<String> phaseTrack(Row row) {
        return row.cell(Column.TRACK).isPresent()
                ? names.track(row, problems)
                : names.tracks().find("plan");
    }

    private Node phase(Row row) {
        return context.entry(row)
                .text("label", Column.LABEL)
                .when()
                .text("asks", Column.ASKS)
                .citations()
                .node();
    }

    private Node source(Row row, String id) {
        RowRecord source = context.entry(row)
                .put("id", id)
                .text("publisher", Column.PUBLISHER)
                .text("title", Column.TITLE);
        row.cell(Column.PUBLISHED).ifPresent(cell -> publish(source, cell));
        return source.address("url", Column.URL)
                .text("language", Column.LANGUAGE)
                .text("note", Column.NOTE)
                .word("seen", Column.SEEN)
                .flag("partisan", Column.PARTISAN)
                .node();
    }

    /// A source is as good without its day: one that cannot be read is left out alone.
    private void publish(RowRecord source, Cell published) {
        try {
            String day = Edtf.write(context.dates().window(published.text()));
            source.put("published", RowRecord.text(day, published));
        } catch (EdtfException e) {
            problems.errorOfCell(published, e.what(), e.remedy());
        }
    }

    private Node event(Row row, String id) {
        RowRecord event = context.entry(row).put("id", id).when();
        if (row.cell(Column.KIND).isEmpty()) event.put("kind", plain("other"));
        if (areEventsMarked()) event.put("major", Assumptions.marked());
        return confident(event.word("kind", Column.KIND)
                        .text("title", Column.TITLE)
                        .text("text", Column.TEXT)
                        .put("sites", siteList(row)))
                .flag("major", Column.MAJOR)
                .node();
    }

    /// Whether they are all marked on the time axis, as none of them says whether it is.
    private boolean areEventsMarked() {
        return tables.has(TableKind.EVENTS) && !tables.has(TableKind.EVENTS, Column.MAJOR);
    }

    private Node figure(Row row, String id) {
        return confident(context.entry(row)
                        .put("id", id)
                        .when()
                        .text("area", row.cell(Column.AREA).isPresent() ? Column.AREA : Column.SITE)
                        .put("sites", siteList(row))
                        .text("scope", Column.SCOPE)
                        .word("kind", Column.KIND)
                        .text("text", Column.NUMBER)
                        .count("min", Column.MINIMUM)
                        .count("max", Column.MAXIMUM))
                .node();
    }

    /// With its sources, how far they carry it, and remarks.
    private static RowRecord confident(RowRecord entry) {
        return entry.citations()
                .word("confidence", Column.CONFIDENCE)
                .text("why", Column.WHY)
                .text("note", Column.NOTE);
    }

    private Node siteList(Row row) {
        Optional<Cell> cell = row.cell(Column.SITE);
        List<Node> sites = names.demandedSites(row, problems).stream()
                .<Node>map(id -> new Node.Text(id, cell))
                .toList();
        return new Node.Items(sites, cell);
    }

    /// Rows of one topic are one matter, a claim each.
    private Node contradictions() {
        Map<String, List<Row>> byTopic = new LinkedHashMap<>();
        String topic = "";
        for (Row row : tables.usable(TableKind.CONTRADICTIONS, problems)) {
            topic = row.cell(Column.TOPIC).map(Cell::text).orElse(topic);
            byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(row);
        }
        List<Node> items = byTopic.values().stream().map(this::contradiction).toList();
        return new Node.Items(items, Optional.empty());
    }

    private Node contradiction(List<Row> rows) {
        Row first = rows.getFirst();
        RowRecord contradiction = context.entry(first).text("topic", Column.TOPIC);
        List<Node> claims = rows.stream().map(this::claim).toList();
        contradiction.put("claims", new Node.Items(claims, Optional.empty()));
        rows.stream()
                .filter(row -> row.cell(Column.SITE).isPresent())
                .findFirst()
                .ifPresent(row -> contradiction.put("sites", siteList(row)));
        rows.stream()
                .flatMap(row -> row.cell(Column.COMMON).stream())
                .findFirst()
                .ifPresent(cell -> contradiction.put("sources", sourceList(cell)));
        return contradiction.node();
    }

    private Node claim(Row row) {
        return row.cell(Column.SOURCES).isPresent()
                ? context.entry(row).text("says", Column.CLAIM).citations().node()
                : row.cell(Column.CLAIM)
                        .map(RowRecord::node)
                        .orElseGet(() -> context.entry(row).node());
    }

    private Node sourceList(Cell cell) {
        List<Node> sources = new ArrayList<>();
        for (Citations.Written written : Citations.parse(cell.text(), names.sources())) {
            names.sources()
                    .demand(written.source(), cell, problems)
                    .ifPresent(id -> sources.add(RowRecord.text(id, cell)));
        }
        return new Node.Items(sources, Optional.of(cell));
    }

    private Node site(Row row, String id, Node tracks) {
        Map<String, Node> feature = new LinkedHashMap<>();
        feature.put("type", plain("Feature"));
        feature.put("id", new Node.Text(id, Optional.of(row.cell(Column.ID).orElseGet(row::whole))));
        RowRecord properties = context.entry(row).text("name", Column.NAME);
        properties.position().ifPresent(position -> feature.put("geometry", position));
        properties.put("names", names(row));
        properties
                .text("kind", Column.KIND)
                .text("area", Column.AREA)
                .text("description", Column.DESCRIPTION)
                .text("positionNote", Column.POSITION_NOTE)
                .number("scale", Column.SCALE)
                .citations()
                .put("tracks", tracks);
        feature.put("properties", properties.node());
        return new Node.Members(feature, Optional.of(row.whole()));
    }

    private static Node names(Row row) {
        Map<String, Node> names = new LinkedHashMap<>();
        row.cell(Column.NAME).ifPresent(name -> names.put("en", RowRecord.node(name)));
        row.cells(Header.Family.NAME_IN).forEach((language, name) -> names.put(language, RowRecord.node(name)));
        return new Node.Members(names, Optional.of(row.whole()));
    }
}
