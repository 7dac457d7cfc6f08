package io.github.drawdownmap.ui.controls;

import java.util.function.DoubleUnaryOperator;

/// Lines of about the same length: where a text takes several, no word of it is left alone in the last.
public final class EvenLines {
    /// Less than any line is high, and more than two measures of the same text differ by.
    private static final double SAME_HEIGHT = 4;
    /// A width is found as exactly as that.
    private static final double STEP = 2;

    private EvenLines() {}

    /// The least width at which a text takes no more lines than at a width.
    ///
    /// @param height of the text at a width
    public static double width(double most, DoubleUnaryOperator height) {
        double wanted = height.applyAsDouble(most) + SAME_HEIGHT;
        double tooNarrow = most / 2;
        double enough = most;
        while (enough - tooNarrow > STEP) {
            double tried = (tooNarrow + enough) / 2;
            if (height.applyAsDouble(tried) <= wanted) enough = tried;
            else tooNarrow = tried;
        }
        return Math.min(most, Math.ceil(enough));
    }
}
