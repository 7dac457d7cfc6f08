package io.github.drawdownmap.map.view;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.ui.pixels.ScreenScale;

/// The zooms at which the map comes to rest.
///
/// At each of them the side of a tile is a whole number of screen pixels, so that tiles are shown pixel for pixel and
/// never resampled.
///
/// @param perLevel stops from one level to the next, 1..4: pictures of a fixed size have one, a painted map has more
/// @param screenScale of the screen or picture that the map is shown on
public record ZoomStops(int perLevel, ScreenScale screenScale) {
    /// Gluon Maps takes the tiles of the next level when less than this is missing to it.
    private static final double GLUON_TIPPING = 0.2;

    public ZoomStops {
        if (perLevel < 1 || (double) (perLevel - 1) / perLevel >= 1 - GLUON_TIPPING)
            throw new IllegalArgumentException(perLevel + " stops a level are not within 1..4");
    }

    double nearest(double zoom) {
        return stop(Math.round(zoom * perLevel));
    }

    /// The nearest stop that is not below `zoom`.
    double atLeast(double zoom) {
        long step = Math.round(zoom * perLevel);
        return stop(stop(step) >= zoom ? step : step + 1);
    }

    /// The nearest stop that is not above `zoom`.
    double atMost(double zoom) {
        long step = Math.round(zoom * perLevel);
        return stop(stop(step) <= zoom ? step : step - 1);
    }

    public boolean isStop(double zoom) {
        return zoom == nearest(zoom);
    }

    /// The level of the tiles that are shown at a stop.
    public int level(double stop) {
        return Math.toIntExact(Math.floorDiv(Math.round(stop * perLevel), perLevel));
    }

    /// Side of a tile at a stop, in screen pixels.
    public int tileSide(double stop) {
        return tileSide(Math.floorMod(Math.round(stop * perLevel), perLevel));
    }

    private int tileSide(int part) {
        double units = WebMercator.TILE_SIZE * Math.pow(2, (double) part / perLevel);
        return Math.toIntExact(Math.round(screenScale.pixels(units)));
    }

    private double stop(long step) {
        int part = Math.floorMod(step, perLevel);
        double exact = screenScale.units(tileSide(part)) / WebMercator.TILE_SIZE;
        return Math.floorDiv(step, perLevel) + Math.log(exact) / Math.log(2);
    }
}
