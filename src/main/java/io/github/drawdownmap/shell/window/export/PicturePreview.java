package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import java.util.concurrent.Callable;
import javafx.concurrent.Task;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a picture will be, drawn aside, with a line below it that says why it is not there.
final class PicturePreview extends VBox {
    private static final double HEIGHT = 300;

    private final Background background;
    private final PreviewFrame picture = new PreviewFrame(HEIGHT);
    private final Label state = new Label();
    private @Nullable Task<Image> drawing;

    PicturePreview(Background background) {
        this.background = background;
        getStyleClass().add("picture-preview");
        state.setWrapText(true);
        getChildren().addAll(picture, state);
        sceneProperty().subscribe(scene -> {
            if (scene == null) cancel();
        });
    }

    private void cancel() {
        if (drawing != null) drawing.cancel();
    }

    /// Says why there can be no picture, in a sentence.
    void refuse(String sentence) {
        cancel();
        state.setText(sentence);
    }

    /// Draws it anew.
    ///
    /// @param draw for a thread that may wait
    void draw(Callable<Image> draw) {
        refuse(Messages.text("shell.export.animation.preview"));
        Task<Image> task = Background.task(draw);
        task.setOnSucceeded(event -> {
            picture.show(task.getValue());
            state.setText("");
        });
        task.setOnFailed(event -> state.setText(Reports.reason(task.getException())));
        drawing = task;
        background.run(task);
    }
}
