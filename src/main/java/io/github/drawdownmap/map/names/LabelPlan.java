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
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which names of places are shown at a zoom, and where each stands.
///
/// It is decided once for the whole world, the most important first, so that nothing changes while the map is panned.
final class LabelPlan {
    private static final int CELL_PIXELS = 128;
    private static final double APART = 3;
    /// No name is longer, in map pixels.
    private static final double REACH = 512;
    private static final double SAME_NAME_APART = 420;
    /// The name of a country is shown once in a view, but may need another place than the first.
    private static final double SAME_COUNTRY_APART = 130;
    /// Steeper names of rivers are hard to read.
    private static final double STEEPEST_DEGREES = 60;

    /// Countries of this rank are so large that a name some lines off their middle still stands inside.
    private static final int ROOMY_RANK = 1;

    /// Where else a name may stand, in sizes of its letters, the nearest to the middle first.
    private static final List<Point2D> SHIFTS = shifts(8, 0.5);

    private static final List<Point2D> SHORT_SHIFTS = shifts(4, 1);

    private static final List<Point2D> FINE_SHIFTS = shifts(4, 0.25);

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

    /// Takes over a label at the place that it has.
    void add(PlacedLabel placed) {
        take(onWorld(placed));
        labels.add(placed);
    }

    /// Gives a label a place where it covers nothing, or leaves it out.
    void add(PlaceLabel label, LabelStyle style) {
        WorldPoint place = WebMercator.project(label.position());
        add(label, place, candidates(label, style, place));
    }

    /// The same for the name of a country that is set off, which may stand anywhere inside, and in smaller letters
    /// where there is no room for the usual ones.
    ///
    /// @param inside whether a position is in the country
    void addInside(PlaceLabel label, LabelStyle style, Predicate<LatLon> inside) {
        add(label, style, Stream.of(style, style.smaller()), SHIFTS, placed -> isInside(onWorld(placed), inside));
    }

    /// The same for the name of another country, which may stand near its middle, with no more than its ends outside:
    /// the name of its capital is often in the way.
    ///
    /// @param inside whether a position is in the country
    void addNearMiddle(PlaceLabel label, LabelStyle style, Predicate<LatLon> inside) {
        add(label, style, Stream.of(style), SHORT_SHIFTS, placed -> isInside(core(onWorld(placed)), inside));
    }

    /// Whether a country is as large as what of its name may not be outside, in smaller letters.
    boolean canHold(WorldBounds country, LabelStyle style) {
        Rectangle2D least = core(PlacedLabel.of(new WorldPoint(0, 0), style.smaller(), 0, PlacedLabel.Side.MIDDLE)
                .box());
        return country.width() * worldSize >= least.getWidth() && country.height() * worldSize >= least.getHeight();
    }

    /// Whether a country has its name already.
    boolean isNamed(String country) {
        return labels.stream().anyMatch(placed -> placed.style().country().equals(country));
    }

    /// The same for the name of a country that is left out where it has no such place.
    ///
    /// @param inside whether a position is in the country
    void addOnlyInside(PlaceLabel label, LabelStyle style, Predicate<LatLon> inside) {
        WorldPoint place = WebMercator.project(label.position());
        Stream<PlacedLabel> places = places(place, Stream.of(style, style.smaller()), FINE_SHIFTS)
                .filter(placed -> isInside(core(onWorld(placed)), inside));
        add(label, place, places);
    }

    /// Where names of those sizes are free to stand over a place, the nearest first.
    private Stream<PlacedLabel> places(WorldPoint place, Stream<LabelStyle> sizes, List<Point2D> shifts) {
        return sizes.map(size -> PlacedLabel.of(place, size, 0, PlacedLabel.Side.MIDDLE))
                .flatMap(middle -> shifts.stream().map(middle::shifted))
                .filter(placed -> isFree(onWorld(placed)));
    }

    private void add(
            PlaceLabel label,
            LabelStyle style,
            Stream<LabelStyle> sizes,
            List<Point2D> shifts,
            Predicate<PlacedLabel> inside) {
        WorldPoint place = WebMercator.project(label.position());
        Stream<PlacedLabel> others = places(place, sizes, shifts).filter(inside);
        List<PlacedLabel> usual = candidates(label, style, place).toList();
        Stream<PlacedLabel> outside = usual.stream().skip(1);
        add(label, place, Stream.of(usual.stream().limit(1), others, outside).flatMap(places -> places));
    }

    private static Rectangle2D core(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + box.getWidth() / 4, box.getY(), box.getWidth() / 2, box.getHeight());
    }

    private boolean isInside(Rectangle2D box, Predicate<LatLon> inside) {
        for (double x : new double[] {box.getMinX(), box.getMaxX()})
            for (double y : new double[] {box.getMinY(), box.getMaxY()})
                if (!inside.test(WebMercator.unproject(new WorldPoint(x / worldSize, y / worldSize)))) return false;
        return true;
    }

    private void add(PlaceLabel label, WorldPoint place, Stream<PlacedLabel> candidates) {
        if (isNamedNearby(label, place)) return;
        candidates.filter(placed -> isFree(onWorld(placed))).findFirst().ifPresent(placed -> {
            add(placed);
            shownNames
                    .computeIfAbsent(nameOf(label), name -> new ArrayList<>())
                    .add(new Point2D.Double(place.x() * worldSize, place.y() * worldSize));
        });
    }

    private static List<Point2D> shifts(int farthest, double step) {
        List<Point2D> shifts = new ArrayList<>();
        for (double x = -farthest; x <= farthest; x += step)
            for (double y = -farthest; y <= farthest; y += step) shifts.add(new Point2D.Double(x, y));
        shifts.sort(Comparator.comparingDouble(shift -> shift.distance(0, 0)));
        return List.copyOf(shifts);
    }

    private static Stream<PlacedLabel> candidates(PlaceLabel label, LabelStyle style, WorldPoint place) {
        if (style.dot())
            return Stream.of(
                            PlacedLabel.Side.RIGHT,
                            PlacedLabel.Side.LEFT,
                            PlacedLabel.Side.ABOVE,
                            PlacedLabel.Side.BELOW)
                    .map(side -> PlacedLabel.of(place, style, 0, side));
        if (label.kind() == Kind.COUNTRY && label.rank() <= ROOMY_RANK)
            return Stream.of(PlacedLabel.Side.MIDDLE, PlacedLabel.Side.HIGHER, PlacedLabel.Side.LOWER)
                    .map(side -> PlacedLabel.of(place, style, 0, side));
        double turn = Math.clamp(label.rotationDegrees(), -STEEPEST_DEGREES, STEEPEST_DEGREES);
        return Stream.of(PlacedLabel.of(place, style, turn, PlacedLabel.Side.MIDDLE));
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

    /// The dot of a town, in pixels of the world.
    Rectangle2D dot(PlacedLabel placed) {
        return onWorld(placed, PlacedLabel.DOT);
    }

    /// All of a label, in pixels of the world.
    Rectangle2D onWorld(PlacedLabel placed) {
        return onWorld(placed, placed.box());
    }

    private Rectangle2D onWorld(PlacedLabel placed, Rectangle2D box) {
        return new Rectangle2D.Double(
                placed.place().x() * worldSize + box.getX(),
                placed.place().y() * worldSize + box.getY(),
                box.getWidth(),
                box.getHeight());
    }

    private boolean isFree(Rectangle2D box) {
        var roomy = new Rectangle2D.Double(
                box.getX() - APART, box.getY() - APART, box.getWidth() + 2 * APART, box.getHeight() + 2 * APART);
        for (long cell : cells(roomy))
            for (Rectangle2D other : taken.getOrDefault(cell, List.of())) if (roomy.intersects(other)) return false;
        return true;
    }

    /// A box is taken on each of the worlds side by side, as far as names of this one may reach there.
    private void take(Rectangle2D box) {
        double x = box.getX() - Math.floor(box.getX() / worldSize) * worldSize;
        for (double left : List.of(x - worldSize, x, x + worldSize)) {
            boolean isInReach = left + box.getWidth() > -REACH && left < worldSize + REACH;
            if (isInReach) takeOnce(new Rectangle2D.Double(left, box.getY(), box.getWidth(), box.getHeight()));
        }
    }

    private void takeOnce(Rectangle2D box) {
        for (long cell : cells(box))
            taken.computeIfAbsent(cell, empty -> new ArrayList<>()).add(box);
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
