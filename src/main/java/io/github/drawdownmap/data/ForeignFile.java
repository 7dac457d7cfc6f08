package io.github.drawdownmap.data;

import io.github.drawdownmap.data.table.file.FileStart;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A kind of file that is no text, known by how it begins.
///
/// @param start in Latin-1
record ForeignFile(String start, String what, String remedy) {
    private static final String UNPACK = "unpack it first";
    private static final String CHOOSE = "choose a posture file, which is JSON";
    private static final String EXPORT = "export it as GeoJSON, or choose a posture file";

    private static final List<ForeignFile> KINDS = List.of(
            new ForeignFile(FileStart.GZIP.letters(), "the file is packed by gzip", UNPACK),
            new ForeignFile(
                    FileStart.PACKED.letters(),
                    "the file is a workbook or a packed folder",
                    "make a posture of the workbook with \"convert\", or unpack the folder"),
            new ForeignFile("BZh", "the file is packed by bzip2", UNPACK),
            new ForeignFile("\u00fd7zXZ\0", "the file is packed by xz", UNPACK),
            new ForeignFile("(\u00b5/\u00fd", "the file is packed by zstd", UNPACK),
            new ForeignFile("7z\u00bc\u00af'\u001c", "the file is packed by 7-Zip", UNPACK),
            new ForeignFile("Rar!", "the file is packed by RAR", UNPACK),
            new ForeignFile(
                    FileStart.OLD_OFFICE.letters(),
                    "the file is of an old office program",
                    "save its tables as .xlsx and make a posture of them with \"convert\""),
            new ForeignFile("\0\0'\n", "the file is a shapefile", EXPORT),
            new ForeignFile("SQLite format 3\0", "the file is a database, such as a GeoPackage or MBTiles", EXPORT),
            new ForeignFile("fgb", "the file is a FlatGeobuf", EXPORT),
            new ForeignFile("PAR1", "the file is a Parquet table", EXPORT),
            new ForeignFile("{\\rtf", "the file is of a word processor", "save it as plain text, in UTF-8"),
            new ForeignFile(FileStart.PDF.letters(), "the file is a PDF", CHOOSE),
            new ForeignFile("\u0089PNG", "the file is a picture", CHOOSE),
            new ForeignFile("\u00ff\u00d8\u00ff", "the file is a picture", CHOOSE),
            new ForeignFile("GIF8", "the file is a picture", CHOOSE));

    /// What a file is that is none of ours; empty when it may be one.
    static Optional<ForeignFile> of(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 16)), StandardCharsets.ISO_8859_1);
        return KINDS.stream().filter(kind -> start.startsWith(kind.start)).findFirst();
    }
}
