package io.github.drawdownmap.ui.pixels;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// An image on screen that shows pixels of ours, without a copy, and shows them anew when they have changed.
public final class LiveImage {
    private final PixelGrid pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    /// @param grid shared, not copied
    public LiveImage(PixelGrid grid) {
        pixels = grid;
        buffer = new PixelBuffer<>(
                grid.width(), grid.height(), IntBuffer.wrap(grid.pixels()), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    /// What is shown, to be drawn into.
    public PixelGrid pixels() {
        return pixels;
    }

    public boolean hasSize(int width, int height) {
        return pixels.width() == width && pixels.height() == height;
    }

    public Image image() {
        return image;
    }

    /// Shows the pixels as they are now. On the JavaFX application thread.
    public void changed() {
        buffer.updateBuffer(all -> null);
    }
}
