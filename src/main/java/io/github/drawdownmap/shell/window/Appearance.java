package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.theme.Contrast;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Opacity;
import io.github.drawdownmap.ui.theme.Theme;
import io.github.drawdownmap.ui.theme.TypeSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How the window looks: theme, contrast and size of letters, as asked for, as remembered or as the system says.
public final class Appearance {
    private final Settings settings;
    private final BiConsumer<Theme, LabelColors> themed;
    private final DoubleConsumer resized;
    private final FontIcon icon = new FontIcon(Feather.MOON);
    private final Button button = new Button(null, icon);
    private TypeSize typeSize;

    /// What was chosen here; what another window chooses is remembered for the next start.
    private ThemeChoice chosen;

    private @Nullable Scene scene;

    /// Whether the names of places were last asked for in strong contrast.
    private boolean isStrong;

    /// The theme of the command line, until the user chooses another; it is not remembered.
    private Optional<ThemeChoice> asked = Optional.empty();

    /// @param themed takes each theme that is applied, and the colours of the names of places
    /// @param resized takes the size of letters that was chosen, as a multiple of the usual one
    Appearance(Settings settings, BiConsumer<Theme, LabelColors> themed, DoubleConsumer resized) {
        this.settings = settings;
        this.themed = themed;
        this.resized = resized;
        chosen = settings.theme();
        typeSize = new TypeSize(settings.textScale().orElse(TypeSize.USUAL));
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> toggleTheme());
    }

    /// Chooses how controls look. To be called before the first of them is made: JavaFX would read its own stylesheet
    /// for them, which is long and never used.
    public static void dressControls(ViewerOptions options, Settings settings) {
        Application.setUserAgentStylesheet(
                theme(options.theme.given(), settings.theme()).userAgentStylesheet());
    }

    /// Dresses a scene from [#ask] on, and again whenever the system changes its mind.
    void follow(Scene dressed) {
        scene = dressed;
        Platform.getPreferences().colorSchemeProperty().subscribe((before, scheme) -> applyTheme());
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) change -> followSystem());
    }

    private void followSystem() {
        if (isStrong == Contrast.isWanted(Platform.getPreferences())) dressScene(theme());
        else applyTheme();
    }

    /// Applies the theme that the command line asks for, or else the one that is remembered.
    void ask(Optional<ThemeChoice> choice) {
        asked = choice;
        applyTheme();
    }

    /// Chooses the other theme.
    Button button() {
        return button;
    }

    void toggleTheme() {
        chosen = theme() == Theme.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT;
        settings.setTheme(chosen);
        asked = Optional.empty();
        applyTheme();
    }

    void resize(UnaryOperator<TypeSize> change) {
        typeSize = change.apply(typeSize);
        settings.setTextScale(typeSize.scale());
        dressScene(theme());
        resized.accept(typeSize.scale());
    }

    /// Gives what is laid over the window its size of letters.
    void dress(Parent sheet) {
        typeSize.dress(sheet);
    }

    Theme theme() {
        return theme(asked, chosen);
    }

    private static Theme theme(Optional<ThemeChoice> asked, ThemeChoice otherwise) {
        return asked.orElse(otherwise).theme(Platform.getPreferences().getColorScheme());
    }

    private void applyTheme() {
        Theme theme = theme();
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        dressScene(theme);
        isStrong = Contrast.isWanted(Platform.getPreferences());
        themed.accept(theme, isStrong ? LabelColors.strong(theme) : LabelColors.of(theme));
        icon.setIconCode(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN);
        String press = Messages.text(theme == Theme.LIGHT ? "shell.theme.to-dark" : "shell.theme.to-light");
        Tooltips.install(button, press);
        button.setAccessibleText(press);
    }

    private void dressScene(Theme theme) {
        Scene shown = scene;
        if (shown == null) return;
        // Seen until the first frame is drawn.
        shown.setFill(theme.ground());
        List<String> sheets = new ArrayList<>(theme.stylesheets());
        sheets.add(stylesheet());
        if (Contrast.isWanted(Platform.getPreferences())) sheets.add(Contrast.stylesheet());
        if (Opacity.isForced()) sheets.add(Opacity.stylesheet());
        shown.getStylesheets().setAll(typeSize.of(sheets));
        typeSize.dress(shown.getRoot());
    }

    private static String stylesheet() {
        return Theme.stylesheet(Appearance.class, "shell.css");
    }
}
