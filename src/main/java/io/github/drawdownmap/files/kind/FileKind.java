package io.github.drawdownmap.files.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A kind of file that people have at hand and that is none of our own, known by how it begins.
public enum FileKind {
    GZIP("gzip", "\u001f\u008b"),
    BZIP2("bzip2", "BZh"),
    XZ("xz", "\u00fd7zXZ\0"),
    ZSTD("zstd", "(\u00b5/\u00fd"),
    SEVEN_ZIP("7-Zip", "7z\u00bc\u00af'\u001c"),
    RAR("RAR", "Rar!"),
    /// Packed as workbooks are, and known by what is in it.
    TEXT_DOCUMENT("text document"),
    /// A workbook of today is one too. Two letters alone may be the heading of a column.
    ZIP("ZIP", "PK\u0003\u0004"),

    /// A workbook of before 2007, and any with a password.
    OLD_OFFICE("Office", "\u00d0\u00cf\u0011\u00e0"),
    RICH_TEXT("RTF", "{\\rtf"),
    PDF("PDF", "%PDF"),
    PARQUET("Parquet", "PAR1"),
    SQLITE("SQLite", "SQLite format 3\0"),
    /// Stands for a file that is kept elsewhere.
    GIT_LFS("Git LFS", "version https://git-lfs"),

    SHAPEFILE("shapefile", "\0\0'\n"),
    FLATGEOBUF("FlatGeobuf", "fgb"),
    MAPSFORGE("Mapsforge", "mapsforge binary OSM"),
    OPEN_STREET_MAP("OpenStreetMap data", "\0\0\0\r\n\tOSMHeader", "\0\0\0\u000e\n\tOSMHeader"),
    PMTILES("PMTiles", "PMTiles"),
    /// Begins with a layer, and has no mark.
    VECTOR_TILE("vector tile"),

    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00ff\u00d8\u00ff"),
    GIF("GIF", "GIF8"),
    WEBP("WebP"),
    AVIF("AVIF"),
    HEIC("HEIC"),
    JPEG_2000("JPEG 2000", "\0\0\0\fjP  ", "\u00ffO\u00ffQ"),
    JPEG_XL("JPEG XL", "\0\0\0\fJXL ", "\u00ff\n"),
    TIFF("TIFF", "II*\0", "MM\0*", "II+\0", "MM\0+");

    /// As far as the kinds of a picture in a media container are looked for.
    private static final int LONGEST_BEGINNING = 64;

    private static final String TEXT_BY_TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";
    private static final String TEXT_BY_PART = "word/document.xml";
    private static final String WORKBOOK_BY_PART = "xl/workbook";

    private static final int LAYER = 0x1a;
    /// Its name, features, keys, values, extent and version, as each begins.
    private static final String FIELDS_OF_LAYER = "\n\u0012\u001a\"(x";

    private final String title;
    private final List<String> starts;

    /// @param starts in Latin-1; none for a kind that is told by more than its first letters
    FileKind(String title, String... starts) {
        this.title = title;
        this.starts = List.of(starts);
    }

    /// What a file is; empty when it may be a text, or is something that nobody knows.
    ///
    /// @param file whole, or as much as there is at hand
    public static Optional<FileKind> of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.starts.stream().anyMatch(start::startsWith))
                .findFirst()
                .map(kind -> kind == ZIP && isTextDocument(file) ? TEXT_DOCUMENT : kind)
                .or(() -> ofContainer(start))
                .or(() -> beginsWithLayer(file) ? Optional.of(VECTOR_TILE) : Optional.empty());
    }

    /// The name that people have for it, in every language.
    public String title() {
        return title;
    }

    /// What it is, to be said behind "the file is".
    public String said() {
        return switch (this) {
            case ZIP -> "a workbook or a packed folder";
            case GZIP, BZIP2, XZ, ZSTD, SEVEN_ZIP, RAR -> "packed by " + title;
            case OLD_OFFICE -> "of an old office program";
            case RICH_TEXT -> "of a word processor";
            case SQLITE -> "a database, such as a GeoPackage or MBTiles";
            case PARQUET -> "a Parquet table";
            case OPEN_STREET_MAP -> "of " + title;
            case TEXT_DOCUMENT, PDF, SHAPEFILE, FLATGEOBUF -> "a " + title;
            case GIT_LFS -> "only a stand-in for one that Git keeps elsewhere";
            case MAPSFORGE, PMTILES, VECTOR_TILE -> "a background for maps (" + title + ")";
            case PNG, JPEG, GIF, WEBP, AVIF, HEIC, JPEG_2000, JPEG_XL, TIFF -> "a picture";
        };
    }

    /// Whether another file has to be made of it first, which is in it.
    public boolean isPacked() {
        return compareTo(GZIP) >= 0 && compareTo(RAR) <= 0;
    }

    /// Whether it is a single picture.
    public boolean isPicture() {
        return compareTo(PNG) >= 0;
    }

    /// The names of its parts are not packed.
    private static boolean isTextDocument(byte[] file) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains(TEXT_BY_TYPE) || (all.contains(TEXT_BY_PART) && !all.contains(WORKBOOK_BY_PART));
    }

    /// A container names its kind, and then all that a reader may take it for.
    private static Optional<FileKind> ofContainer(String start) {
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return Optional.of(WEBP);
        if (!start.startsWith("ftyp", 4)) return Optional.empty();
        String kinds = start.substring(0, Math.min(start.length(), start.charAt(3)));
        if (kinds.contains("avif") || kinds.contains("avis")) return Optional.of(AVIF);
        boolean heic = kinds.contains("hei") || kinds.contains("hevc") || kinds.contains("mif1");
        return heic ? Optional.of(HEIC) : Optional.empty();
    }

    /// Whether a vector tile begins: with a layer that is no longer than the tile.
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
