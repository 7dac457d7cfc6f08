package io.github.drawdownmap.basemap;

/// What a line of the vector map stands for, in the order of the numbers in the file.
enum LineLayer {
    COAST,
    BORDER,
    DISPUTED,
    GOVERNORATE,
    /// The rivers that the map is about, such as the Tigris.
    RIVER_MAIN,
    RIVER_LARGE,
    RIVER_MEDIUM,
    RIVER_SMALL
}
