package io.github.drawdownmap.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips that wrap and come soon enough to be found.
public final class Tooltips {
    private static final double WIDTH = 340;

    private Tooltips() {}

    public static Tooltip of(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(!Words.hasRightToLeft(words));
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.seconds(30));
        return tooltip;
    }

    public static void install(Node node, String words) {
        Tooltip.install(node, of(words));
    }
}
