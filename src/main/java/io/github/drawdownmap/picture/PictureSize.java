package io.github.drawdownmap.picture;

import io.github.drawdownmap.ui.pixels.PixelSize;
import java.util.Optional;

/// Width and height of a picture in logical pixels, written as "1920x1080".
public record PictureSize(int width, int height) {
    public static final PictureSize SMALLEST = new PictureSize(480, 360);
    public static final PictureSize LARGEST = new PictureSize(7680, 4320);

    /// With less room the maps of two days would be too small to read.
    public static final PictureSize SMALLEST_OF_TWO_DAYS = new PictureSize(640, 480);

    /// Empty when the text is no size, or one too small to read or too large to hold.
    public static Optional<PictureSize> parse(String text) {
        return PixelSize.parse(text)
                .map(size -> new PictureSize(size.width(), size.height()))
                .filter(PictureSize::isUsable);
    }

    public boolean holdsTwoDays() {
        return area() >= SMALLEST_OF_TWO_DAYS.area();
    }

    private long area() {
        return (long) width * height;
    }

    private boolean isUsable() {
        return width >= SMALLEST.width
                && height >= SMALLEST.height
                && width <= LARGEST.width
                && height <= LARGEST.height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
