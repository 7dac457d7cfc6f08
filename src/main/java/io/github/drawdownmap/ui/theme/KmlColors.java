package io.github.drawdownmap.ui.theme;

import io.github.drawdownmap.posture.Level;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;

/// The colours of the levels in KML, which has no stylesheet to take them from: those of the light theme.
public final class KmlColors {
    private static final Color NONE = Color.web("#737d8a");
    private static final Color RESIDUAL = Color.web("#f2c879");
    private static final Color REDUCED = Color.web("#ec8a2d");
    private static final Color FULL = Color.web("#b8320a");

    private KmlColors() {}

    /// The colour as KML writes it: alpha, blue, green, red.
    ///
    /// @param levels all levels of the posture, lowest first
    public static String of(Level level, List<Level> levels, int alpha) {
        Color color = new LevelColors(LevelColor.steps(levels), NONE, RESIDUAL, REDUCED, FULL).fill(level);
        return String.format(
                Locale.ROOT,
                "%02x%02x%02x%02x",
                alpha,
                Math.round(255 * color.getBlue()),
                Math.round(255 * color.getGreen()),
                Math.round(255 * color.getRed()));
    }
}
