package io.github.drawdownmap.timeline;

import java.util.OptionalInt;

/// Where lanes lie from top to bottom.
///
/// @param visible how many lanes are in view
/// @param pitch from the top of one lane to that of the next
/// @param barHeight the height of a lane's drawing
record LaneRows(int visible, double pitch, double barHeight) {
    static final int MOST_VISIBLE = 8;

    private static final double AREA = 90;
    private static final double LEAST_PITCH = 16;
    private static final double MOST_PITCH = 30;
    private static final double BAR_SHARE = 0.67;
    private static final double BAR_SHARE_OF_TWO = 0.8;

    /// Few lanes are tall, many are low; what does not fit is scrolled to.
    ///
    /// @param strips how many tracks each lane shows
    static LaneRows forLanes(int lanes, int strips) {
        int visible = Math.clamp(lanes, 1, MOST_VISIBLE);
        double pitch = Math.clamp(Math.floor(AREA / visible), LEAST_PITCH, MOST_PITCH);
        return new LaneRows(visible, pitch, Math.rint(pitch * (strips > 1 ? BAR_SHARE_OF_TWO : BAR_SHARE)));
    }

    double height() {
        return visible * pitch;
    }

    /// The top of a lane's bar, by its place in view.
    double top(int row) {
        return row * pitch + Math.floor((pitch - barHeight) / 2);
    }

    /// The row at a height, counting the room around its bar.
    OptionalInt at(double y) {
        int row = (int) Math.floor(y / pitch);
        return row >= 0 && row < visible ? OptionalInt.of(row) : OptionalInt.empty();
    }
}
