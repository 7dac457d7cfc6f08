package io.github.drawdownmap.geo;

import java.util.Collection;

/// A rectangle on the ground between two parallels and two meridians, in degrees; it does not cross the date line.
///
/// @param southWest the corner with the smaller latitude and longitude
/// @param northEast the opposite corner
public record Bounds(LatLon southWest, LatLon northEast) {
    public Bounds {
        if (southWest.lat() > northEast.lat() || southWest.lon() > northEast.lon())
            throw new IllegalArgumentException(southWest + " is not south-west of " + northEast);
    }

    /// The smallest bounds that hold all of `positions`.
    ///
    /// @throws IllegalArgumentException when there are none
    public static Bounds of(Collection<LatLon> positions) {
        if (positions.isEmpty()) throw new IllegalArgumentException("no position to bound");
        double south = 90, west = 180, north = -90, east = -180;
        for (LatLon position : positions) {
            south = Math.min(south, position.lat());
            north = Math.max(north, position.lat());
            west = Math.min(west, position.lon());
            east = Math.max(east, position.lon());
        }
        return new Bounds(new LatLon(south, west), new LatLon(north, east));
    }

    public boolean contains(LatLon position) {
        return position.lat() >= southWest.lat()
                && position.lat() <= northEast.lat()
                && position.lon() >= southWest.lon()
                && position.lon() <= northEast.lon();
    }

    public boolean intersects(Bounds other) {
        return other.southWest.lat() <= northEast.lat()
                && other.northEast.lat() >= southWest.lat()
                && other.southWest.lon() <= northEast.lon()
                && other.northEast.lon() >= southWest.lon();
    }

    /// The middle as the Web Mercator projection sees it.
    public LatLon center() {
        var sw = WebMercator.project(southWest);
        var ne = WebMercator.project(northEast);
        return WebMercator.unproject(new WorldPoint((sw.x() + ne.x()) / 2, (sw.y() + ne.y()) / 2));
    }
}
