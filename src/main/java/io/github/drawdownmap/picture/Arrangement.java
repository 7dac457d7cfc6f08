package io.github.drawdownmap.picture;

import io.github.drawdownmap.look.Frame;

/// How the parts of a picture lie to each other.
enum Arrangement {
    /// Card and legend over a wide map, whose frame leaves them room.
    OVER,
    /// The card in a column at the left of the map, the legend below it or in a row below both.
    BESIDE,
    /// The card in a row above the map, the legend in a row below.
    STACKED;

    private static final int LEAST_WIDTH_FOR_OVER = 1000;
    private static final int LEAST_HEIGHT_FOR_OVER = 600;
    private static final double LEAST_HEIGHT_FOR_STACK = 1.4;

    /// Over a frame that was chosen nothing may lie: it might cover a site.
    static Arrangement of(PictureSize size, Frame frame) {
        if (size.height() >= LEAST_HEIGHT_FOR_STACK * size.width()) return STACKED;
        boolean isWide = size.width() >= LEAST_WIDTH_FOR_OVER && size.height() >= LEAST_HEIGHT_FOR_OVER;
        return isWide && frame.equals(Frame.ALL) ? OVER : BESIDE;
    }
}
