package io.github.drawdownmap.basemap.vector;

/// What a line of the vector map stands for, in the order of the numbers in the file.
enum LineLayer {
    COAST,
    BORDER,
    DISPUTED,
    /// Between two regions of a country, the first level below it.
    REGION,
    /// The great rivers, such as the Tigris.
    RIVER_MAIN,
    RIVER_LARGE,
    RIVER_MEDIUM,
    RIVER_SMALL
}
