package io.github.drawdownmap.geo;

/// The Web Mercator projection (EPSG:3857), scaled so that the world is the unit square.
///
/// Formulas: Snyder, Map Projections, USGS Professional Paper 1395, pages 41 and 44 (spherical Mercator).
public final class WebMercator {
    /// Side of a map tile in device-independent pixels; the world is this wide at zoom 0.
    public static final int TILE_SIZE = 256;

    /// Latitude where the square world ends, in degrees: atan(sinh(pi)).
    public static final double MAX_LATITUDE = 85.05112877980659;

    /// Length of the equator of the sphere used, in metres (radius 6,378,137 m).
    public static final double EQUATOR_METERS = 2 * Math.PI * 6_378_137;

    private WebMercator() {}

    /// Latitudes beyond [#MAX_LATITUDE] are drawn at the edge of the square.
    public static WorldPoint project(LatLon position) {
        double lat = Math.toRadians(Math.clamp(position.lat(), -MAX_LATITUDE, MAX_LATITUDE));
        double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + lat / 2)) / (2 * Math.PI);
        return new WorldPoint(0.5 + position.lon() / 360, Math.clamp(y, 0, 1));
    }

    /// Points outside the unit square are moved to its edge first.
    public static LatLon unproject(WorldPoint point) {
        double x = Math.clamp(point.x(), 0, 1);
        double y = Math.clamp(point.y(), 0, 1);
        double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
        return new LatLon(lat, (x - 0.5) * 360);
    }

    /// Side of the world in pixels at a zoom, which may be a fraction.
    public static double worldSize(double zoom) {
        return TILE_SIZE * Math.pow(2, zoom);
    }

    /// Metres on the ground that one pixel covers at a latitude and zoom.
    public static double metersPerPixel(double latitude, double zoom) {
        return EQUATOR_METERS * Math.cos(Math.toRadians(latitude)) / worldSize(zoom);
    }
}
