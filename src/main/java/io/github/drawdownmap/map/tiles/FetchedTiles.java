package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// The tiles of a source, made to the size at which they are shown; where the source has only farther ones, they
/// are cut out of those and enlarged.
///
/// So a tile is resampled once, in the background, and not at every frame.
public record FetchedTiles(TileSource source) implements TileOrigin {
    private static final DirectColorModel PREMULTIPLIED = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xff0000,
            0xff00,
            0xff,
            0xff000000,
            true,
            DataBuffer.TYPE_INT);

    @Override
    public CompletableFuture<Tile> pixels(TileKey key, int side, ScreenScale screenScale) {
        TileKey asked = key.ancestorAt(source.maxZoom());
        CompletableFuture<TileImage> tile = source.fetch(asked, side / (double) WebMercator.TILE_SIZE);
        CompletableFuture<Tile> pixels =
                tile.thenApply(image -> new Tile(cut(image, asked, key, side), image.askAgainAt()));
        CompletionStage<Tile> end = pixels;
        end.whenComplete((grid, failure) -> tile.cancel(false));
        return pixels;
    }

    private static PixelGrid cut(TileImage image, TileKey asked, TileKey part, int side) {
        int parts = 1 << (part.zoom() - asked.zoom() + image.zoomsFarther());
        double width = (double) image.width() / parts;
        double height = (double) image.height() / parts;
        double left = part.x() % parts * width;
        double top = part.y() % parts * height;
        var target = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(side / width, side / height);
        graphics.translate(-left, -top);
        graphics.drawImage(picture(image), 0, 0, null);
        graphics.dispose();
        return new PixelGrid(((DataBufferInt) target.getRaster().getDataBuffer()).getData(), side, side);
    }

    private static BufferedImage picture(TileImage image) {
        int[] pixels = new int[image.width() * image.height()];
        image.pixels().get(pixels);
        var raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length),
                image.width(),
                image.height(),
                image.width(),
                PREMULTIPLIED.getMasks(),
                null);
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }
}
