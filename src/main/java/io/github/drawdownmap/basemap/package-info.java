/// Background tiles: the embedded vector map, web tiles with their cache, tile files, and the credit each of them asks
/// for.
///
/// Knows nothing of postures, sites or days.
package io.github.drawdownmap.basemap;
