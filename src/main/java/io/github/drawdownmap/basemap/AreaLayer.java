package io.github.drawdownmap.basemap;

/// What an area of the vector map stands for, in the order of the numbers in the file.
enum AreaLayer {
    LAND,
    /// The country that the map is about.
    FOCUS,
    LAKE
}
