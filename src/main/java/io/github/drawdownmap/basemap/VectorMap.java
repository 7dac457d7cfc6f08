package io.github.drawdownmap.basemap;

import io.github.drawdownmap.geo.Bounds;
import io.github.drawdownmap.geo.WebMercator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The map that the program carries with it: land, water, borders and names, projected once. Any thread may use it.
public final class VectorMap {
    /// Side of the projected world in the whole numbers that points are kept in.
    static final int WORLD_UNITS = 1 << 24;

    // Nearer zooms show all points; see Geometry.
    private static final int FINEST_DETAIL = 9;
    private static final double SMALLEST_PIXELS = 0.75;
    private static final String BUNDLED = "basemap.bin";

    private final String credit;
    private final List<Area> areas;
    private final List<Line> lines;
    private final List<PlaceLabel> labels;
    private final AtomicReferenceArray<Geometry> geometries = new AtomicReferenceArray<>(FINEST_DETAIL + 1);

    VectorMap(String credit, List<Area> areas, List<Line> lines, List<PlaceLabel> labels) {
        this.credit = credit;
        this.areas = List.copyOf(areas);
        this.lines = List.copyOf(lines);
        this.labels = labels.stream()
                .sorted(Comparator.comparingDouble(PlaceLabel::minZoom)
                        .thenComparingInt(PlaceLabel::rank)
                        .thenComparing(
                                Comparator.comparingLong(PlaceLabel::population).reversed()))
                .toList();
    }

    /// Reads the map that comes with the program; takes some tens of milliseconds.
    ///
    /// @throws MapFileException when the file is damaged
    public static VectorMap bundled() throws IOException {
        try (var stream = VectorMap.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) throw new FileNotFoundException("the program was packed without " + BUNDLED);
            return read(stream);
        }
    }

    /// @throws MapFileException when the file is damaged
    public static VectorMap read(InputStream stream) throws IOException {
        return MapReader.read(stream.readAllBytes());
    }

    /// Who made the data, to be shown with the map.
    public Attribution attribution() {
        return new Attribution(credit, null);
    }

    /// The names worth showing, the most important first.
    public List<PlaceLabel> labels(Bounds bounds, double zoom) {
        return labels.stream()
                .filter(label -> label.isShownAt(zoom) && bounds.contains(label.position()))
                .toList();
    }

    /// Every label of the map, the most important first.
    List<PlaceLabel> labels() {
        return labels;
    }

    List<Line> lines() {
        return lines;
    }

    /// The shapes with the detail that a zoom can show; the first call for a zoom prepares them.
    Geometry geometry(double zoom) {
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
        double pixel = WORLD_UNITS / WebMercator.worldSize(detail);
        var areaPaths = new EnumMap<AreaLayer, List<Path>>(AreaLayer.class);
        for (var area : areas)
            for (var ring : area.rings())
                if (isWorthDrawing(area.layer(), ring, pixel))
                    areaPaths
                            .computeIfAbsent(area.layer(), layer -> new ArrayList<>())
                            .add(ring);
        var linePaths = new EnumMap<LineLayer, List<Path>>(LineLayer.class);
        for (var line : lines)
            if (line.path().extent() >= SMALLEST_PIXELS * pixel)
                linePaths
                        .computeIfAbsent(line.layer(), layer -> new ArrayList<>())
                        .add(line.path());
        return new Geometry(pack(areaPaths, AreaLayer.class, needed), pack(linePaths, LineLayer.class, needed));
    }

    private static boolean isWorthDrawing(AreaLayer layer, Path ring, double pixel) {
        return switch (layer) {
            case LAND, FOCUS -> ring.extent() >= SMALLEST_PIXELS * pixel;
            case LAKE -> ring.breadth() >= SMALLEST_PIXELS * pixel;
        };
    }

    private static <L extends Enum<L>> Map<L, PathSet> pack(Map<L, List<Path>> paths, Class<L> layers, int detail) {
        var sets = new EnumMap<L, PathSet>(layers);
        paths.forEach((layer, list) -> sets.put(layer, new PathSet(list, detail)));
        return sets;
    }

    /// One or more rings; a point is inside when it is inside an odd number of them.
    record Area(AreaLayer layer, List<Path> rings) {}

    /// @param name empty for most
    record Line(LineLayer layer, String name, Path path) {}

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
