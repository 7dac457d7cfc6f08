package io.github.drawdownmap.geo;

/// A rectangle on the ground between two parallels and two meridians, in degrees; it does not cross the date line.
///
/// @param southWest the corner with the smaller latitude and longitude
/// @param northEast the opposite corner
public record GeoBounds(LatLon southWest, LatLon northEast) {
    public GeoBounds {
        if (southWest.lat() > northEast.lat() || southWest.lon() > northEast.lon())
            throw new IllegalArgumentException(southWest + " is not south-west of " + northEast);
    }

    public boolean contains(LatLon position) {
        return intersects(new GeoBounds(position, position));
    }

    public boolean intersects(GeoBounds other) {
        return other.southWest.lat() <= northEast.lat()
                && other.northEast.lat() >= southWest.lat()
                && other.southWest.lon() <= northEast.lon()
                && other.northEast.lon() >= southWest.lon();
    }
}
