package io.github.drawdownmap.map.view;

import java.util.List;
import javafx.geometry.Bounds;

/// How much of the map two things take from each other, in square pixels.
public final class Overlap {
    private Overlap() {}

    public static double of(Bounds bounds, List<Bounds> taken) {
        return taken.stream().mapToDouble(other -> of(bounds, other)).sum();
    }

    public static double of(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
