package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import javafx.geometry.Point2D;

/// Draws the map of any place at any zoom from the tiles at hand: coarser ones enlarged, finer ones reduced, and the
/// plain background where there is none. So nothing shows a hole.
final class Patchwork {
    private static final int COARSER_LEVELS = 7;
    private static final int FINER_LEVELS = 2;

    private final TileStore cache;
    private int background = 0xff000000;

    Patchwork(TileStore cache) {
        this.cache = cache;
    }

    /// @param argb an opaque colour
    void setBackground(int argb) {
        background = argb;
    }

    /// Draws what a camera shows into a grid of the pixels of its screen.
    void draw(Camera camera, PixelGrid grid) {
        int level = Math.clamp(Math.round(camera.zoom()), 0, TileKey.MAX_ZOOM);
        ScreenScale scale = camera.screenScale();
        double side = scale.pixels(WebMercator.worldSize(camera.zoom() - level));
        var origin = new Point2D(
                scale.pixels(camera.origin().getX()),
                scale.pixels(camera.origin().getY()));
        int last = (1 << level) - 1;
        int firstX = (int) Math.floor(origin.getX() / side);
        int firstY = Math.clamp((long) Math.floor(origin.getY() / side), 0, last);
        int lastX = (int) Math.floor((origin.getX() + grid.width()) / side);
        int lastY = Math.clamp((long) Math.floor((origin.getY() + grid.height()) / side), 0, last);
        for (int y = firstY; y <= lastY; y++)
            for (int x = firstX; x <= lastX; x++)
                drawTile(
                        new TileKey(level, x & last, y),
                        grid,
                        (int) Math.round(x * side - origin.getX()),
                        (int) Math.round(y * side - origin.getY()),
                        (int) Math.round((x + 1) * side - origin.getX()),
                        (int) Math.round((y + 1) * side - origin.getY()));
    }

    /// Draws one tile into a rectangle of a grid.
    void drawTile(TileKey key, PixelGrid grid, int left, int top, int right, int bottom) {
        boolean drawn = drawWhole(key, grid, left, top, right, bottom);
        if (drawn) return;
        if (!drawCoarser(key, grid, left, top, right, bottom)) grid.fill(left, top, right, bottom, background);
        drawFiner(key, FINER_LEVELS, grid, left, top, right, bottom);
    }

    private boolean drawWhole(TileKey key, PixelGrid grid, int left, int top, int right, int bottom) {
        var entry = cache.any(key);
        entry.map(TileStore.Entry::pixels)
                .ifPresent(tile -> grid.draw(tile, PixelGrid.Part.whole(tile), left, top, right, bottom));
        return entry.isPresent();
    }

    private boolean drawCoarser(TileKey key, PixelGrid grid, int left, int top, int right, int bottom) {
        for (int up = 1; up <= Math.min(COARSER_LEVELS, key.zoom()); up++) {
            TileKey ancestor = key.ancestorAt(key.zoom() - up);
            var entry = cache.any(ancestor);
            if (entry.isEmpty()) continue;
            int parts = 1 << up;
            double side = (double) entry.get().side() / parts;
            var part = new PixelGrid.Part(key.x() % parts * side, key.y() % parts * side, side);
            grid.draw(entry.get().pixels(), part, left, top, right, bottom);
            return true;
        }
        return false;
    }

    private void drawFiner(TileKey key, int levels, PixelGrid grid, int left, int top, int right, int bottom) {
        if (levels == 0 || key.zoom() == TileKey.MAX_ZOOM) return;
        int middleX = (left + right) / 2;
        int middleY = (top + bottom) / 2;
        for (int row = 0; row < 2; row++)
            for (int column = 0; column < 2; column++) {
                var child = new TileKey(key.zoom() + 1, 2 * key.x() + column, 2 * key.y() + row);
                int childLeft = column == 0 ? left : middleX;
                int childTop = row == 0 ? top : middleY;
                int childRight = column == 0 ? middleX : right;
                int childBottom = row == 0 ? middleY : bottom;
                if (!drawWhole(child, grid, childLeft, childTop, childRight, childBottom))
                    drawFiner(child, levels - 1, grid, childLeft, childTop, childRight, childBottom);
            }
    }
}
