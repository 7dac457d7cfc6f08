package io.github.drawdownmap.geo;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// A rectangle of the projected world, the whole world being 1 wide and high. Unlike [GeoBounds] it may lie across the
/// date line: then its east is beyond 1.
///
/// @param west may lie outside of 0..1: the world is there again and again from west to east
/// @param north less than `south`
/// @param east not less than `west`
public record WorldBounds(double west, double north, double east, double south) {
    public WorldBounds {
        if (!(west <= east && north <= south))
            throw new IllegalArgumentException(
                    "no bounds from " + west + ", " + north + " to " + east + ", " + south + " in the world");
    }

    public static WorldBounds of(GeoBounds bounds) {
        WorldPoint southWest = WebMercator.project(bounds.southWest());
        WorldPoint northEast = WebMercator.project(bounds.northEast());
        return new WorldBounds(southWest.x(), northEast.y(), northEast.x(), southWest.y());
    }

    /// The narrowest bounds that hold all of `positions`, across the date line where that is shorter.
    ///
    /// @throws IllegalArgumentException when there are none
    public static WorldBounds of(Collection<LatLon> positions) {
        if (positions.isEmpty()) throw new IllegalArgumentException("no position to bound");
        return around(positions.stream()
                .map(WebMercator::project)
                .map(point -> new WorldBounds(point.x(), point.y(), point.x(), point.y()))
                .toList());
    }

    /// The narrowest bounds that hold all of `parts`: the widest gap between them, going around the world, is left out.
    public static WorldBounds around(List<WorldBounds> parts) {
        double north = parts.stream().mapToDouble(WorldBounds::north).min().orElseThrow();
        double south = parts.stream().mapToDouble(WorldBounds::south).max().orElseThrow();
        WorldBounds[] eastwards =
                parts.stream().sorted((a, b) -> Double.compare(a.west, b.west)).toArray(WorldBounds[]::new);
        double reached = Arrays.stream(eastwards)
                .mapToDouble(part -> part.east - 1)
                .max()
                .orElseThrow();
        double west = eastwards[0].west;
        double gap = west - reached;
        double farthest = eastwards[0].east;
        for (int i = 1; i < eastwards.length; i++) {
            double room = eastwards[i].west - Math.max(farthest, reached);
            if (room > gap) {
                gap = room;
                west = eastwards[i].west;
            }
            farthest = Math.max(farthest, eastwards[i].east);
        }
        // One place alone would else end before it begins, by as little as doubles are rounded.
        double east = Math.max(west, west + 1 - Math.clamp(gap, 0, 1));
        return new WorldBounds(west, north, east, south);
    }

    /// Whether a point lies inside, in any of the worlds side by side.
    public boolean contains(WorldPoint point) {
        double eastOfWest = point.x() - west;
        return point.y() >= north && point.y() <= south && eastOfWest - Math.floor(eastOfWest) <= width();
    }

    /// With this share of its extent added on each side.
    public WorldBounds grown(double share) {
        return grown((east - west) * share, (south - north) * share);
    }

    /// With so much added on each side.
    public WorldBounds grown(double x, double y) {
        return new WorldBounds(west - x, north - y, east + x, south + y);
    }

    /// Without what lies beyond the northern and southern edges of the world.
    public WorldBounds insideWorld() {
        return new WorldBounds(west, Math.clamp(north, 0, 1), east, Math.clamp(south, 0, 1));
    }

    public WorldPoint center() {
        return new WorldPoint((west + east) / 2, (north + south) / 2);
    }

    public double width() {
        return east - west;
    }

    public double height() {
        return south - north;
    }
}
