package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the records of the tables are called: which row has which id, and by which names other cells may mean it.
final class Names {
    static final String REPORTED = "reported";
    private static final String PLAN = "plan";
    private static final String THE_PLAN = "The plan";
    private static final String ALL = "all";
    /// What stands between several sites where people do not write a semicolon.
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|et|und|y|&|\\+)\\s+|\\s*/\\s*");
    private static final Pattern EVERYWHERE = Pattern.compile("(?i)(?:all|both|each|every) .*|everywhere");

    private final Register sites = new Register("site");
    private final Register levels = new Register("level");
    private final Register tracks = new Register("track");
    private final Register sources = new Register("source");
    private final Map<String, String> plans = new LinkedHashMap<>();
    private final Register events = new Register("event");
    private final Register figures = new Register("figure");
    private final IdentityHashMap<Row, String> ids = new IdentityHashMap<>();
    private final List<String> siteIds = new ArrayList<>();
    private final Map<List<String>, Row> sitesByCells = new HashMap<>();

    static Names of(Tables tables, Problems problems) {
        Names names = new Names();
        for (Row row : tables.rows(TableKind.SITES)) names.declareSite(row, problems);
        for (Row row : tables.rows(TableKind.LEVELS))
            names.declare(
                    names.levels, row, row.text(Column.LABEL), problems, row.text(Column.LABEL), row.text(Column.WORD));
        for (Row row : tables.rows(TableKind.TRACKS)) names.declareTrack(row, problems);
        for (Row row : tables.rows(TableKind.SOURCES)) names.declareSource(row, problems);
        names.callByPublisher(tables.rows(TableKind.SOURCES));
        for (Row row : tables.rows(TableKind.EVENTS))
            names.declare(names.events, row, row.text(Column.TITLE), problems);
        for (Row row : tables.rows(TableKind.FIGURES)) {
            String called = row.text(Column.AREA) + " " + row.text(Column.SCOPE) + " " + row.text(Column.WHEN);
            names.declare(names.figures, row, called, problems);
        }
        if (!tables.has(TableKind.TRACKS)) names.nameTracks(tables.rows(TableKind.CHANGES));
        if (!tables.has(TableKind.LEVELS)) Assumptions.nameLevels(names.levels);
        return names;
    }

    /// Whether a text is what a track is called.
    ///
    /// @param rows those of the table of tracks; none where there is no such table
    static Predicate<String> ofTracks(List<Row> rows) {
        Names names = new Names();
        for (Row row : rows) names.declareTrack(row, new Problems());
        if (rows.isEmpty()) names.nameTracks(rows);
        return text -> names.tracks.find(text).isPresent() || (rows.isEmpty() && names.isFurtherPlan(text));
    }

    /// The tracks where no table has them: one that is reported, and plans as the changes call them.
    private void nameTracks(List<Row> changes) {
        tracks.put(REPORTED, REPORTED);
        tracks.put(PLAN, PLAN);
        for (String word : List.of(THE_PLAN, "planned")) tracks.alias(word, PLAN);
        for (String word : List.of("report", "reports")) tracks.alias(word, REPORTED);
        plans.put(PLAN, THE_PLAN);
        for (Row row : changes)
            row.cell(Column.TRACK).map(Cell::text).filter(this::isFurtherPlan).ifPresent(label -> {
                String id = Register.free(Register.slug(label), plans::containsKey);
                tracks.put(id, label);
                plans.put(id, label);
            });
    }

    private boolean isFurtherPlan(String label) {
        return !tracks.isNamed(label)
                && Arrays.stream(Register.slug(label).split("-")).anyMatch(PLAN::equals);
    }

    private Optional<String> declare(Register register, Row row, String called, Problems problems, String... aliases) {
        Optional<String> id = register.declare(row, called, problems);
        id.ifPresent(found -> {
            ids.put(row, found);
            for (String alias : aliases) register.alias(alias, found);
        });
        return id;
    }

    private void declareSite(Row row, Problems problems) {
        List<String> cells = row.cells().stream().map(Cell::text).toList();
        Optional<Row> same = Optional.ofNullable(sitesByCells.putIfAbsent(cells, row));
        if (same.isPresent()) {
            problems.warning(
                    row.whole(),
                    "row " + same.get().number() + " is the same site, so this one is passed over",
                    "take it out, or correct what is another there");
            return;
        }
        String name = row.text(Column.NAME);
        row.cell(Column.NAME).ifPresent(cell -> tellOfNamesake(cell, problems));
        declare(sites, row, name, problems, name).ifPresent(id -> {
            siteIds.add(id);
            row.cells(Header.Family.NAME_IN).values().forEach(cell -> sites.alias(cell.text(), id));
        });
    }

    private void tellOfNamesake(Cell name, Problems problems) {
        sites.called(name.text())
                .ifPresent(other -> problems.warning(
                        name,
                        "the site in row " + other.row().number() + " is called \"" + name.text()
                                + "\" too, and the name means that one",
                        "give each an id, and write that instead of the name"));
    }

    private void declareTrack(Row row, Problems problems) {
        String kind = row.text(Column.KIND).toLowerCase(Locale.ROOT);
        String label = row.text(Column.LABEL);
        declare(tracks, row, label.isEmpty() ? kind : label, problems, label).ifPresent(id -> {
            List<String> words =
                    kind.startsWith("plan") ? List.of("plan", "planned") : List.of("report", "reported", "reports");
            for (String word : words) tracks.alias(word, id);
        });
    }

    private void declareSource(Row row, Problems problems) {
        String called = row.text(Column.PUBLISHER) + " " + row.text(Column.PUBLISHED);
        declare(sources, row, called, problems, row.text(Column.URL), row.text(Column.TITLE));
    }

    /// People cite a publication by who published it, which means one where there is no other by the same.
    private void callByPublisher(List<Row> rows) {
        Map<String, List<Row>> byPublisher = rows.stream()
                .filter(row -> id(row).isPresent())
                .collect(Collectors.groupingBy(row -> Register.plain(row.text(Column.PUBLISHER))));
        for (List<Row> published : byPublisher.values())
            if (published.size() == 1)
                id(published.getFirst())
                        .ifPresent(only -> sources.alias(published.getFirst().text(Column.PUBLISHER), only));
    }

    /// The id of a row; empty when it has that of another.
    Optional<String> id(Row row) {
        return Optional.ofNullable(ids.get(row));
    }

    Register sources() {
        return sources;
    }

    Register tracks() {
        return tracks;
    }

    /// What the tables call a site.
    String site(String id) {
        return sites.shown(id);
    }

    /// What the tables call a track.
    String track(String id) {
        return tracks.shown(id);
    }

    /// The names of plans by their ids, where no table has the tracks.
    Map<String, String> plans() {
        return plans;
    }

    /// Those of which a column names one; empty where it holds other words.
    Optional<Register> namedIn(Column column) {
        return switch (column) {
            case SITE -> Optional.of(sites);
            case LEVEL -> Optional.of(levels);
            case TRACK -> Optional.of(tracks);
            case SOURCES -> Optional.of(sources);
            default -> Optional.empty();
        };
    }

    /// The level that a cell means.
    Optional<String> level(Cell cell, Problems problems) {
        Optional<Cell> exchanged = levels.find(cell.text()).isPresent()
                ? Optional.empty()
                : cell.row()
                        .cell(Column.WHEN)
                        .filter(when -> levels.find(when.text()).isPresent());
        if (exchanged.isEmpty()) return levels.demand(cell.text(), cell, problems);
        problems.error(
                cell,
                levels.unknown(cell.text()),
                "exchange it with \"" + exchanged.get().text() + "\", which stands where the date belongs");
        return Optional.empty();
    }

    /// The track that a row speaks of: the reported one where it names none.
    Optional<String> track(Row row, Problems problems) {
        Optional<Cell> cell = row.cell(Column.TRACK);
        return cell.isPresent()
                ? found(tracks, cell.get().text(), cell.get(), problems)
                : found(tracks, REPORTED, row.whole(), problems);
    }

    /// The sites that a row speaks of: one, several, or "all"; those that it names rightly.
    List<String> sites(Row row, Problems problems) {
        return row.cell(Column.SITE).map(cell -> sites(cell, problems)).orElse(List.of());
    }

    /// The same for a row that nothing is left of without them: of those that cannot be used it is told.
    List<String> demandedSites(Row row, Problems problems) {
        List<String> found = sites(row, problems);
        row.cell(Column.SITE).ifPresent(cell -> found.forEach(id -> sites.demand(id, cell, problems)));
        return found;
    }

    private List<String> sites(Cell cell, Problems problems) {
        Optional<String> whole = sites.find(cell.text());
        if (whole.isPresent()) return List.of(whole.get());
        if (cell.text().equalsIgnoreCase(ALL))
            return siteIds.stream().filter(id -> sites.isUsable(id, problems)).toList();
        List<String> found = new ArrayList<>();
        for (String part : parts(cell)) site(part, cell, problems).ifPresent(found::add);
        return found;
    }

    private Optional<String> site(String part, Cell cell, Problems problems) {
        Optional<String> id = sites.find(part);
        if (id.isPresent()) return id;
        if (sites.meant(part).isPresent() || meant(part).isEmpty()) sites.tellOfUnknown(part, cell, problems);
        else if (isEverywhere(part)) tellOfSeveral(part, ALL, cell, problems);
        else tellOfSeveral(part, String.join("; ", several(part)), cell, problems);
        return id;
    }

    private static List<String> several(String part) {
        return AND.splitAsStream(part).toList();
    }

    private void tellOfSeveral(String part, String right, Cell cell, Problems problems) {
        problems.error(cell, sites.unknown(part), "did you mean \"" + right + "\"?");
    }

    private boolean isEverywhere(String part) {
        return EVERYWHERE.matcher(part).matches();
    }

    /// The sites that words mean which name none: the nearest, all, or those between which there is an "and".
    private List<String> meant(String part) {
        Optional<String> nearest = sites.meant(part);
        if (nearest.isPresent()) return List.of(nearest.get());
        if (isEverywhere(part)) return siteIds;
        return several(part).stream()
                .flatMap(one -> sites.find(one).or(() -> sites.meant(one)).stream())
                .toList();
    }

    /// What a cell names: several sites, or a single one whose name may have a comma in it.
    private List<String> parts(Cell cell) {
        String separator = cell.text().matches("(?s).*[;\\n|].*") ? "[;\\n|]" : ",";
        List<String> parts = Arrays.stream(cell.text().split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean isOne = parts.stream().noneMatch(part -> sites.find(part).isPresent())
                && sites.meant(cell.text()).isPresent();
        return isOne ? List.of(cell.text()) : parts;
    }

    /// The sites that a row probably speaks of besides those that it names rightly.
    List<String> meantSites(Row row) {
        return row.cell(Column.SITE).map(this::parts).orElse(List.of()).stream()
                .filter(part -> sites.find(part).isEmpty() && !part.equalsIgnoreCase(ALL))
                .flatMap(part -> meant(part).stream())
                .distinct()
                .toList();
    }

    /// The track that a row probably speaks of where it names none that there is.
    Optional<String> meantTrack(Row row) {
        return row.cell(Column.TRACK).filter(cell -> isOfNoTrack(row)).flatMap(cell -> tracks.meant(cell.text()));
    }

    /// Whether a row may speak of any track, as it names none that there is.
    boolean isOfAnyTrack(Row row) {
        return isOfNoTrack(row) && meantTrack(row).isEmpty();
    }

    private boolean isOfNoTrack(Row row) {
        return row.cell(Column.TRACK)
                .filter(cell -> tracks.find(cell.text()).isEmpty())
                .isPresent();
    }

    private static Optional<String> found(Register register, String name, Cell cell, Problems problems) {
        Optional<String> id = register.find(name);
        if (id.isEmpty()) register.tellOfUnknown(name, cell, problems);
        return id;
    }
}
