package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.awt.image.BufferedImage;

/// A picture of the map painted in one piece, without tiles.
///
/// @param center the position in the middle
/// @param zoom may be a fraction
/// @param width in map pixels; the picture has `scale` times as many
/// @param height in map pixels
/// @param scale pixels of the picture per map pixel
public record MapFrame(LatLon center, double zoom, int width, int height, double scale) {
    public MapFrame {
        if (!(zoom >= 0 && zoom <= TileKey.MAX_ZOOM)) throw new IllegalArgumentException("zoom " + zoom);
    }

    public BufferedImage paintedBy(TilePainter painter, MapPalette palette) {
        int wide = Math.max(1, (int) Math.round(width * scale));
        int high = Math.max(1, (int) Math.round(height * scale));
        double worldSize = WebMercator.worldSize(zoom) * scale;
        var middle = WebMercator.project(center);
        var pen = new Pen(
                worldSize, middle.x() * worldSize - wide / 2.0, middle.y() * worldSize - high / 2.0, wide, high);
        return painter.paint(pen, wide, high, new MapStyle(zoom, scale), palette)
                .picture();
    }
}
