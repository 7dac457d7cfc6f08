package io.github.drawdownmap.basemap.vector;

/// What an area of the vector map stands for, in the order of the numbers in the file.
enum AreaLayer {
    LAND,
    LAKE,
    /// The countries that are set off; the file has none, they are made from its countries.
    FOCUS
}
