package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.sheet.MessagePage;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's dialog that asks for a file; nothing comes of one that is cancelled.
public final class FileDialog {
    private FileDialog() {}

    /// Asks for a file that is there.
    ///
    /// @param titleKey of the dialog's words
    public static Optional<Path> open(Window owner, String titleKey, ExtensionFilter... kinds) {
        return path(chooser(titleKey, kinds).showOpenDialog(owner));
    }

    /// Asks for the name of a file that is to be written.
    ///
    /// @param sheets where it is asked whether a file may be replaced that the system did not ask about
    /// @param titleKey of the dialog's words
    /// @param name that is proposed
    /// @param kind which endings it may have; without one it is given the first
    public static void save(
            Window owner, Sheets sheets, String titleKey, String name, ExtensionFilter kind, Consumer<Path> then) {
        FileChooser chooser = chooser(titleKey, kind);
        chooser.setInitialFileName(name);
        path(chooser.showSaveDialog(owner)).ifPresent(typed -> complete(typed, kind, sheets, then));
    }

    /// Not every system gives a name its ending before it asks whether the file of that name may go.
    static void complete(Path typed, ExtensionFilter kind, Sheets sheets, Consumer<Path> then) {
        Path file = withEnding(typed, kind);
        if (file.equals(typed) || !Files.exists(file)) then.accept(file);
        else
            MessagePage.ask(
                    sheets,
                    Messages.text("shell.save.replace.title", OpenFile.name(file)),
                    Messages.text("shell.save.replace"),
                    Messages.text("shell.save.replace.yes"),
                    () -> then.accept(file),
                    () -> {});
    }

    private static Path withEnding(Path typed, ExtensionFilter kind) {
        String name = String.valueOf(typed.getFileName());
        List<String> endings = kind.getExtensions().stream()
                .map(pattern -> pattern.substring(pattern.lastIndexOf('.')))
                .toList();
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                ? typed
                : typed.resolveSibling(name + endings.getFirst());
    }

    /// Files whose names have one of some forms.
    public static ExtensionFilter kind(String wordsKey, List<String> patterns) {
        return new ExtensionFilter(Messages.text(wordsKey), patterns);
    }

    private static FileChooser chooser(String titleKey, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(titleKey));
        chooser.getExtensionFilters().addAll(kinds);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
