package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.LandGrid;
import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans the names of a part of the world, one kind after the other.
final class Planning {
    private static final long GREAT_CITY = 500_000;

    private final VectorMap map;
    private final LabelWish wish;
    private final Map<String, Predicate<LatLon>> lands = new HashMap<>();
    private final List<PlaceLabel> worthShowing;
    private final double worldSize;
    /// Places of the towns whose names stay where they are.
    private final Set<WorldPoint> ofFocus;

    /// Places of capitals and great cities.
    private final Set<WorldPoint> great;

    private Planning(VectorMap map, LabelWish wish) {
        this.map = map;
        this.wish = wish;
        worthShowing = map.labels(wish.area(), wish.zoom(), wish.focus());
        worldSize = WebMercator.worldSize(wish.zoom());
        ofFocus = places(label -> label.isIn(wish.focus()));
        great = places(label -> label.capital() || label.population() >= GREAT_CITY);
    }

    static List<PlacedLabel> labels(VectorMap map, LabelWish wish) {
        return new Planning(map, wish).labels();
    }

    private List<PlacedLabel> labels() {
        LabelPlan plan = usual();
        CountryRoom.of(nameless(plan), wish.area(), map, wish).forEach(room -> name(room, plan));
        return List.copyOf(plan.labels());
    }

    /// The countries that lie in the area as a whole, at least a part of them where the view is, and have no name yet.
    /// Of others only what is seen matters.
    private Stream<LandGrid.Part> nameless(LabelPlan plan) {
        Set<String> named =
                plan.labels().stream().map(label -> label.style().country()).collect(Collectors.toSet());
        Rectangle2D area = pixels(wish.area());
        Rectangle2D blocks = pixels(wish.blocks());
        return map.parts(wish.area()).stream()
                .filter(part -> !named.contains(part.label().country()))
                .filter(part -> area.contains(pixels(part.box())) && blocks.intersects(pixels(part.box())));
    }

    private Rectangle2D pixels(WorldBounds bounds) {
        return LabelPlan.pixels(bounds, worldSize);
    }

    /// Names at their usual places: capitals, and then the most important first.
    private LabelPlan usual() {
        var plan = new LabelPlan(wish.zoom(), wish.obstacles());
        plan.addSites(wish.sites(), wish::style);
        Set<String> named = new HashSet<>();
        List<PlaceLabel> further = new ArrayList<>();
        List<LabelPlan.Dot> dots = dots();
        Set<PlaceLabel> first = new HashSet<>();
        for (PlaceLabel label : worthShowing)
            if (isFirst(label) && plan.addClearOf(dots, label, wish.style(label))) first.add(label);
        for (PlaceLabel label : worthShowing) {
            if (first.contains(label)) continue;
            LabelStyle style = wish.style(label);
            if (!isCountry(label)) plan.add(label, style);
            else if (isOfLand(label) && !named.add(label.country())) further.add(label);
            else if (isOfLand(label) && label.isIn(wish.focus())) plan.addInside(label, style, land(label));
            else if (isOfLand(label)) plan.addNearMiddle(label, style, land(label));
        }
        // The further places of a country's name take what room the other names leave.
        for (PlaceLabel label : further) {
            LabelStyle style = wish.style(label);
            if (label.isIn(wish.focus())) plan.addInside(label, style, land(label));
            else plan.add(label, style);
        }
        return plan;
    }

    /// Capitals stand before all other names, for that of a country has more than one place.
    private boolean isFirst(PlaceLabel label) {
        return label.capital() && !label.isIn(wish.focus()) && !Territories.include(label.country());
    }

    private List<LabelPlan.Dot> dots() {
        return worthShowing.stream()
                .filter(label -> label.kind() == PlaceLabel.Kind.CITY)
                .map(town -> new LabelPlan.Dot(
                        town, PlacedLabel.dotOnWorld(WebMercator.project(town.position()), worldSize)))
                .toList();
    }

    private static boolean isCountry(PlaceLabel label) {
        return label.kind() == PlaceLabel.Kind.COUNTRY;
    }

    /// Whether it is the name of a state that has its usual place on the state's land: others must find theirs.
    private boolean isOfLand(PlaceLabel label) {
        return !Territories.include(label.country()) && land(label).test(label.position());
    }

    /// Where there is no room among all names, towns make way for that of a state, to another side of their dots or
    /// away. Capitals and great cities go away only where the state has no other room, its own first; those of the
    /// countries that are set off stay.
    private void name(CountryRoom room, LabelPlan plan) {
        CountryRoom.Free free = room.beside(taken(plan, town -> true));
        if (room.isTerritory()) {
            free.place().ifPresent(plan::add);
            return;
        }
        if (isNamed(room, plan, free, great)) return;
        Set<WorldPoint> ofOthers = new HashSet<>(great);
        ofOthers.removeAll(places(label -> label.country().equals(room.country())));
        if (!isNamed(room, plan, free, ofOthers)) isNamed(room, plan, free, Set.of());
    }

    /// @param kept places of towns whose names must not go away
    private boolean isNamed(CountryRoom room, LabelPlan plan, CountryRoom.Free free, Set<WorldPoint> kept) {
        Set<WorldPoint> fixed = new HashSet<>(ofFocus);
        CountryRoom.Free amongTowns = amongTowns(room, plan, kept, fixed);
        for (CountryRoom.Way way : room.ways()) {
            Optional<PlacedLabel> name = free.place(way);
            name.ifPresent(plan::add);
            if (name.isPresent()) return true;
            while (amongTowns.isLargerThan(free)) {
                name = amongTowns.place(way);
                if (name.isEmpty()) break;
                List<PlacedLabel> stuck = plan.addAmongTowns(name.get(), kept);
                if (stuck.isEmpty()) return true;
                if (!fixed.addAll(stuck.stream().map(PlacedLabel::place).toList())) break;
                amongTowns = amongTowns(room, plan, kept, fixed);
            }
        }
        return false;
    }

    /// The room that other names leave with towns on another side of their dots or away.
    ///
    /// @param fixed places of towns whose names cannot go to another side
    private CountryRoom.Free amongTowns(CountryRoom room, LabelPlan plan, Set<WorldPoint> kept, Set<WorldPoint> fixed) {
        Predicate<PlacedLabel> stays = label -> !label.style().dot() || fixed.contains(label.place());
        List<Rectangle2D> taken = new ArrayList<>(taken(plan, stays));
        plan.labels().stream()
                .map(PlacedLabel::place)
                .filter(town -> kept.contains(town) && !fixed.contains(town))
                .forEach(town -> taken.add(PlacedLabel.dotOnWorld(town, worldSize)));
        return room.beside(taken);
    }

    private List<Rectangle2D> taken(LabelPlan plan, Predicate<PlacedLabel> by) {
        Stream<Rectangle2D> names = plan.labels().stream().filter(by).map(label -> label.onWorld(worldSize));
        return Stream.concat(wish.obstacles().stream(), names).toList();
    }

    private Set<WorldPoint> places(Predicate<PlaceLabel> which) {
        return worthShowing.stream()
                .filter(which)
                .map(label -> WebMercator.project(label.position()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Predicate<LatLon> land(PlaceLabel label) {
        return lands.computeIfAbsent(label.country(), code -> map.land(Set.of(code)));
    }
}
