package io.github.drawdownmap.details;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text that changes while scrubbing and keeps the height of the tallest thing it will say, so that nothing below it
/// moves.
final class SteadyText extends Label {
    private final List<String> samples;
    private final Text ruler = new Text();
    private double measuredWidth = Double.NaN;
    private Font measuredFont = Font.getDefault();
    private double measuredHeight;

    /// @param samples texts as tall as any that will be shown
    SteadyText(Collection<String> samples, String... styleClasses) {
        this.samples = List.copyOf(samples);
        getStyleClass().addAll(styleClasses);
        setWrapText(samples.stream().noneMatch(Words::hasRightToLeft));
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width), reservedHeight(width));
    }

    private double reservedHeight(double width) {
        if (width <= 0) return 0;
        if (width != measuredWidth || !getFont().equals(measuredFont)) {
            measuredWidth = width;
            measuredFont = getFont();
            measuredHeight = measure(width);
        }
        return measuredHeight;
    }

    private double measure(double width) {
        Insets around = getInsets();
        ruler.setFont(getFont());
        ruler.setLineSpacing(getLineSpacing());
        double across = width - snapSizeX(around.getLeft()) - snapSizeX(around.getRight());
        ruler.setWrappingWidth(isWrapText() ? Math.max(1, across) : 0);
        double tallest = 0;
        for (String sample : samples) {
            ruler.setText(sample);
            tallest = Math.max(tallest, ruler.getLayoutBounds().getHeight());
        }
        return Math.ceil(tallest) + snapSizeY(around.getTop()) + snapSizeY(around.getBottom());
    }
}
