package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.files.kind.FileKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A kind of file that somebody may take for a map of tiles, known by how it begins.
///
/// @param key of the sentence that says what it is and what to do
/// @param name of the kind among those of which the same is said
record OtherFile(String key, String name) {
    static final OtherFile GEOPACKAGE = new OtherFile("geopackage");
    private static final OtherFile VECTOR_TILE = new OtherFile("vector-tile");

    private OtherFile(String key) {
        this(key, "");
    }

    /// What a file is that is no database; empty when nobody knows.
    static Optional<OtherFile> of(byte[] file) {
        if (file.length == 0) return Optional.of(new OtherFile("empty"));
        return FileKind.of(file).flatMap(kind -> of(kind, file)).or(() -> ofText(file));
    }

    private static Optional<OtherFile> of(FileKind kind, byte[] file) {
        if (kind.isPicture()) return Optional.of(new OtherFile("picture", kind.title()));
        return switch (kind) {
            case VECTOR_TILE -> Optional.of(VECTOR_TILE);
            // Vector tiles are packed as a rule.
            case GZIP -> Optional.of(isVectorTile(file) ? VECTOR_TILE : new OtherFile("packed", kind.title()));
            case PMTILES -> Optional.of(new OtherFile("pmtiles"));
            case GIT_LFS -> Optional.of(new OtherFile("git-lfs"));
            case ZIP -> Optional.of(new OtherFile("zip"));
            case BZIP2, XZ, ZSTD, SEVEN_ZIP, RAR -> Optional.of(new OtherFile("packed", kind.title()));
            case SHAPEFILE, FLATGEOBUF, MAPSFORGE, OPEN_STREET_MAP ->
                Optional.of(new OtherFile("outlines", kind.title()));
            default -> Optional.empty();
        };
    }

    private static boolean isVectorTile(byte[] file) {
        try {
            TileDecoder.decode(file);
            return false;
        } catch (TileFailure failure) {
            return failure.reason() == Reason.VECTOR;
        }
    }

    private static Optional<OtherFile> ofText(byte[] file) {
        String start =
                new String(file, 0, Math.min(file.length, MbTilesFile.HEADER_BYTES), StandardCharsets.ISO_8859_1);
        if (start.chars().anyMatch(letter -> letter < ' ' && !Character.isWhitespace(letter))) return Optional.empty();
        String begun = start.strip().toLowerCase(Locale.ROOT);
        boolean isPage = begun.startsWith("<!doctype html") || begun.startsWith("<html");
        return Optional.of(new OtherFile(isPage ? "page" : "text"));
    }
}
