package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.basemap.tile.TileFailure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of file that somebody may take for a map of tiles, known by how it begins.
///
/// @param start in Latin-1
/// @param key of the sentence that says what it is and what to do
/// @param name of the kind among those of which the same is said
record OtherFile(String start, String key, String name) {
    private static final String PACKED = "packed";
    private static final String PICTURE = "picture";
    private static final String OUTLINES = "outlines";
    private static final String OPEN_STREET_MAP = "OpenStreetMap data";

    static final OtherFile GEOPACKAGE = new OtherFile("", "geopackage", "");

    private static final List<OtherFile> KINDS = List.of(
            new OtherFile("PMTiles", "pmtiles", ""),
            new OtherFile("PK\u0003\u0004", "zip", ""),
            new OtherFile("\u001f\u008b", PACKED, "gzip"),
            new OtherFile("BZh", PACKED, "bzip2"),
            new OtherFile("\u00fd7zXZ\0", PACKED, "xz"),
            new OtherFile("(\u00b5/\u00fd", PACKED, "zstd"),
            new OtherFile("7z\u00bc\u00af'\u001c", PACKED, "7-Zip"),
            new OtherFile("Rar!", PACKED, "RAR"),
            new OtherFile("\u0089PNG", PICTURE, "PNG"),
            new OtherFile("\u00ff\u00d8\u00ff", PICTURE, "JPEG"),
            new OtherFile("GIF8", PICTURE, "GIF"),
            new OtherFile("\0\0'\n", OUTLINES, "shapefile"),
            new OtherFile("fgb", OUTLINES, "FlatGeobuf"),
            new OtherFile("mapsforge binary OSM", OUTLINES, "Mapsforge"),
            new OtherFile("\0\0\0\r\n\tOSMHeader", OUTLINES, OPEN_STREET_MAP),
            new OtherFile("\0\0\0\u000e\n\tOSMHeader", OUTLINES, OPEN_STREET_MAP),
            new OtherFile("version https://git-lfs", "git-lfs", ""));

    /// What a file is that is no database; empty when nobody knows.
    static Optional<OtherFile> of(byte[] beginning) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        if (start.isEmpty()) return Optional.of(new OtherFile("", "empty", ""));
        return KINDS.stream()
                .filter(kind -> start.startsWith(kind.start))
                .findFirst()
                .or(() -> ofPicture(beginning))
                .or(() -> ofText(start));
    }

    /// In a format that tiles come in too.
    private static Optional<OtherFile> ofPicture(byte[] beginning) {
        try {
            TileDecoder.decode(beginning);
            return Optional.empty();
        } catch (TileFailure failure) {
            return failure.reason().format().map(format -> new OtherFile("", PICTURE, format));
        }
    }

    private static Optional<OtherFile> ofText(String start) {
        if (start.chars().anyMatch(letter -> letter < ' ' && !Character.isWhitespace(letter))) return Optional.empty();
        String begun = start.strip().toLowerCase(Locale.ROOT);
        boolean isPage = begun.startsWith("<!doctype html") || begun.startsWith("<html");
        return Optional.of(new OtherFile("", isPage ? "page" : "text", ""));
    }
}
