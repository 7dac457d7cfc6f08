package io.github.drawdownmap.picture;

/// How much memory a picture takes while it is drawn.
public final class PictureMemory {
    /// The snapshot, its pixels taken out of it, the picture made of them, and what JavaFX holds beside them.
    private static final long BYTES_PER_PIXEL = 24;

    /// Data, map and scene, whatever the size of the picture.
    private static final long BYTES_BESIDE = 100L << 20;

    /// No list of bytes of a picture can be longer than a number goes.
    private static final long MOST_PIXELS = Integer.MAX_VALUE / 16;

    private PictureMemory() {}

    /// Whether a picture can be drawn in so many bytes.
    public static boolean holds(PictureSize size, double scale, long bytes) {
        long pixels = Math.round(size.width() * scale) * Math.round(size.height() * scale);
        return pixels <= MOST_PIXELS && pixels * BYTES_PER_PIXEL + BYTES_BESIDE <= bytes;
    }
}
