package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.LandGrid;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The room for the name of a country in a part of the world: in its land, or where that is too small, partly on the
/// sea or beside it there. All is in pixels of the world.
final class CountryRoom {
    // Sides of a cell: the smaller a country, the finer.
    private static final double FINEST = 1;
    private static final double COARSEST = 16;
    private static final double CELLS = 40_000;
    /// Between two names.
    private static final double APART = 3;
    /// Room around a name, the most first.
    private static final List<Double> MARGINS = List.of(32.0, 20.0, 12.0, 4.0);
    /// From so far a country with less land, in square pixels, is a speck that nobody misses the name of.
    private static final double FAR = 4;
    private static final double LEAST_FROM_FAR = 30;
    /// With less land, in square pixels, a part of a country is no place in the sea for the name of the whole.
    private static final double LEAST_IN_THE_SEA = 100;
    /// The middle half of a name over borders has so much of the name on other land at most.
    private static final double MOST_ON_OTHERS = 0.08;
    /// A name in the sea is no farther from its land, and other land is farther than that.
    private static final List<Double> BESIDE = List.of(5.0, 9.0, 14.0);

    /// One way to write the name and to place it.
    ///
    /// @param label the name, not at its place yet
    record Way(Stand stand, PlacedLabel label) {}

    /// How a name may stand to the land, the best first.
    private enum Stand {
        INSIDE(1),
        MOST_ON_LAND(0.6),
        /// In the middle of the land, with no more than its ends on other land.
        ENDS_OUTSIDE(0.75),
        SOME_ON_LAND(0.3),
        IN_THE_SEA(0),
        /// In the middle of the land, as much of it on other land as on its own.
        OVER_BORDERS(0.5),
        /// The same over land that is much narrower than the name: its middle is there.
        ACROSS(0.2);

        /// How much of a name is on the country's own land at least.
        private final double leastOnLand;

        Stand(double leastOnLand) {
            this.leastOnLand = leastOnLand;
        }

        boolean isOnOthers() {
            return this == ENDS_OUTSIDE || this == OVER_BORDERS || this == ACROSS;
        }
    }

    private final LandGrid.Part part;
    private final List<Way> ways;
    private final double worldSize;
    private final double cell;
    private final double left;
    private final double top;
    private final Rectangle cells;
    private final CellCounts own;
    private final CellCounts.Kind isOwn;
    private final LandGrid grid;
    private @Nullable CellCounts others;

    private CountryRoom(VectorMap map, LandGrid.Part part, LabelStyle usual, double worldSize, WorldBounds frame) {
        this.part = part;
        this.worldSize = worldSize;
        List<Way> all = ways(usual);
        Rectangle2D around = around(frame, all);
        left = around.getX();
        top = around.getY();
        cell = Math.clamp(Math.sqrt(around.getWidth() * around.getHeight() / CELLS), FINEST, COARSEST);
        int columns = Math.max(1, (int) (around.getWidth() / cell));
        int rows = Math.max(1, (int) (around.getHeight() / cell));
        grid = map.grid(
                new WorldBounds(
                        left / worldSize,
                        top / worldSize,
                        (left + columns * cell) / worldSize,
                        (top + rows * cell) / worldSize),
                columns);
        cells = grid.cells();
        LandGrid.Land land = grid.land(country());
        // Of an island that is smaller than a cell there would be nothing.
        Rectangle middle = cells(new Rectangle2D.Double(
                part.box().center().x() * worldSize, part.box().center().y() * worldSize, 0, 0));
        boolean isTiny =
                pixels(part.box()).getWidth() < 2 * cell || pixels(part.box()).getHeight() < 2 * cell;
        isOwn = (column, row) -> land.isAt(column, row) || (isTiny && middle.contains(column, row));
        own = new CellCounts(cells, isOwn);
        boolean isMain = isMain(map);
        ways = all.stream()
                .filter(way -> way.stand() != Stand.IN_THE_SEA || isMain)
                .toList();
    }

    /// The box of the land, and what a name may take beyond it.
    private Rectangle2D around(WorldBounds frame, List<Way> all) {
        Rectangle2D around = pixels(part.box());
        for (Way way : all) {
            Rectangle2D name = way.label().box();
            Rectangle2D grown = pixels(part.box()
                    .grown(
                            (name.getWidth() + BESIDE.getLast()) / worldSize,
                            (name.getHeight() + BESIDE.getLast()) / worldSize));
            Rectangle2D.union(around, grown, around);
        }
        Rectangle2D.intersect(around, pixels(frame), around);
        return around;
    }

    /// Those of some countries with land in a frame, states before what belongs to them and larger before smaller.
    static List<CountryRoom> of(Stream<LandGrid.Part> parts, WorldBounds frame, VectorMap map, LabelWish wish) {
        double worldSize = WebMercator.worldSize(wish.zoom());
        double least = wish.zoom() < FAR ? LEAST_FROM_FAR : 0;
        return parts.map(part -> new CountryRoom(map, part, wish.style(part.label()), worldSize, frame))
                .filter(room -> room.land() >= least)
                .sorted(Comparator.comparing(CountryRoom::isTerritory)
                        .thenComparing(
                                Comparator.comparingDouble(CountryRoom::land).reversed()))
                .toList();
    }

    String country() {
        return part.label().country();
    }

    boolean isTerritory() {
        return Territories.include(country());
    }

    /// How the name may be written and stand, the best first.
    List<Way> ways() {
        return ways;
    }

    /// That of a territory stands on no other land.
    private List<Way> ways(LabelStyle usual) {
        List<PlacedLabel> asUsual = atOrigin(usual);
        List<PlacedLabel> smaller = atOrigin(usual.smaller());
        return Stream.concat(
                        Stream.of(Stand.INSIDE, Stand.MOST_ON_LAND)
                                .flatMap(stand -> asUsual.stream().map(label -> new Way(stand, label))),
                        Arrays.stream(Stand.values())
                                .flatMap(stand -> smaller.stream().map(label -> new Way(stand, label))))
                .filter(way -> !way.stand().isOnOthers() || !isTerritory())
                .toList();
    }

    /// Whether there is a main part of the country here: a far island or a rock is no place in the sea for the name of
    /// the whole.
    private boolean isMain(VectorMap map) {
        Rectangle2D here = pixels(part.box());
        Rectangle2D main = map.boundsOf(country()).map(this::pixels).orElse(here);
        boolean isMost = 2 * here.getWidth() * here.getHeight() >= main.getWidth() * main.getHeight();
        if (!isMost && land() < LEAST_IN_THE_SEA) return false;
        return Stream.of(-worldSize, 0.0, worldSize)
                .anyMatch(
                        world -> here.intersects(main.getX() + world, main.getY(), main.getWidth(), main.getHeight()));
    }

    private double land() {
        return own.all() * cell * cell;
    }

    /// The room that something leaves.
    ///
    /// @param taken what names keep clear of
    Free beside(List<Rectangle2D> taken) {
        return new Free(taken(taken));
    }

    private CellCounts taken(List<Rectangle2D> taken) {
        boolean[][] isTaken = new boolean[cells.height][cells.width];
        for (Rectangle2D box : taken)
            for (double world : new double[] {-worldSize, 0, worldSize}) {
                Rectangle under = cells(new Rectangle2D.Double(
                                box.getX() + world - APART,
                                box.getY() - APART,
                                box.getWidth() + 2 * APART,
                                box.getHeight() + 2 * APART))
                        .intersection(cells);
                if (under.isEmpty()) continue;
                for (int row = under.y; row < under.y + under.height; row++)
                    Arrays.fill(isTaken[row], under.x, under.x + under.width, true);
            }
        return new CellCounts(cells, (column, row) -> isTaken[row][column]);
    }

    /// The room that is free.
    final class Free {
        private final CellCounts taken;
        private final Map<Way, Optional<PlacedLabel>> places = new HashMap<>();

        private Free(CellCounts taken) {
            this.taken = taken;
        }

        boolean isLargerThan(Free other) {
            return taken.all() < other.taken.all();
        }

        /// Where the name stands best, as near to the middle of the land as it goes.
        Optional<PlacedLabel> place() {
            return ways.stream().flatMap(way -> place(way).stream()).findFirst();
        }

        Optional<PlacedLabel> place(Way way) {
            return places.computeIfAbsent(way, this::find);
        }

        private Optional<PlacedLabel> find(Way way) {
            Stand stand = way.stand();
            PlacedLabel label = way.label();
            Rectangle size = size(label.box());
            Rectangle2D written = label.letters();
            Rectangle letters = size(written);
            letters.setLocation((int) Math.round((written.getX() - label.box().getX()) / cell), (int)
                    Math.round((written.getY() - label.box().getY()) / cell));
            Rectangle area = reach(size, stand.leastOnLand);
            if (own.all() < stand.leastOnLand * letters.width * letters.height) return Optional.empty();
            // Where there is no place without room around it, there is none with it.
            Optional<Rectangle> bare = nearest(area, size, letters, stand, 0);
            if (bare.isEmpty()) return Optional.empty();
            return MARGINS.stream()
                    .flatMap(margin -> nearest(area, size, letters, stand, (int) Math.ceil(margin / cell)).stream())
                    .findFirst()
                    .or(() -> bare)
                    .map(place -> named(label, place));
        }

        private Optional<Rectangle> nearest(
                Rectangle area, Rectangle size, Rectangle letters, Stand stand, int margin) {
            CellCounts.Cell middle = own.middle();
            Rectangle place = new Rectangle(size);
            Rectangle text = new Rectangle(letters);
            Rectangle nearest = new Rectangle();
            double least = Double.POSITIVE_INFINITY;
            for (place.y = area.y; place.y < area.y + area.height; place.y++)
                for (place.x = area.x; place.x < area.x + area.width; place.x++) {
                    double x = place.getCenterX() - middle.column();
                    double y = place.getCenterY() - middle.row();
                    double distance = x * x + y * y;
                    if (distance >= least || taken.in(place, margin) > 0) continue;
                    text.setLocation(place.x + letters.x, place.y + letters.y);
                    if (!stands(text, stand, margin)) continue;
                    least = distance;
                    nearest.setBounds(place);
                }
            return Optional.of(nearest).filter(found -> !found.isEmpty());
        }

        /// Where the left upper corner of a name may be that has so much of it on the land.
        private Rectangle reach(Rectangle size, double onLand) {
            Rectangle box = cells(pixels(part.box()));
            int beside = (int) Math.ceil(BESIDE.getLast() / cell);
            int across = (int) (size.width * (1 - onLand)) + beside;
            int down = (int) (size.height * (1 - onLand)) + beside;
            return new Rectangle(
                            box.x - across,
                            box.y - down,
                            box.width - size.width + 2 * across,
                            box.height - size.height + 2 * down)
                    .intersection(new Rectangle(cells.width - size.width + 1, cells.height - size.height + 1));
        }

        private boolean stands(Rectangle letters, Stand stand, int margin) {
            int size = letters.width * letters.height;
            int land = own.in(letters, 0);
            return switch (stand) {
                case INSIDE -> own.in(letters, margin) == (letters.width + 2 * margin) * (letters.height + 2 * margin);
                case MOST_ON_LAND, SOME_ON_LAND ->
                    land >= stand.leastOnLand * size && others().in(letters, margin) == 0;
                case IN_THE_SEA ->
                    BESIDE.stream()
                            .map(distance -> (int) Math.ceil(distance / cell))
                            .anyMatch(cells -> own.in(letters, cells) > 0 && others().in(letters, cells) == 0);
                case ENDS_OUTSIDE, OVER_BORDERS ->
                    land >= stand.leastOnLand * size && others().in(middle(letters, 0.5), 0) <= MOST_ON_OTHERS * size;
                case ACROSS ->
                    land >= stand.leastOnLand * size && others().in(middle(letters, 0.2), 0) <= MOST_ON_OTHERS * size;
            };
        }

        private Rectangle middle(Rectangle place, double share) {
            int side = (int) (place.width * (1 - share) / 2);
            return new Rectangle(place.x + side, place.y, place.width - 2 * side, place.height);
        }
    }

    /// The land of other countries; most names need not know it.
    private CellCounts others() {
        CellCounts ready = others;
        if (ready == null) {
            LandGrid.Land all = grid.land();
            ready = new CellCounts(cells, (column, row) -> all.isAt(column, row) && !isOwn.holds(column, row));
            others = ready;
        }
        return ready;
    }

    private PlacedLabel named(PlacedLabel label, Rectangle place) {
        double x = (left + place.getCenterX() * cell - label.box().getCenterX()) / worldSize;
        double y = (top + place.getCenterY() * cell - label.box().getCenterY()) / worldSize;
        return PlacedLabel.of(new WorldPoint(x - Math.floor(x), y), label.style(), 0, PlacedLabel.Side.MIDDLE);
    }

    private static List<PlacedLabel> atOrigin(LabelStyle style) {
        return style.inOneLineOrTwo().stream()
                .map(lines -> PlacedLabel.of(new WorldPoint(0, 0), lines, 0, PlacedLabel.Side.MIDDLE))
                .toList();
    }

    private Rectangle size(Rectangle2D box) {
        return new Rectangle((int) Math.ceil(box.getWidth() / cell), (int) Math.ceil(box.getHeight() / cell));
    }

    private Rectangle2D pixels(WorldBounds bounds) {
        return LabelPlan.pixels(bounds, worldSize);
    }

    /// Those under a rectangle, a part of them at least.
    private Rectangle cells(Rectangle2D pixels) {
        int west = (int) Math.floor((pixels.getMinX() - left) / cell);
        int north = (int) Math.floor((pixels.getMinY() - top) / cell);
        int east = (int) Math.floor((pixels.getMaxX() - left) / cell);
        int south = (int) Math.floor((pixels.getMaxY() - top) / cell);
        return new Rectangle(west, north, east + 1 - west, south + 1 - north);
    }
}
