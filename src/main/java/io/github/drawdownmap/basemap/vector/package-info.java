/// The map of the world that the program brings along: read, styled and painted.
///
/// It is one file, `basemap.bin`: a header (`DDBASEMP`, format version, size, CRC-32) and a compressed payload of arcs
/// shared by areas and lines, each point with the zoom from which it matters, and of names. The script
/// `assets/basemap/build-basemap.mjs` makes it and describes each field; [MapReader] reads it.
///
/// Knows nothing of screens, sites or servers.
package io.github.drawdownmap.basemap.vector;
