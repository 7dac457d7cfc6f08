package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.DayText;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page on which a picture is chosen, looked at, saved and copied.
final class PicturePane extends VBox {
    static final double WIDTH = 560;

    private static final double PREVIEW_WIDTH = 512;
    private static final double PREVIEW_HEIGHT = 300;
    private static final double PREVIEW_SCALE = 1;

    private final PictureChoices choices;
    private final DayText second;
    private final Background background;
    private final Function<PictureOptions, Callable<Image>> draw;
    private final ImageView picture = new ImageView();
    private final Label state = new Label();
    private final Button save = new Button(Messages.text("shell.export.picture.save"));
    private final Button copy = new Button(Messages.text("shell.export.picture.copy"));
    private @Nullable Task<Image> drawing;

    /// @param second the day that stands beside the first, or none
    /// @param draw makes a preview, for a thread that may wait
    PicturePane(
            PictureChoices choices,
            DayText second,
            Background background,
            Function<PictureOptions, Callable<Image>> draw,
            Consumer<PictureOptions> save,
            Consumer<PictureOptions> copy) {
        this.choices = choices;
        this.second = second;
        this.background = background;
        this.draw = draw;
        getStyleClass().addAll("animation-pane", "picture-pane");
        HBox buttons = buttons(save, copy);
        state.setWrapText(true);
        second.setPromptText(Messages.text("shell.export.picture.beside.none"));
        choices.add("shell.export.picture.beside", second);
        choices.alsoHear(second.textProperty());
        getChildren().addAll(preview(), state, choices, buttons);
        choices.onChange(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene == null) cancel();
        });
        show();
    }

    private HBox buttons(Consumer<PictureOptions> saver, Consumer<PictureOptions> copier) {
        save.setDefaultButton(true);
        save.setOnAction(event -> saver.accept(options()));
        copy.setOnAction(event -> copier.accept(options()));
        HBox buttons = new HBox(12, save, copy);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private HBox preview() {
        picture.setFitWidth(PREVIEW_WIDTH);
        picture.setFitHeight(PREVIEW_HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        HBox frame = new HBox(picture);
        frame.getStyleClass().add("preview");
        frame.setAlignment(Pos.CENTER);
        frame.setMinHeight(PREVIEW_HEIGHT);
        return frame;
    }

    private PictureOptions options() {
        return choices.options(Optional.empty()).and(second.day());
    }

    private void cancel() {
        if (drawing != null) drawing.cancel();
    }

    /// Draws the preview anew, or says why there can be no such picture.
    private void show() {
        cancel();
        PictureOptions wanted = options();
        Optional<String> refusal =
                second.problem().or(() -> PictureMemory.ofStill().refusal(wanted.size(), wanted.scale()));
        save.setDisable(refusal.isPresent());
        copy.setDisable(refusal.isPresent());
        state.setText(refusal.orElse(Messages.text("shell.export.animation.preview")));
        if (refusal.isPresent()) return;
        Task<Image> task = Background.task(draw.apply(wanted.at(PREVIEW_SCALE)));
        task.setOnSucceeded(event -> {
            picture.setImage(task.getValue());
            state.setText("");
        });
        task.setOnFailed(event -> state.setText(Reports.reason(task.getException())));
        drawing = task;
        background.run(task);
    }
}
