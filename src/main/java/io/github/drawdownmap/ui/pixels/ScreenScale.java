package io.github.drawdownmap.ui.pixels;

import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;

/// How dense a screen or a picture is: the one place that turns its pixels into units of layout and back.
///
/// @param pixelsPerUnit 1.25 on a screen at 125 %
public record ScreenScale(double pixelsPerUnit) {
    public static final ScreenScale ONE = new ScreenScale(1);

    /// A size that is a whole number of pixels but for rounding takes no pixel more.
    private static final double ROUNDING = 1e-6;

    public ScreenScale {
        if (!(pixelsPerUnit > 0 && pixelsPerUnit < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("screen scale " + pixelsPerUnit + " is not positive");
    }

    /// What so many pixels cover.
    public double units(double pixels) {
        return pixels / pixelsPerUnit;
    }

    /// The pixels on so many units, not rounded.
    public double pixels(double units) {
        return units * pixelsPerUnit;
    }

    /// The least number of whole pixels that covers so many units.
    public int pixelsCovering(double units) {
        return (int) Math.ceil(pixels(units) - ROUNDING);
    }

    /// The nearest place at which a pixel begins, in units.
    public double onPixel(double units) {
        return units(Math.rint(pixels(units)));
    }

    /// Gives a view the size at which an image of so many pixels is shown pixel for pixel.
    public void fit(ImageView view, int width, int height) {
        view.setFitWidth(units(width));
        view.setFitHeight(units(height));
    }

    /// Draws units as pixels.
    public Scale enlarging() {
        return new Scale(pixelsPerUnit, pixelsPerUnit);
    }

    /// Lays out pixels as units.
    public Scale reducing() {
        return new Scale(units(1), units(1));
    }
}
