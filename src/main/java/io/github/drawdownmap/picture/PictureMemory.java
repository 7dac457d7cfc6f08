package io.github.drawdownmap.picture;

import io.github.drawdownmap.i18n.Messages;
import java.util.Optional;

/// How much memory pictures take while they are drawn.
///
/// @param bytes that there are
/// @param pictures how many are held at once: one, or the frames that an animation is judged by
/// @param sites that are read, drawn and written about for a picture
public record PictureMemory(long bytes, int pictures, int sites) {
    /// The snapshot, its pixels taken out of it, the picture made of them, and what JavaFX holds beside them.
    private static final long BYTES_PER_PIXEL = 24;

    private static final long BYTES_PER_PIXEL_OF_MORE = 4;

    /// Data, map and scene, whatever the size of the picture.
    private static final long BYTES_BESIDE = 100L << 20;

    private static final long BYTES_PER_SITE = 4 << 10;

    /// No list of bytes of a picture can be longer than a number goes.
    private static final long MOST_PIXELS = Integer.MAX_VALUE / 16;

    private static final int FRAMES_OF_ANIMATION = 5;
    private static final double STEPS_OF_SCALE = 10;

    /// For one picture, of what the program may take.
    public static PictureMemory ofStill() {
        return new PictureMemory(Runtime.getRuntime().maxMemory(), 1, 0);
    }

    /// For an animation.
    public static PictureMemory ofAnimation() {
        return new PictureMemory(Runtime.getRuntime().maxMemory(), FRAMES_OF_ANIMATION, 0);
    }

    /// The same memory where so many sites take their part of it.
    public PictureMemory holding(int sites) {
        return new PictureMemory(bytes, pictures, sites);
    }

    /// Whether the sites leave room for anything that is drawn of them, in a picture or a window.
    public boolean holdsSites() {
        return bytes - BYTES_BESIDE - sites * BYTES_PER_SITE >= 0;
    }

    boolean holds(PictureSize size, double scale) {
        return Math.round(size.width() * scale) * Math.round(size.height() * scale) <= pixels();
    }

    private long pixels() {
        long perPixel = BYTES_PER_PIXEL + (pictures - 1) * BYTES_PER_PIXEL_OF_MORE;
        return Math.clamp((bytes - BYTES_BESIDE - sites * BYTES_PER_SITE) / perPixel, 0, MOST_PIXELS);
    }

    /// Why a picture cannot be drawn, with the largest that can, in a sentence; empty when it can.
    public Optional<String> refusal(PictureSize size, double scale) {
        if (holds(size, scale)) return Optional.empty();
        PictureSize smaller = largestSize(size, scale);
        double least = largestScale(size);
        boolean mayBeSmaller =
                smaller.width() >= PictureSize.SMALLEST.width() && smaller.height() >= PictureSize.SMALLEST.height();
        boolean mayBeCoarser = least >= PictureOptions.LEAST_SCALE;
        String key = mayBeSmaller ? mayBeCoarser ? "" : ".size" : mayBeCoarser ? ".scale" : ".all";
        return Optional.of(Messages.text(
                "picture.too-large" + key, size, number(scale), smaller.toString(), number(least), bytes >> 20));
    }

    /// The largest scale that a size can be drawn at, in tenths.
    private double largestScale(PictureSize size) {
        double exact = Math.sqrt((double) pixels() / size.width() / size.height());
        return Math.floor(exact * STEPS_OF_SCALE) / STEPS_OF_SCALE;
    }

    /// The largest size of the same shape that can be drawn at a scale.
    private PictureSize largestSize(PictureSize size, double scale) {
        double share = Math.sqrt((double) pixels() / size.width() / size.height()) / scale;
        return new PictureSize((int) (size.width() * share), (int) (size.height() * share));
    }

    private static String number(double scale) {
        return scale == Math.rint(scale) ? Long.toString(Math.round(scale)) : Double.toString(scale);
    }
}
