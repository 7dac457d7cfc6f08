package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Window;

/// The kinds of files that are opened here, and the dialogs that ask for one.
public final class FileKinds {
    private static final List<String> POSTURES = List.of("*.geojson", "*.json");
    private static final List<String> MAPS = List.of("*.mbtiles");

    private FileKinds() {}

    /// Asks for a file of map tiles.
    public static Optional<Path> chooseMap(Window owner) {
        return FileDialog.open(owner, "shell.open.map.title", FileDialog.kind("shell.open.mbtiles", MAPS));
    }

    /// Asks for a file.
    public static Optional<Path> choose(Window owner) {
        return FileDialog.open(
                owner,
                "shell.open.title",
                FileDialog.kind("shell.open.known", known()),
                FileDialog.kind("shell.open.postures", POSTURES),
                FileDialog.kind("shell.open.tables", TableFiles.patterns()),
                FileDialog.kind("shell.open.mbtiles", MAPS),
                FileDialog.kind("shell.open.all", List.of("*.*")));
    }

    private static List<String> known() {
        return Stream.of(POSTURES, TableFiles.patterns(), MAPS)
                .flatMap(List::stream)
                .toList();
    }

    /// Whether a file is one of map tiles, told by its name.
    public static boolean isMap(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".mbtiles");
    }

    /// Asks for the file that a new story is to stand in.
    public static void chooseNew(Window owner, Sheets sheets, Consumer<Path> then) {
        FileDialog.save(
                owner,
                sheets,
                "shell.open.new.title",
                Messages.text("shell.open.new.name"),
                FileDialog.kind("shell.open.postures", POSTURES),
                then);
    }
}
