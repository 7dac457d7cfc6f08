package io.github.drawdownmap.basemap.vector;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Turns packed paths into Java2D paths of one picture, leaving out what lies beside it.
///
/// Pixels are map units times `factor`, less the picture's origin. Not for several threads at once.
final class Pen {
    private final double factor;
    private final double originX;
    private final double originY;
    private final int width;
    private final int height;

    /// @param worldSize side of the world in pixels of the picture
    /// @param originX the picture's left edge in pixels of the world
    Pen(double worldSize, double originX, double originY, int width, int height) {
        this.factor = worldSize / VectorMap.WORLD_UNITS;
        this.originX = originX;
        this.originY = originY;
        this.width = width;
        this.height = height;
    }

    /// What it sees, in its pixels.
    Rectangle picture() {
        return new Rectangle(width, height);
    }

    /// The areas' outlines. Runs beside the picture become one edge each: it lies on the same side as the run, so what
    /// is inside the picture stays inside or outside of the area as it was.
    Path2D areas(PathSet set, boolean rounded) {
        var clip = clip(2);
        var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD, 256);
        for (int path = next(set, clip, 0); path < set.pathCount; path = next(set, clip, path + 1)) {
            int first = set.pathStarts[path];
            outline.moveTo(x(set.x[first]), y(set.y[first]));
            boolean follows = true;
            int sides = 0;
            for (int run = set.runStarts[path]; run < set.runStarts[path + 1]; run++) {
                int beside = clip.sidesOf(set.runBoxes, run);
                boolean seen = beside == 0;
                // Runs on the same side become one edge together.
                if (sides != 0 && (sides & beside) == 0) edgeTo(outline, set, set.runFirst(path, run));
                sides = (sides & beside) == 0 ? beside : sides & beside;
                if (seen && rounded) addRounded(outline, set, path, run, follows);
                else if (seen) addStraight(outline, set, path, run);
                follows = seen;
            }
            if (sides != 0) edgeTo(outline, set, set.pathStarts[path + 1] - 1);
            outline.closePath();
        }
        return outline;
    }

    private void edgeTo(Path2D outline, PathSet set, int point) {
        outline.lineTo(x(set.x[point]), y(set.y[point]));
    }

    /// The lines as far as a stroke of the given width touches the picture.
    Path2D lines(PathSet set, double strokeWidth, boolean rounded) {
        var clip = clip(strokeWidth + 2);
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO, 256);
        for (int path = next(set, clip, 0); path < set.pathCount; path = next(set, clip, path + 1)) {
            boolean follows = false;
            for (int run = set.runStarts[path]; run < set.runStarts[path + 1]; run++) {
                boolean seen = !clip.misses(set.runBoxes, run);
                if (seen) {
                    if (!follows) begin(line, set, path, run, rounded);
                    if (rounded) addRounded(line, set, path, run, true);
                    else addStraight(line, set, path, run);
                }
                follows = seen;
            }
        }
        return line;
    }

    private void begin(Path2D line, PathSet set, int path, int run, boolean rounded) {
        int first = set.runFirst(path, run);
        boolean atStart = first == set.pathStarts[path];
        if (atStart || !rounded) line.moveTo(x(set.x[first]), y(set.y[first]));
        else line.moveTo(middleX(set, first - 1), middleY(set, first - 1));
        if (!atStart && rounded) addCurve(line, set, first);
    }

    private void addStraight(Path2D line, PathSet set, int path, int run) {
        for (int i = set.runFirst(path, run) + 1, last = set.runLast(path, run); i <= last; i++)
            line.lineTo(x(set.x[i]), y(set.y[i]));
    }

    /// Goes from the middle of one segment to the middle of the next, bent towards the point between them. Every curve
    /// hangs on three points only, so that all pictures draw it alike, wherever they begin.
    ///
    /// @param follows whether the run before was added in the same way
    private void addRounded(Path2D line, PathSet set, int path, int run, boolean follows) {
        int first = set.runFirst(path, run);
        if (!follows) {
            line.lineTo(middleX(set, first - 1), middleY(set, first - 1));
            addCurve(line, set, first);
        }
        int end = set.pathStarts[path + 1] - 1;
        for (int i = first + 1, last = set.runLast(path, run); i <= last; i++) {
            if (i == end) line.lineTo(x(set.x[i]), y(set.y[i]));
            else addCurve(line, set, i);
        }
    }

    private void addCurve(Path2D line, PathSet set, int point) {
        line.quadTo(x(set.x[point]), y(set.y[point]), middleX(set, point), middleY(set, point));
    }

    private double middleX(PathSet set, int point) {
        return (x(set.x[point]) + x(set.x[point + 1])) / 2;
    }

    private double middleY(PathSet set, int point) {
        return (y(set.y[point]) + y(set.y[point + 1])) / 2;
    }

    /// The lines cut into dashes that begin at the start of each line, so that neighbouring pictures agree on them.
    Path2D dashes(PathSet set, double strokeWidth, double dash, double gap) {
        var clip = clip(strokeWidth + dash + 2);
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO, 256);
        for (int path = next(set, clip, 0); path < set.pathCount; path = next(set, clip, path + 1)) {
            double along = 0;
            for (int i = set.pathStarts[path] + 1; i < set.pathStarts[path + 1]; i++) {
                double x0 = x(set.x[i - 1]);
                double y0 = y(set.y[i - 1]);
                double x1 = x(set.x[i]);
                double y1 = y(set.y[i]);
                double length = length(x1 - x0, y1 - y0);
                if (length > 0 && clip.touches(set, i)) addDashes(line, clip, x0, y0, x1, y1, along, dash, gap);
                along += length;
            }
        }
        return line;
    }

    private void addDashes(
            Path2D line, Clip clip, double x0, double y0, double x1, double y1, double along, double dash, double gap) {
        double length = length(x1 - x0, y1 - y0);
        double dx = (x1 - x0) / length;
        double dy = (y1 - y0) / length;
        double margin = clip.margin;
        // Only the stretch that can be in the picture: a segment may be a million dashes long.
        double from =
                Math.max(0, Math.max(entry(x0, dx, -margin, width + margin), entry(y0, dy, -margin, height + margin)));
        double to = Math.min(
                length, Math.min(exit(x0, dx, -margin, width + margin), exit(y0, dy, -margin, height + margin)));
        double period = dash + gap;
        for (double start = Math.floor((along + from) / period) * period - along; start < to; start += period) {
            double begin = Math.max(start, 0);
            double end = Math.min(start + dash, length);
            if (end <= begin) continue;
            boolean continues = start < 0 && new Point2D.Double(x0, y0).equals(line.getCurrentPoint());
            if (!continues) line.moveTo(x0 + begin * dx, y0 + begin * dy);
            line.lineTo(end == length ? x1 : x0 + end * dx, end == length ? y1 : y0 + end * dy);
        }
    }

    /// No such number is so large or small that it needs the care of `Math.hypot`, which takes many times as long.
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static double entry(double at, double step, double low, double high) {
        if (step == 0) return Double.NEGATIVE_INFINITY;
        return ((step > 0 ? low : high) - at) / step;
    }

    private static double exit(double at, double step, double low, double high) {
        if (step == 0) return Double.POSITIVE_INFINITY;
        return ((step > 0 ? high : low) - at) / step;
    }

    private double x(int units) {
        return units * factor - originX;
    }

    private double y(int units) {
        return units * factor - originY;
    }

    /// The first path from one on that may be in the picture; the count of paths when there is none.
    private static int next(PathSet set, Clip clip, int from) {
        int path = from;
        while (path < set.pathCount) {
            boolean begins = path % PathSet.GROUP_LENGTH == 0;
            if (begins && clip.misses(set.groupBoxes, path / PathSet.GROUP_LENGTH)) path += PathSet.GROUP_LENGTH;
            else if (clip.misses(set.pathBoxes, path)) path++;
            else return path;
        }
        return set.pathCount;
    }

    private Clip clip(double margin) {
        return new Clip(
                (originX - margin) / factor,
                (originY - margin) / factor,
                (originX + width + margin) / factor,
                (originY + height + margin) / factor,
                margin);
    }

    /// The picture with a margin, in map units.
    private record Clip(double west, double north, double east, double south, double margin) {
        boolean misses(PathSet.Boxes boxes, int box) {
            return boxes.east[box] < west
                    || boxes.west[box] > east
                    || boxes.south[box] < north
                    || boxes.north[box] > south;
        }

        /// On which sides of the picture a box lies, one bit for each; 0 when it may be in the picture.
        int sidesOf(PathSet.Boxes boxes, int box) {
            return (boxes.east[box] < west ? 1 : 0)
                    | (boxes.west[box] > east ? 2 : 0)
                    | (boxes.south[box] < north ? 4 : 0)
                    | (boxes.north[box] > south ? 8 : 0);
        }

        /// Whether the segment that ends at a point may be seen.
        boolean touches(PathSet set, int end) {
            int x0 = set.x[end - 1];
            int y0 = set.y[end - 1];
            int x1 = set.x[end];
            int y1 = set.y[end];
            return Math.max(x0, x1) >= west
                    && Math.min(x0, x1) <= east
                    && Math.max(y0, y1) >= north
                    && Math.min(y0, y1) <= south;
        }
    }
}
