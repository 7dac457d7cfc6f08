package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.PlaceLabel.Kind;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// Which names of places are shown at a zoom, and where each stands.
///
/// It is decided once for the whole world, the most important first, so that nothing changes while the map is panned.
final class LabelPlan {
    private static final int CELL_PIXELS = 128;
    private static final double APART = 3;
    /// From the symbol of a site to where its name may begin.
    private static final double SITE_GAP = 5;
    /// No name is longer, in map pixels.
    private static final double REACH = 512;
    private static final double SAME_NAME_APART = 420;
    /// The name of a country is shown once in a view, but may need another place than the first.
    private static final double SAME_COUNTRY_APART = 130;
    /// A town of more times the people of another does not make way for it.
    private static final long FAR_LARGER = 10;

    /// Steeper names of rivers are hard to read.
    private static final double STEEPEST_DEGREES = 60;

    /// Countries of this rank are so large that a name some lines off their middle still stands inside.
    private static final int ROOMY_RANK = 1;

    /// Where else a name may stand, in sizes of its letters, the nearest to the middle first.
    private static final List<Point2D> SHIFTS = shifts(8, 0.5);

    private static final List<Point2D> SHORT_SHIFTS = shifts(4, 1);

    /// What the dot of a town takes, in pixels of the world.
    record Dot(PlaceLabel town, Rectangle2D box) {}

    private final double worldSize;
    private final Map<Long, List<Rectangle2D>> taken = new HashMap<>();
    private final Map<String, List<Point2D>> shownNames = new HashMap<>();
    private final List<PlacedLabel> labels = new ArrayList<>();

    /// @param obstacles rectangles to keep clear, in pixels of the world at that zoom
    LabelPlan(double zoom, List<Rectangle2D> obstacles) {
        this.worldSize = WebMercator.worldSize(zoom);
        obstacles.forEach(this::take);
    }

    List<PlacedLabel> labels() {
        return labels;
    }

    /// Adds a name that has its place already.
    void add(PlacedLabel placed) {
        take(onWorld(placed));
        labels.add(placed);
    }

    /// Gives a capital the side of its dot where its name covers the dots of fewest people. Other capitals and larger
    /// towns count; of smaller ones the names make way.
    ///
    /// @return whether there is a side that takes no far larger town
    boolean addClearOf(List<Dot> dots, PlaceLabel capital, LabelStyle style) {
        WorldPoint place = WebMercator.project(capital.position());
        List<PlacedLabel> sides = beside(place, style).toList();
        Rectangle2D around = sides.stream()
                .map(this::onWorld)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        List<Dot> near = dots.stream()
                .filter(dot -> around.intersects(dot.box()) && !dot.town().equals(capital))
                .filter(dot -> dot.town().capital() || dot.town().population() > capital.population())
                .toList();
        ToLongFunction<PlacedLabel> people = side -> near.stream()
                .filter(dot -> onWorld(side).intersects(dot.box()))
                .mapToLong(dot -> dot.town().population())
                .sum();
        return add(
                capital,
                place,
                sides.stream()
                        .filter(side -> people.applyAsLong(side) <= FAR_LARGER * capital.population())
                        .sorted(Comparator.comparingLong(people)));
    }

    /// Gives a label a place where it covers nothing, or leaves it out.
    void add(PlaceLabel label, LabelStyle style) {
        WorldPoint place = WebMercator.project(label.position());
        add(label, place, candidates(label, style, place));
    }

    /// Names sites, the first ones first, where a name covers neither another nor a symbol. One in letters that the
    /// program does not have is left out.
    void addSites(List<SiteName> sites, Function<SiteName, LabelStyle> style) {
        for (SiteName site : sites) take(symbol(site));
        for (SiteName site : sites)
            Stream.of(style.apply(site))
                    .filter(LabelStyle::isWritable)
                    .flatMap(written -> around(site, written))
                    .filter(side -> isFree(onWorld(side)))
                    .findFirst()
                    .ifPresent(this::add);
    }

    /// Where the name of a site may stand. The left comes last: the cards are there.
    private static Stream<PlacedLabel> around(SiteName site, LabelStyle style) {
        double toEdge =
                Math.max(0, style.width() / 2 - site.radius()) / style.font().getSize2D();
        Stream<PlacedLabel> middle =
                places(site, style, 0, PlacedLabel.Side.RIGHT, PlacedLabel.Side.ABOVE, PlacedLabel.Side.BELOW);
        Stream<PlacedLabel> right = places(site, style, toEdge, PlacedLabel.Side.ABOVE, PlacedLabel.Side.BELOW);
        Stream<PlacedLabel> left = places(site, style, -toEdge, PlacedLabel.Side.ABOVE, PlacedLabel.Side.BELOW);
        return Stream.of(middle, right, places(site, style, 0, PlacedLabel.Side.LEFT), left)
                .flatMap(places -> places);
    }

    /// @param across to the right, in sizes of the letters
    private static Stream<PlacedLabel> places(
            SiteName site, LabelStyle style, double across, PlacedLabel.Side... sides) {
        return Stream.of(sides)
                .map(side -> PlacedLabel.beside(site.place(), style, side, site.radius() + SITE_GAP))
                .map(label -> label.shifted(new Point2D.Double(across, 0)));
    }

    private Rectangle2D symbol(SiteName site) {
        double x = site.place().x() * worldSize;
        double y = site.place().y() * worldSize;
        return new Rectangle2D.Double(x - site.radius(), y - site.radius(), 2 * site.radius(), 2 * site.radius());
    }

    /// The same for the name of a country that is set off, which may stand anywhere inside, in smaller letters where
    /// there is no room for the usual ones, but nowhere else.
    ///
    /// @param inside whether a position is in the country
    void addInside(PlaceLabel label, LabelStyle style, Predicate<LatLon> inside) {
        WorldPoint place = WebMercator.project(label.position());
        Stream<PlacedLabel> usual = candidates(label, style, place).limit(1);
        add(label, place, Stream.concat(usual, places(place, Stream.of(style, style.smaller()), SHIFTS, inside)));
    }

    /// The same for the name of another country, which may stand near its middle, but nowhere else: the name of its
    /// capital is often in the way.
    ///
    /// @param inside whether a position is in the country
    void addNearMiddle(PlaceLabel label, LabelStyle style, Predicate<LatLon> inside) {
        WorldPoint place = WebMercator.project(label.position());
        add(label, place, places(place, Stream.of(style), SHORT_SHIFTS, inside));
    }

    /// The same where names of towns are in the way: they go to another side of their dots, or away.
    ///
    /// @param kept places of the towns whose names may not go away
    /// @return what may not go away and has no other side: then nothing has changed
    List<PlacedLabel> addAmongTowns(PlacedLabel placed, Set<WorldPoint> kept) {
        Rectangle2D roomy = roomy(onWorld(placed));
        List<PlacedLabel> towns = labels.stream()
                .filter(label -> label.style().dot() && onWorld(label).intersects(roomy))
                .toList();
        towns.forEach(this::remove);
        add(placed);
        List<PlacedLabel> moved = new ArrayList<>();
        List<PlacedLabel> stuck = new ArrayList<>();
        for (PlacedLabel town : towns)
            beside(town.place(), town.style())
                    .filter(side -> isFree(onWorld(side)))
                    .findFirst()
                    .ifPresentOrElse(
                            side -> {
                                add(side);
                                moved.add(side);
                            },
                            () -> {
                                if (kept.contains(town.place())) stuck.add(town);
                            });
        if (stuck.isEmpty()) return stuck;
        moved.forEach(this::remove);
        remove(placed);
        towns.forEach(this::add);
        return stuck;
    }

    private void remove(PlacedLabel placed) {
        labels.remove(placed);
        Rectangle2D box = onWorld(placed);
        onWorlds(box)
                .forEach(each -> cells(each)
                        .forEach(cell ->
                                taken.getOrDefault(cell, new ArrayList<>()).remove(each)));
    }

    /// Where names of those sizes are free to stand over a place and inside of its country, the nearest first.
    private Stream<PlacedLabel> places(
            WorldPoint place, Stream<LabelStyle> sizes, List<Point2D> shifts, Predicate<LatLon> inside) {
        return sizes.map(size -> PlacedLabel.of(place, size, 0, PlacedLabel.Side.MIDDLE))
                .flatMap(middle -> shifts.stream().map(middle::shifted))
                .filter(placed -> isFree(onWorld(placed)) && isInside(onWorld(placed), inside));
    }

    private boolean isInside(Rectangle2D box, Predicate<LatLon> inside) {
        for (double x : new double[] {box.getMinX(), box.getMaxX()})
            for (double y : new double[] {box.getMinY(), box.getMaxY()})
                if (!inside.test(WebMercator.unproject(new WorldPoint(x / worldSize, y / worldSize)))) return false;
        return true;
    }

    private boolean add(PlaceLabel label, WorldPoint place, Stream<PlacedLabel> candidates) {
        if (isNamedNearby(label, place)) return false;
        Optional<PlacedLabel> free =
                candidates.filter(placed -> isFree(onWorld(placed))).findFirst();
        free.ifPresent(placed -> {
            add(placed);
            shownNames
                    .computeIfAbsent(nameOf(label), name -> new ArrayList<>())
                    .add(new Point2D.Double(place.x() * worldSize, place.y() * worldSize));
        });
        return free.isPresent();
    }

    private static List<Point2D> shifts(int farthest, double step) {
        List<Point2D> shifts = new ArrayList<>();
        for (double x = -farthest; x <= farthest; x += step)
            for (double y = -farthest; y <= farthest; y += step) shifts.add(new Point2D.Double(x, y));
        shifts.sort(Comparator.comparingDouble(shift -> shift.distance(0, 0)));
        return List.copyOf(shifts);
    }

    private static Stream<PlacedLabel> candidates(PlaceLabel label, LabelStyle style, WorldPoint place) {
        if (style.dot()) return beside(place, style);
        if (label.kind() == Kind.COUNTRY && label.rank() <= ROOMY_RANK)
            return Stream.of(PlacedLabel.Side.MIDDLE, PlacedLabel.Side.HIGHER, PlacedLabel.Side.LOWER)
                    .map(side -> PlacedLabel.of(place, style, 0, side));
        double turn = Math.clamp(label.rotationDegrees(), -STEEPEST_DEGREES, STEEPEST_DEGREES);
        return Stream.of(PlacedLabel.of(place, style, turn, PlacedLabel.Side.MIDDLE));
    }

    private static Stream<PlacedLabel> beside(WorldPoint place, LabelStyle style) {
        return Stream.of(PlacedLabel.Side.RIGHT, PlacedLabel.Side.LEFT, PlacedLabel.Side.ABOVE, PlacedLabel.Side.BELOW)
                .map(side -> PlacedLabel.of(place, style, 0, side));
    }

    private boolean isNamedNearby(PlaceLabel label, WorldPoint place) {
        if (label.kind() == Kind.CITY) return false;
        double apart = label.kind() == Kind.COUNTRY ? SAME_COUNTRY_APART : SAME_NAME_APART;
        return Optional.ofNullable(shownNames.get(nameOf(label))).stream()
                .flatMap(List::stream)
                .anyMatch(shown -> shown.distance(place.x() * worldSize, place.y() * worldSize) < apart);
    }

    private static String nameOf(PlaceLabel label) {
        return label.kind() + label.name("en");
    }

    /// A part of the world in pixels of it.
    static Rectangle2D pixels(WorldBounds bounds, double worldSize) {
        return new Rectangle2D.Double(
                bounds.west() * worldSize,
                bounds.north() * worldSize,
                bounds.width() * worldSize,
                bounds.height() * worldSize);
    }

    private Rectangle2D onWorld(PlacedLabel placed) {
        return placed.onWorld(worldSize);
    }

    private boolean isFree(Rectangle2D box) {
        Rectangle2D roomy = roomy(box);
        for (long cell : cells(roomy))
            for (Rectangle2D other : taken.getOrDefault(cell, List.of())) if (roomy.intersects(other)) return false;
        return true;
    }

    private static Rectangle2D roomy(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - APART, box.getY() - APART, box.getWidth() + 2 * APART, box.getHeight() + 2 * APART);
    }

    private void take(Rectangle2D box) {
        onWorlds(box)
                .forEach(each -> cells(each)
                        .forEach(cell -> taken.computeIfAbsent(cell, empty -> new ArrayList<>())
                                .add(each)));
    }

    /// A box is taken on each of the worlds side by side, as far as names of this one may reach there.
    private Stream<Rectangle2D> onWorlds(Rectangle2D box) {
        double x = box.getX() - Math.floor(box.getX() / worldSize) * worldSize;
        return Stream.of(x - worldSize, x, x + worldSize)
                .filter(left -> left + box.getWidth() > -REACH && left < worldSize + REACH)
                .map(left -> new Rectangle2D.Double(left, box.getY(), box.getWidth(), box.getHeight()));
    }

    private static List<Long> cells(Rectangle2D box) {
        List<Long> cells = new ArrayList<>();
        for (long y = cell(box.getMinY()); y <= cell(box.getMaxY()); y++)
            for (long x = cell(box.getMinX()); x <= cell(box.getMaxX()); x++) cells.add((y << 32) ^ x);
        return cells;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL_PIXELS);
    }
}
