package io.github.drawdownmap.data.table.kind;

import static io.github.drawdownmap.data.table.kind.Column.*;

import io.github.drawdownmap.data.table.file.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of a posture, by the names that people give it; the first is the one that is written.
public enum TableKind {
    POSTURE(List.of("posture", "about", "settings", "general", "info", "meta"), List.of(), List.of()),
    LEVELS(List.of("levels", "level", "legend"), List.of(LABEL, RULE), List.of(ID, LABEL, WORD, RULE, WEIGHT)),
    TRACKS(
            List.of("tracks", "track", "plans", "plan"),
            List.of(KIND, STATED),
            List.of(ID, KIND, LABEL, PUBLISHER, STATED, NOTE, Column.SOURCES, FINAL)),
    PHASES(
            List.of("phases", "phase"),
            List.of(ASKS, TRACK),
            List.of(TRACK, LABEL, WHEN, FROM, TO, ASKS, Column.SOURCES)),
    SOURCES(
            List.of("sources", "source", "references", "bibliography"),
            List.of(PUBLISHER, URL),
            List.of(ID, PUBLISHER, TITLE, PUBLISHED, URL, LANGUAGE, NOTE, SEEN, PARTISAN)),
    SITES(
            List.of("sites", "site", "bases", "places", "locations"),
            List.of(LATITUDE, LONGITUDE),
            List.of(
                    ID,
                    NAME,
                    LATITUDE,
                    LONGITUDE,
                    POSITION,
                    KIND,
                    AREA,
                    DESCRIPTION,
                    POSITION_NOTE,
                    SCALE,
                    Column.SOURCES)),
    CHANGES(
            List.of("changes", "change", "timeline", "history", "chronology"),
            List.of(SITE, LEVEL),
            List.of(
                    SITE,
                    TRACK,
                    LEVEL,
                    WHEN,
                    FROM,
                    TO,
                    SUMMARY,
                    Column.SOURCES,
                    CONFIDENCE,
                    WHY,
                    NOTE,
                    KNOWN,
                    MEANING,
                    READING,
                    ASKS,
                    FINAL)),
    VERSIONS(
            List.of("versions", "version", "earlier versions"),
            List.of(CHANGE, KNOWN),
            List.of(SITE, TRACK, CHANGE, KNOWN, WHEN, FROM, TO, LEVEL, SUMMARY, NOTE, Column.SOURCES)),
    EVIDENCE(List.of("evidence", "reports"), List.of(), List.of(SITE, TRACK, LEVEL, WHEN, FROM, TO, Column.SOURCES)),
    MENTIONS(List.of("mentions", "mention"), List.of(), List.of(SITE, TRACK, WHEN, FROM, TO, SAYS, Column.SOURCES)),
    DISPUTES(
            List.of("disputes", "dispute"),
            List.of(CLAIM, WHY),
            List.of(SITE, TRACK, WHEN, FROM, TO, WHY, CLAIM, Column.SOURCES)),
    CONTRADICTIONS(
            List.of("contradictions", "contradiction", "open questions"),
            List.of(TOPIC, CLAIM),
            List.of(TOPIC, SITE, CLAIM, Column.SOURCES, COMMON)),
    EVENTS(
            List.of("events", "event"),
            List.of(MAJOR, TITLE),
            List.of(ID, WHEN, FROM, TO, TITLE, TEXT, KIND, SITE, Column.SOURCES, CONFIDENCE, WHY, NOTE, MAJOR)),
    FIGURES(
            List.of("figures", "figure", "numbers", "troops"),
            List.of(SCOPE, NUMBER),
            List.of(
                    ID,
                    WHEN,
                    FROM,
                    TO,
                    AREA,
                    SITE,
                    SCOPE,
                    KIND,
                    NUMBER,
                    MINIMUM,
                    MAXIMUM,
                    Column.SOURCES,
                    CONFIDENCE,
                    WHY,
                    NOTE));

    /// What stands under these beside a change is where it is told; beside a place it only leads on.
    private static final List<String> ADDRESSES = List.of("link", "links", "url", "urls");

    /// Who published something is so called in a table of sources, and who said or did it in many another.
    private static final Set<String> OF_MANY_TABLES = Set.of("source", "by", "who", "media");

    /// A title and remarks may stand above the names of the columns.
    private static final int ROWS_ABOVE = 10;

    private final List<String> names;
    private final List<Column> telling;
    private final List<Column> columns;

    /// @param telling columns that together tell this table from the others, where its name does not
    TableKind(List<String> names, List<Column> telling, List<Column> columns) {
        this.names = names;
        this.telling = telling;
        this.columns = columns;
    }

    /// The name of the table in what the program writes.
    public String title() {
        return names.getFirst();
    }

    public List<Column> columns() {
        return columns;
    }

    /// The names that people give a column in such a table.
    public List<String> names(Column column) {
        if (column == PUBLISHER && this != SOURCES)
            return column.names().stream()
                    .filter(name -> !Column.SOURCES.names().contains(name))
                    .toList();
        if (column != Column.SOURCES || this == SITES) return column.names();
        return Stream.concat(column.names().stream(), ADDRESSES.stream()).toList();
    }

    /// The table that a sheet is, by its name or, where that says nothing, by what stands above its columns.
    public static Optional<TableKind> of(Sheet sheet) {
        String name = Column.plain(sheet.name());
        Optional<TableKind> whole = Arrays.stream(values())
                .filter(kind -> kind.names.contains(name))
                .findFirst();
        if (whole.isPresent()) return whole;
        List<String> words = List.of(name.split(" "));
        List<TableKind> named = Arrays.stream(values())
                .filter(kind -> kind.names.stream().anyMatch(words::contains))
                .toList();
        return named.size() == 1 ? named.stream().findFirst() : byColumns(sheet);
    }

    private static Optional<TableKind> byColumns(Sheet sheet) {
        return sheet.filled().stream()
                .limit(ROWS_ABOVE)
                .flatMap(line -> byColumns(line).stream())
                .findFirst();
    }

    /// The kind whose telling columns a row names, as the program writes them or else, of those that every story has,
    /// as people do; of several the one that knows most of its columns.
    private static Optional<TableKind> byColumns(Sheet.Line line) {
        List<String> headings = line.cells().stream().map(Column::bare).toList();
        return Arrays.stream(values())
                .filter(kind -> kind.isTold(column -> headings.contains(column.heading())))
                .findFirst()
                .or(() -> Stream.of(SITES, CHANGES, SOURCES)
                        .filter(kind -> kind.isTold(column -> kind.names(column).stream()
                                .anyMatch(name -> headings.contains(name) && !OF_MANY_TABLES.contains(name))))
                        .max(Comparator.comparingInt(kind -> kind.known(line))));
    }

    private boolean isTold(Predicate<Column> isThere) {
        return !telling.isEmpty() && telling.stream().allMatch(isThere);
    }

    /// Which of the rows names the columns: the one of the first that knows most of them; empty where none does.
    public OptionalInt headings(List<Sheet.Line> lines) {
        int most = 0;
        OptionalInt best = OptionalInt.empty();
        for (int i = 0; i < Math.min(lines.size(), ROWS_ABOVE); i++) {
            int known = known(lines.get(i));
            boolean isEnough = i == 0 ? known > 0 : known > 1;
            if (!isEnough || known <= most) continue;
            most = known;
            best = OptionalInt.of(i);
        }
        return best;
    }

    private int known(Sheet.Line line) {
        Set<String> headings = line.cells().stream().map(Column::bare).collect(Collectors.toSet());
        return (int) columns.stream()
                .filter(column -> names(column).stream().anyMatch(headings::contains))
                .count();
    }
}
