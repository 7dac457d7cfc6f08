package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.LiveImage;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import javafx.scene.image.Image;

/// The picture of one tile on screen, whose pixels can change.
///
/// Gluon Maps takes a tile for good, and never asks again for one that failed: so it gets a picture at once, filled
/// with what is at hand, and the picture is repainted when there is something better.
final class TilePicture {
    private final TileKey key;
    private final PixelGrid pixels;
    private final LiveImage image;

    TilePicture(TileKey key, int side) {
        this.key = key;
        this.pixels = new PixelGrid(side, side);
        this.image = new LiveImage(pixels);
    }

    int side() {
        return pixels.width();
    }

    TileKey key() {
        return key;
    }

    Image image() {
        return image.image();
    }

    void draw(PixelGrid tile) {
        pixels.copyFrom(tile);
        image.changed();
    }

    /// Fills the picture with what the patchwork has of its place.
    void draw(Patchwork patchwork) {
        patchwork.drawTile(key, pixels, 0, 0, pixels.width(), pixels.height());
        image.changed();
    }
}
