package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.RowRecord.Context;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.Degrees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables put together as the tree of a posture file; rows that cannot be used are left out.
final class PostureTree {
    private static final String FORMAT = "2";

    private final Tables tables;
    private final Names names;
    private final Context context;
    private final Problems problems;
    private final Assumptions assumptions;
    private final PostureSettings settings;

    PostureTree(Tables tables, Names names, Context context, Assumptions assumptions) {
        this.tables = tables;
        this.names = names;
        this.context = context;
        this.problems = context.problems();
        this.assumptions = assumptions;
        this.settings = new PostureSettings(tables.usable(TableKind.POSTURE, problems), context, assumptions);
    }

    Node build() {
        SiteTracks siteTracks = new SiteTracks(tables, names, context);
        Map<String, Node> file = new LinkedHashMap<>();
        file.put("type", plain("FeatureCollection"));
        file.put("posture", posture());
        file.put("features", rows(TableKind.SITES, (row, id) -> site(row, id, siteTracks)));
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

    private Node posture() {
        Map<String, Node> posture = new LinkedHashMap<>();
        posture.put("format", new Node.Literal(FORMAT, Optional.empty()));
        posture.putAll(settings.members());
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
            RowRecord level = context.entry(row)
                    .put("id", id.get())
                    .text("label", Column.LABEL)
                    .text("word", Column.WORD)
                    .text("rule", Column.RULE)
                    .number("weight", Column.WEIGHT);
            if (evenly)
                level.put(
                        "weight", new Node.Literal(Double.toString((double) levels.size() / steps), Optional.empty()));
            levels.add(level.node());
        }
        return new Node.Items(levels, Optional.empty());
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
                .node()
                .members();
    }

    private Map<String, List<Node>> phases() {
        Map<String, List<Node>> byTrack = new LinkedHashMap<>();
        for (Row row : tables.usable(TableKind.PHASES, problems)) {
            Optional<String> track = row.cell(Column.TRACK).isPresent()
                    ? names.track(row, problems)
                    : names.tracks().find("plan");
            Node phase = context.entry(row)
                    .text("label", Column.LABEL)
                    .when()
                    .text("asks", Column.ASKS)
                    .citations()
                    .node();
            track.ifPresent(
                    id -> byTrack.computeIfAbsent(id, any -> new ArrayList<>()).add(phase));
        }
        return byTrack;
    }

    private Node source(Row row, String id) {
        return context.entry(row)
                .put("id", id)
                .text("publisher", Column.PUBLISHER)
                .text("title", Column.TITLE)
                .date("published", Column.PUBLISHED)
                .address("url", Column.URL)
                .text("language", Column.LANGUAGE)
                .text("note", Column.NOTE)
                .word("seen", Column.SEEN)
                .flag("partisan", Column.PARTISAN)
                .node();
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
        List<Node> sites = names.sites(row, problems).stream()
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
        for (Citations.Written written : Citations.parse(cell.text(), names.sources()::find)) {
            Optional<String> id = names.sources().find(written.source());
            if (id.isPresent()) sources.add(RowRecord.text(id.get(), cell));
            else names.sources().tellOfUnknown(written.source(), cell, problems);
        }
        return new Node.Items(sources, Optional.of(cell));
    }

    private Node site(Row row, String id, SiteTracks siteTracks) {
        Map<String, Node> feature = new LinkedHashMap<>();
        feature.put("type", plain("Feature"));
        feature.put("id", new Node.Text(id, Optional.of(row.cell(Column.ID).orElseGet(row::whole))));
        geometry(row).ifPresent(geometry -> feature.put("geometry", geometry));
        RowRecord properties = context.entry(row).text("name", Column.NAME);
        properties.put("names", names(row));
        properties
                .text("kind", Column.KIND)
                .text("area", Column.AREA)
                .text("description", Column.DESCRIPTION)
                .text("positionNote", Column.POSITION_NOTE)
                .number("scale", Column.SCALE)
                .citations()
                .put("tracks", siteTracks.of(id, row));
        feature.put("properties", properties.node());
        return new Node.Members(feature, Optional.of(row.whole()));
    }

    private static Node names(Row row) {
        Map<String, Node> names = new LinkedHashMap<>();
        row.cell(Column.NAME).ifPresent(name -> names.put("en", RowRecord.node(name)));
        row.cells(Header.Family.NAME_IN).forEach((language, name) -> names.put(language, RowRecord.node(name)));
        return new Node.Members(names, Optional.of(row.whole()));
    }

    private Optional<Node> geometry(Row row) {
        Optional<Cell> pair = row.cell(Column.POSITION);
        Optional<Cell> latitude = row.cell(Column.LATITUDE);
        Optional<Cell> longitude = row.cell(Column.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty() && pair.isPresent()) {
            Optional<Degrees.Pair> parts = Degrees.pair(pair.get().text());
            latitude = parts.map(part -> new Cell(row, pair.get().column(), part.latitude()));
            longitude = parts.map(part -> new Cell(row, pair.get().column(), part.longitude()));
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            tellOfNoPosition(row);
            return Optional.empty();
        }
        var written = new Degrees.Pair(latitude.get().text(), longitude.get().text());
        if (written.hasExchangedLetters()) {
            problems.error(
                    latitude.get(),
                    "\"" + written.latitude() + "\" is a longitude, and \"" + written.longitude() + "\" a latitude",
                    "exchange the two");
            return Optional.empty();
        }
        if (isOther(latitude.get(), "EW", "longitude") || isOther(longitude.get(), "NS", "latitude"))
            return Optional.empty();
        if (written.hasExchangedNumbers()) {
            problems.error(
                    latitude.get(),
                    "latitude " + written.latitude() + " is not within -90 to 90, and the longitude "
                            + written.longitude() + " would be one",
                    "exchange the two");
            return Optional.empty();
        }
        List<Node> coordinates = new ArrayList<>();
        for (Cell cell : List.of(longitude.get(), latitude.get())) degrees(cell).ifPresent(coordinates::add);
        Map<String, Node> geometry = new LinkedHashMap<>();
        geometry.put("type", plain("Point"));
        geometry.put("coordinates", new Node.Items(coordinates, Optional.of(row.whole())));
        return Optional.of(new Node.Members(geometry, Optional.of(row.whole())));
    }

    private boolean isOther(Cell cell, String sides, String name) {
        boolean isOther = Degrees.namesSide(cell.text(), sides);
        if (isOther)
            problems.error(
                    cell,
                    "\"" + cell.text() + "\" is a " + name,
                    "write latitudes with N or S, longitudes with E or W");
        return isOther;
    }

    private void tellOfNoPosition(Row row) {
        problems.error(
                row.cell(Column.POSITION)
                        .or(() -> row.cell(Column.LATITUDE))
                        .or(() -> row.cell(Column.LONGITUDE))
                        .orElseGet(row::whole),
                "the site has no latitude and longitude",
                "fill the columns latitude and longitude, such as 16.2484 and -0.0055");
    }

    private Optional<Node> degrees(Cell cell) {
        var degrees = Degrees.parse(cell.text());
        if (degrees.isEmpty())
            problems.error(
                    cell,
                    "\"" + cell.text() + "\" is no position in degrees",
                    "write degrees such as 16.2484 or 16°14'54\"N, south and west with a minus or a letter");
        return degrees.map(number -> RowRecord.literal(number, cell));
    }
}
