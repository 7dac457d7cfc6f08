package io.github.drawdownmap.basemap.vector;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A part of the world laid out in cells as high as wide, some of them on land.
public final class LandGrid {
    private final List<Country> countries;
    private final WorldBounds area;
    private final Rectangle cells;
    private final double worldSize;

    /// @param columns from west to east; there are so many rows as `area` needs
    LandGrid(List<Country> countries, WorldBounds area, int columns) {
        this.countries = countries;
        this.area = area;
        worldSize = columns / area.width();
        cells = new Rectangle(columns, Math.max(1, (int) Math.round(area.height() * worldSize)));
    }

    /// The cells that are on land.
    public interface Land {
        boolean isAt(int column, int row);
    }

    /// A country with land in some part of the world.
    ///
    /// @param label its name at its usual place
    /// @param box around the boxes of its islands and mainland, as far as they are in that part
    public record Part(PlaceLabel label, WorldBounds box) {}

    /// All cells.
    public Rectangle cells() {
        return new Rectangle(cells);
    }

    /// The land of all countries.
    public Land land() {
        return land(countries);
    }

    /// The land of one country.
    ///
    /// @param code ISO 3166-1 alpha-2
    public Land land(String code) {
        return land(countries.stream()
                .filter(country -> country.code().equals(code))
                .toList());
    }

    private Land land(List<Country> of) {
        List<Rectangle2D> here =
                worlds(area).mapToObj(world -> inMapUnits(area, world)).toList();
        List<ArcPath> near = of.stream()
                .flatMap(country -> country.rings().stream())
                .filter(ring -> here.stream().anyMatch(units -> units.intersects(ring.box())))
                .toList();
        return land(new PathSet(near, detail()));
    }

    private Land land(PathSet outlines) {
        var image = new BufferedImage(cells.width, cells.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        worlds(area).forEach(world -> {
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

    /// The box around what a country has in an area, in that one of the worlds side by side where it has most.
    static Optional<WorldBounds> boxOf(Country country, WorldBounds area) {
        return worlds(area)
                .mapToObj(world -> boxOf(country, area, world))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(box -> box.width() * box.height()));
    }

    private static Optional<WorldBounds> boxOf(Country country, WorldBounds area, int world) {
        Rectangle2D units = inMapUnits(area, world);
        double unit = 1.0 / VectorMap.WORLD_UNITS;
        return country.rings().stream()
                .map(ring -> (Rectangle2D) ring.box())
                .filter(units::intersects)
                .map(units::createIntersection)
                .reduce(Rectangle2D::createUnion)
                .map(box -> new WorldBounds(
                        world + box.getMinX() * unit,
                        box.getMinY() * unit,
                        world + box.getMaxX() * unit,
                        box.getMaxY() * unit));
    }

    private static Rectangle2D inMapUnits(WorldBounds area, int world) {
        return new Rectangle2D.Double(
                (area.west() - world) * VectorMap.WORLD_UNITS,
                area.north() * VectorMap.WORLD_UNITS,
                area.width() * VectorMap.WORLD_UNITS,
                area.height() * VectorMap.WORLD_UNITS);
    }

    /// Which of the worlds side by side an area reaches into.
    private static IntStream worlds(WorldBounds area) {
        return IntStream.rangeClosed((int) Math.floor(area.west()), (int) Math.floor(area.east()));
    }
}
