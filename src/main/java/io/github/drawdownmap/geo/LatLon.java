package io.github.drawdownmap.geo;

/// A position on the ground in WGS 84, in degrees.
///
/// @param lat latitude, -90..90, north is positive
/// @param lon longitude, -180..180, east is positive
public record LatLon(double lat, double lon) {
    public LatLon {
        if (!(Math.abs(lat) <= 90)) throw new IllegalArgumentException("latitude " + lat + " is not within -90..90");
        if (!(Math.abs(lon) <= 180))
            throw new IllegalArgumentException("longitude " + lon + " is not within -180..180");
    }
}
