package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.data.table.kind.Column;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The ids of one kind of record, and the other names by which cells may call it.
final class Register {
    private static final int LONGEST_ID = 60;

    private final String noun;
    private final Map<String, Cell> ids = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();

    /// @param noun what a record is called: "source"
    Register(String noun) {
        this.noun = noun;
    }

    /// Takes the id that a row gives itself, or makes one of what it is called.
    ///
    /// @param called what to make the id of where the row has none
    /// @return the id; empty when it is the id of another row, which is told of
    Optional<String> declare(Row row, String called, Problems problems) {
        Optional<Cell> given = row.cell(Column.ID);
        String id = given.map(Cell::text).orElseGet(() -> free(slug(called)));
        Cell first = ids.putIfAbsent(id, given.orElseGet(row::whole));
        if (first == null) return Optional.of(id);
        problems.error(
                given.orElseGet(row::whole),
                "\"" + id + "\" is the id of another " + noun + ", in row "
                        + first.row().number(),
                "give one of the two another id");
        return Optional.empty();
    }

    /// An id without a row.
    void put(String id) {
        idsByName.put(plain(id), id);
    }

    /// Another name of a record; the first that has it keeps it.
    void alias(String name, String id) {
        if (!name.isBlank()) idsByName.putIfAbsent(plain(name), id);
    }

    /// The id that a cell means.
    Optional<String> find(String name) {
        return ids.containsKey(name) ? Optional.of(name) : Optional.ofNullable(idsByName.get(plain(name)));
    }

    /// Tells that a name is none.
    void tellOfUnknown(String name, Cell cell, Problems problems) {
        List<String> names = new ArrayList<>(ids.keySet());
        if (names.isEmpty()) names.addAll(idsByName.values());
        problems.error(cell, "there is no " + noun + " \"" + name + "\"", Spelling.remedy(name, names));
    }

    private String free(String slug) {
        String id = slug.isEmpty() ? noun : slug;
        int number = 2;
        String free = id;
        while (ids.containsKey(free)) free = id + "-" + number++;
        return free;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// A name as an id: ASCII letters and digits in small letters, with hyphens between.
    static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return ascii.length() <= LONGEST_ID
                ? ascii
                : ascii.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
    }
}
