package io.github.drawdownmap.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how tall it is at a width until something in it changes.
///
/// JavaFX measures every wrapping text anew at each layout. The drawer has hundreds, and while scrubbing only a few of
/// them change.
public class StillBox extends VBox {
    private final Memo<Double, Double> least = new Memo<>();
    private final Memo<Double, Double> preferred = new Memo<>();

    public StillBox(Node... content) {
        super(content);
    }

    @Override
    public void requestLayout() {
        // Called by the constructor of a superclass too, before there is anything to forget.
        if (least != null) least.forget();
        if (preferred != null) preferred.forget();
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.of(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.of(width, super::computePrefHeight);
    }
}
