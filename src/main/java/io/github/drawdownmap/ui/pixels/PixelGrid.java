package io.github.drawdownmap.ui.pixels;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/// Premultiplied ARGB pixels, row by row, to draw into and from.
public final class PixelGrid {
    private static final DirectColorModel PREMULTIPLIED = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xff0000,
            0xff00,
            0xff,
            0xff000000,
            true,
            DataBuffer.TYPE_INT);

    private final int[] pixels;
    private final int width;
    private final int height;

    /// @param pixels shared, not copied
    public PixelGrid(int[] pixels, int width, int height) {
        if (pixels.length != width * height)
            throw new IllegalArgumentException(pixels.length + " pixels do not fill " + width + " x " + height);
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    public PixelGrid(int width, int height) {
        this(new int[width * height], width, height);
    }

    /// The pixels of a picture, shared, not copied.
    ///
    /// @param picture of type `TYPE_INT_ARGB_PRE`
    public static PixelGrid of(BufferedImage picture) {
        if (picture.getType() != BufferedImage.TYPE_INT_ARGB_PRE)
            throw new IllegalArgumentException("a picture of type " + picture.getType());
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new PixelGrid(pixels, picture.getWidth(), picture.getHeight());
    }

    /// A picture of the pixels, shared, not copied.
    public BufferedImage picture() {
        var buffer = new DataBufferInt(pixels, pixels.length);
        var raster = Raster.createPackedRaster(buffer, width, height, width, PREMULTIPLIED.getMasks(), null);
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }

    public int[] pixels() {
        return pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public long bytes() {
        return 4L * pixels.length;
    }

    /// Takes over the pixels of a grid of the same size.
    public void copyFrom(PixelGrid other) {
        System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
    }

    /// Fills a rectangle, as far as it lies inside.
    public void fill(int left, int top, int right, int bottom, int color) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        if (from >= to) return;
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++)
            Arrays.fill(pixels, y * width + from, y * width + to, color);
    }

    /// Draws a square part of a picture into a rectangle, each pixel taken from the nearest: five times as fast as
    /// blending neighbours, and on screen only while something better is on its way.
    public void draw(PixelGrid picture, Part part, int left, int top, int right, int bottom) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        if (from >= to) return;
        int[] columns = new int[to - from];
        double stepX = part.side() / (right - left);
        for (int x = from; x < to; x++)
            columns[x - from] = Math.clamp((int) (part.x() + (x - left + 0.5) * stepX), 0, picture.width - 1);
        double stepY = part.side() / (bottom - top);
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int row = picture.width * Math.clamp((int) (part.y() + (y - top + 0.5) * stepY), 0, picture.height - 1);
            int start = y * width + from;
            for (int i = 0; i < columns.length; i++) pixels[start + i] = picture.pixels[row + columns[i]];
        }
    }

    /// A square of a picture, in its pixels.
    public record Part(double x, double y, double side) {
        public static Part whole(PixelGrid square) {
            return new Part(0, 0, square.width);
        }
    }
}
