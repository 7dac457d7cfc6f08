package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.map.view.Camera;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tile that a camera shows or nearly shows.
///
/// @param distance from the middle of the view, in tiles
record WantedTile(TileKey key, boolean inView, double distance) {
    private static final Comparator<WantedTile> NEAREST =
            Comparator.comparing((WantedTile tile) -> !tile.inView()).thenComparingDouble(WantedTile::distance);

    /// The tiles of a view, the middle first, and then those around it.
    ///
    /// @param tileSide in map pixels
    /// @param ring how many tiles around the view
    static List<WantedTile> of(Camera camera, int level, double tileSide, int ring) {
        int last = (1 << level) - 1;
        double left = camera.origin().getX() / tileSide;
        double top = camera.origin().getY() / tileSide;
        double right = left + camera.width() / tileSide;
        double bottom = top + camera.height() / tileSide;
        Map<TileKey, WantedTile> tiles = new HashMap<>();
        for (int y = floor(top) - ring; y < bottom + ring; y++)
            for (int x = floor(left) - ring; x < right + ring; x++) {
                if (y < 0 || y > last) continue;
                boolean inView = x + 1 > left && y + 1 > top && x < right && y < bottom;
                double distance = Math.hypot(x + 0.5 - (left + right) / 2, y + 0.5 - (top + bottom) / 2);
                // The worlds side by side share their tiles.
                var tile = new WantedTile(new TileKey(level, x & last, y), inView, distance);
                tiles.merge(tile.key(), tile, (one, other) -> NEAREST.compare(one, other) <= 0 ? one : other);
            }
        return tiles.values().stream().sorted(NEAREST).toList();
    }

    private static int floor(double number) {
        return (int) Math.floor(number);
    }
}
