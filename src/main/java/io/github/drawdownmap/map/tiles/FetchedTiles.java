package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// The tiles of a source, made to the size at which they are shown; where the source has only farther ones, they
/// are cut out of those and enlarged.
///
/// So a tile is resampled once, in the background, and not at every frame.
public record FetchedTiles(TileSource source) implements TileOrigin {
    @Override
    public CompletableFuture<TileImage> tile(TileKey key, int side, ScreenScale screenScale) {
        TileKey asked = key.ancestorAt(source.maxZoom());
        CompletableFuture<TileImage> fetched = source.fetch(asked, side / (double) WebMercator.TILE_SIZE);
        CompletableFuture<TileImage> tile = fetched.thenApply(
                image -> new TileImage(cut(image, asked, key, side)).outdatedUntil(image.askAgainAt()));
        CompletionStage<TileImage> end = tile;
        end.whenComplete((cut, failure) -> fetched.cancel(false));
        return tile;
    }

    private static PixelGrid cut(TileImage image, TileKey asked, TileKey part, int side) {
        PixelGrid whole = image.pixels();
        int parts = 1 << (part.zoom() - asked.zoom() + image.zoomsFarther());
        if (parts == 1 && whole.width() == side && whole.height() == side) return whole;
        double width = (double) whole.width() / parts;
        double height = (double) whole.height() / parts;
        double left = part.x() % parts * width;
        double top = part.y() % parts * height;
        var target = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(side / width, side / height);
        graphics.translate(-left, -top);
        graphics.drawImage(whole.picture(), 0, 0, null);
        graphics.dispose();
        return PixelGrid.of(target);
    }
}
