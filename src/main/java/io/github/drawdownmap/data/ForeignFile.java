package io.github.drawdownmap.data;

import io.github.drawdownmap.files.kind.FileKind;

/// What people are told of a file that is none of ours, and what they can do with it.
record ForeignFile(String what, String remedy) {
    private static final String CHOOSE = "choose a posture file, which is JSON";
    private static final String EXPORT = "export it as GeoJSON, or choose a posture file";

    static ForeignFile of(FileKind kind) {
        return switch (kind) {
            case ZIP ->
                new ForeignFile(
                        "the file is a workbook or a packed folder",
                        "make a posture of the workbook with \"convert\", or unpack the folder");
            case GZIP, BZIP2, XZ, ZSTD, SEVEN_ZIP, RAR ->
                new ForeignFile("the file is packed by " + kind.title(), "unpack it first");
            case OLD_OFFICE ->
                new ForeignFile(
                        "the file is of an old office program",
                        "save its tables as .xlsx and make a posture of them with \"convert\"");
            case RICH_TEXT -> new ForeignFile("the file is of a word processor", "save it as plain text, in UTF-8");
            case PDF -> new ForeignFile("the file is a PDF", CHOOSE);
            case GIT_LFS ->
                new ForeignFile(
                        "the file only stands for one that Git keeps elsewhere", "fetch that with git lfs pull");
            case SQLITE -> new ForeignFile("the file is a database, such as a GeoPackage or MBTiles", EXPORT);
            case PARQUET -> new ForeignFile("the file is a Parquet table", EXPORT);
            case SHAPEFILE, FLATGEOBUF -> new ForeignFile("the file is a " + kind.title(), EXPORT);
            case OPEN_STREET_MAP -> new ForeignFile("the file is of " + kind.title(), EXPORT);
            case MAPSFORGE, PMTILES, VECTOR_TILE ->
                new ForeignFile("the file is a background for maps (" + kind.title() + ")", CHOOSE);
            case PNG, JPEG, GIF, WEBP, AVIF, HEIC, JPEG_2000, JPEG_XL, TIFF ->
                new ForeignFile("the file is a picture", CHOOSE);
        };
    }
}
