package io.github.drawdownmap.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how tall it is at a width until something in it changes.
///
/// JavaFX measures every wrapping text anew at each layout. The drawer has hundreds, and while scrubbing only a few of
/// them change.
public class StillBox extends VBox {
    private final Height least = new Height();
    private final Height preferred = new Height();

    public StillBox(Node... content) {
        super(content);
    }

    /// A height and the width it was measured for.
    private static final class Height {
        private double width = Double.NaN;
        private double height;

        boolean isFor(double wanted) {
            return width == wanted;
        }

        double remember(double measuredWidth, double measuredHeight) {
            width = measuredWidth;
            height = measuredHeight;
            return measuredHeight;
        }

        void forget() {
            width = Double.NaN;
        }
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
        return least.isFor(width) ? least.height : least.remember(width, super.computeMinHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.isFor(width) ? preferred.height : preferred.remember(width, super.computePrefHeight(width));
    }
}
