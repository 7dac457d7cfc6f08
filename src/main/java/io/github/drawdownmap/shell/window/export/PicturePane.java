package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.sheet.DayText;
import io.github.drawdownmap.shell.window.sheet.FormPage;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;

/// The page on which a picture is chosen, looked at, saved and copied.
final class PicturePane extends FormPage {
    static final double WIDTH = 560;

    private static final double PREVIEW_SCALE = 1;

    private final FileChoices choices;
    private final DayText second;
    private final Function<PictureOptions, Callable<Image>> draw;
    private final PicturePreview preview;
    private final Button save = new Button(Messages.text("shell.export.picture.save"));
    private final Button copy = new Button(Messages.text("ui.copy"));

    /// @param second the day that stands beside the first, or none
    /// @param draw makes a preview, for a thread that may wait
    PicturePane(
            FileChoices choices,
            DayText second,
            Background background,
            Function<PictureOptions, Callable<Image>> draw,
            Consumer<PictureOptions> save,
            Consumer<PictureOptions> copy) {
        this.choices = choices;
        this.second = second;
        this.draw = draw;
        this.preview = new PicturePreview(background);
        getStyleClass().add("picture-pane");
        second.setPromptText(Messages.text("shell.export.picture.beside.none"));
        choices.add("shell.export.picture.beside", second);
        choices.alsoHear(second.textProperty());
        fill(buttons(save, copy), preview, choices);
        choices.onChange(this::draw);
        draw();
    }

    private HBox buttons(Consumer<PictureOptions> saver, Consumer<PictureOptions> copier) {
        save.setDefaultButton(true);
        save.setOnAction(event -> saver.accept(options()));
        copy.setOnAction(event -> copier.accept(options()));
        HBox buttons = new HBox(12, save, copy);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private PictureOptions options() {
        return choices.options(Optional.empty()).and(second.day());
    }

    /// Draws the preview anew, or says why there can be no such picture.
    private void draw() {
        PictureOptions wanted = options();
        Optional<String> refusal =
                second.problem().or(() -> PictureMemory.ofStill().refusal(wanted.size(), wanted.scale()));
        save.setDisable(refusal.isPresent());
        copy.setDisable(refusal.isPresent());
        refusal.ifPresentOrElse(preview::refuse, () -> preview.draw(draw.apply(wanted.at(PREVIEW_SCALE))));
    }
}
