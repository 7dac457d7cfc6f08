package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.picture.Lettering;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import io.github.drawdownmap.ui.controls.field.LineField;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/// What a picture is to show, to be chosen: what of the map is in it, and what is written on it.
class PictureChoices extends GridPane {
    /// Digits that a title or credit has room for before it scrolls.
    private static final int LINE = 28;
    /// Who types a title is not to wait for a preview of each letter.
    private static final Duration QUIET = Duration.millis(350);

    final OnScreen onScreen;
    private final ComboBox<Frame> frame = new ComboBox<>();
    private final TextField title = new LineField();
    private final TextField credit = new LineField();
    private final LogoChoice logo;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private int rows;

    PictureChoices(OnScreen onScreen, Desk desk, String usualTitle) {
        super(16, 8);
        this.onScreen = onScreen;
        Signature signature = desk.signature();
        this.logo =
                new LogoChoice(desk.owner(), desk.background(), signature.logo().get(), signature.keepLogo());
        credit.setText(signature.credit().get());
        credit.textProperty()
                .subscribe((before, after) -> signature.keepCredit().accept(after.strip()));
        title.setPromptText(usualTitle);
        title.setPrefColumnCount(LINE);
        credit.setPrefColumnCount(LINE);
        credit.setPromptText(Messages.text("shell.export.credit.prompt"));
        getStyleClass().add("picture-choices");
        fillFrame(onScreen.frame().get());
    }

    private void fillFrame(Frame shown) {
        frame.getItems().add(shown);
        if (!shown.equals(Frame.ALL)) frame.getItems().add(Frame.ALL);
        frame.setValue(shown);
        frame.setConverter(new ChoiceWords<>(
                each -> Messages.text(each.equals(Frame.ALL) ? "shell.export.frame.all" : "shell.export.frame.this")));
    }

    final void addFrame() {
        add("shell.export.frame", frame);
        alsoHear(frame.valueProperty());
    }

    final void addLettering() {
        add("shell.export.own-title", title);
        add("shell.export.credit", credit);
        add("shell.export.logo", logo);
        alsoHear(title.textProperty());
        alsoHear(credit.textProperty());
        alsoHear(logo.logoProperty());
    }

    /// Adds one more choice.
    final void add(String key, Node control) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(control);
        addRow(rows++, label, control);
    }

    /// Runs when something else is chosen, a moment after the last change.
    final void onChange(Runnable changed) {
        quiet.setOnFinished(event -> changed.run());
    }

    /// Hears of changes of one more choice.
    final void alsoHear(ObservableValue<?> each) {
        each.subscribe((before, after) -> quiet.playFromStart());
    }

    /// Where the keyboard belongs first.
    Node first() {
        return frame;
    }

    /// Options with what has been chosen.
    final PictureOptions chosen(PictureOptions shape) {
        return shape.over(onScreen.basemap().get())
                .in(frame.getValue())
                .lettered(new Lettering(
                        Optional.of(title.getText().strip()).filter(words -> !words.isEmpty()),
                        credit.getText().strip(),
                        logo.logoProperty().get()));
    }
}
