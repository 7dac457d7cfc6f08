package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.map.view.Camera;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Where the labels stand beside their symbols.
final class LabelSides {
    private static final int ROUNDS = 3;
    /// How much worse it is to cover a symbol, a card or the edge than another label.
    private static final double FIXED_WEIGHT = 4;
    /// How bad it is to leave a caption out, beside covering another label with as much.
    private static final double CAPTION_WEIGHT = 0.5;

    private LabelSides() {}

    /// Each label takes the side where it covers least of what is there already, and least of it is out of view;
    /// where that is something on each side, its caption takes two lines, and where it would still cover too much,
    /// it gives way. Again and again, because a label may make room for others.
    static void choose(List<SiteMarker> markers, List<Bounds> controls, Camera camera) {
        List<Bounds> fixed = new ArrayList<>(controls);
        fixed.addAll(outside(camera));
        for (SiteMarker marker : markers) fixed.add(square(marker.center(camera), marker.diameter()));
        List<Bounds> taken = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++)
            for (int i = 0; i < markers.size(); i++) {
                SiteMarker marker = markers.get(i);
                Point2D center = marker.center(camera);
                if (round > 0) taken.remove(i);
                marker.label().setPlace(best(marker, center, fixed, taken));
                taken.add(i, marker.label().boundsAt(center, marker.labelRadius()));
            }
    }

    private static SiteLabel.Place best(SiteMarker marker, Point2D center, List<Bounds> fixed, List<Bounds> labels) {
        SiteLabel.Place best = SiteLabel.Place.USUAL;
        double least = Double.MAX_VALUE;
        for (SiteLabel.Extent extent : SiteLabel.Extent.values())
            for (SiteLabel.Side side : SiteLabel.Side.values()) {
                SiteLabel.Place place = new SiteLabel.Place(side, extent);
                double cost = cost(marker, center, place, fixed, labels);
                if (cost >= least) continue;
                least = cost;
                best = place;
            }
        return best;
    }

    private static double cost(
            SiteMarker marker, Point2D center, SiteLabel.Place place, List<Bounds> fixed, List<Bounds> labels) {
        SiteLabel label = marker.label();
        Bounds bounds = label.boundsAt(center, marker.labelRadius(), place);
        double covered = FIXED_WEIGHT * overlap(bounds, fixed) + overlap(bounds, labels);
        if (place.extent() != SiteLabel.Extent.NAME) return covered;
        SiteLabel.Place whole = new SiteLabel.Place(place.side(), SiteLabel.Extent.WIDE);
        return covered + CAPTION_WEIGHT * (area(label.boundsAt(center, marker.labelRadius(), whole)) - area(bounds));
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    /// Four walls around the view.
    private static List<Bounds> outside(Camera camera) {
        double far = 10_000;
        return List.of(
                new BoundingBox(camera.width(), -far, far, 2 * far),
                new BoundingBox(-far, -far, far, 2 * far),
                new BoundingBox(0, -far, camera.width(), far),
                new BoundingBox(0, camera.height(), camera.width(), far));
    }

    private static double overlap(Bounds bounds, Collection<Bounds> taken) {
        double area = 0;
        for (Bounds other : taken) {
            double width = Math.min(bounds.getMaxX(), other.getMaxX()) - Math.max(bounds.getMinX(), other.getMinX());
            double height = Math.min(bounds.getMaxY(), other.getMaxY()) - Math.max(bounds.getMinY(), other.getMinY());
            if (width > 0 && height > 0) area += width * height;
        }
        return area;
    }

    static Bounds square(Point2D center, double side) {
        return new BoundingBox(center.getX() - side / 2, center.getY() - side / 2, side, side);
    }
}
