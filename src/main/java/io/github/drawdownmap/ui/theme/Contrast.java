package io.github.drawdownmap.ui.theme;

import java.util.Map;

/// Whether the system asks for strong contrast, and the colours that give it: no muted text, and lines as dark as
/// letters.
public final class Contrast {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    private Contrast() {}

    /// @param preferences of the system, by the names that JavaFX has for them
    public static boolean isWanted(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get(WINDOWS))
                || (preferences.get(GTK) instanceof String name && name.startsWith("HighContrast"));
    }

    /// To be added after the stylesheets of either theme.
    public static String stylesheet() {
        return Theme.stylesheet(Contrast.class, "contrast.css");
    }
}
