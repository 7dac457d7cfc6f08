package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;

/// What a picture of the map shows.
///
/// @param center the position in the middle
/// @param zoom may be a fraction
/// @param width in map pixels; the picture has `scale` times as many
/// @param height in map pixels
/// @param scale pixels of the picture per map pixel
public record MapFrame(LatLon center, double zoom, int width, int height, double scale) {
    public MapFrame {
        if (width < 1 || height < 1) throw new IllegalArgumentException("no picture of " + width + " x " + height);
        if (!(scale > 0)) throw new IllegalArgumentException("scale " + scale + " is not above 0");
        if (!(zoom >= 0 && zoom <= TileKey.MAX_ZOOM)) throw new IllegalArgumentException("zoom " + zoom);
    }
}
