package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Paints the tiles of the vector map, without its names. Any number of threads may use it at once.
public final class TilePainter {
    private static final double ROUND_FROM_PIXELS = 2;

    private final VectorMap map;
    private final Geometries others;
    private final Geometries focus;
    private final Set<String> focusCodes;
    private final Map<Look, OpeningTiles> opening = new ConcurrentHashMap<>();

    /// @param focus ISO 3166-1 alpha-2 codes of the countries that are set off from the others
    public TilePainter(VectorMap map, Set<String> focus) {
        this.map = map;
        this.others = map.unfocused(focus);
        this.focus = map.focused(focus);
        this.focusCodes = Set.copyOf(focus);
    }

    /// A tile for a map that rests between two zooms: it has a size of its own, and lines as wide as at that zoom.
    ///
    /// @param size side of the tile in pixels
    /// @param scale pixels of the tile per map pixel
    public PixelGrid paint(TileKey key, int size, double scale, MapPalette palette) {
        return opening.computeIfAbsent(new Look(palette, scale), look -> OpeningTiles.of(palette, scale, focusCodes))
                .tile(key, size)
                .orElseGet(() -> paintAnew(key, size, scale, palette));
    }

    PixelGrid paintAnew(TileKey key, int size, double scale, MapPalette palette) {
        double growth = size / (WebMercator.TILE_SIZE * scale);
        double zoom = key.zoom() + Math.log(growth) / Math.log(2);
        double worldSize = (double) size * (1 << key.zoom());
        var pen = new Pen(worldSize, (double) key.x() * size, (double) key.y() * size, size, size);
        return paint(pen, size, size, new MapStyle(zoom, scale), palette);
    }

    /// An opaque picture of what a pen sees.
    PixelGrid paint(Pen pen, int width, int height, MapStyle style, MapPalette palette) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            // Pure: a line keeps its place to a fraction of a pixel, the same in every tile that it crosses.
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(palette.water());
            graphics.fillRect(0, 0, width, height);
            double detail = style.detailZoom();
            new Painting(graphics, pen, style, palette, map.geometry(detail), others.at(detail), focus.at(detail))
                    .paintAll();
        } finally {
            graphics.dispose();
        }
        return PixelGrid.of(image);
    }

    /// One picture being painted, from the ground up.
    private record Painting(
            Graphics2D graphics,
            Pen pen,
            MapStyle style,
            MapPalette palette,
            Geometries.Geometry geometry,
            Geometries.Geometry others,
            Geometries.Geometry focus) {

        void paintAll() {
            fill(geometry, AreaLayer.LAND, palette.land());
            fill(focus, AreaLayer.FOCUS, palette.focusLand());
            regions();
            rivers();
            lakes();
            stroke(geometry.line(LineLayer.COAST), palette.waterLine(), style.coastWidth(), false);
            borders();
        }

        private void rivers() {
            river(LineLayer.RIVER_SMALL);
            river(LineLayer.RIVER_MEDIUM);
            river(LineLayer.RIVER_LARGE);
            river(LineLayer.RIVER_MAIN);
        }

        private void river(LineLayer layer) {
            stroke(geometry.line(layer), palette.river(), style.riverWidth(layer), style.roundsWater());
        }

        private void lakes() {
            fill(geometry, AreaLayer.LAKE, palette.water());
            stroke(geometry.area(AreaLayer.LAKE), palette.waterLine(), style.coastWidth(), style.roundsWater());
        }

        /// Below the water: they often run along the middle of a river or across a lake.
        private void regions() {
            dash(others.line(LineLayer.REGION), palette.region(), style.regionWidth(), 3, 2.5);
            dash(focus.line(LineLayer.REGION), palette.focusRegion(), style.regionWidth(), 3, 2.5);
        }

        private void borders() {
            stroke(others.line(LineLayer.BORDER), palette.border(), style.borderWidth(), false);
            dash(geometry.line(LineLayer.DISPUTED), palette.disputed(), style.borderWidth(), 4, 3.5);
            stroke(focus.line(LineLayer.BORDER), palette.focusBorder(), style.focusBorderWidth(), false);
        }

        private void fill(Geometries.Geometry from, AreaLayer layer, Color color) {
            var outline = pen.areas(from.area(layer), layer == AreaLayer.LAKE && style.roundsWater());
            if (outline.getCurrentPoint() == null) return;
            graphics.setColor(color);
            Rectangle picture = pen.picture();
            // Most pictures have no shore in them. Then there is nothing to be smoothed, which takes most of the time.
            if (outline.contains(picture)) graphics.fill(picture);
            else graphics.fill(outline);
        }

        private void stroke(PathSet set, Color color, double width, boolean rounded) {
            if (width <= 0) return;
            var line = pen.lines(set, width, rounded);
            if (line.getCurrentPoint() == null) return;
            graphics.setColor(color);
            graphics.setStroke(strokeOf(width));
            graphics.draw(line);
        }

        /// Nobody sees the joints of a thin line, and round ones take most of the time.
        private static BasicStroke strokeOf(double width) {
            return width < ROUND_FROM_PIXELS
                    ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL)
                    : new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }

        private void dash(PathSet set, Color color, double width, double dash, double gap) {
            if (width <= 0) return;
            var line = pen.dashes(set, width, style.pixels(dash), style.pixels(gap));
            if (line.getCurrentPoint() == null) return;
            graphics.setColor(color);
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(line);
        }
    }

    private record Look(MapPalette palette, double scale) {}
}
