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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's dialog that asks for a file; nothing comes of one that is cancelled.
public final class FileDialog {
    private FileDialog() {}

    /// What a file is asked for.
    public enum Use {
        OPENING,
        SAVING
    }

    /// Remembers in which folders files were opened and saved.
    public interface Folders {
        Optional<Path> last(Use use);

        void keep(Use use, Path folder);

        static Folders of(Function<Use, Optional<Path>> last, BiConsumer<Use, Path> keep) {
            return new Folders() {
                @Override
                public Optional<Path> last(Use use) {
                    return last.apply(use);
                }

                @Override
                public void keep(Use use, Path folder) {
                    keep.accept(use, folder);
                }
            };
        }
    }

    /// Lets the dialogs of a window begin where the last ones ended.
    public static void rememberFolders(Window owner, Folders folders) {
        owner.getProperties().put(Folders.class, folders);
    }

    private static Optional<Folders> folders(Window owner) {
        return Optional.ofNullable((Folders) owner.getProperties().get(Folders.class));
    }

    /// Asks for a file that is there.
    ///
    /// @param titleKey of the dialog's words
    public static Optional<Path> open(Window owner, String titleKey, ExtensionFilter... kinds) {
        return chosen(
                owner, Use.OPENING, chooser(owner, Use.OPENING, titleKey, kinds).showOpenDialog(owner));
    }

    /// Asks for the name of a file that is to be written.
    ///
    /// @param sheets where it is asked whether a file may be replaced that the system did not ask about
    /// @param titleKey of the dialog's words
    /// @param name that is proposed
    /// @param kind which endings it may have; without one it is given the first
    public static void save(
            Window owner, Sheets sheets, String titleKey, String name, ExtensionFilter kind, Consumer<Path> then) {
        FileChooser chooser = chooser(owner, Use.SAVING, titleKey, kind);
        chooser.setInitialFileName(name);
        chosen(owner, Use.SAVING, chooser.showSaveDialog(owner))
                .ifPresent(typed -> complete(typed, kind, sheets, then));
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

    /// In the folder of the last one, if that is still there.
    static FileChooser chooser(Window owner, Use use, String titleKey, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        folders(owner)
                .flatMap(folders -> folders.last(use))
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.setTitle(Messages.text(titleKey));
        chooser.getExtensionFilters().addAll(kinds);
        return chooser;
    }

    static Optional<Path> chosen(Window owner, Use use, @Nullable File file) {
        Optional<Path> chosen = Optional.ofNullable(file).map(File::toPath);
        chosen.map(Path::getParent).ifPresent(folder -> folders(owner).ifPresent(folders -> folders.keep(use, folder)));
        return chosen;
    }
}
