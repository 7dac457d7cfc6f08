package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The formats of tiles that are common and not read here, told by how a tile begins.
final class TileFormat {
    /// As far as the kinds of a picture in a media container are looked for.
    private static final int LONGEST_BEGINNING = 64;

    private static final int LAYER = 0x1a;
    /// Its name, features, keys, values, extent and version, as each begins.
    private static final String FIELDS_OF_LAYER = "\n\u0012\u001a\"(x";

    private TileFormat() {}

    /// Why a tile that is no picture to the readers of the platform cannot be read.
    static Reason reasonFor(byte[] tile) {
        String start = new String(tile, 0, Math.min(tile.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return Reason.WEBP;
        if (start.startsWith("ftyp", 4)) return ofContainer(start).orElse(Reason.NOT_A_PICTURE);
        if (start.startsWith("\0\0\0\fjP  ") || start.startsWith("\u00ffO\u00ffQ")) return Reason.JPEG_2000;
        if (start.startsWith("\0\0\0\fJXL ") || start.startsWith("\u00ff\n")) return Reason.JPEG_XL;
        if (start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("II+\0")
                || start.startsWith("MM\0+")) return Reason.TIFF;
        return beginsWithLayer(tile) ? Reason.VECTOR : Reason.NOT_A_PICTURE;
    }

    /// The container names its kind, and then all that a reader may take it for.
    private static Optional<Reason> ofContainer(String start) {
        String kinds = start.substring(0, Math.min(start.length(), start.charAt(3)));
        if (kinds.contains("avif") || kinds.contains("avis")) return Optional.of(Reason.AVIF);
        boolean heic = kinds.contains("hei") || kinds.contains("hevc") || kinds.contains("mif1");
        return heic ? Optional.of(Reason.HEIC) : Optional.empty();
    }

    /// Whether a vector tile begins, which has no mark: with a layer that is no longer than the tile.
    private static boolean beginsWithLayer(byte[] tile) {
        if (tile.length < 4 || tile[0] != LAYER) return false;
        long length = 0;
        int at = 1;
        for (int shift = 0; shift < Integer.SIZE && at < tile.length; shift += 7) {
            byte digits = tile[at++];
            length |= (long) (digits & 0x7f) << shift;
            if (digits >= 0) return length > 0 && length <= tile.length - at && FIELDS_OF_LAYER.indexOf(tile[at]) >= 0;
        }
        return false;
    }
}
