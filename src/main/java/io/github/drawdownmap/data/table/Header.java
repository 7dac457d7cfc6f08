package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.kind.Column;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.Languages;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first row of a table: which column says what.
final class Header {
    /// The name of a site in English, which is that in the column "name".
    private static final String ENGLISH = Family.NAME_IN.heading("en");

    private final Sheet.Line line;
    private final TableKind kind;
    private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    private final Map<Integer, String> inFamilies = new LinkedHashMap<>();
    private final Set<Integer> free = new HashSet<>();

    /// Columns of which there may be several, told apart by what follows their name.
    enum Family {
        /// `name (ar)`, `name: ckb`, `Name (Dari)`: the name of a site in a language.
        NAME_IN("name"),
        /// `note: reported`, `Note (Biden plan)`: what a reader should know of a site on a track.
        NOTE_ON("note");

        private final Pattern pattern;
        private final String name;

        Family(String name) {
            this.name = name;
            this.pattern = Pattern.compile("(?i)" + name + "s?[\\s:_(\\[]+(.+?)\\s*[)\\]]?");
        }

        String heading(String member) {
            return name + ": " + member;
        }
    }

    private Header(Sheet.Line line, TableKind kind) {
        this.line = line;
        this.kind = kind;
    }

    /// The first row of a sheet read as the columns of a kind of table.
    static Header of(Sheet.Line line, TableKind kind) {
        Header header = new Header(line, kind);
        for (int i = 0; i < line.cells().size(); i++) if (!line.cell(i).isEmpty()) header.free.add(i);
        List<String> plain = line.cells().stream().map(Column::plain).toList();
        List<String> bare = line.cells().stream().map(Column::bare).toList();
        for (Column column : kind.columns()) header.take(column, List.of(column.heading()), plain);
        for (Column column : kind.columns()) header.take(column, kind.names(column), plain);
        header.takeFamilies(kind);
        for (Column column : kind.columns()) header.take(column, kind.names(column), bare);
        return header;
    }

    /// Takes a column that nothing names, most of whose cells name tracks: without it what is planned would be told as
    /// reported.
    void takeTrack(List<Sheet.Line> below, Predicate<String> isTrack) {
        if (!kind.columns().contains(Column.TRACK) || has(Column.TRACK)) return;
        int columns = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < columns && !has(Column.TRACK); i++) {
            int column = i;
            List<String> filled = below.stream()
                    .map(row -> row.cell(column))
                    .filter(text -> !text.isEmpty())
                    .toList();
            long tracks = filled.stream().filter(isTrack).count();
            if (isRead(i) || 2 * tracks <= filled.size()) continue;
            indexes.put(Column.TRACK, i);
            free.remove(i);
        }
    }

    /// Whether a column of somebody's own is passed over.
    boolean hasUnused() {
        return !free.isEmpty();
    }

    /// Tells of the columns that are not known.
    void tellOfUnused(Sheet sheet, Problems problems) {
        for (int i : free) above(sheet, i).ifPresent(cell -> tellOfUnused(cell, problems));
    }

    private void tellOfUnused(Cell cell, Problems problems) {
        Optional<Column> same = indexes.keySet().stream()
                .filter(column -> kind.names(column).contains(Column.bare(cell.text())))
                .findFirst();
        Matcher name = Family.NAME_IN.pattern.matcher(cell.text());
        if (kind == TableKind.SITES && name.matches())
            problems.warning(
                    cell,
                    Languages.tag(name.group(1)).isPresent()
                            ? "there is a column of names in this language already, so this one is passed over"
                            : "\"" + name.group(1) + "\" is no language, so the column is passed over",
                    "write a BCP 47 tag such as \"ar\" behind the word name");
        else if (same.isPresent())
            problems.warning(
                    cell,
                    "the column \"" + same.get().heading() + "\" is there already, as \""
                            + line.cell(indexes.getOrDefault(same.get(), 0)) + "\", so this one is passed over",
                    "take one of the two out");
        else
            problems.warning(
                    cell,
                    "a table of " + kind.title() + " has no column \"" + cell.text() + "\", so it is passed over",
                    remedy(cell.text(), kind));
    }

    private static String remedy(String text, TableKind kind) {
        List<String> headings = kind.columns().stream().map(Column::heading).toList();
        return Spelling.nearest(Column.plain(text), headings)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("its columns are " + String.join(", ", headings));
    }

    /// Takes the first column that is called so and is free yet.
    ///
    /// @param written the names in the row, in the shape in which they are looked for
    private void take(Column column, List<String> names, List<String> written) {
        if (indexes.containsKey(column)) return;
        for (String name : names)
            for (int i = 0; i < written.size(); i++)
                if (free.contains(i) && written.get(i).equals(name)) {
                    indexes.put(column, i);
                    free.remove(i);
                    return;
                }
    }

    private void takeFamilies(TableKind kind) {
        if (kind != TableKind.SITES) return;
        for (int i = 0; i < line.cells().size(); i++)
            for (Family family : Family.values()) {
                Matcher name = family.pattern.matcher(line.cell(i));
                if (free.contains(i) && name.matches()) take(i, family, name.group(1));
            }
    }

    private void take(int column, Family family, String member) {
        Optional<String> found = family == Family.NAME_IN ? Languages.tag(member) : Optional.of(member);
        if (found.isEmpty()) return;
        String heading = family.heading(found.get());
        if (heading.equals(ENGLISH) ? has(Column.NAME) : inFamilies.containsValue(heading)) return;
        if (heading.equals(ENGLISH)) indexes.put(Column.NAME, column);
        else inFamilies.put(column, heading);
        free.remove(column);
    }

    /// What stands above a column.
    Optional<Cell> above(Sheet sheet, int column) {
        return new Row(sheet, line, this).at(column);
    }

    TableKind kind() {
        return kind;
    }

    Optional<Integer> index(Column column) {
        return Optional.ofNullable(indexes.get(column));
    }

    boolean has(Column column) {
        return indexes.containsKey(column);
    }

    /// Whether what stands in a column is of the story, and no note of somebody's own.
    boolean isRead(int column) {
        return indexes.containsValue(column) || inFamilies.containsKey(column);
    }

    Optional<String> written(int column) {
        return column < line.cells().size() && !line.cell(column).isEmpty()
                ? Optional.of(line.cell(column))
                : Optional.empty();
    }

    Map<String, Cell> cells(Family family, Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        String start = family.heading("");
        inFamilies.forEach((i, heading) -> {
            if (heading.startsWith(start))
                row.at(i).ifPresent(cell -> cells.put(heading.substring(start.length()), cell));
        });
        return cells;
    }
}
