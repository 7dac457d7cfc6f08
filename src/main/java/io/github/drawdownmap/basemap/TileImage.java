package io.github.drawdownmap.basemap;

import java.nio.IntBuffer;

/// The pixels of one tile, ready for a JavaFX `PixelBuffer`: premultiplied ARGB, row by row, no gaps.
///
/// The map shows a tile on 256 x 256 map pixels, however many pixels it has.
///
/// @param pixels shared, not copied; nobody writes to it after the tile has been handed out
public record TileImage(int width, int height, IntBuffer pixels) {
    public TileImage {
        if (width < 1 || height < 1 || pixels.remaining() != (long) width * height)
            throw new IllegalArgumentException(
                    pixels.remaining() + " pixels do not fill a tile of " + width + " x " + height);
    }

    public TileImage(int width, int height, int[] premultipliedArgb) {
        this(width, height, IntBuffer.wrap(premultipliedArgb));
    }

    /// A view of the pixels with a position of its own.
    @Override
    public IntBuffer pixels() {
        return pixels.duplicate();
    }
}
