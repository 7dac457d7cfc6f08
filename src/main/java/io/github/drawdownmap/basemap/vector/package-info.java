/// The map of the world that the program brings along: read, styled and painted.
///
/// Knows nothing of screens, sites or servers.
package io.github.drawdownmap.basemap.vector;
