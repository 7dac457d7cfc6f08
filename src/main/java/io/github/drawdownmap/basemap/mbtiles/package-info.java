/// Raster tiles from an MBTiles file.
///
/// Knows nothing of the map that shows the tiles.
package io.github.drawdownmap.basemap.mbtiles;
