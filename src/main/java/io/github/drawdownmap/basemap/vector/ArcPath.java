package io.github.drawdownmap.basemap.vector;

import java.awt.Rectangle;

/// A chain of points in map units, along some arcs. Nothing changes it after reading.
final class ArcPath {
    private final Arcs arcs;
    private final int[] references;
    private final int west;
    private final int north;
    private final int east;
    private final int south;

    /// Takes the array as it is.
    ArcPath(Arcs arcs, int[] references) {
        this.arcs = arcs;
        this.references = references;
        PathSet.Boxes boxes = arcs.boxes();
        var box = new PathSet.Boxes(1);
        for (int reference : references) {
            int arc = Arcs.numberOf(reference);
            box.include(0, boxes.west[arc], boxes.north[arc]);
            box.include(0, boxes.east[arc], boxes.south[arc]);
        }
        west = box.west[0];
        north = box.north[0];
        east = box.east[0];
        south = box.south[0];
    }

    /// How many points are worth drawing with so much detail.
    int count(int detail) {
        return arcs.count(references, detail);
    }

    /// Copies the points that [#count] counts.
    ///
    /// @param at where the first goes
    /// @return where the next would go
    int copy(int detail, int[] toX, int[] toY, int at) {
        return arcs.copy(references, detail, toX, toY, at);
    }

    /// All points, put together anew at each call.
    Points points() {
        int length = count(Byte.MAX_VALUE);
        var points = new Points(new int[length], new int[length]);
        copy(Byte.MAX_VALUE, points.x, points.y, 0);
        return points;
    }

    /// Width or height, whichever is larger.
    int extent() {
        return Math.max(width(), height());
    }

    private int width() {
        return Math.max(0, east - west);
    }

    private int height() {
        return Math.max(0, south - north);
    }

    /// Whether a point is inside of the ring's box, or at most so far beside it.
    boolean isNear(double pointX, double pointY, double margin) {
        return pointX >= west - margin
                && pointX <= east + margin
                && pointY >= north - margin
                && pointY <= south + margin;
    }

    /// The box around all points, in map units.
    Rectangle box() {
        return new Rectangle(west, north, width(), height());
    }

    /// Of a ring: whether a band of its length and area would be so wide, so that a long thin lake counts as thin.
    boolean isAsBroadAs(double width) {
        // The band is never wider than the box, which is known already.
        return Math.min(width(), height()) >= width && breadth() >= width;
    }

    /// Of a ring: how wide a band of its length and area would be.
    double breadth() {
        Points ring = points();
        int[] x = ring.x;
        int[] y = ring.y;
        double area = 0;
        double length = 0;
        for (int i = 1; i < x.length; i++) {
            area += (double) (x[i - 1] - x[0]) * (y[i] - y[0]) - (double) (x[i] - x[0]) * (y[i - 1] - y[0]);
            length += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        return length == 0 ? 0 : Math.abs(area) / length;
    }

    /// The points of a path in order.
    @SuppressWarnings("ArrayRecordComponent")
    record Points(int[] x, int[] y) {
        /// Whether a line from a point to the east crosses the edge up to one of these: from inside of a ring it comes
        /// outside, and back.
        boolean isCrossed(int to, double pointX, double pointY) {
            if (y[to - 1] > pointY == y[to] > pointY) return false;
            double share = (pointY - y[to - 1]) / ((double) y[to] - y[to - 1]);
            return pointX < x[to - 1] + share * ((double) x[to] - x[to - 1]);
        }
    }
}
