package io.github.drawdownmap.data.json;

import io.github.drawdownmap.data.json.LocatedNode.ListNode;
import io.github.drawdownmap.data.json.LocatedNode.Member;
import io.github.drawdownmap.data.json.LocatedNode.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The members of one object, asked for by name and checked on the way.
///
/// All members are read before [#build] makes the record, so that every problem is found at once.
public final class Fields {
    /// A member whose name begins so is a comment, which JSON has no other place for.
    private static final String COMMENT = "//";

    private final ObjectNode object;
    private final Findings findings;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Shape<?>> missing = new LinkedHashMap<>();
    private boolean sound = true;

    Fields(ObjectNode object, Findings findings) {
        this.object = object;
        this.findings = findings;
        for (Member member : object.members()) {
            if (member.name().startsWith(COMMENT)) continue;
            Member first = members.putIfAbsent(member.name(), member);
            if (first != null)
                findings.error(
                        member.place(),
                        LocatedNode.TextNode.quote(member.name()) + " is there twice, first in "
                                + findings.line(first.place()),
                        "remove one of the two; the first is used");
        }
    }

    /// A member without which there is no record.
    public <T> Required<T> required(String name, Shape<T> shape) {
        Optional<T> value = expected(name, shape);
        if (value.isEmpty()) sound = false;
        return new Required<>(value.orElse(null));
    }

    /// A member that may be left out, but makes the record worthless when it is broken.
    public <T> Required<T> required(String name, Shape<T> shape, T absent) {
        return members.containsKey(name) ? required(name, shape) : new Required<>(absent);
    }

    /// A member that has to be there, but whose lack does not cost the whole record.
    public <T> Optional<T> expected(String name, Shape<T> shape) {
        known.add(name);
        Member member = members.get(name);
        if (member != null) return shape.read(member.value(), findings);
        missing.put(name, shape);
        return Optional.empty();
    }

    /// A member that may be left out.
    public <T> Optional<T> optional(String name, Shape<T> shape) {
        known.add(name);
        Member member = members.get(name);
        return member == null ? Optional.empty() : shape.read(member.value(), findings);
    }

    /// A text that may be left out and is empty then.
    public String text(String name) {
        return optional(name, Shapes.TEXT).orElse("");
    }

    /// A text of one line that may be left out and is empty then.
    public String name(String name) {
        return optional(name, Shapes.NAME).orElse("");
    }

    /// A list that may be left out and is empty then.
    public <T> List<T> list(String name, Shape<T> item, int least) {
        return optional(name, Shape.list(item, least)).orElse(List.of());
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /// Where a member's name stands.
    public Place placeOfName(String name) {
        Member member = members.get(name);
        return member == null ? object.place() : member.place();
    }

    /// Where a member's value stands, or the object where there is no such member.
    public Place place(String name) {
        Member member = members.get(name);
        return member == null ? object.place() : member.value().place();
    }

    /// Whether what was read of a list is all that the file has of it, or the file has none.
    public boolean isWhole(String name, List<?> read) {
        Member member = members.get(name);
        return member == null
                || !(member.value() instanceof ListNode list)
                || list.items().size() == read.size();
    }

    public void error(String name, String what, String remedy) {
        findings.error(place(name), what, remedy);
    }

    public void warning(String name, String what, String remedy) {
        findings.warning(place(name), what, remedy);
    }

    /// Tells that two members do not fit together; there is no record then.
    public void refuse(String name, String what, String remedy) {
        error(name, what, remedy);
        sound = false;
    }

    /// The record, when all that it requires was sound.
    public <T> Optional<T> build(Supplier<T> record) {
        return sound ? Optional.of(record.get()) : Optional.empty();
    }

    /// Tells of members that are missing, once it is clear which names are not asked for at all.
    void tellOfMissing() {
        Set<String> others = missing.isEmpty() ? Set.of() : others();
        missing.forEach((name, shape) -> findings.missing(
                object.place(),
                name,
                Spelling.nearest(name, others)
                        .map(near -> "rename \"" + near + "\" to \"" + name + "\"")
                        .orElse("add it: " + shape.expected())));
    }

    /// Tells of members that nobody asked for.
    void tellOfOthers() {
        Set<String> others = others();
        int told = 0;
        for (String name : others) {
            if (findings.isFull()) break;
            told++;
            Place place = Objects.requireNonNull(members.get(name)).place();
            findings.warning(
                    place,
                    LocatedNode.TextNode.quote(name) + " is not known here",
                    Spelling.nearest(name, known)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("remove it"));
        }
        findings.addUntold(Finding.Severity.WARNING, others.size() - told);
    }

    /// What a text member says, for a sentence.
    public String quote(String name) {
        Member member = members.get(name);
        return member == null ? "\"" + name + "\"" : member.value().describe();
    }

    private Set<String> others() {
        Set<String> others = new LinkedHashSet<>(members.keySet());
        others.removeAll(known);
        return others;
    }

    /// The value of a required member; it can be had while the record is built.
    public static final class Required<T> {
        private final @Nullable T value;

        private Required(@Nullable T value) {
            this.value = value;
        }

        public T get() {
            if (value == null) throw new IllegalStateException("asked for before the record is built");
            return value;
        }

        public Optional<T> find() {
            return Optional.ofNullable(value);
        }
    }
}
