package io.github.drawdownmap.details;

import io.github.drawdownmap.symbol.LabelRuler;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// A headline with a few lines under it that change while scrubbing, as tall as the tallest thing it will say.
///
/// The two share their room: a long headline takes it from the lines below.
final class SteadyParagraph extends StillBox {
    private static final double SPACING = 1;

    private final List<Said> samples;
    private final Label headline;
    private final Label details;
    private final LabelRuler ruler = new LabelRuler();
    private double measuredWidth = Double.NaN;
    private Font measuredFont = Font.getDefault();
    private double measuredHeight;

    /// What it says at one time.
    ///
    /// @param details lines, one after the other
    record Said(String headline, String details) {}

    /// @param name the style classes are made of it: `name-headline`, `name-details`
    /// @param samples things as tall as any that will be said
    SteadyParagraph(String name, Collection<Said> samples) {
        setSpacing(SPACING);
        this.samples = samples.stream().distinct().toList();
        this.headline = Words.label("", name + "-headline", "semibold");
        this.details = Words.label("", name + "-details");
        getStyleClass().add(name + "-paragraph");
        getChildren().addAll(headline, details);
    }

    void say(Said said) {
        headline.setText(said.headline());
        details.setText(said.details());
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(super.computeMinHeight(width), reservedHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width), reservedHeight(width));
    }

    private double reservedHeight(double width) {
        if (width <= 0) return 0;
        if (width != measuredWidth || !details.getFont().equals(measuredFont)) {
            measuredWidth = width;
            measuredFont = details.getFont();
            measuredHeight = SPACING
                    + samples.stream()
                            .mapToDouble(said -> ruler.height(headline, said.headline(), width)
                                    + ruler.height(details, said.details(), width))
                            .max()
                            .orElse(0);
        }
        return measuredHeight;
    }
}
