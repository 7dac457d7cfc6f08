/// How any source of tiles is asked for one, and what may go wrong.
///
/// Knows no source.
package io.github.drawdownmap.basemap.tile;
