package io.github.drawdownmap.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// What was drawn, to be compared with what it should look like.
///
/// A failure leaves both pictures and their difference in `target/drawn`. Pictures to compare with are stored beside
/// the resources of the tests, in `drawn/NAME.png`; to store a new one, look at `target/drawn/NAME.actual.png` and copy
/// it there.
public record Drawn(BufferedImage picture) {
    private static final Path FOLDER = Path.of("target", "drawn");
    private static final String STORED = "src/test/resources/io/github/drawdownmap/drawn/";

    /// How far a picture may be off.
    ///
    /// @param step two colours are the same when none of red, green and blue differs by more
    /// @param share of the pixels that may have another colour
    public record Tolerance(int step, double share) {}

    /// A picture that is stored was drawn by the same fonts and the same renderer, perhaps with another rounding.
    private static final Tolerance STORED_TOLERANCE = new Tolerance(12, 0.002);

    public static Drawn of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return new Drawn(picture);
    }

    /// What a node of so many units looks like at a scale. Belongs to the JavaFX application thread.
    public static Drawn of(Node node, double width, double height, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, Math.round(width * scale), Math.round(height * scale)));
        parameters.setFill(Color.TRANSPARENT);
        return of(node.snapshot(parameters, null));
    }

    public int width() {
        return picture.getWidth();
    }

    public int height() {
        return picture.getHeight();
    }

    public int argb(int x, int y) {
        return picture.getRGB(x, y);
    }

    /// This picture with a rectangle of it drawn somewhere else, at another size.
    public Drawn withMoved(int x, int y, int width, int height, int dx, int dy, double growth) {
        var changed = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_ARGB);
        var graphics = changed.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.setClip(x, y, width, height);
        graphics.drawImage(
                picture.getSubimage(x, y, width, height),
                x + dx,
                y + dy,
                (int) Math.round(width * growth),
                (int) Math.round(height * growth),
                null);
        graphics.dispose();
        return new Drawn(changed);
    }

    /// The share of the pixels that look different.
    public double differenceTo(Drawn expected, int step) {
        long different = 0;
        for (int y = 0; y < height(); y++)
            for (int x = 0; x < width(); x++) if (differs(expected, x, y, step)) different++;
        return (double) different / ((long) width() * height());
    }

    private boolean differs(Drawn expected, int x, int y, int step) {
        int one = argb(x, y);
        int other = expected.argb(x, y);
        for (int shift = 0; shift < 32; shift += 8)
            if (Math.abs((one >>> shift & 0xff) - (other >>> shift & 0xff)) > step) return true;
        return false;
    }

    public void assertLooksLike(Drawn expected, Tolerance tolerance, String name) {
        if (width() != expected.width() || height() != expected.height()) write(name + ".actual");
        assertThat(new java.awt.Dimension(width(), height()))
                .as("size of " + name)
                .isEqualTo(new java.awt.Dimension(expected.width(), expected.height()));
        double difference = differenceTo(expected, tolerance.step());
        if (difference <= tolerance.share()) return;
        write(name + ".actual");
        expected.write(name + ".expected");
        marked(expected, tolerance.step()).write(name + ".difference");
        throw new AssertionError("%s: %.3f %% of the pixels differ, %.3f %% may; see %s"
                .formatted(
                        name,
                        100 * difference,
                        100 * tolerance.share(),
                        FOLDER.resolve(name + ".difference.png").toAbsolutePath()));
    }

    /// Compares with the stored picture of that name.
    public void assertLooksAsStored(String name) {
        assertLooksAsStored(name, STORED_TOLERANCE);
    }

    public void assertLooksAsStored(String name, Tolerance tolerance) {
        try (InputStream stored = Drawn.class.getResourceAsStream(name + ".png")) {
            if (stored != null) {
                BufferedImage picture = Objects.requireNonNull(ImageIO.read(stored), name);
                assertLooksLike(new Drawn(picture), tolerance, name);
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path drawn = write(name + ".actual");
        throw new AssertionError("no picture of " + name + " is stored; look at " + drawn
                + ", and when it is right: cp " + drawn + " " + STORED + name + ".png");
    }

    /// The expected picture, pale, with red where this one differs.
    private Drawn marked(Drawn expected, int step) {
        var marked = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height(); y++)
            for (int x = 0; x < width(); x++)
                marked.setRGB(
                        x,
                        y,
                        differs(expected, x, y, step) ? 0xff0000 : 0x808080 | (expected.argb(x, y) >> 1 & 0x7f7f7f));
        return new Drawn(marked);
    }

    private Path write(String name) {
        try {
            Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
