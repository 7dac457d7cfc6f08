package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.ZoomStops;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tiles that are to be on show, the middle first.
///
/// @param side of a tile, in pixels of the screen
record Aim(List<WantedTile> tiles, int level, int side, ScreenScale screenScale) {
    static final Aim NOWHERE = new Aim(List.of(), 0, 0, ScreenScale.ONE);

    /// What a camera shows, and so many tiles around it.
    static Aim at(Camera camera, ZoomStops stops, int ring) {
        int side = stops.tileSide(camera.zoom());
        int level = stops.level(camera.zoom());
        ScreenScale scale = camera.screenScale();
        return new Aim(WantedTile.of(camera, level, scale.units(side), ring), level, side, scale);
    }

    /// The same of no tile.
    Aim atNothing() {
        return new Aim(List.of(), level, side, screenScale);
    }

    Stream<TileKey> inView() {
        return tiles.stream().filter(WantedTile::inView).map(WantedTile::key);
    }

    /// The size of all tiles.
    long bytes() {
        return 4L * side * side * tiles.size();
    }

    /// The tiles under a rectangle.
    ///
    /// @param box in map pixels of the world, at the zoom aimed at
    List<TileKey> under(Rectangle2D box) {
        double tileSide = screenScale.units(side);
        int last = (1 << level) - 1;
        List<TileKey> keys = new ArrayList<>();
        for (int y = Math.max(0, floor(box.getMinY() / tileSide)); y <= Math.min(last, box.getMaxY() / tileSide); y++)
            for (int x = floor(box.getMinX() / tileSide); x <= box.getMaxX() / tileSide; x++)
                keys.add(new TileKey(level, x & last, y));
        return keys;
    }

    private static int floor(double number) {
        return (int) Math.floor(number);
    }
}
