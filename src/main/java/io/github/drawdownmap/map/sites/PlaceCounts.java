package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.posture.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// How many sites stand at one place, where many sites are painted and one symbol covers the others there.
final class PlaceCounts extends Pane {
    /// About ten metres.
    private static final double PLACES_OF_A_DEGREE = 10_000;
    /// More numbers than this nobody reads.
    private static final int MOST_PLACES = 200;

    private final List<Count> counts = new ArrayList<>();

    private record Count(Site site, Label label) {}

    private record Place(long lat, long lon) {
        static Place of(Site site) {
            return new Place(
                    Math.round(site.position().lat() * PLACES_OF_A_DEGREE),
                    Math.round(site.position().lon() * PLACES_OF_A_DEGREE));
        }
    }

    PlaceCounts() {
        setMouseTransparent(true);
    }

    /// The sites at the place of one, itself among them.
    static List<Site> together(Site site, List<Site> sites) {
        Place place = Place.of(site);
        return sites.stream().filter(other -> Place.of(other).equals(place)).toList();
    }

    /// Takes over the painted sites.
    void count(List<Site> painted) {
        Map<Place, List<Site>> byPlace =
                painted.stream().collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        counts.clear();
        byPlace.values().stream()
                .filter(sites -> sites.size() > 1)
                .limit(MOST_PLACES)
                .forEach(sites -> counts.add(new Count(sites.getFirst(), label(sites.size()))));
        getChildren().setAll(counts.stream().map(Count::label).toList());
    }

    private static Label label(int count) {
        Label label = new Label(Messages.text("map.place.count", count));
        label.getStyleClass().add("place-count");
        label.setManaged(false);
        return label;
    }

    /// Puts each number at the upper right of its symbol.
    void place(Camera camera, double diameter) {
        for (Count count : counts) {
            count.label().autosize();
            Bounds bounds = bounds(count, camera, diameter);
            count.label().relocate(bounds.getMinX(), bounds.getMinY());
        }
    }

    private static Bounds bounds(Count count, Camera camera, double diameter) {
        Point2D center = camera.pointOfWhole(WebMercator.project(count.site().position()), diameter / 2);
        Label label = count.label();
        return new BoundingBox(
                Math.rint(center.getX() + diameter / 4),
                Math.rint(center.getY() - diameter / 4 - label.getHeight()),
                label.getWidth(),
                label.getHeight());
    }

    /// What the numbers take of the map.
    Stream<Bounds> bounds(Camera camera, double diameter) {
        return counts.stream().map(count -> bounds(count, camera, diameter));
    }

    /// The first of the sites whose number is at a point.
    Optional<Site> siteAt(Point2D point) {
        return counts.stream()
                .filter(count -> count.label().getBoundsInParent().contains(point))
                .findFirst()
                .map(Count::site);
    }
}
