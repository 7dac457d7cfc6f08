package io.github.drawdownmap.shell.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// A picture of the window as it stands on the screen, taken from the screen.
final class Screenshot {
    private final int width;
    private final int height;
    private final int[] pixels;

    private Screenshot(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Takes the content of a window that is showing; call it on the application thread.
    static Screenshot of(Window window) {
        Scene scene = Objects.requireNonNull(window.getScene(), "the window has no content");
        WritableImage image = new Robot()
                .getScreenCapture(
                        null,
                        window.getX() + scene.getX(),
                        window.getY() + scene.getY(),
                        scene.getWidth(),
                        scene.getHeight());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Screenshot(width, height, pixels);
    }

    /// Whether there is nothing to see: fewer colours than any drawn map has.
    boolean isBlank() {
        return java.util.Arrays.stream(pixels).distinct().limit(64).count() < 64;
    }

    void write(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }
}
