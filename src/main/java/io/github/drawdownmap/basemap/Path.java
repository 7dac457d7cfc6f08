package io.github.drawdownmap.basemap;

/// A chain of points in map units, each with the zoom from which it is worth drawing. Nothing changes it after reading.
final class Path {
    private final int[] x;
    private final int[] y;
    private final byte[] details;
    private final int extent;

    /// Takes the arrays as they are.
    Path(int[] x, int[] y, byte[] details) {
        this.x = x;
        this.y = y;
        this.details = details;
        this.extent = Math.max(range(x), range(y));
    }

    private static int range(int[] values) {
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return values.length == 0 ? 0 : greatest - least;
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
        return extent;
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
