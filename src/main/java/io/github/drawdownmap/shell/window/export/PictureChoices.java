package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.picture.Lettering;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PicturePreset;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/// What a picture is to look like, to be chosen: what of the map is in it, its shape, scale and theme, and what is
/// written on it.
final class PictureChoices extends GridPane {
    /// Who types a title is not to wait for a preview of each letter.
    private static final Duration QUIET = Duration.millis(350);

    private static final double[] SCALES = {1, 1.5, 1.8, 2, 3, 4};

    private final OnScreen onScreen;
    private final Frame frameOnScreen;
    private final Shape usual;
    private final ComboBox<Frame> frame = new ComboBox<>();
    private final ComboBox<Shape> shape = new ComboBox<>();
    private final ComboBox<Double> scale = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField credit = new TextField();
    private final LogoChoice logo;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private int rows;

    /// @param usual the size and scale without a preset
    PictureChoices(OnScreen onScreen, Desk desk, String usualTitle, PictureSize usual, double usualScale) {
        super(16, 8);
        this.onScreen = onScreen;
        this.frameOnScreen = onScreen.frame().get();
        this.usual = new Shape(Optional.empty(), usual, usualScale);
        Signature signature = desk.signature();
        this.logo =
                new LogoChoice(desk.owner(), desk.background(), signature.logo().get(), signature.keepLogo());
        credit.setText(signature.credit().get());
        credit.textProperty()
                .subscribe((before, after) -> signature.keepCredit().accept(after.strip()));
        getStyleClass().add("picture-choices");
        fill(usualTitle);
    }

    private void fill(String usualTitle) {
        fillFrame();
        fillShape();
        fillTheme();
        title.setPromptText(usualTitle);
        credit.setPromptText(Messages.text("shell.export.credit.prompt"));
        add("shell.export.frame", frame);
        add("shell.export.shape", shape);
        add("shell.export.scale", scale);
        add("shell.export.theme", theme);
        add("shell.export.own-title", title);
        add("shell.export.credit", credit);
        add("shell.export.logo", logo);
    }

    private void fillFrame() {
        frame.getItems().add(frameOnScreen);
        if (!frameOnScreen.equals(Frame.ALL)) frame.getItems().add(Frame.ALL);
        frame.setValue(frameOnScreen);
        frame.setConverter(new ChoiceWords<>(shown ->
                Messages.text(shown.equals(Frame.ALL) ? "shell.export.frame.all" : "shell.export.frame.this")));
    }

    /// A shape brings its scale with it, which may then be changed.
    private void fillShape() {
        shape.getItems().add(usual);
        for (PicturePreset preset : PicturePreset.values())
            shape.getItems().add(new Shape(Optional.of(preset), preset.size(), preset.scale()));
        shape.setConverter(new ChoiceWords<>(Shape::words));
        shape.setValue(usual);
        for (double each : SCALES) scale.getItems().add(each);
        scale.setConverter(new ChoiceWords<>(this::pixels));
        scale.setValue(usual.scale());
        shape.valueProperty().subscribe((before, after) -> scale.setValue(after.scale()));
    }

    private void fillTheme() {
        theme.getItems().setAll(Theme.values());
        theme.setConverter(new ChoiceWords<>(
                each -> Messages.text("shell.export.theme." + each.name().toLowerCase(Locale.ROOT))));
        theme.setValue(onScreen.theme().get());
    }

    /// Where the keyboard belongs first.
    Node first() {
        return frame;
    }

    /// Adds one more choice.
    void add(String key, Node control) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(control);
        addRow(rows++, label, control);
    }

    /// Runs when something else is chosen, a moment after the last change.
    void onChange(Runnable changed) {
        quiet.setOnFinished(event -> changed.run());
        for (ObservableValue<?> each : new ObservableValue<?>[] {
            frame.valueProperty(),
            shape.valueProperty(),
            scale.valueProperty(),
            theme.valueProperty(),
            title.textProperty(),
            credit.textProperty(),
            logo.logoProperty()
        }) alsoHear(each);
    }

    /// Runs the same for something else that can be chosen.
    void alsoHear(ObservableValue<?> each) {
        each.subscribe((before, after) -> quiet.playFromStart());
    }

    /// @param file the open file, for the code of the look
    PictureOptions options(Optional<LookCode.NamedFile> file) {
        return PictureOptions.of(shape.getValue().size(), scale.getValue(), theme.getValue())
                .over(onScreen.basemap().get())
                .in(frame.getValue())
                .lettered(new Lettering(
                        Optional.of(title.getText().strip()).filter(words -> !words.isEmpty()),
                        credit.getText().strip(),
                        logo.logoProperty().get()))
                .from(file);
    }

    private String pixels(double wanted) {
        PictureSize size = Objects.requireNonNullElse(shape.getValue(), usual).size();
        return Messages.text(
                "shell.export.pixels",
                wanted,
                Long.toString(Math.round(size.width() * wanted)),
                Long.toString(Math.round(size.height() * wanted)));
    }

    /// A size with a name.
    private record Shape(Optional<PicturePreset> preset, PictureSize size, double scale) {
        private String words() {
            return preset.map(named ->
                            Messages.text("shell.export.shape." + named.name().toLowerCase(Locale.ROOT)))
                    .orElseGet(() -> Messages.text("shell.export.shape.usual", size));
        }
    }
}
