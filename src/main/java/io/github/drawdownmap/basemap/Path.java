package io.github.drawdownmap.basemap;

/// A chain of points in map units, each with the zoom from which it is worth drawing.
///
/// The arrays belong to the map and are not changed after reading.
@SuppressWarnings("ArrayRecordComponent")
record Path(int[] x, int[] y, byte[] details) {
    int length() {
        return x.length;
    }

    /// Width or height, whichever is larger.
    int extent() {
        int west = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int north = Integer.MAX_VALUE;
        int south = Integer.MIN_VALUE;
        for (int i = 0; i < x.length; i++) {
            west = Math.min(west, x[i]);
            east = Math.max(east, x[i]);
            north = Math.min(north, y[i]);
            south = Math.max(south, y[i]);
        }
        return x.length == 0 ? 0 : Math.max(east - west, south - north);
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
