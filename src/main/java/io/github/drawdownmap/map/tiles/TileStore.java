package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The tiles painted last, bounded by their size in memory: the one not used for longest goes first.
///
/// Belongs to the JavaFX application thread.
final class TileStore {
    /// A tile's square of pixels.
    ///
    /// @param painted whether it is of the embedded map
    record Entry(PixelGrid pixels, boolean painted) {
        int side() {
            return pixels.width();
        }
    }

    private record Slot(TileKey key, int side) {}

    private final long usualBytes;
    private long capacityBytes;
    private final LinkedHashMap<Slot, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<TileKey, Entry> latest = new HashMap<>();
    private long bytes;

    TileStore(long capacityBytes) {
        this.usualBytes = capacityBytes;
        this.capacityBytes = capacityBytes;
    }

    /// Keeps at least so much: a cache smaller than the view would drop tiles of it as others come, without end.
    void makeRoomFor(long bytesInView) {
        capacityBytes = Math.max(usualBytes, bytesInView);
    }

    /// The tile painted at this size.
    Optional<Entry> get(TileKey key, int side) {
        return Optional.ofNullable(entries.get(new Slot(key, side)));
    }

    /// The tile at the size it was painted last.
    Optional<Entry> any(TileKey key) {
        return Optional.ofNullable(latest.get(key));
    }

    void put(TileKey key, Entry entry) {
        remove(new Slot(key, entry.side()));
        entries.put(new Slot(key, entry.side()), entry);
        latest.put(key, entry);
        bytes += entry.pixels().bytes();
        while (bytes > capacityBytes && entries.size() > 1)
            remove(entries.firstEntry().getKey());
    }

    void removePainted() {
        remove(Entry::painted);
    }

    void removeFetched() {
        remove(entry -> !entry.painted());
    }

    private void remove(Predicate<Entry> condition) {
        entries.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::remove);
    }

    private void remove(Slot slot) {
        Entry old = entries.remove(slot);
        if (old == null) return;
        bytes -= old.pixels().bytes();
        latest.remove(slot.key(), old);
    }
}
