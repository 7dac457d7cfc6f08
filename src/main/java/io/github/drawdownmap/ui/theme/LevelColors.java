package io.github.drawdownmap.ui.theme;

import io.github.drawdownmap.posture.Level;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;

/// The colours of the levels for drawing without nodes, by the same rule as [LevelColor].
///
/// @param count how many levels there are
public record LevelColors(int count, Color none, Color residual, Color reduced, Color full) {

    public Color fill(Level level) {
        if (level.isNone()) return none;
        double place = LevelColor.place(level.rank(), count);
        return place <= 0.5 ? mix(residual, reduced, 2 * place) : mix(reduced, full, 2 * place - 1);
    }

    /// Mixes light, not numbers, because a ladder of a stylesheet does.
    private static Color mix(Color from, Color to, double share) {
        return new Color(
                mix(from, to, share, Color::getRed),
                mix(from, to, share, Color::getGreen),
                mix(from, to, share, Color::getBlue),
                1);
    }

    private static double mix(Color from, Color to, double share, ToDoubleFunction<Color> channel) {
        double start = light(channel.applyAsDouble(from));
        double end = light(channel.applyAsDouble(to));
        double mixed = start + (end - start) * share;
        double value = mixed <= 0.0031308 ? mixed * 12.92 : 1.055 * Math.pow(mixed, 1 / 2.4) - 0.055;
        return Math.clamp(value, 0, 1);
    }

    private static double light(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
