package io.github.drawdownmap.files.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What the names of files say of tables in them.
public final class TableNames {
    /// Of files that are read with the folder they are in.
    public static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "ods", "csv", "tsv", "tab");

    private static final Set<String> JSON = Set.of("geojson", "json");

    private TableNames() {}

    /// Hidden files and those by which an office program marks an open workbook are none.
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.contains(ending(name)) && !name.startsWith(".") && !name.startsWith("~$");
    }

    /// Whether a folder has tables in it, and no other file that a story may be kept in.
    public static boolean areAllIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.stream().anyMatch(TableNames::isTable)
                    && all.stream().noneMatch(file -> JSON.contains(ending(file.toString())));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// In small letters; the whole name where it has none.
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
