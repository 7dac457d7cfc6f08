package io.github.drawdownmap.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.paint.Color;

/// The light or the dark look of the whole program.
public enum Theme {
    LIGHT("theme-light.css", new PrimerLight().getUserAgentStylesheet(), MapPalette.light()),
    DARK("theme-dark.css", new PrimerDark().getUserAgentStylesheet(), MapPalette.dark());

    private final String roles;
    private final String userAgentStylesheet;
    private final MapPalette palette;

    Theme(String roles, String userAgentStylesheet, MapPalette palette) {
        this.roles = roles;
        this.userAgentStylesheet = userAgentStylesheet;
        this.palette = palette;
    }

    /// The colours of the embedded map.
    public MapPalette palette() {
        return palette;
    }

    /// The map's ground, which is also what is behind all else.
    public Color ground() {
        java.awt.Color land = palette.land();
        return Color.rgb(land.getRed(), land.getGreen(), land.getBlue());
    }

    /// The look of the controls themselves, for `Application.setUserAgentStylesheet`.
    public String userAgentStylesheet() {
        return userAgentStylesheet;
    }

    /// The stylesheets of a scene in this theme, in order; the fonts that they name are loaded.
    public List<String> stylesheets() {
        Fonts.load();
        return List.of(
                stylesheet(Theme.class, roles),
                stylesheet(Theme.class, "base.css"),
                stylesheet(Theme.class, "symbol.css"));
    }

    /// The address of a stylesheet that stands beside a class.
    public static String stylesheet(Class<?> owner, String name) {
        return Objects.requireNonNull(owner.getResource(name), name).toExternalForm();
    }
}
