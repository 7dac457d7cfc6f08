package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A part of the world laid out in cells as high as wide, some of them on land.
public final class LandGrid {
    private final List<Country> countries;
    private final Labels labels;
    private final WorldBounds area;
    private final Rectangle cells;
    private final double worldSize;

    /// @param columns from west to east; there are so many rows as `area` needs
    LandGrid(List<Country> countries, Labels labels, WorldBounds area, int columns) {
        this.countries = countries;
        this.labels = labels;
        this.area = area;
        worldSize = columns / area.width();
        cells = new Rectangle(columns, Math.max(1, (int) Math.round(area.height() * worldSize)));
    }

    /// The cells that are on land.
    public interface Land {
        boolean isAt(int column, int row);
    }

    /// A country that may have land there.
    ///
    /// @param label its name at its usual place
    /// @param reach cells that the boxes around its parts reach into
    public record Part(PlaceLabel label, Rectangle reach, Supplier<Land> land) {}

    /// All cells.
    public Rectangle cells() {
        return new Rectangle(cells);
    }

    /// The countries, the most important first.
    public List<Part> parts() {
        Map<String, Country> near = countries.stream()
                .filter(country -> !reach(country).isEmpty())
                .collect(Collectors.toMap(Country::code, country -> country));
        return labels.usual(near.keySet()).stream()
                .map(label -> part(label, Objects.requireNonNull(near.get(label.country()))))
                .toList();
    }

    private Part part(PlaceLabel label, Country country) {
        return new Part(label, reach(country), () -> land(List.of(country)));
    }

    private Rectangle reach(Country country) {
        return country.rings().stream()
                .flatMap(this::boxes)
                .map(box -> box.getBounds().intersection(cells))
                .filter(box -> !box.isEmpty())
                .reduce(Rectangle::union)
                .orElseGet(Rectangle::new);
    }

    /// The land of all countries.
    public Land land() {
        return land(countries);
    }

    private Land land(List<Country> of) {
        List<ArcPath> near = of.stream()
                .flatMap(country -> country.rings().stream())
                .filter(ring -> boxes(ring).anyMatch(cells::intersects))
                .toList();
        return land(new PathSet(near, detail()));
    }

    private Land land(PathSet outlines) {
        var image = new BufferedImage(cells.width, cells.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        worlds().forEach(world -> {
            var pen = new Pen(
                    worldSize, (area.west() - world) * worldSize, area.north() * worldSize, cells.width, cells.height);
            graphics.fill(pen.areas(outlines, false));
        });
        graphics.dispose();
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return (column, row) -> pixels[row * cells.width + column] != 0;
    }

    /// A cell is too large to show more.
    private int detail() {
        return (int) Math.ceil(Math.log(worldSize / WebMercator.TILE_SIZE) / Math.log(2));
    }

    /// In cells, one of each of the worlds side by side.
    private Stream<Rectangle2D> boxes(ArcPath ring) {
        Rectangle box = ring.box();
        double cell = worldSize / VectorMap.WORLD_UNITS;
        return worlds().mapToObj(world -> new Rectangle2D.Double(
                box.x * cell + (world - area.west()) * worldSize,
                box.y * cell - area.north() * worldSize,
                box.width * cell,
                box.height * cell));
    }

    private IntStream worlds() {
        return IntStream.rangeClosed((int) Math.floor(area.west()), (int) Math.floor(area.east()));
    }
}
