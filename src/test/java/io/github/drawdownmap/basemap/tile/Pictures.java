package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.ui.pixels.PixelGrid;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/// Encoded pictures for tests, whole and broken.
public final class Pictures {
    private static final Map<String, byte[]> FOREIGN = Map.of(
            "WebP", hex("52494646 00000000 57454250 56503820"),
            "AVIF", hex("0000001c 66747970 6d696631 00000000 6d696631 61766966 6d696166"),
            "HEIC", hex("00000018 66747970 68656963 00000000 6d696631 68656963"),
            "JPEG 2000", hex("0000000c 6a502020 0d0a870a 00000014 66747970 6a703220"),
            "JPEG XL", hex("ff0a 58 54 02 08 10"),
            "TIFF", hex("49492a00 08000000 1000 0001 0300"),
            "vector", hex("1a0b 7802 0a04 6c616e64 288020"));

    private Pictures() {}

    /// A tile that begins as those of a format which is not read here, by the word for the format.
    public static byte[] foreign(String format) {
        return Objects.requireNonNull(FOREIGN.get(format));
    }

    /// @param digits hexadecimal, with blanks
    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    /// @param packing `gzip` or `zlib`
    public static byte[] packed(String packing, byte[] tile) {
        var packed = new ByteArrayOutputStream();
        try (var out = packing.equals("zlib") ? new DeflaterOutputStream(packed) : new GZIPOutputStream(packed)) {
            out.write(tile);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

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
