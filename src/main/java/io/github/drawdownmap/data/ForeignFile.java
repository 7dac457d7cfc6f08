package io.github.drawdownmap.data;

import io.github.drawdownmap.files.kind.FileKind;

/// What people are told of a file that is none of ours, and what they can do with it.
record ForeignFile(String what, String remedy) {
    static ForeignFile of(FileKind kind) {
        return new ForeignFile("the file is " + kind.said(), remedy(kind));
    }

    private static String remedy(FileKind kind) {
        return switch (kind) {
            case ZIP -> "make a posture of the workbook with \"convert\", or unpack the folder";
            case GZIP, BZIP2, XZ, ZSTD, SEVEN_ZIP, RAR -> "unpack it first";
            case OLD_OFFICE -> "save its tables as .xlsx and make a posture of them with \"convert\"";
            case RICH_TEXT -> "save it as plain text, in UTF-8";
            case GIT_LFS -> "fetch that with git lfs pull";
            case SQLITE, PARQUET, SHAPEFILE, FLATGEOBUF, OPEN_STREET_MAP ->
                "export it as GeoJSON, or choose a posture file";
            case TEXT_DOCUMENT,
                    PDF,
                    MAPSFORGE,
                    PMTILES,
                    VECTOR_TILE,
                    PNG,
                    JPEG,
                    GIF,
                    WEBP,
                    AVIF,
                    HEIC,
                    JPEG_2000,
                    JPEG_XL,
                    TIFF -> "choose a posture file, which is JSON";
        };
    }
}
