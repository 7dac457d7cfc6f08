package io.github.drawdownmap.timeline;

import java.util.OptionalInt;

/// Where lanes lie from top to bottom, and in each of them its strips: the report, and under it, lower, the plan.
///
/// @param visible how many lanes are in view
/// @param pitch from the top of one lane to that of the next
/// @param strips how many tracks each lane shows
record LaneRows(int visible, double pitch, int strips) {
    static final int MOST_VISIBLE = 8;

    private static final double AREA = 132;
    private static final double LOW_AREA = 90;
    private static final double LEAST_PITCH = 24;
    private static final double MOST_PITCH = 40;
    private static final double BAR_SHARE = 0.5;
    private static final double REPORT_SHARE = 0.4;
    private static final double PLAN_SHARE = 0.3;
    private static final double STRIP_GAP = 2;

    /// Few lanes are tall, many are low; what does not fit is scrolled to.
    ///
    /// @param strips how many tracks each lane shows
    /// @param most how many lanes may be in view
    /// @param areLow whether what is above needs the room
    static LaneRows forLanes(int lanes, int strips, int most, boolean areLow) {
        int visible = Math.clamp(lanes, 1, most);
        double area = areLow ? LOW_AREA : AREA;
        double pitch = Math.clamp(Math.floor(area / visible), LEAST_PITCH, MOST_PITCH);
        return new LaneRows(visible, pitch, Math.max(1, strips));
    }

    double height() {
        return visible * pitch;
    }

    /// The top of a strip, by the place of its lane in view and its own place in the lane.
    double top(int row, int strip) {
        double all = strips > 1 ? barHeight(0) + STRIP_GAP + barHeight(1) : barHeight(0);
        double first = row * pitch + Math.floor((pitch - all) / 2);
        return strip == 0 ? first : first + barHeight(0) + STRIP_GAP;
    }

    /// The height of a strip's drawing.
    double barHeight(int strip) {
        if (strips == 1) return Math.rint(pitch * BAR_SHARE);
        return Math.rint(pitch * (strip == 0 ? REPORT_SHARE : PLAN_SHARE));
    }

    /// The row at a height, counting the room around its bar.
    OptionalInt at(double y) {
        int row = (int) Math.floor(y / pitch);
        return row >= 0 && row < visible ? OptionalInt.of(row) : OptionalInt.empty();
    }
}
