package io.github.drawdownmap.map.sites;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/// How the symbols of sites at one place stand around it, so that each can be seen and none is drawn through another.
final class Fan {
    /// Symbols nearer to each other than this share of a diameter are at one place.
    static final double SAME_PLACE = 0.12;

    private static final double HALF_WITH_A_GAP = 0.56;

    private Fan() {}

    /// How far each symbol is moved away from its place: not at all where it is alone.
    static List<Point2D> offsets(List<Point2D> places, double diameter) {
        List<Point2D> offsets = new ArrayList<>();
        for (Point2D place : places) {
            List<Point2D> together = new ArrayList<>();
            int own = 0;
            for (int i = 0; i < places.size(); i++) {
                if (place.distance(places.get(i)) > SAME_PLACE * diameter) continue;
                if (i < offsets.size()) own++;
                together.add(places.get(i));
            }
            offsets.add(together.size() == 1 ? Point2D.ZERO : offset(own, together.size(), diameter));
        }
        return offsets;
    }

    /// Side by side for two, else around a ring from the top, clockwise.
    private static Point2D offset(int index, int count, double diameter) {
        double radius = HALF_WITH_A_GAP * diameter / Math.sin(Math.PI / count);
        double first = count == 2 ? -Math.PI / 2 : 0;
        double angle = first + 2 * Math.PI * index / count;
        return new Point2D(radius * Math.sin(angle), -radius * Math.cos(angle));
    }
}
