/// Background tiles: the embedded vector map, web tiles with their cache, tile files, and the credit each of them asks
/// for.
///
/// The vector map is one file, `basemap.bin`: a header (`DDBASEMP`, format version, size, CRC-32) and a compressed
/// payload of arcs shared by areas and lines, each point with the zoom from which it matters, and of names. The script
/// `assets/basemap/build-basemap.mjs` makes it and describes each field; [MapReader] reads it.
///
/// Knows nothing of postures, sites or days.
package io.github.drawdownmap.basemap;
