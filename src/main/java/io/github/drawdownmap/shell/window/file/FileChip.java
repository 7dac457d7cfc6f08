package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Text;

/// The name of the open file and how much is wrong with it; a press on it lists the problems again. Where there is no
/// room for all of it, how much is wrong stays.
public final class FileChip extends Hyperlink {
    private static final PseudoClass PROBLEMS = PseudoClass.getPseudoClass("problems");

    private Optional<String> count = Optional.empty();

    /// @param pressed takes the file whose problems are to be listed
    public FileChip(ObservableValue<OpenFile> opened, Consumer<OpenFile> pressed) {
        getStyleClass().add("file-chip");
        setOnAction(event -> pressed.accept(opened.getValue()));
        // The window lives as long as its chip, so nothing has to be ended.
        opened.subscribe(this::show);
    }

    private void show(OpenFile opened) {
        Optional<String> words = opened.words();
        count = opened.count();
        boolean isSound = opened.problems().isEmpty();
        setText(words.orElse(""));
        setVisible(words.isPresent());
        setManaged(words.isPresent());
        setTextOverrun(isSound ? OverrunStyle.ELLIPSIS : OverrunStyle.LEADING_ELLIPSIS);
        pseudoClassStateChanged(PROBLEMS, !isSound);
        String path = opened.path().map(Path::toString).orElse("");
        Tooltips.install(this, isSound ? path : Messages.text("shell.file.problems.tip", path));
    }

    @Override
    protected double computeMinWidth(double height) {
        return count.map(problems -> {
                    Text least = new Text(getEllipsisString() + problems);
                    least.setFont(getFont());
                    return snappedLeftInset()
                            + Math.ceil(least.getLayoutBounds().getWidth())
                            + snappedRightInset();
                })
                .orElse(0.0);
    }
}
