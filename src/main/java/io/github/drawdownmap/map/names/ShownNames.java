package io.github.drawdownmap.map.names;

import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.ui.pixels.LiveImage;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    ///
    /// @param isFurther whether it is one that was found for what is in view
    private record Name(PlacedLabel label, ImageView view, boolean isFurther) {
        String country() {
            return label.style().country();
        }
    }

    private final Group node = new Group();
    private final Map<PlacedLabel, ImageView> views = new HashMap<>();
    private @Nullable Camera placedFor;
    /// Those around the view of a camera, the first to be shown first; that camera is gone when they are to be found
    /// anew.
    private List<Name> ready = List.of();
    private @Nullable Camera readyFor;
    /// Of several places of a country's name the one that it has until it is no longer in the open.
    private final Map<String, PlacedLabel> chosen = new HashMap<>();
    private Set<PlacedLabel> onShow = Set.of();
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

    boolean isOnShow(PlacedLabel label) {
        return onShow.contains(label);
    }

    /// Codes of the countries whose names are on show.
    Set<String> countriesOnShow() {
        return onShow.stream().map(label -> label.style().country()).collect(Collectors.toUnmodifiableSet());
    }

    Stream<PlacedLabel> onShow() {
        return onShow.stream();
    }

    // Commands

    /// Each country's name may take another of its places.
    void chooseAnew() {
        chosen.clear();
    }

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
    ///
    /// @param further those that were found for what is in view
    void keep(List<PlacedLabel> near, Set<PlacedLabel> further, Camera camera) {
        views.keySet().retainAll(Set.copyOf(near));
        ready = near.stream()
                .map(label -> new Name(label, Objects.requireNonNull(views.get(label)), further.contains(label)))
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

    /// Shows what is in the open; of several places of one country's name the one that it has had, or else the first.
    ///
    /// @param isOpen whether a rectangle of the map is
    void keepOnly(Predicate<Rectangle2D> isOpen, Camera camera) {
        Function<WorldPoint, Point2D> points = camera.pointsOfWhole(0);
        Map<Name, Rectangle2D> open = new LinkedHashMap<>();
        for (Name name : ready) {
            Rectangle2D box = onMap(name.label(), points);
            if (isOpen.test(box)) open.put(name, box);
        }
        choose(open.keySet());
        List<Rectangle2D> further = open.entrySet().stream()
                .filter(name -> name.getKey().isFurther() && isChosen(name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Set<PlacedLabel> shown = new HashSet<>();
        for (Name name : ready) {
            Rectangle2D box = open.get(name);
            boolean isShown = box != null
                    && isChosen(name)
                    && (name.isFurther() || further.stream().noneMatch(box::intersects));
            name.view().setVisible(isShown);
            if (isShown) shown.add(name.label());
        }
        onShow = shown;
    }

    private void choose(Set<Name> open) {
        chosen.values().retainAll(open.stream().map(Name::label).collect(Collectors.toSet()));
        for (Name name : open) if (!name.country().isEmpty()) chosen.putIfAbsent(name.country(), name.label());
    }

    private boolean isChosen(Name name) {
        return name.country().isEmpty() || name.label().equals(chosen.get(name.country()));
    }
}
