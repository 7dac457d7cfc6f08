package io.github.drawdownmap.ui.theme;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/// Whether the screen shows what is behind a window that is partly transparent, as menus with round corners are, and
/// the looks where it does not.
public final class Opacity {
    private Opacity() {}

    /// Without a compositor, as many a plain window manager runs, each window is opaque.
    public static boolean isForced() {
        return !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }

    /// To be added after the stylesheets of either theme.
    public static String stylesheet() {
        return Theme.stylesheet(Opacity.class, "opaque.css");
    }
}
