package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Tooltips;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of the open file, how much is wrong with it, and a mark while it cannot be read as it is now; a press on it
/// tells of that again. Where there is no room for all of it, the name is cut, but not to a letter or two.
public final class FileChip extends Hyperlink {
    private static final PseudoClass PROBLEMS = PseudoClass.getPseudoClass("problems");
    private static final int LEAST_LETTERS = 6;

    private final Label count = new Label();
    private final FontIcon mark = new FontIcon(Feather.ALERT_TRIANGLE);

    /// @param stale why what is on show is not what the file holds now; empty when it is
    /// @param pressed takes the file whose problems are to be listed
    public FileChip(ObservableValue<OpenFile> opened, ObservableValue<String> stale, Consumer<OpenFile> pressed) {
        getStyleClass().add("file-chip");
        count.setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(event -> pressed.accept(opened.getValue()));
        // The window lives as long as its chip, so nothing has to be ended.
        opened.subscribe(file -> show(file, stale.getValue()));
        stale.subscribe(words -> show(opened.getValue(), words));
    }

    private void show(OpenFile opened, String stale) {
        boolean isStale = !stale.isEmpty();
        boolean isSound = opened.problems().isEmpty();
        boolean isToldOf = !isSound || opened.path().isPresent();
        String name = opened.name().orElseGet(() -> Messages.text("shell.file.input"));
        setText(isToldOf ? name : "");
        count.setText(
                isSound
                        ? ""
                        : Messages.text("shell.file.problems", opened.problems().size()));
        count.setGraphic(isStale ? mark : null);
        setGraphic(isSound && !isStale ? null : count);
        String problems = isSound ? name : Messages.text("wording.beside", name, count.getText());
        setAccessibleText(
                isStale ? Messages.text("wording.beside", problems, Messages.text("shell.file.stale")) : problems);
        setVisible(isToldOf);
        setManaged(isToldOf);
        pseudoClassStateChanged(PROBLEMS, !isSound || isStale);
        String path = opened.path().map(Path::toString).orElse("");
        String tip = isSound ? path : Messages.text("shell.file.problems.tip", path);
        Tooltips.install(this, isStale ? stale : tip);
    }

    @Override
    protected double computeMinWidth(double height) {
        double cut = Math.max(0, width(getText()) - width(least(getText())));
        return snapSizeX(computePrefWidth(height) - cut);
    }

    private String least(String name) {
        return name.length() <= LEAST_LETTERS ? name : name.substring(0, LEAST_LETTERS) + getEllipsisString();
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }
}
