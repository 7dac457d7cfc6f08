package io.github.drawdownmap.shell.window.place;

import io.github.drawdownmap.ui.pixels.PixelSize;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Width and height of the window's content, in pixels, written as "1440x900".
public record WindowSize(int width, int height) {
    static final WindowSize FIRST = new WindowSize(1440, 900);
    static final WindowSize SMALLEST = new WindowSize(800, 560);

    public WindowSize {
        if (width < 1 || height < 1) throw new IllegalArgumentException(width + "x" + height + " is no size");
    }

    /// @return nothing where the text is no size
    public static Optional<WindowSize> parse(String text) {
        return PixelSize.parse(text).map(size -> new WindowSize(size.width(), size.height()));
    }

    /// The size itself, or as much of it as a screen has room for.
    WindowSize within(Rectangle2D screen) {
        return new WindowSize((int) Math.min(width, Math.max(1, screen.getWidth())), (int)
                Math.min(height, Math.max(1, screen.getHeight())));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
