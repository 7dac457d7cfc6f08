package io.github.drawdownmap.map.names;

import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.ui.pixels.LiveImage;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// The names that have been painted, in and around the view: a pan moves them all together.
final class ShownNames {
    /// Names are made ready this far outside of the view where it may be moved.
    private static final double MARGIN = 320;
    /// Panned by more, as a share of the world, all names are placed anew.
    private static final double FARTHEST_PAN = 0.1;

    /// A name with its picture.
    private record Name(PlacedLabel label, ImageView view) {}

    private final Group node = new Group();
    private final Map<PlacedLabel, ImageView> views = new HashMap<>();
    private @Nullable Camera placedFor;
    /// Those around the view of a camera, the first to be shown first; that camera is gone when they are to be found
    /// anew.
    private List<Name> ready = List.of();
    private @Nullable Camera readyFor;
    /// Asked by the painter too.
    private volatile double margin;

    ShownNames() {
        node.setManaged(false);
        node.setAutoSizeChildren(false);
    }

    Node node() {
        return node;
    }

    /// Those of some names that are in view or nearly.
    List<PlacedLabel> near(List<PlacedLabel> labels, Camera camera) {
        return within(margin, labels, camera);
    }

    /// Those of some names that are in view, a part of them at least.
    static List<PlacedLabel> inView(List<PlacedLabel> labels, Camera camera) {
        return within(0, labels, camera);
    }

    private static List<PlacedLabel> within(double margin, List<PlacedLabel> labels, Camera camera) {
        Function<WorldPoint, Point2D> points = camera.pointsOfWhole(0);
        return labels.stream()
                .filter(label -> onMap(label, points)
                        .intersects(-margin, -margin, camera.width() + 2 * margin, camera.height() + 2 * margin))
                .toList();
    }

    private static Rectangle2D onMap(PlacedLabel label, Function<WorldPoint, Point2D> points) {
        Point2D point = points.apply(label.place());
        Rectangle2D box = label.box();
        return new Rectangle2D.Double(
                point.getX() + box.getX(), point.getY() + box.getY(), box.getWidth(), box.getHeight());
    }

    // Questions

    Set<PlacedLabel> painted() {
        return Set.copyOf(views.keySet());
    }

    boolean isPainted(PlacedLabel label) {
        return views.containsKey(label);
    }

    /// Whether a pan has stayed within what was made ready around the view.
    boolean isReadyFor(Camera camera) {
        Camera before = readyFor;
        if (before == null || !before.isLike(camera)) return false;
        Point2D way = camera.origin().subtract(before.origin());
        return Math.max(Math.abs(way.getX()), Math.abs(way.getY())) < margin / 2;
    }

    // Commands

    /// Makes ready what is around the view too.
    void lookAround() {
        margin = MARGIN;
        lookAgain();
    }

    /// Other names may have to be ready than before.
    void lookAgain() {
        readyFor = null;
    }

    /// Drops all pictures: they are of another screen.
    void forget() {
        views.clear();
        lookAgain();
    }

    void add(Map<PlacedLabel, PixelGrid> pictures, ScreenScale scale) {
        pictures.forEach((label, pixels) -> {
            ImageView view = view(pixels, scale);
            views.put(label, view);
            place(label, view);
        });
        lookAgain();
    }

    private static ImageView view(PixelGrid pixels, ScreenScale scale) {
        var image = new LiveImage(pixels);
        ImageView view = new ImageView(image.image());
        scale.fit(view, pixels.width(), pixels.height());
        return view;
    }

    /// Takes over the names near a camera, all of them painted, and drops the others.
    void keep(List<PlacedLabel> near, Camera camera) {
        views.keySet().retainAll(Set.copyOf(near));
        ready = near.stream()
                .map(label -> new Name(label, Objects.requireNonNull(views.get(label))))
                .toList();
        readyFor = camera;
        List<ImageView> wanted = ready.stream().map(Name::view).toList();
        if (!node.getChildren().equals(wanted)) node.getChildren().setAll(wanted);
    }

    void moveTo(Camera camera) {
        Camera placed = placedFor;
        // Each name stands in that one of the worlds side by side where it is nearest.
        boolean isFar =
                placed != null && Math.abs(placed.center().x() - camera.center().x()) > FARTHEST_PAN;
        if (placed == null || isFar || placed.zoom() != camera.zoom()) {
            placedFor = camera;
            views.forEach(this::place);
            placed = camera;
        }
        // At one zoom all names move together.
        node.setTranslateX(placed.origin().getX() - camera.origin().getX());
        node.setTranslateY(placed.origin().getY() - camera.origin().getY());
    }

    private void place(PlacedLabel label, ImageView view) {
        Camera camera = placedFor;
        if (camera == null) return;
        Point2D point = camera.pointOf(label.place());
        ScreenScale scale = camera.screenScale();
        view.setX(scale.onPixel(point.getX() + label.box().getX()));
        view.setY(scale.onPixel(point.getY() + label.box().getY()));
    }

    /// Shows what is in the open; of several places of one country's name the first.
    ///
    /// @param isOpen whether a rectangle of the map is
    void keepOnly(Predicate<Rectangle2D> isOpen, Camera camera) {
        Set<String> named = new HashSet<>();
        Function<WorldPoint, Point2D> points = camera.pointsOfWhole(0);
        for (Name name : ready) {
            boolean open = isOpen.test(onMap(name.label(), points));
            String country = name.label().style().country();
            name.view().setVisible(open && (country.isEmpty() || named.add(country)));
        }
    }
}
