package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import java.util.concurrent.Callable;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a picture will be, drawn aside, with a line below it that says why it is not there.
final class PicturePreview extends VBox {
    private static final double WIDTH = 512;
    private static final double HEIGHT = 300;

    private final Background background;
    private final ImageView picture = new ImageView();
    private final Label state = new Label();
    private @Nullable Task<Image> drawing;

    PicturePreview(Background background) {
        this.background = background;
        getStyleClass().add("picture-preview");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        HBox frame = new HBox(picture);
        frame.getStyleClass().add("preview");
        frame.setAlignment(Pos.CENTER);
        frame.setMinHeight(HEIGHT);
        state.setWrapText(true);
        getChildren().addAll(frame, state);
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
    void show(Callable<Image> draw) {
        refuse(Messages.text("shell.export.animation.preview"));
        Task<Image> task = Background.task(draw);
        task.setOnSucceeded(event -> {
            picture.setImage(task.getValue());
            state.setText("");
        });
        task.setOnFailed(event -> state.setText(Reports.reason(task.getException())));
        drawing = task;
        background.run(task);
    }
}
