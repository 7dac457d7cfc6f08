package io.github.drawdownmap.picture;

import io.github.drawdownmap.look.Frame;

/// How the parts of a picture lie to each other.
enum Arrangement {
    /// Card and legend over a wide map, whose frame leaves them room.
    OVER,
    /// The card in a column at the left of the map, the legend below it or in a column at the right.
    BESIDE,
    /// The same in a small picture, where the legend may go to a row below both.
    BESIDE_SMALL,
    /// The card in a row above the map, the legend in a row below.
    STACKED;

    private static final int LEAST_WIDTH = 1000;
    /// In a lower picture, card and legend would cover most of the map.
    private static final int LEAST_HEIGHT_FOR_OVER = 800;
    private static final double LEAST_HEIGHT_FOR_STACK = 1.4;

    /// Over a frame that was chosen nothing may lie: it might cover a site.
    static Arrangement of(PictureSize size, Frame frame) {
        if (size.height() >= LEAST_HEIGHT_FOR_STACK * size.width()) return STACKED;
        if (size.width() < LEAST_WIDTH) return BESIDE_SMALL;
        return size.height() >= LEAST_HEIGHT_FOR_OVER && frame.equals(Frame.ALL) ? OVER : BESIDE;
    }

    /// Whether the picture is looked at on a phone.
    boolean isCompact() {
        return this == BESIDE_SMALL || this == STACKED;
    }
}
