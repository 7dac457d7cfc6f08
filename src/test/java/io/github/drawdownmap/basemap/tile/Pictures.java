package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.ui.pixels.PixelGrid;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Encoded pictures for tests, whole and broken.
public final class Pictures {
    private Pictures() {}

    /// A tile of 256 x 256 in one colour.
    public static byte[] png(int rgb) {
        return encoded("png", rgb);
    }

    public static byte[] jpeg(int rgb) {
        return encoded("jpeg", rgb);
    }

    private static byte[] encoded(String format, int rgb) {
        var picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, 256, 256);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A PNG whose header claims a size that its data does not have.
    public static byte[] pngClaiming(int width, int height) {
        byte[] picture = png(0);
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        int header = 16; // after the signature, the chunk's length and its name
        bytes.putInt(header, width).putInt(header + 4, height);
        var checksum = new CRC32();
        checksum.update(picture, header - 4, 17);
        bytes.putInt(header + 13, (int) checksum.getValue());
        return picture;
    }

    /// The pixel in the middle, premultiplied ARGB.
    public static int middleOf(TileImage tile) {
        PixelGrid grid = tile.pixels();
        return grid.pixels()[grid.height() / 2 * grid.width() + grid.width() / 2];
    }
}
