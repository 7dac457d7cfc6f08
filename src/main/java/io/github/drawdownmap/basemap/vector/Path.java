package io.github.drawdownmap.basemap.vector;

/// A chain of points in map units, each with the zoom from which it is worth drawing. Nothing changes it after reading.
final class Path {
    private final int[] x;
    private final int[] y;
    private final byte[] details;
    private final int west;
    private final int north;
    private final int east;
    private final int south;

    /// Takes the arrays as they are.
    Path(int[] x, int[] y, byte[] details) {
        this.x = x;
        this.y = y;
        this.details = details;
        int least = 0;
        int most = 0;
        int top = 0;
        int bottom = 0;
        for (int i = 0; i < x.length; i++) {
            least = i == 0 ? x[i] : Math.min(least, x[i]);
            most = i == 0 ? x[i] : Math.max(most, x[i]);
            top = i == 0 ? y[i] : Math.min(top, y[i]);
            bottom = i == 0 ? y[i] : Math.max(bottom, y[i]);
        }
        this.west = least;
        this.north = top;
        this.east = most;
        this.south = bottom;
    }

    int length() {
        return x.length;
    }

    int x(int point) {
        return x[point];
    }

    int y(int point) {
        return y[point];
    }

    int detail(int point) {
        return details[point];
    }

    /// Width or height, whichever is larger.
    int extent() {
        return Math.max(east - west, south - north);
    }

    /// Whether a point is inside of the ring's box, or at most so far beside it.
    boolean isNear(double pointX, double pointY, double margin) {
        return pointX >= west - margin
                && pointX <= east + margin
                && pointY >= north - margin
                && pointY <= south + margin;
    }

    /// Whether a point is inside of the ring.
    boolean surrounds(double pointX, double pointY) {
        if (!isNear(pointX, pointY, 0)) return false;
        boolean inside = false;
        for (int i = 1; i < x.length; i++) {
            if (y[i - 1] > pointY == y[i] > pointY) continue;
            double share = (pointY - y[i - 1]) / ((double) y[i] - y[i - 1]);
            if (pointX < x[i - 1] + share * ((double) x[i] - x[i - 1])) inside = !inside;
        }
        return inside;
    }

    /// How far a point is from the nearest point of the path.
    double distanceTo(double pointX, double pointY) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) least = Math.min(least, Math.hypot(x[i] - pointX, y[i] - pointY));
        return least;
    }

    /// Of a ring: how wide a band of its length and area would be, so that a long thin lake counts as thin.
    double breadth() {
        double area = 0;
        double length = 0;
        for (int i = 1; i < x.length; i++) {
            area += (double) (x[i - 1] - x[0]) * (y[i] - y[0]) - (double) (x[i] - x[0]) * (y[i - 1] - y[0]);
            length += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        return length == 0 ? 0 : Math.abs(area) / length;
    }
}
