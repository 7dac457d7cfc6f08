package io.github.drawdownmap.data.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The records of one kind by id, and who refers to them.
///
/// A broken record is declared but not there: a reference to it finds nothing, and nothing more is told, since the
/// record's own problem was.
public final class Catalogue<T> {
    private final String noun;
    private final Map<String, Place> declared = new LinkedHashMap<>();
    /// The first id of those that are alike but for capital letters, by what they have in common.
    private final Map<String, String> likes = new HashMap<>();

    private final Map<String, T> records = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param noun what a record is called: "source"
    public Catalogue(String noun) {
        this.noun = noun;
    }

    /// The id of a new record.
    public Shape<String> declaration() {
        return Shapes.id(this::example).check((id, place, findings) -> {
            Place first = declared.putIfAbsent(id, place);
            if (first == null) {
                tellOfLikeness(id, place, findings);
                return Optional.of(id);
            }
            findings.error(
                    place,
                    "\"" + id + "\" is the id of another " + noun + ", in " + findings.line(first),
                    "give one of the two another id");
            return Optional.empty();
        });
    }

    /// People and names of files take two ids for one that differ only in small and capital letters.
    private void tellOfLikeness(String id, Place place, Findings findings) {
        String like = likes.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
        if (like == null) return;
        findings.warning(
                place,
                "\"" + id + "\" differs from \"" + like + "\", the id of another " + noun + ", only in capital letters",
                "give one of the two another id");
    }

    /// The id of a record that stands elsewhere.
    public Shape<T> reference() {
        return Shapes.id(this::choice).check(this::find);
    }

    /// Those in the file where they are few, for sentences, and else one of them.
    private String choice() {
        return declared.isEmpty() || !Spelling.areFew(declared.keySet())
                ? example()
                : ": " + Spelling.choice(declared.keySet());
    }

    /// One of those in the file, for sentences.
    private String example() {
        return " such as "
                + LocatedNode.TextNode.quote(
                        declared.keySet().stream().findFirst().orElse(noun + "-1"));
    }

    /// The record of an id that stands at a place.
    public Optional<T> find(String id, Place place, Findings findings) {
        used.add(id);
        boolean unknown = !declared.isEmpty() && !declared.containsKey(id);
        if (unknown && findings.isFull()) findings.addUntold(Finding.Severity.ERROR, 1);
        else if (unknown)
            findings.error(
                    place,
                    "there is no " + noun + " " + LocatedNode.TextNode.quote(id),
                    Spelling.remedy(id, declared.keySet()));
        return Optional.ofNullable(records.get(id));
    }

    /// The id of a record that stands elsewhere and may be broken.
    public Shape<String> idReference() {
        return Shapes.id(this::choice).check((id, place, findings) -> {
            find(id, place, findings);
            return declared.containsKey(id) ? Optional.of(id) : Optional.empty();
        });
    }

    /// The record of an id, if there is one; nothing is told and nothing counts as used.
    public Optional<T> peek(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /// All that are sound.
    public Collection<T> records() {
        return records.values();
    }

    public T put(String id, T record) {
        records.put(id, record);
        return record;
    }

    /// Warns of something that nothing says of a record, where its id stands.
    public void warnOfNone(String id, String what, String remedy, Findings findings) {
        Optional.ofNullable(declared.get(id)).ifPresent(place -> findings.warningOfNone(place, what, remedy));
    }

    /// Warns of records that nothing refers to.
    public void tellOfUnused(Findings findings, String remedy) {
        declared.forEach((id, place) -> {
            if (!used.contains(id))
                findings.warningOfNone(place, "no one uses the " + noun + " \"" + id + "\"", remedy);
        });
    }
}
