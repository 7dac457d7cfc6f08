package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.map.view.Camera;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// How the symbols of sites at one place stand around it, so that each can be seen and none is drawn through another,
/// nor through that of a site near by.
final class Fan {
    /// Symbols nearer to each other than this share of a diameter are at one place.
    static final double SAME_PLACE = 0.12;

    private static final double HALF_WITH_A_GAP = 0.56;

    /// A ring is turned by so many parts of the way to its next symbol to miss those near by, and then grows.
    private static final int TURNS = 6;

    private static final double GROWTH = 1.08;
    private static final double MOST_GROWTH = 2.5;

    private Fan() {}

    /// Moves the symbols at one place apart.
    static void spread(List<SiteMarker> markers, Camera camera, double diameter) {
        List<Point2D> offsets = offsets(places(markers, camera), diameter);
        for (int i = 0; i < markers.size(); i++) markers.get(i).moveBy(offsets.get(i));
    }

    /// Where the symbols that are moved would stand on the map of a camera.
    static List<Bounds> symbols(List<SiteMarker> markers, Camera camera, double diameter) {
        List<Point2D> places = places(markers, camera);
        List<Point2D> offsets = offsets(places, diameter);
        return IntStream.range(0, markers.size())
                .filter(i -> !offsets.get(i).equals(Point2D.ZERO))
                .mapToObj(i -> LabelSides.square(places.get(i).add(offsets.get(i)), diameter))
                .toList();
    }

    private static List<Point2D> places(List<SiteMarker> markers, Camera camera) {
        return markers.stream().map(marker -> marker.place(camera)).toList();
    }

    /// How far each symbol is moved away from its place: not at all where it is alone.
    static List<Point2D> offsets(List<Point2D> places, double diameter) {
        List<Point2D> offsets = new ArrayList<>(Collections.nCopies(places.size(), Point2D.ZERO));
        List<Integer> left = IntStream.range(0, places.size()).boxed().toList();
        while (!left.isEmpty()) {
            Point2D place = places.get(left.getFirst());
            List<Integer> together = left.stream()
                    .filter(i -> place.distance(places.get(i)) <= SAME_PLACE * diameter)
                    .toList();
            if (together.size() > 1) {
                List<Point2D> ring = ring(together.size(), awayFrom(place, places, diameter), diameter);
                for (int i = 0; i < ring.size(); i++) offsets.set(together.get(i), ring.get(i));
            }
            left = left.stream().filter(i -> !together.contains(i)).toList();
        }
        return offsets;
    }

    /// Where the other symbols are, seen from a place.
    private static List<Point2D> awayFrom(Point2D place, List<Point2D> places, double diameter) {
        return places.stream()
                .filter(other -> place.distance(other) > SAME_PLACE * diameter)
                .map(other -> other.subtract(place))
                .toList();
    }

    /// The smallest ring that is clear of others, turned as little as it takes; the smallest of all where none is.
    private static List<Point2D> ring(int count, List<Point2D> others, double diameter) {
        double least = HALF_WITH_A_GAP * diameter / Math.sin(Math.PI / count);
        return DoubleStream.iterate(least, radius -> radius <= MOST_GROWTH * least, radius -> radius * GROWTH)
                .boxed()
                .flatMap(radius -> turned(count, radius))
                .filter(ring -> ring.stream()
                        .noneMatch(symbol -> others.stream().anyMatch(other -> symbol.distance(other) < diameter)))
                .findFirst()
                .orElseGet(() -> ring(count, least, 0));
    }

    private static Stream<List<Point2D>> turned(int count, double radius) {
        return IntStream.range(0, TURNS).mapToObj(turn -> ring(count, radius, 2 * Math.PI * turn / (TURNS * count)));
    }

    /// Side by side for two, else around a ring from the top, clockwise.
    private static List<Point2D> ring(int count, double radius, double turn) {
        double first = turn - (count == 2 ? Math.PI / 2 : 0);
        return IntStream.range(0, count)
                .mapToDouble(i -> first + 2 * Math.PI * i / count)
                .mapToObj(angle -> new Point2D(radius * Math.sin(angle), -radius * Math.cos(angle)))
                .toList();
    }
}
