/// Which background the map has: its own, a server's, or a file's.
///
/// Knows nothing of postures, sites or days.
package io.github.drawdownmap.basemap;
