package io.github.drawdownmap.data.table;

import io.github.drawdownmap.data.json.PageAddress;
import io.github.drawdownmap.data.json.Shapes;
import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.data.table.kind.Column;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The ids of one kind of record, and the other names by which cells may call it.
final class Register {
    private static final int LONGEST_ID = 60;
    /// Among more names a part of one says little, and to look through them for each would take long.
    private static final int MOST_LOOKED_THROUGH = 1_000;

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("[‘’‚′´`]");
    private static final Pattern AROUND = Pattern.compile("^[ '\"“”„«»]+|[ '\"“”„«»]+$");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");

    private final String noun;
    private final Map<String, Cell> ids = new LinkedHashMap<>();
    /// The rows that give themselves an id, by what they write, which need not be fit for one.
    private final Map<String, Cell> written = new HashMap<>();

    private final Map<String, String> idsByName = new LinkedHashMap<>();
    /// By the name without accents and signs, where only one record has it.
    private final Map<String, Optional<String>> idsByLetters = new HashMap<>();

    /// What rows call their records, by id.
    private final Map<String, String> shown = new HashMap<>();
    /// By the words in it, however they are written.
    private final Map<String, Name> byWords = new LinkedHashMap<>();

    /// What was found to be near to names that no record has, as rows are gone through several times.
    private final Map<String, Optional<Name>> near = new HashMap<>();

    /// What the tables call a record.
    private record Name(String written, String id) {}

    /// @param noun what a record is called: "source"
    Register(String noun) {
        this.noun = noun;
    }

    /// Registers the id that a row states, or one made from its name.
    ///
    /// @param called what to make the id of where the row has none
    /// @return the id; empty when it is the id of another row, which is told of
    Optional<String> declare(Row row, String called, Problems problems) {
        Optional<Cell> given = row.cell(Column.ID);
        if (given.isEmpty()) return Optional.of(taken(free(slug(called)), called, row.whole()));
        Cell cell = given.get();
        Optional<Cell> first =
                Optional.ofNullable(written.get(cell.text())).or(() -> Optional.ofNullable(ids.get(cell.text())));
        if (first.isEmpty()) {
            written.put(cell.text(), cell);
            String id = Shapes.isId(cell.text()) ? cell.text() : free(slug(cell.text()));
            alias(cell.text(), id);
            return Optional.of(taken(id, cell.text(), cell));
        }
        problems.error(
                cell,
                "\"" + cell.text() + "\" is the id of another " + noun + ", in row "
                        + first.get().row().number(),
                "give one of the two another id");
        return Optional.empty();
    }

    private String taken(String id, String called, Cell by) {
        ids.put(id, by);
        nameByLetters(id, id);
        shown.put(id, called);
        nameByWords(called, id);
        return id;
    }

    /// An id without a row.
    void put(String id, String called) {
        idsByName.put(plain(id), id);
        shown.put(id, called);
        alias(called, id);
    }

    /// Registers another name of a record. When two records share a name, it means the first of them.
    void alias(String name, String id) {
        if (name.isBlank()) return;
        idsByName.putIfAbsent(plain(name), id);
        nameByLetters(name, id);
        nameByWords(name, id);
    }

    private void nameByWords(String name, String id) {
        String words = words(name);
        if (!words.isEmpty()) byWords.putIfAbsent(words, new Name(name, id));
        near.clear();
    }

    private void nameByLetters(String name, String id) {
        String letters = slug(name);
        if (!letters.isEmpty())
            idsByLetters.merge(letters, Optional.of(id), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /// Whether a record has this very name, not only one of the same letters.
    boolean isNamed(String name) {
        return idsByName.containsKey(plain(name));
    }

    boolean isId(String text) {
        return ids.containsKey(text);
    }

    /// The id that a cell means.
    Optional<String> find(String name) {
        if (ids.containsKey(name)) return Optional.of(name);
        return Optional.ofNullable(idsByName.get(plain(name)))
                .or(() -> idsByLetters.getOrDefault(slug(name), Optional.empty()));
    }

    /// The cell or row of the record that a name means.
    Optional<Cell> called(String name) {
        return Optional.ofNullable(idsByName.get(plain(name))).map(ids::get);
    }

    /// The id that a cell means; where there is none, or the row that has it cannot be used, that is told of.
    Optional<String> demand(String name, Cell cell, Problems problems) {
        Optional<String> id = find(name);
        if (id.isEmpty()) tellOfUnknown(name, cell, problems);
        else tellOfBroken(id.get(), cell, problems);
        return id;
    }

    /// Reports a name that no record has.
    void tellOfUnknown(String name, Cell cell, Problems problems) {
        problems.error(cell, unknown(name), remedy(name, problems));
    }

    String unknown(String name) {
        return "there is no " + noun + " \"" + name + "\"";
    }

    /// What to write for a name that no record has.
    String remedy(String name, Problems problems) {
        return near(name)
                .map(near -> "did you mean \"" + near.written() + "\"?")
                .orElseGet(() -> "use " + choice(problems) + orAdd());
    }

    private void tellOfBroken(String id, Cell cell, Problems problems) {
        brokenRow(id, problems)
                .filter(row -> !problems.isToldByTable(row))
                .ifPresent(row -> problems.error(
                        cell,
                        "the " + noun + " \"" + shown(id) + "\" cannot be used, as its row has an error",
                        "mend " + row.whole().place()));
    }

    boolean isUsable(String id, Problems problems) {
        return brokenRow(id, problems).isEmpty();
    }

    private Optional<Row> brokenRow(String id, Problems problems) {
        return Optional.ofNullable(ids.get(id)).map(Cell::row).filter(row -> !problems.isUsable(row));
    }

    /// The id of what is probably meant by a name that no record has.
    Optional<String> meant(String name) {
        return near(name).map(Name::id);
    }

    /// The nearest name, or else the only one that begins with these words, or that has them in it.
    private Optional<Name> near(String name) {
        return near.computeIfAbsent(name, this::lookedFor);
    }

    private Optional<Name> lookedFor(String name) {
        String words = words(name);
        // Of addresses only the very same is meant.
        if (words.isEmpty() || PageAddress.parse(name).isPresent()) return Optional.empty();
        String whole = " " + words + " ";
        return Spelling.nearest(words, byWords.keySet())
                .map(byWords::get)
                .or(() -> only(called -> called.startsWith(whole)))
                .or(() -> only(called -> called.contains(whole)));
    }

    /// @param fits asked of the words of each name, with a blank on either side
    private Optional<Name> only(Predicate<String> fits) {
        if (byWords.size() > MOST_LOOKED_THROUGH) return Optional.empty();
        List<Name> fitting = byWords.entrySet().stream()
                .filter(entry -> fits.test(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .toList();
        boolean areOne = fitting.stream().map(Name::id).distinct().count() == 1;
        return areOne ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// What its row calls a record, if that means this one: the id there, or what it is known by.
    String shown(String id) {
        return Optional.ofNullable(shown.get(id))
                .filter(called -> find(called).filter(id::equals).isPresent())
                .orElse(id);
    }

    /// Those that can be used, or where they stand if they are many.
    String choice(Problems problems) {
        List<String> usable =
                names().stream().filter(id -> isUsable(id, problems)).toList();
        List<String> offered = usable.isEmpty() ? List.copyOf(names()) : usable;
        // Of many only their number is said.
        return Spelling.areFew(offered)
                ? Spelling.choice(offered.stream().map(this::shown).toList())
                : Spelling.choice(offered, inTable());
    }

    private String orAdd() {
        return ids.isEmpty() ? "" : ", or add it to the table \"" + noun + "s\"";
    }

    private String inTable() {
        return "in the table \"" + noun + "s\"";
    }

    private Set<String> names() {
        return ids.isEmpty() ? new LinkedHashSet<>(idsByName.values()) : ids.keySet();
    }

    /// The words of a name without accents, in small letters.
    private static String words(String name) {
        return Column.plain(Spelling.unmarked(name));
    }

    private String free(String slug) {
        return free(slug.isEmpty() ? noun : slug, ids::containsKey);
    }

    /// An id, or the first that is not taken of those with a number behind it.
    static String free(String id, Predicate<String> isTaken) {
        String free = id;
        for (int number = 2; isTaken.test(free); number++) free = id + "-" + number;
        return free;
    }

    /// A name in one shape: small letters, any blank as one, no sign that is not seen, straight marks and none around
    /// it.
    static String plain(String name) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        String line = BLANKS.matcher(seen).replaceAll(" ");
        String straight = APOSTROPHE.matcher(line).replaceAll("'");
        return AROUND.matcher(straight).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// A name as an id: ASCII letters and digits in small letters, with hyphens between.
    static String slug(String name) {
        String words = BETWEEN.matcher(Spelling.unmarked(name).toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String ascii = HYPHENS_AROUND.matcher(words).replaceAll("");
        return ascii.length() <= LONGEST_ID
                ? ascii
                : ascii.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
    }
}
