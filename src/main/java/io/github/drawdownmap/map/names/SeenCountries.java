package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.LandGrid;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.map.view.Camera;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Names the countries whose usual places are out of view or taken, each in the part of it that is seen, where there is
/// room for the whole name.
final class SeenCountries {
    /// Nearer, a view is of a part of one country, as at the other names of countries.
    private static final double LAST_ZOOM = 9.5;
    /// Side of a cell, in map pixels: borders are kept clear of that well.
    private static final double CELL = 4;
    /// From the edge of the view to a name, in cells.
    private static final int FROM_EDGE = 1;
    /// Land around a name, in cells, the most first.
    private static final List<Integer> MARGINS = List.of(8, 5, 3, 1, 0);
    /// A name that reaches out over the sea has so much of it on land at least.
    private static final double LEAST_ON_LAND = 0.3;

    /// What is seen, and what has its place there.
    ///
    /// @param named codes of the countries whose names are on show
    /// @param taken in pixels of the map, beside which names stand
    record View(Camera camera, Set<String> named, List<Rectangle2D> taken) {}

    private final LabelWish wish;
    private final LabelFonts fonts;
    private final View view;
    private final LandGrid grid;
    private final Rectangle cells;
    /// Which cells lie under something, row by row.
    private final boolean[][] taken;
    private LandGrid.@Nullable Land allLand;

    private SeenCountries(VectorMap map, LabelWish wish, LabelFonts fonts, View view) {
        this.wish = wish;
        this.fonts = fonts;
        this.view = view;
        Camera camera = view.camera();
        Point2D origin = camera.origin();
        double world = camera.worldSize();
        int columns = (int) (camera.width() / CELL);
        int rows = (int) (camera.height() / CELL);
        WorldBounds area = new WorldBounds(
                origin.getX() / world,
                origin.getY() / world,
                (origin.getX() + columns * CELL) / world,
                (origin.getY() + rows * CELL) / world);
        grid = map.grid(area, columns);
        cells = grid.cells();
        taken = new boolean[cells.height][cells.width];
        view.taken().forEach(this::take);
    }

    static List<PlacedLabel> named(VectorMap map, LabelWish wish, LabelFonts fonts, View view) {
        boolean isTooSmall = view.camera().width() < CELL || view.camera().height() < CELL;
        if (isTooSmall || wish.zoom() > LAST_ZOOM) return List.of();
        return new SeenCountries(map, wish, fonts, view).named();
    }

    /// Those with room inside come before those that need some of the sea.
    private List<PlacedLabel> named() {
        List<PlacedLabel> found = new ArrayList<>();
        List<LandGrid.Part> tight = new ArrayList<>();
        for (LandGrid.Part part : grid.parts()) {
            if (view.named().contains(part.label().country())) continue;
            inside(part).ifPresentOrElse(placed -> add(placed, found), () -> tight.add(part));
        }
        for (LandGrid.Part part : tight) atCoast(part).ifPresent(placed -> add(placed, found));
        return found;
    }

    private void add(PlacedLabel placed, List<PlacedLabel> found) {
        found.add(placed);
        Point2D point = view.camera().pointOf(placed.place());
        Rectangle2D box = placed.box();
        take(new Rectangle2D.Double(
                point.getX() + box.getX(), point.getY() + box.getY(), box.getWidth(), box.getHeight()));
    }

    private void take(Rectangle2D box) {
        int left = cell(box.getMinX());
        int top = cell(box.getMinY());
        Rectangle under = new Rectangle(left, top, cell(box.getMaxX()) + 1 - left, cell(box.getMaxY()) + 1 - top)
                .intersection(cells);
        for (int row = under.y; row < under.y + under.height; row++)
            for (int column = under.x; column < under.x + under.width; column++) taken[row][column] = true;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    /// On land alone, in smaller letters where there is no room for the usual ones.
    private Optional<PlacedLabel> inside(LandGrid.Part part) {
        LabelStyle usual = wish.style(part.label(), fonts);
        Rectangle least = size(usual.smaller());
        Rectangle reach = part.reach().intersection(free());
        if (reach.width < least.width || reach.height < least.height) return Optional.empty();
        LandGrid.Land land = part.land().get();
        var room = new CellCounts(reach, (column, row) -> land.isAt(column, row) && !taken[row][column]);
        return place(usual, room, room).or(() -> place(usual.smaller(), room, room));
    }

    /// Partly on the sea, but over the land of no other country.
    private Optional<PlacedLabel> atCoast(LandGrid.Part part) {
        LabelStyle style = wish.style(part.label(), fonts).smaller();
        Rectangle size = size(style);
        Rectangle reach = part.reach();
        if (reach.width * reach.height < LEAST_ON_LAND * size.width * size.height) return Optional.empty();
        LandGrid.Land land = part.land().get();
        LandGrid.Land all = allLand == null ? grid.land() : allLand;
        allLand = all;
        var own = new CellCounts(reach, land::isAt);
        reach.grow(size.width, size.height);
        var room = new CellCounts(
                reach.intersection(free()),
                (column, row) -> (land.isAt(column, row) || !all.isAt(column, row)) && !taken[row][column]);
        return place(style, room, own);
    }

    /// Names keep off the edge of the view.
    private Rectangle free() {
        Rectangle free = new Rectangle(cells);
        free.grow(-FROM_EDGE, -FROM_EDGE);
        return free;
    }

    /// Of a name, in cells.
    private static Rectangle size(LabelStyle style) {
        Rectangle2D box = atOrigin(style).box();
        return new Rectangle((int) Math.ceil(box.getWidth() / CELL), (int) Math.ceil(box.getHeight() / CELL));
    }

    private static PlacedLabel atOrigin(LabelStyle style) {
        return PlacedLabel.of(new WorldPoint(0, 0), style, 0, PlacedLabel.Side.MIDDLE);
    }

    /// Where there is most room, as near to the middle of the land as it goes.
    private Optional<PlacedLabel> place(LabelStyle style, CellCounts room, CellCounts land) {
        Rectangle size = size(style);
        return MARGINS.stream()
                .flatMap(margin -> place(size, margin, room, land).stream())
                .findFirst()
                .map(place -> named(style, place));
    }

    private static Optional<Rectangle> place(Rectangle size, int margin, CellCounts room, CellCounts land) {
        return room.nearest(land.middle(), size.width + 2 * margin, size.height + 2 * margin)
                .map(place -> {
                    place.grow(-margin, -margin);
                    return place;
                })
                .filter(place -> land.in(place) >= LEAST_ON_LAND * size.width * size.height);
    }

    private PlacedLabel named(LabelStyle style, Rectangle place) {
        Rectangle2D box = atOrigin(style).box();
        WorldPoint point =
                worldPoint(place.getCenterX() * CELL - box.getCenterX(), place.getCenterY() * CELL - box.getCenterY());
        return PlacedLabel.of(point, style, 0, PlacedLabel.Side.MIDDLE);
    }

    private WorldPoint worldPoint(double x, double y) {
        Point2D origin = view.camera().origin();
        double world = view.camera().worldSize();
        double across = (origin.getX() + x) / world;
        return new WorldPoint(across - Math.floor(across), (origin.getY() + y) / world);
    }
}
