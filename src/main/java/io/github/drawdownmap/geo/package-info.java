/// Positions, bounds and the Web Mercator projection.
///
/// Knows nothing of maps on screen, tiles or sites.
package io.github.drawdownmap.geo;
