package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    /// @param titleKey of the dialog's words
    /// @param name that is proposed
    public static Optional<Path> save(Window owner, String titleKey, String name, ExtensionFilter kind) {
        FileChooser chooser = chooser(titleKey, kind);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
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
