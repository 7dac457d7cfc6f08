package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WebMercator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Areas and lines at each level of detail, packed when a zoom first asks for them. Any thread may use it.
final class Geometries {
    // Nearer zooms show all points.
    private static final int FINEST_DETAIL = 9;
    private static final double SMALLEST_PIXELS = 0.75;

    private final List<VectorMap.Area> areas;
    private final List<VectorMap.Line> lines;
    private final AtomicReferenceArray<Geometry> geometries = new AtomicReferenceArray<>(FINEST_DETAIL + 1);

    Geometries(List<VectorMap.Area> areas, List<VectorMap.Line> lines) {
        this.areas = List.copyOf(areas);
        this.lines = List.copyOf(lines);
    }

    /// The shapes with the detail that a zoom can show.
    Geometry at(double zoom) {
        int detail = Math.clamp((int) Math.ceil(zoom), 0, FINEST_DETAIL);
        var geometry = geometries.get(detail);
        return geometry != null ? geometry : prepareOnce(detail);
    }

    /// The first tiles of a view come all at once and want the same shapes: one prepares them, the others wait.
    private synchronized Geometry prepareOnce(int detail) {
        var geometry = geometries.get(detail);
        if (geometry == null) {
            geometry = prepare(detail);
            geometries.set(detail, geometry);
        }
        return geometry;
    }

    private Geometry prepare(int detail) {
        int needed = detail == FINEST_DETAIL ? Byte.MAX_VALUE : detail;
        double pixel = VectorMap.WORLD_UNITS / WebMercator.worldSize(detail);
        var areaPaths = new EnumMap<AreaLayer, List<ArcPath>>(AreaLayer.class);
        for (var area : areas)
            for (var ring : area.rings())
                if (isWorthDrawing(area.layer(), ring, pixel))
                    areaPaths
                            .computeIfAbsent(area.layer(), layer -> new ArrayList<>())
                            .add(ring);
        var linePaths = new EnumMap<LineLayer, List<ArcPath>>(LineLayer.class);
        for (var line : lines)
            if (line.path().extent() >= SMALLEST_PIXELS * pixel)
                linePaths
                        .computeIfAbsent(line.layer(), layer -> new ArrayList<>())
                        .add(line.path());
        return new Geometry(pack(areaPaths, AreaLayer.class, needed), pack(linePaths, LineLayer.class, needed));
    }

    private static boolean isWorthDrawing(AreaLayer layer, ArcPath ring, double pixel) {
        return switch (layer) {
            case LAND, FOCUS -> ring.extent() >= SMALLEST_PIXELS * pixel;
            case LAKE -> ring.isAsBroadAs(SMALLEST_PIXELS * pixel);
        };
    }

    private static <L extends Enum<L>> Map<L, PathSet> pack(Map<L, List<ArcPath>> paths, Class<L> layers, int detail) {
        var sets = new EnumMap<L, PathSet>(layers);
        paths.forEach((layer, list) -> sets.put(layer, new PathSet(list, detail)));
        return sets;
    }

    /// The shapes at one level of detail.
    record Geometry(Map<AreaLayer, PathSet> areas, Map<LineLayer, PathSet> lines) {
        PathSet area(AreaLayer layer) {
            return areas.getOrDefault(layer, PathSet.EMPTY);
        }

        PathSet line(LineLayer layer) {
            return lines.getOrDefault(layer, PathSet.EMPTY);
        }
    }
}
