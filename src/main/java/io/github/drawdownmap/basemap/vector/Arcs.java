package io.github.drawdownmap.basemap.vector;

/// The chains of points that areas and lines are made of, one after the other, each with the box of its points.
///
/// Neighbours share a border, so a path is a list of arcs rather than a copy of their points. In such a list an arc is
/// named by its number, or by the number's complement where it is walked from its end.
final class Arcs {
    /// First point of each arc, and the end of the last.
    private final int[] starts;
    private final int[] x;
    private final int[] y;
    /// The zoom from which each point is worth drawing.
    private final byte[] details;
    private final PathSet.Boxes boxes;

    /// Takes the arrays as they are.
    Arcs(int[] starts, int[] x, int[] y, byte[] details) {
        this.starts = starts;
        this.x = x;
        this.y = y;
        this.details = details;
        boxes = new PathSet.Boxes(starts.length - 1);
        for (int arc = 0; arc < starts.length - 1; arc++) measure(arc);
    }

    private void measure(int arc) {
        int west = Integer.MAX_VALUE;
        int north = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int south = Integer.MIN_VALUE;
        for (int i = starts[arc]; i < starts[arc + 1]; i++) {
            west = Math.min(west, x[i]);
            east = Math.max(east, x[i]);
            north = Math.min(north, y[i]);
            south = Math.max(south, y[i]);
        }
        boxes.include(arc, west, north);
        boxes.include(arc, east, south);
    }

    boolean has(int reference) {
        return numberOf(reference) < starts.length - 1;
    }

    PathSet.Boxes boxes() {
        return boxes;
    }

    static int numberOf(int reference) {
        return reference < 0 ? ~reference : reference;
    }

    /// How many points of a path have a detail up to `detail`; a point where two arcs meet counts once.
    int count(int[] references, int detail) {
        int count = 0;
        boolean begun = false;
        for (int reference : references) {
            int length = length(reference);
            for (int i = begun ? 1 : 0; i < length; i++) if (details[point(reference, i)] <= detail) count++;
            begun |= length > 0;
        }
        return count;
    }

    /// Copies the points that [#count] counts.
    ///
    /// @param at where the first goes
    /// @return where the next would go
    int copy(int[] references, int detail, int[] toX, int[] toY, int at) {
        int next = at;
        boolean begun = false;
        for (int reference : references) {
            int length = length(reference);
            for (int i = begun ? 1 : 0; i < length; i++) {
                int from = point(reference, i);
                if (details[from] > detail) continue;
                toX[next] = x[from];
                toY[next] = y[from];
                next++;
            }
            begun |= length > 0;
        }
        return next;
    }

    private int length(int reference) {
        int arc = numberOf(reference);
        return starts[arc + 1] - starts[arc];
    }

    private int point(int reference, int index) {
        return reference < 0 ? starts[~reference + 1] - 1 - index : starts[reference] + index;
    }
}
