package io.github.drawdownmap.ui.symbol;

import java.util.ArrayList;
import java.util.List;

/// Slanting lines at even distances inside a ring: a window whose pace is not public.
record Hatch(double inner, double outer) {
    static final double SPACING = 6;

    /// A piece of a line, in pixels from the centre of the ring; y points down.
    record Segment(double startX, double startY, double endX, double endY) {}

    /// The lines, from the upper left to the lower right of the ring, cut off at both its edges.
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int last = (int) Math.floor(outer / SPACING - 0.5);
        for (int i = -last - 1; i <= last; i++) addLine((i + 0.5) * SPACING, segments);
        return segments;
    }

    private void addLine(double distance, List<Segment> segments) {
        double far = Math.sqrt(Math.max(0, outer * outer - distance * distance));
        double near = Math.abs(distance) < inner ? Math.sqrt(inner * inner - distance * distance) : 0;
        if (far == 0) return;
        if (near == 0) {
            segments.add(along(distance, -far, far));
        } else {
            segments.add(along(distance, -far, -near));
            segments.add(along(distance, near, far));
        }
    }

    /// The piece of the line at a distance from the centre, between two places on it.
    private static Segment along(double distance, double from, double to) {
        double slant = Math.sqrt(0.5);
        return new Segment(
                (distance + from) * slant, (distance - from) * slant, (distance + to) * slant, (distance - to) * slant);
    }
}
