package io.github.drawdownmap.details;

import io.github.drawdownmap.symbol.LabelRuler;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// A text that changes while scrubbing and keeps the height of the tallest thing it will say, so that nothing below it
/// moves.
final class SteadyText extends Label {
    private final List<String> samples;
    private final LabelRuler ruler = new LabelRuler();
    private double measuredWidth = Double.NaN;
    private Font measuredFont = Font.getDefault();
    private double measuredHeight;

    /// @param samples texts as tall as any that will be shown
    SteadyText(Collection<String> samples, String... styleClasses) {
        this.samples = List.copyOf(samples);
        getStyleClass().add("steady-text");
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
            measuredHeight = samples.stream()
                    .mapToDouble(sample -> ruler.height(this, sample, width))
                    .max()
                    .orElse(0);
        }
        return measuredHeight;
    }
}
