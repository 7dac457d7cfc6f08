package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans the names of a part of the world, one kind after the other.
final class Planning {
    /// So often towns are looked at that others have driven out.
    private static final int ROUNDS = 4;

    private final VectorMap map;
    private final LabelWish wish;
    private final LabelFonts fonts;
    private final Map<String, Predicate<LatLon>> lands = new HashMap<>();
    private final List<PlaceLabel> worthShowing;
    private final List<PlaceLabel> laterCountries;

    private Planning(VectorMap map, LabelWish wish, LabelFonts fonts) {
        this.map = map;
        this.wish = wish;
        this.fonts = fonts;
        worthShowing = map.labels(wish.area(), wish.zoom(), wish.focus());
        laterCountries = map.laterCountries(wish.area(), wish.zoom());
    }

    static List<PlacedLabel> labels(VectorMap map, LabelWish wish, LabelFonts fonts) {
        return new Planning(map, wish, fonts).labels();
    }

    private List<PlacedLabel> labels() {
        LabelPlan crowded = plan();
        Set<WorldPoint> capitals = places(PlaceLabel::capital);
        capitals.retainAll(places(crowded));
        // Towns of the countries that are set off stay, and so do capitals that would have no other place.
        Set<WorldPoint> kept = places(label -> label.isIn(wish.focus()));
        for (int round = 0; round < ROUNDS; round++) {
            List<PlacedLabel> crowdedOut = crowdedOut(crowded, kept);
            if (crowdedOut.isEmpty()) break;
            LabelPlan roomy = makingRoom(crowded, crowdedOut);
            Set<WorldPoint> lost = new HashSet<>(capitals);
            lost.removeAll(places(roomy));
            if (lost.isEmpty()) return List.copyOf(roomy.labels());
            kept.addAll(lost);
        }
        return List.copyOf(crowded.labels());
    }

    private Set<WorldPoint> places(Predicate<PlaceLabel> which) {
        return worthShowing.stream()
                .filter(which)
                .map(label -> WebMercator.project(label.position()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<WorldPoint> places(LabelPlan plan) {
        return plan.labels().stream().map(PlacedLabel::place).collect(Collectors.toSet());
    }

    private LabelPlan plan() {
        var plan = new LabelPlan(wish.zoom(), wish.obstacles());
        Set<String> named = new HashSet<>();
        List<PlaceLabel> further = new ArrayList<>();
        for (PlaceLabel label : worthShowing) {
            LabelStyle style = wish.style(label, fonts);
            if (!isCountry(label)) plan.add(label, style);
            else if (!named.add(label.country())) further.add(label);
            else if (label.isIn(wish.focus())) plan.addInside(label, style, land(label));
            else plan.addNearMiddle(label, style, land(label));
        }
        // The further places of a country's name take what room the other names leave.
        for (PlaceLabel label : further) {
            LabelStyle style = wish.style(label, fonts);
            if (label.isIn(wish.focus())) plan.addInside(label, style, land(label));
            else plan.add(label, style);
        }
        laterCountries.forEach(label -> addLater(plan, label));
        return plan;
    }

    /// Where towns leave countries no room for their names, these come before them, and towns take what they leave. All
    /// other countries keep their places.
    private LabelPlan makingRoom(LabelPlan crowded, List<PlacedLabel> crowdedOut) {
        var plan = new LabelPlan(wish.zoom(), wish.obstacles());
        crowded.labels().stream()
                .filter(label -> !label.style().country().isEmpty())
                .forEach(plan::add);
        crowdedOut.forEach(plan::add);
        worthShowing.stream()
                .filter(label -> !isCountry(label))
                .forEach(label -> plan.add(label, wish.style(label, fonts)));
        return plan;
    }

    private static boolean isCountry(PlaceLabel label) {
        return label.kind() == PlaceLabel.Kind.COUNTRY;
    }

    private void addLater(LabelPlan plan, PlaceLabel label) {
        if (plan.isNamed(label.country())) return;
        LabelStyle style = wish.style(label, fonts);
        boolean canHold = map.boundsOf(label.country())
                .filter(bounds -> plan.canHold(bounds, style))
                .isPresent();
        if (canHold) plan.addOnlyInside(label, style, land(label));
    }

    /// Names of countries that would have a place among the names of the others, some towns, and the dots of the other
    /// towns.
    ///
    /// @param kept places of the towns whose names stay where they are
    private List<PlacedLabel> crowdedOut(LabelPlan plan, Set<WorldPoint> kept) {
        List<PlaceLabel> unnamed = Stream.concat(
                        worthShowing.stream().filter(Planning::isCountry), laterCountries.stream())
                .filter(label -> !plan.isNamed(label.country()))
                .toList();
        if (unnamed.isEmpty()) return List.of();
        Stream<Rectangle2D> taken = plan.labels().stream()
                .map(label ->
                        label.style().dot() && !kept.contains(label.place()) ? plan.dot(label) : plan.onWorld(label));
        var countries = new LabelPlan(
                wish.zoom(), Stream.concat(wish.obstacles().stream(), taken).toList());
        unnamed.forEach(label -> addLater(countries, label));
        return List.copyOf(countries.labels());
    }

    private Predicate<LatLon> land(PlaceLabel label) {
        return lands.computeIfAbsent(label.country(), code -> map.land(Set.of(code)));
    }
}
