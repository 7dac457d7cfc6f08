package io.github.drawdownmap.ui.theme;

import io.github.drawdownmap.posture.Level;
import java.util.List;
import java.util.Locale;

/// The colours of the levels in KML, which has no stylesheet to take them from.
public final class KmlColors {
    private static final int NONE = 0x737d8a;
    private static final int[] LADDER = {0xf2c879, 0xec8a2d, 0xb8320a};

    private KmlColors() {}

    /// The colour as KML writes it: alpha, blue, green, red.
    ///
    /// @param levels all levels of the posture, lowest first
    public static String of(Level level, List<Level> levels, int alpha) {
        int color = level.isNone() ? NONE : onLadder(level.rank(), LevelColor.steps(levels));
        return String.format(
                Locale.ROOT, "%02x%02x%02x%02x", alpha, color & 0xff, color >> 8 & 0xff, color >> 16 & 0xff);
    }

    /// The lowest level above none has the first colour and the highest the last.
    private static int onLadder(int rank, int count) {
        double place = count <= 2 ? 1 : (rank - 1.0) / (count - 2);
        double rung = place * (LADDER.length - 1);
        int below = (int) Math.min(rung, LADDER.length - 2);
        return mix(LADDER[below], LADDER[below + 1], rung - below);
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xff;
            int b = to >> shift & 0xff;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
