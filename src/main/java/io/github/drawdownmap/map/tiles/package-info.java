/// The ground of the map, in tiles.
///
/// Knows nothing of sites or names.
package io.github.drawdownmap.map.tiles;
