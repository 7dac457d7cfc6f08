package io.github.drawdownmap.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;

/// The light or the dark look of the whole program.
public enum Theme {
    LIGHT("theme-light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("theme-dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String roles;
    private final String userAgentStylesheet;

    Theme(String roles, String userAgentStylesheet) {
        this.roles = roles;
        this.userAgentStylesheet = userAgentStylesheet;
    }

    /// The look of the controls themselves, for `Application.setUserAgentStylesheet`.
    public String userAgentStylesheet() {
        return userAgentStylesheet;
    }

    /// The stylesheets of a scene in this theme, in order; the fonts that they name are loaded.
    public List<String> stylesheets() {
        Fonts.load();
        return List.of(url(roles), url("base.css"), url("symbol.css"));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
