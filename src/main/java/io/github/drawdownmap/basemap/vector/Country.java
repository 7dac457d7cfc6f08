package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WorldBounds;
import java.util.List;

/// The land of one country.
///
/// @param code ISO 3166-1 alpha-2, or `XK` for Kosovo
/// @param bounds what to show of it: its main parts, without far islands
/// @param rings a point is inside when it is inside an odd number of them
record Country(String code, WorldBounds bounds, List<ArcPath> rings) {}
