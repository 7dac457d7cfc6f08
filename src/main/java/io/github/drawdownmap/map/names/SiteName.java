package io.github.drawdownmap.map.names;

import io.github.drawdownmap.geo.WorldPoint;

/// The name of a site that has no label of its own and is named among the places.
///
/// @param radius of its symbol, in map pixels
public record SiteName(WorldPoint place, String words, double radius) {}
