package io.github.drawdownmap.ui.pixels;

import java.util.Arrays;

/// The picture of a symbol as pixels, to be drawn many times into a picture of a map.
///
/// Pixels are premultiplied ARGB. The middle of the symbol is the corner between the four middle pixels.
public final class Sprite {
    private static final int OPAQUE = 255;

    private final int side;
    private final int[] pixels;
    private final int[] firstOfRow;
    private final int[] endOfRow;

    /// @param symbol a square of an even side; taken over, not copied
    public Sprite(PixelGrid symbol) {
        if (symbol.width() != symbol.height())
            throw new IllegalArgumentException(symbol.width() + " x " + symbol.height() + " is no square");
        this.side = symbol.width();
        this.pixels = symbol.pixels();
        this.firstOfRow = new int[side];
        this.endOfRow = new int[side];
        for (int row = 0; row < side; row++) findEndsOf(row);
    }

    private void findEndsOf(int row) {
        int first = 0;
        int end = side;
        while (first < side && pixels[row * side + first] == 0) first++;
        while (end > first && pixels[row * side + end - 1] == 0) end--;
        firstOfRow[row] = first;
        endOfRow[row] = end;
    }

    /// Draws the symbol into an opaque picture, as far as it lies inside.
    ///
    /// @param x the pixel right of the middle
    /// @param y the pixel below the middle
    public void drawOn(PixelGrid ground, int x, int y) {
        int[] picture = ground.pixels();
        int width = ground.width();
        int left = x - side / 2;
        int top = y - side / 2;
        int lastRow = Math.min(side, ground.height() - top);
        for (int row = Math.max(0, -top); row < lastRow; row++) {
            int from = Math.max(firstOfRow[row], -left);
            int to = Math.min(endOfRow[row], width - left);
            int shift = (top + row) * width + left - row * side;
            for (int i = row * side + from; i < row * side + to; i++) {
                int above = pixels[i];
                int alpha = above >>> 24;
                if (alpha == OPAQUE) picture[i + shift] = above;
                else if (alpha != 0) picture[i + shift] = above + faded(picture[i + shift], 256 - alpha);
            }
        }
    }

    /// All four channels by `share` 256ths; two at a time.
    private static int faded(int argb, int share) {
        int redBlue = (((argb & 0x00ff00ff) * share) >>> 8) & 0x00ff00ff;
        int alphaGreen = (((argb >>> 8) & 0x00ff00ff) * share) & 0xff00ff00;
        return redBlue | alphaGreen;
    }

    @Override
    public String toString() {
        return "Sprite of " + side + " px, "
                + Arrays.stream(pixels).filter(pixel -> pixel != 0).count() + " set";
    }
}
