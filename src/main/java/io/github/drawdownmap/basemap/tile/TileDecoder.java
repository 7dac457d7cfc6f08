package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.files.kind.FileKind;
import io.github.drawdownmap.ui.pixels.PictureFormats;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Turns an encoded picture from a server or a file, trusted in nothing, into the pixels of a tile.
public final class TileDecoder {
    /// The largest side of a tile in pixels: four times a tile of 512.
    static final int MAX_SIDE = 2048;

    /// The most bytes of a picture as it is stored or sent.
    public static final int MAX_BYTES = 8 << 20;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};
    private static final byte[] JPEG_SCAN = {(byte) 0xFF, (byte) 0xDA};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};

    private TileDecoder() {}

    /// @throws TileFailure when the bytes are no picture, a broken one or one too large; without a time to ask
    ///     again
    public static TileImage decode(byte[] encoded) throws TileFailure {
        return picture(TilePacking.isAround(encoded) ? unpacked(encoded) : encoded);
    }

    private static byte[] unpacked(byte[] packed) throws TileFailure {
        try (InputStream inside = TilePacking.open(packed)) {
            byte[] unpacked = inside.readNBytes(MAX_BYTES + 1);
            if (unpacked.length > MAX_BYTES)
                throw new TileFailure(Reason.TOO_LARGE, "more than " + (MAX_BYTES >> 20) + " MB unpacked");
            return unpacked;
        } catch (IOException broken) {
            Reason reason = TilePacking.isBroken(packed, broken) ? Reason.DAMAGED : Reason.NOT_A_PICTURE;
            throw new TileFailure(reason, "a broken packing", broken);
        }
    }

    private static TileImage picture(byte[] encoded) throws TileFailure {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
            ImageReader reader = PictureFormats.reader(input, FORMATS);
            if (reader == null) throw new TileFailure(reasonFor(encoded), "no picture but " + beginning(encoded), null);
            try {
                return decode(reader, input, encoded);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The readers of the platform answer broken pictures with all kinds of unchecked exceptions.
            throw new TileFailure(Reason.DAMAGED, "broken picture", broken);
        }
    }

    /// Why a tile that is no picture to the readers of the platform cannot be read.
    private static Reason reasonFor(byte[] tile) {
        return FileKind.of(tile)
                .map(kind -> switch (kind) {
                    case WEBP -> Reason.WEBP;
                    case AVIF -> Reason.AVIF;
                    case HEIC -> Reason.HEIC;
                    case JPEG_2000 -> Reason.JPEG_2000;
                    case JPEG_XL -> Reason.JPEG_XL;
                    case TIFF -> Reason.TIFF;
                    case VECTOR_TILE -> Reason.VECTOR;
                    default -> Reason.NOT_A_PICTURE;
                })
                .orElse(Reason.NOT_A_PICTURE);
    }

    private static TileImage decode(ImageReader reader, ImageInputStream input, byte[] encoded)
            throws IOException, TileFailure {
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE)
            throw new TileFailure(Reason.TOO_LARGE, "a picture of " + width + " x " + height + " pixels");
        if (!isWhole(reader.getFormatName(), encoded))
            throw new TileFailure(Reason.DAMAGED, "the picture ends too soon");
        return pixelsOf(reader.read(0));
    }

    /// The platform draws what there is of a JPEG cut short, without a word; so look for the end of the picture.
    private static boolean isWhole(String format, byte[] encoded) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "png" -> lastIndexOf(PNG_END, encoded) >= 0;
            case "jpeg" -> lastIndexOf(JPEG_END, encoded) > lastIndexOf(JPEG_SCAN, encoded);
            default -> true;
        };
    }

    private static int lastIndexOf(byte[] mark, byte[] bytes) {
        for (int start = bytes.length - mark.length; start >= 0; start--) {
            int matched = 0;
            while (matched < mark.length && bytes[start + matched] == mark[matched]) matched++;
            if (matched == mark.length) return start;
        }
        return -1;
    }

    private static TileImage pixelsOf(BufferedImage picture) {
        var tile = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = tile.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return new TileImage(PixelGrid.of(tile));
    }

    /// What the log shows of an answer that is no picture.
    private static String beginning(byte[] encoded) {
        var text = new StringBuilder(encoded.length + " bytes, beginning ");
        for (int i = 0; i < Math.min(encoded.length, 16); i++)
            text.append(encoded[i] >= ' ' && encoded[i] < 127 ? (char) encoded[i] : '.');
        return text.toString();
    }
}
