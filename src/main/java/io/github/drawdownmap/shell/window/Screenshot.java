package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// A picture of the window as it stands on the screen, taken from the screen.
final class Screenshot {
    /// What is drawn in one frame is on the screen a few frames later.
    private static final int FRAMES_UNTIL_SEEN = 20;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Screenshot(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Takes the content of a window that is showing; call it on the application thread.
    private static Screenshot of(Window window) {
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

    /// Waits until the map is drawn, takes the picture when that frame is on the screen, and closes the window.
    ///
    /// @param exitCode takes the code to exit with
    static void takeWhenDrawn(Stage stage, BooleanSupplier isDrawn, Path file, IntConsumer exitCode) {
        AnimationTimer frames = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (!isDrawn.getAsBoolean() || seen++ < FRAMES_UNTIL_SEEN) return;
                stop();
                exitCode.accept(of(stage).save(file));
                stage.close();
            }
        };
        frames.start();
    }

    private int save(Path file) {
        try {
            write(file);
            if (!isBlank()) return 0;
            System.err.println(Messages.text("shell.screenshot.blank", file));
            return 1;
        } catch (IOException e) {
            System.err.println(Messages.text("shell.screenshot.failed", file, String.valueOf(e.getMessage())));
            return 2;
        }
    }

    /// Whether there is nothing to see: fewer colours than any drawn map has.
    private boolean isBlank() {
        return java.util.Arrays.stream(pixels).distinct().limit(64).count() < 64;
    }

    private void write(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }
}
