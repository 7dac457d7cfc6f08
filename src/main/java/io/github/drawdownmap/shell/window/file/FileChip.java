package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;

/// The name of the open file and how much is wrong with it; a press on it lists the problems again.
public final class FileChip extends Hyperlink {
    private static final PseudoClass PROBLEMS = PseudoClass.getPseudoClass("problems");

    /// @param pressed takes the file whose problems are to be listed
    public FileChip(ObservableValue<OpenFile> opened, Consumer<OpenFile> pressed) {
        getStyleClass().add("file-chip");
        setMinWidth(0);
        setOnAction(event -> pressed.accept(opened.getValue()));
        // The window lives as long as its chip, so nothing has to be ended.
        opened.subscribe(this::show);
    }

    private void show(OpenFile opened) {
        Optional<String> words = opened.words();
        boolean isSound = opened.problems().isEmpty();
        setText(words.orElse(""));
        setVisible(words.isPresent());
        setManaged(words.isPresent());
        pseudoClassStateChanged(PROBLEMS, !isSound);
        String path = opened.path().map(Path::toString).orElse("");
        Tooltips.install(this, isSound ? path : Messages.text("shell.file.problems.tip", path));
    }
}
