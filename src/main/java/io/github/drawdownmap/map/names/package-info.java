/// The names of places on the map.
///
/// Knows nothing of sites or tiles.
package io.github.drawdownmap.map.names;
