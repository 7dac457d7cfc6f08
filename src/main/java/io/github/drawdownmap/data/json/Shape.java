package io.github.drawdownmap.data.json;

import io.github.drawdownmap.data.json.LocatedNode.ListNode;
import io.github.drawdownmap.data.json.LocatedNode.ObjectNode;
import io.github.drawdownmap.data.json.LocatedNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// What may stand in a place of the file, and how it becomes a value.
///
/// Whatever is wrong is told to the findings, and then there is no value.
public final class Shape<T> {
    private final String noun;
    private final Supplier<String> details;
    private final BiFunction<LocatedNode, Findings, Optional<T>> reader;

    private Shape(String noun, Supplier<String> details, BiFunction<LocatedNode, Findings, Optional<T>> reader) {
        this.noun = noun;
        this.details = details;
        this.reader = reader;
    }

    /// A value of one type of JSON, read by a function that checks the rest.
    ///
    /// @param noun what belongs there, for a sentence: "a date"
    /// @param details more about it, to follow the noun: " such as 2025-09-30"
    public static <N extends LocatedNode, T> Shape<T> of(
            String noun, String details, Class<N> type, BiFunction<N, Findings, Optional<T>> reader) {
        return of(noun, () -> details, type, reader);
    }

    /// The same where what more there is to say depends on what has been read.
    static <N extends LocatedNode, T> Shape<T> of(
            String noun, Supplier<String> details, Class<N> type, BiFunction<N, Findings, Optional<T>> reader) {
        return new Shape<>(noun, details, (node, findings) -> {
            if (type.isInstance(node)) return reader.apply(type.cast(node), findings);
            findings.error(
                    node.place(),
                    node.describe() + " stands where " + noun + " belongs",
                    Quoted.remedy(type, node).orElseGet(() -> "write " + noun + details.get()));
            return Optional.empty();
        });
    }

    /// A value of whatever type.
    public static <T> Shape<T> any(BiFunction<LocatedNode, Findings, Optional<T>> reader) {
        return new Shape<>("a value", () -> "", reader);
    }

    /// An object of which every member is asked for by name; others are told of.
    public static <T> Shape<T> record(String noun, Function<Fields, Optional<T>> reader) {
        return of(noun, "", ObjectNode.class, (object, findings) -> {
            Fields fields = new Fields(object, findings);
            Optional<T> read = reader.apply(fields);
            fields.tellOfMissing();
            fields.tellOfOthers();
            return read;
        });
    }

    /// An object of GeoJSON, which may have members of other programs.
    public static <T> Shape<T> openRecord(String noun, Function<Fields, Optional<T>> reader) {
        return of(noun, "", ObjectNode.class, (object, findings) -> {
            Fields fields = new Fields(object, findings);
            Optional<T> read = reader.apply(fields);
            fields.tellOfMissing();
            return read;
        });
    }

    /// A text where that is enough, and else what it is short for.
    public static <T> Shape<T> orText(Shape<T> whole, Shape<T> text) {
        return new Shape<>(
                whole.noun,
                whole.details,
                (node, findings) -> (node instanceof TextNode ? text : whole).read(node, findings));
    }

    /// A list from which broken items are left out.
    ///
    /// @param least how many items it needs
    public static <T> Shape<List<T>> list(Shape<T> item, int least) {
        return of("a list", entries(item, least), ListNode.class, (list, findings) -> {
            List<T> sound = items(list, item, findings);
            if (list.items().size() < least) tellTooShort(list, item, least, findings);
            return sound.size() < least ? Optional.empty() : Optional.of(sound);
        });
    }

    /// A list that is of no use unless all items are sound.
    public static <T> Shape<List<T>> wholeList(Shape<T> item, int least) {
        return of("a list", entries(item, least), ListNode.class, (list, findings) -> {
            List<T> sound = items(list, item, findings);
            if (list.items().size() < least) tellTooShort(list, item, least, findings);
            return sound.size() < Math.max(least, list.items().size()) ? Optional.empty() : Optional.of(sound);
        });
    }

    private static <T> List<T> items(ListNode list, Shape<T> item, Findings findings) {
        List<T> sound = new ArrayList<>();
        for (LocatedNode node : list.items()) item.read(node, findings).ifPresent(sound::add);
        return sound;
    }

    private static <T> void tellTooShort(ListNode list, Shape<T> item, int least, Findings findings) {
        String what = list.items().isEmpty() ? "the list is empty" : "the list is too short";
        findings.error(list.place(), what, "write a list" + entries(item, least));
    }

    private static String entries(Shape<?> item, int least) {
        String entries = ", each entry " + item.expected();
        return switch (least) {
            case 0 -> entries;
            case 1 -> " of one or more" + entries;
            default -> " of " + least + " or more" + entries;
        };
    }

    /// This shape with a better remedy for values of another type, where there is one.
    <N extends LocatedNode> Shape<T> remedying(Class<N> other, Function<N, Optional<String>> remedy) {
        return new Shape<>(noun, details, (node, findings) -> {
            Optional<String> better = other.isInstance(node) ? remedy.apply(other.cast(node)) : Optional.empty();
            if (better.isEmpty()) return read(node, findings);
            findings.error(node.place(), node.describe() + " stands where " + noun + " belongs", better.get());
            return Optional.empty();
        });
    }

    /// This shape with a further check of what was read.
    public <R> Shape<R> check(Check<T, R> check) {
        return new Shape<>(
                noun,
                details,
                (node, findings) -> read(node, findings).flatMap(value -> check.apply(value, node.place(), findings)));
    }

    /// Looks at a value that was read, and may make another of it.
    @FunctionalInterface
    public interface Check<T, R> {
        Optional<R> apply(T value, Place place, Findings findings);
    }

    public Optional<T> read(LocatedNode node, Findings findings) {
        return reader.apply(node, findings);
    }

    /// What belongs there, in full.
    String expected() {
        return noun + details.get();
    }
}
