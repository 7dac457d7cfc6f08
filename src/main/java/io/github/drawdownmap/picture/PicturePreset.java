package io.github.drawdownmap.picture;

import java.util.Arrays;
import java.util.Optional;

/// A size that pictures are wanted in elsewhere. Its logical size is small enough that letters can be read on a phone.
public enum PicturePreset {
    /// Slides and wide screens, 1920 x 1080 pixels.
    WIDE("16:9", new PictureSize(1280, 720), 1.5),
    /// 1080 x 1080 pixels.
    SQUARE("1:1", new PictureSize(600, 600), 1.8),
    /// 1080 x 1350 pixels.
    PORTRAIT("4:5", new PictureSize(600, 750), 1.8),
    /// A whole phone, 1080 x 1920 pixels.
    STORY("9:16", new PictureSize(540, 960), 2),
    /// The preview of a link.
    LINK("1200x630", new PictureSize(800, 420), 1.5);

    private final String written;
    private final PictureSize size;
    private final double scale;

    PicturePreset(String written, PictureSize size, double scale) {
        this.written = written;
        this.size = size;
        this.scale = scale;
    }

    /// The one that is written so: "16:9".
    public static Optional<PicturePreset> parse(String text) {
        return Arrays.stream(values())
                .filter(preset -> preset.written.equals(text.strip()))
                .findFirst();
    }

    /// In logical pixels.
    public PictureSize size() {
        return size;
    }

    /// Pixels of the file for each logical pixel.
    public double scale() {
        return scale;
    }

    @Override
    public String toString() {
        return written;
    }
}
