package io.github.drawdownmap.basemap.vector;

import java.util.Arrays;
import java.util.List;

/// Paths of one layer at one level of detail, packed, with the boxes of groups of paths, of each path, and of each run
/// of points in it.
///
/// Boxes are what makes painting a tile cheap: a group or a path that lies beside the tile is passed over, and a run is
/// skipped or cut short.
final class PathSet {
    /// Points in a run; its last point is the first of the next run.
    static final int RUN_LENGTH = 24;

    /// Paths in a group. Those that follow each other in a map mostly lie near each other.
    static final int GROUP_LENGTH = 32;

    static final PathSet EMPTY = new PathSet(List.of(), 0);

    final int pathCount;
    /// First point of each path, and the end of the last.
    final int[] pathStarts;
    /// First run of each path, and the end of the last.
    final int[] runStarts;
    final int[] x;
    final int[] y;
    final Boxes groupBoxes;
    final Boxes pathBoxes;
    final Boxes runBoxes;

    /// Takes the points with a detail up to `detail`.
    PathSet(List<ArcPath> paths, int detail) {
        int[] counts = counts(paths, detail);
        pathCount = (int) Arrays.stream(counts).filter(count -> count > 0).count();
        pathStarts = new int[pathCount + 1];
        runStarts = new int[pathCount + 1];
        int points = Arrays.stream(counts).sum();
        x = new int[points];
        y = new int[points];
        groupBoxes = new Boxes(Math.ceilDiv(pathCount, GROUP_LENGTH));
        pathBoxes = new Boxes(pathCount);
        runBoxes = new Boxes(Arrays.stream(counts).map(PathSet::runsOf).sum());
        int path = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) continue;
            pathStarts[path + 1] = paths.get(i).copy(detail, x, y, pathStarts[path]);
            runStarts[path + 1] = runStarts[path] + runsOf(counts[i]);
            measure(path);
            path++;
        }
    }

    private static int runsOf(int points) {
        return Math.ceilDiv(points - 1, RUN_LENGTH);
    }

    /// How many points are kept of each path; none where there is only one.
    private static int[] counts(List<ArcPath> paths, int detail) {
        return paths.stream()
                .mapToInt(path -> path.count(detail))
                .map(count -> count < 2 ? 0 : count)
                .toArray();
    }

    private void measure(int path) {
        for (int run = runStarts[path]; run < runStarts[path + 1]; run++) {
            for (int i = runFirst(path, run), last = runLast(path, run); i <= last; i++)
                runBoxes.include(run, x[i], y[i]);
            pathBoxes.include(path, runBoxes.west[run], runBoxes.north[run]);
            pathBoxes.include(path, runBoxes.east[run], runBoxes.south[run]);
        }
        groupBoxes.include(path / GROUP_LENGTH, pathBoxes.west[path], pathBoxes.north[path]);
        groupBoxes.include(path / GROUP_LENGTH, pathBoxes.east[path], pathBoxes.south[path]);
    }

    int runFirst(int path, int run) {
        return pathStarts[path] + (run - runStarts[path]) * RUN_LENGTH;
    }

    int runLast(int path, int run) {
        return Math.min(runFirst(path, run) + RUN_LENGTH, pathStarts[path + 1] - 1);
    }

    /// Many boxes in map units, in arrays because thousands of them are looked at for each tile.
    static final class Boxes {
        final int[] west;
        final int[] north;
        final int[] east;
        final int[] south;

        Boxes(int count) {
            west = new int[count];
            north = new int[count];
            east = new int[count];
            south = new int[count];
            Arrays.fill(west, Integer.MAX_VALUE);
            Arrays.fill(north, Integer.MAX_VALUE);
            Arrays.fill(east, Integer.MIN_VALUE);
            Arrays.fill(south, Integer.MIN_VALUE);
        }

        void include(int box, int x, int y) {
            west[box] = Math.min(west[box], x);
            north[box] = Math.min(north[box], y);
            east[box] = Math.max(east[box], x);
            south[box] = Math.max(south[box], y);
        }
    }
}
