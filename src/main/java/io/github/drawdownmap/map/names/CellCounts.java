package io.github.drawdownmap.map.names;

import java.awt.Rectangle;

/// How many cells of a grid are of some kind, in any rectangle of it.
final class CellCounts {
    /// A point of the grid.
    record Cell(double column, double row) {}

    /// Which cells are of the kind.
    interface Kind {
        boolean holds(int column, int row);
    }

    /// For each corner of a cell: of all to its left and above it.
    private final int[][] counts;

    private final Cell middle;

    /// @param cells all of the grid, the first at 0, 0
    CellCounts(Rectangle cells, Kind kind) {
        counts = new int[cells.height + 1][cells.width + 1];
        double columnSum = 0;
        double rowSum = 0;
        for (int row = 0; row < cells.height; row++) {
            int inRow = 0;
            for (int column = 0; column < cells.width; column++) {
                if (kind.holds(column, row)) {
                    inRow++;
                    columnSum += column;
                    rowSum += row;
                }
                counts[row + 1][column + 1] = counts[row][column + 1] + inRow;
            }
        }
        int all = Math.max(1, all());
        middle = new Cell(columnSum / all + 0.5, rowSum / all + 0.5);
    }

    int all() {
        return counts[counts.length - 1][counts[0].length - 1];
    }

    /// In the middle of all cells of the kind.
    Cell middle() {
        return middle;
    }

    /// How many are in a rectangle and so many cells around it; they may reach beyond the grid.
    int in(Rectangle cells, int around) {
        int west = Math.clamp(cells.x - around, 0, counts[0].length - 1);
        int east = Math.clamp(cells.x + cells.width + around, 0, counts[0].length - 1);
        int north = Math.clamp(cells.y - around, 0, counts.length - 1);
        int south = Math.clamp(cells.y + cells.height + around, 0, counts.length - 1);
        return counts[south][east] - counts[north][east] - counts[south][west] + counts[north][west];
    }
}
