package io.github.drawdownmap.picture;

import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.pixels.PictureFormats;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.paint.Color;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// The mark of whoever makes a picture, which stands in its foot.
public final class Logo {
    /// What is larger is no logo, and would take the memory of the picture.
    static final int MOST_SIDE = 4096;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int BEGINNING = 512;

    /// Of a mark so many pixels in width and height are looked at.
    private static final int SAMPLE = 64;

    /// What has less is hardly seen.
    private static final double LEAST_CONTRAST = 2;

    private static final double MOST_LOST = 0.2;

    private final BufferedImage pixels;

    private Logo(BufferedImage pixels) {
        this.pixels = pixels;
    }

    /// Reads a PNG or JPEG file, for a thread that may wait.
    ///
    /// @throws IOException with a sentence, when there is none that can be used
    public static Logo read(Path file) throws IOException {
        if (Files.isDirectory(file)) throw problem("folder", file);
        // A pipe would be waited for.
        if (Files.exists(file) && !Files.isRegularFile(file)) throw problem("none", file);
        try (InputStream opened = Files.newInputStream(file);
                ImageInputStream input = new MemoryCacheImageInputStream(opened)) {
            ImageReader reader = PictureFormats.reader(input, FORMATS);
            if (reader == null) throw problem(isSvg(file) ? "svg" : "none", file);
            try {
                return read(file, reader, input);
            } finally {
                reader.dispose();
            }
        } catch (NoSuchFileException missing) {
            throw new LogoException(Messages.text("files.missing", file));
        } catch (AccessDeniedException denied) {
            throw problem("denied", file);
        } catch (LogoException told) {
            throw told;
        } catch (IOException unreadable) {
            throw new LogoException(Messages.text("picture.logo.unreadable", file, WriteProblem.reason(unreadable)));
        }
    }

    private static boolean isSvg(Path file) throws IOException {
        try (InputStream opened = Files.newInputStream(file)) {
            return new String(opened.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains("<svg");
        }
    }

    /// Its size stands at its beginning: nothing that is too large is unpacked.
    private static Logo read(Path file, ImageReader reader, ImageInputStream input) throws LogoException {
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > MOST_SIDE)
                throw new LogoException(Messages.text(
                        "picture.logo.large",
                        file,
                        Integer.toString(width),
                        Integer.toString(height),
                        Integer.toString(MOST_SIDE)));
            return new Logo(reader.read(0));
        } catch (LogoException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // The readers of the platform answer broken pictures with all kinds of unchecked exceptions.
            throw problem("damaged", file);
        }
    }

    /// The mark as large as fits, and never larger than it is.
    BufferedImage within(double mostWidth, double mostHeight) {
        double share = Math.min(1, Math.min(mostWidth / pixels.getWidth(), mostHeight / pixels.getHeight()));
        int width = (int) Math.max(1, Math.floor(share * pixels.getWidth()));
        int height = (int) Math.max(1, Math.floor(share * pixels.getHeight()));
        BufferedImage smaller = pixels;
        // Of more than two pixels in a row each step would leave some out.
        while (smaller.getWidth() > 2 * width && smaller.getHeight() > 2 * height)
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        return drawn(smaller, width, height);
    }

    /// Whether so much of it is lost on a ground that it belongs on another, where less is. A picture that nothing
    /// shines through brings its own.
    boolean belongsOn(Color other, Color ground) {
        if (!pixels.getColorModel().hasAlpha()) return false;
        BufferedImage seen = within(SAMPLE, SAMPLE);
        double lost = shareLostOn(ground, seen);
        return lost > MOST_LOST && shareLostOn(other, seen) < lost;
    }

    /// How much of what is not transparent has hardly another brightness than its ground; none when the ground is seen
    /// nowhere.
    private static double shareLostOn(Color ground, BufferedImage image) {
        double behind = luminance(ground);
        double all = 0;
        double lost = 0;
        boolean isOpaque = true;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                double covered = (pixel >>> 24) / 255.0;
                double brightness = luminance(Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff));
                double contrast = (Math.max(brightness, behind) + 0.05) / (Math.min(brightness, behind) + 0.05);
                isOpaque &= covered == 1;
                all += covered;
                if (contrast < LEAST_CONTRAST) lost += covered;
            }
        return isOpaque || all == 0 ? 0 : lost / all;
    }

    /// As the eye has it, from 0 to 1.
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static LogoException problem(String key, Path file) {
        return new LogoException(Messages.text("picture.logo." + key, file));
    }

    /// Why a file is no logo; the message is a sentence.
    private static final class LogoException extends IOException {
        private static final long serialVersionUID = 1;

        LogoException(String sentence) {
            super(sentence);
        }
    }
}
