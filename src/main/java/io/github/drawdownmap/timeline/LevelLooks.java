package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Level;
import javafx.scene.paint.Color;

/// The colours of the levels, for any number of them.
///
/// @param ranks how many levels there are
record LevelLooks(int ranks, Color none, Color residual, Color reduced, Color full) {

    /// The lowest level has the first role, the highest the last; those between share the two in the middle.
    Color color(Level level) {
        if (level.isNone()) return none;
        if (level.rank() >= ranks - 1) return full;
        int between = ranks - 2;
        if (between == 1) return reduced;
        double place = (level.rank() - 1) / (between - 1.0);
        return residual.interpolate(reduced, place);
    }
}
