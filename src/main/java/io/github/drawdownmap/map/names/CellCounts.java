package io.github.drawdownmap.map.names;

import java.awt.Rectangle;
import java.util.Optional;

/// How many cells of a grid are of some kind, in any rectangle of it.
final class CellCounts {
    /// A point of the grid.
    record Cell(double column, double row) {}

    /// Which cells are of the kind.
    interface Kind {
        boolean holds(int column, int row);
    }

    private final int left;
    private final int top;
    /// For each corner of a cell: of all to its left and above it.
    private final int[][] counts;

    private final Cell middle;

    /// @param cells those that are looked at
    CellCounts(Rectangle cells, Kind kind) {
        left = cells.x;
        top = cells.y;
        counts = new int[cells.height + 1][cells.width + 1];
        double columnSum = 0;
        double rowSum = 0;
        for (int row = 0; row < cells.height; row++) {
            int inRow = 0;
            for (int column = 0; column < cells.width; column++) {
                if (kind.holds(left + column, top + row)) {
                    inRow++;
                    columnSum += column;
                    rowSum += row;
                }
                counts[row + 1][column + 1] = counts[row][column + 1] + inRow;
            }
        }
        int all = Math.max(1, all());
        middle = new Cell(left + columnSum / all + 0.5, top + rowSum / all + 0.5);
    }

    int all() {
        return counts[counts.length - 1][counts[0].length - 1];
    }

    /// In the middle of all cells of the kind.
    Cell middle() {
        return middle;
    }

    /// How many are in a rectangle, which may reach beyond those that are looked at.
    int in(Rectangle cells) {
        int west = Math.clamp(cells.x - left, 0, counts[0].length - 1);
        int east = Math.clamp(cells.x + cells.width - left, 0, counts[0].length - 1);
        int north = Math.clamp(cells.y - top, 0, counts.length - 1);
        int south = Math.clamp(cells.y + cells.height - top, 0, counts.length - 1);
        return in(west, north, east, south);
    }

    private int in(int west, int north, int east, int south) {
        return counts[south][east] - counts[north][east] - counts[south][west] + counts[north][west];
    }

    /// The rectangle that has only cells of the kind and is nearest to a point.
    Optional<Rectangle> nearest(Cell point, int across, int down) {
        int whole = across * down;
        if (all() < whole) return Optional.empty();
        Rectangle nearest = new Rectangle();
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row + down < counts.length; row++)
            for (int column = 0; column + across < counts[0].length; column++) {
                if (in(column, row, column + across, row + down) < whole) continue;
                double x = left + column + across / 2.0 - point.column();
                double y = top + row + down / 2.0 - point.row();
                if (x * x + y * y >= least) continue;
                least = x * x + y * y;
                nearest = new Rectangle(left + column, top + row, across, down);
            }
        return Optional.of(nearest).filter(found -> !found.isEmpty());
    }
}
