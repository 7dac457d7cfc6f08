package io.github.drawdownmap.basemap.tile;

import java.nio.IntBuffer;
import java.time.Instant;
import java.util.Optional;

/// The pixels of one tile, ready for a JavaFX `PixelBuffer`: premultiplied ARGB, row by row, no gaps.
///
/// The map shows a tile on 256 x 256 map pixels, however many pixels it has.
///
/// @param pixels shared, not copied; nobody writes to it after the tile has been handed out
/// @param askAgainAt when asking again may bring a newer one; empty for a tile that is up to date
/// @param zoomsFarther 0 for the tile that was asked for; else it is of a zoom so much farther, and holds that
///     tile's place, because its own does not exist
public record TileImage(int width, int height, IntBuffer pixels, Optional<Instant> askAgainAt, int zoomsFarther) {
    public TileImage {
        if (width < 1 || height < 1 || pixels.remaining() != (long) width * height)
            throw new IllegalArgumentException(
                    pixels.remaining() + " pixels do not fill a tile of " + width + " x " + height);
    }

    public TileImage(int width, int height, int[] premultipliedArgb) {
        this(width, height, IntBuffer.wrap(premultipliedArgb), Optional.empty(), 0);
    }

    /// The same tile, to be asked for again.
    public TileImage outdatedUntil(Optional<Instant> askAgain) {
        return new TileImage(width, height, pixels, askAgain, zoomsFarther);
    }

    /// The same tile in place of one so many zooms nearer.
    public TileImage farther(int zooms) {
        return new TileImage(width, height, pixels, askAgainAt, zooms);
    }

    /// A view of the pixels with a position of its own.
    @Override
    public IntBuffer pixels() {
        return pixels.duplicate();
    }
}
