package io.github.drawdownmap.ui.theme;

import io.github.drawdownmap.posture.Level;
import java.util.List;
import java.util.Locale;

/// The colour of a level as a CSS value made of the theme's roles, for any number of levels.
///
/// Four levels have a role each. Of other numbers the lowest is "none", the highest is "full", and those between lie
/// evenly on the way from "residual" over "reduced" to "full"; one alone is "reduced".
public final class LevelColor {
    private LevelColor() {}

    /// How many levels there are by their ranks: one that is left out keeps its place.
    public static int steps(List<Level> levels) {
        return levels.getLast().rank() + 1;
    }

    public static String css(int rank, int count, String suffix) {
        if (rank == 0) return "-level-none" + suffix;
        double place = place(rank, count);
        if (place == 1) return "-level-full" + suffix;
        if (count == 4) return (rank == 1 ? "-level-residual" : "-level-reduced") + suffix;
        // A ladder picks by brightness, so a grey of p percent picks the colour at p percent of the way.
        return String.format(
                Locale.ROOT,
                "ladder(hsb(0, 0%%, %1$d%%), -level-residual%2$s 0%%, -level-reduced%2$s 50%%, -level-full%2$s 100%%)",
                Math.round(100 * place),
                suffix);
    }

    /// Where a rank above none lies on the way from "residual" (0) over "reduced" (0.5) to "full" (1).
    static double place(int rank, int count) {
        return switch (count) {
            case 0, 1, 2 -> 1;
            case 3 -> Math.clamp(rank / 2.0, 0, 1);
            default -> Math.clamp((rank - 1.0) / (count - 2.0), 0, 1);
        };
    }
}
