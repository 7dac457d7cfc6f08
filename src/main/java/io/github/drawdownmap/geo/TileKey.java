package io.github.drawdownmap.geo;

/// The place of one tile in the square world of Web Mercator.
///
/// @param zoom the world is 2^zoom tiles wide
/// @param x column, counted from the date line eastwards
/// @param y row, counted from the north southwards
public record TileKey(int zoom, int x, int y) {
    public static final int MAX_ZOOM = 24;

    public TileKey {
        if (zoom < 0 || zoom > MAX_ZOOM)
            throw new IllegalArgumentException("zoom " + zoom + " is not within 0.." + MAX_ZOOM);
        int side = 1 << zoom;
        if (x < 0 || x >= side || y < 0 || y >= side)
            throw new IllegalArgumentException("tile " + x + ", " + y + " does not exist at zoom " + zoom);
    }

    /// The tile of a farther zoom that holds this one; itself when it is of that zoom or farther already.
    public TileKey ancestorAt(int zoom) {
        int steps = Math.max(0, this.zoom - zoom);
        return new TileKey(this.zoom - steps, x >> steps, y >> steps);
    }

    /// The ground that the tile covers.
    public GeoBounds bounds() {
        double side = 1 << zoom;
        var southWest = new WorldPoint(x / side, (y + 1) / side);
        var northEast = new WorldPoint((x + 1) / side, y / side);
        return new GeoBounds(WebMercator.unproject(southWest), WebMercator.unproject(northEast));
    }

    @Override
    public String toString() {
        return zoom + "/" + x + "/" + y;
    }
}
