package io.github.drawdownmap.look;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/// Numbers of three bytes that stand for a name or a content, and tell nothing of it.
final class Marks {
    private Marks() {}

    static int of(String name) {
        return of(name.getBytes(StandardCharsets.UTF_8));
    }

    static int of(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue() & 0xff_ffff;
    }

    /// The one thing with a mark; empty when there is none, and when there are two, for either may be meant.
    static <T> Optional<T> find(Optional<Integer> mark, Collection<T> things, Function<T, String> id) {
        List<T> found = things.stream()
                .filter(thing ->
                        mark.filter(wanted -> wanted == of(id.apply(thing))).isPresent())
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
