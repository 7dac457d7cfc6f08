package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PicturePreset;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.ui.controls.ChoiceWords;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/// What a picture in a file is to look like, to be chosen: its shape, scale and theme too.
final class FileChoices extends PictureChoices {
    private static final double[] SCALES = {1, 1.5, 1.8, 2, 3, 4};

    private final Shape usual;
    private final ComboBox<Shape> shape = new ComboBox<>();
    private final ComboBox<Double> scale = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();

    /// @param usual the size and scale without a preset
    FileChoices(OnScreen onScreen, Desk desk, String usualTitle, PictureSize usual, double usualScale) {
        super(onScreen, desk, usualTitle);
        this.usual = new Shape(Optional.empty(), usual, usualScale);
        fillShape();
        fillTheme();
        addFrame();
        add("shell.export.shape", shape);
        add("shell.export.scale", scale);
        add("shell.export.theme", theme);
        addLettering();
        alsoHear(shape.valueProperty());
        alsoHear(scale.valueProperty());
        alsoHear(theme.valueProperty());
    }

    /// A shape brings its scale with it, which may then be changed.
    private void fillShape() {
        shape.getItems().add(usual);
        for (PicturePreset preset : PicturePreset.values())
            shape.getItems().add(new Shape(Optional.of(preset), preset.size(), preset.scale()));
        shape.setConverter(new ChoiceWords<>(Shape::words));
        shape.setValue(usual);
        for (double each : SCALES) scale.getItems().add(each);
        shape.valueProperty().subscribe(chosen -> {
            scale.setValue(chosen.scale());
            // One scale is another size in each shape, in words.
            scale.setConverter(new ChoiceWords<>(this::pixels));
        });
    }

    private void fillTheme() {
        theme.getItems().setAll(Theme.values());
        theme.setConverter(new ChoiceWords<>(
                each -> Messages.text("shell.export.theme." + each.name().toLowerCase(Locale.ROOT))));
        theme.setValue(onScreen.theme().get());
    }

    /// @param file the open file, for the code of the look
    PictureOptions options(Optional<LookCode.NamedFile> file) {
        return chosen(PictureOptions.of(shape.getValue().size(), scale.getValue(), theme.getValue()))
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
                    .orElseGet(() -> Messages.text(
                            "shell.export.shape.usual",
                            Integer.toString(size.width()),
                            Integer.toString(size.height())));
        }
    }
}
