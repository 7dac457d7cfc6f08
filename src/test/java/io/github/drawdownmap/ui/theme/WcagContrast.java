package io.github.drawdownmap.ui.theme;

import javafx.scene.paint.Color;

/// The contrast ratio of WCAG 2, from 1 to 21.
final class WcagContrast {
    private WcagContrast() {}

    static double between(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * Lab.linear(color.getRed())
                + 0.7152 * Lab.linear(color.getGreen())
                + 0.0722 * Lab.linear(color.getBlue());
    }
}
