package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.vector.TilePainter;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The embedded map as tiles of any size, painted in the background.
///
/// @param executor its threads paint
public record PaintedTiles(TilePainter painter, MapPalette palette, Executor executor) implements TileOrigin {
    @Override
    public CompletableFuture<TileImage> tile(TileKey key, int side, ScreenScale screenScale) {
        var tile = new CompletableFuture<TileImage>();
        executor.execute(() -> {
            if (tile.isDone()) return;
            try {
                tile.complete(new TileImage(painter.paint(key, side, screenScale.pixelsPerUnit(), palette)));
            } catch (RuntimeException | OutOfMemoryError e) {
                tile.completeExceptionally(e);
            }
        });
        return tile;
    }
}
