package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The names of places, upright over the background: planned and painted in the background, then only moved.
///
/// Each name is a small picture of its own: one picture of all names would be blended over the whole map at each step.
public final class LabelLayer extends Region {
    /// Names are planned for squares of this side, in pixels of the world, at least one around the view.
    private static final double BLOCK = 1024;
    /// All that a plan depends on.
    private record Wish(
            double zoom,
            ScreenScale screenScale,
            String language,
            LabelColors colors,
            Set<String> focus,
            WorldBounds area,
            List<Rectangle2D> obstacles) {}

    /// Whose names, and how they are to look.
    private record Naming(VectorMap map, Set<String> focus, LabelColors colors) {}

    private record Planned(Wish wish, List<PlacedLabel> labels) {}

    /// What a name must keep clear of, at the place and zoom of a camera.
    public interface Obstacles {
        List<javafx.geometry.Bounds> of(Camera camera);
    }

    /// Whether the ground under a rectangle of the map shows no names of its own.
    public interface Ground {
        boolean isNameless(Camera camera, Rectangle2D box);
    }

    private final Viewport viewport;
    private final Obstacles obstacles;
    private final Ground ground;
    private final Executor executor;
    private final ShownNames shown = new ShownNames();
    private final Set<PlacedLabel> painting = new HashSet<>();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final Subscription subscription;
    private @Nullable Naming naming;
    private volatile @Nullable Wish wanted;
    private @Nullable Planned plan;
    private @Nullable LabelFonts fonts;
    private List<javafx.geometry.Bounds> controls = List.of();
    private String language = "en";

    public LabelLayer(Viewport viewport, Obstacles obstacles, Ground ground, Executor executor) {
        this.viewport = viewport;
        this.obstacles = obstacles;
        this.ground = ground;
        this.executor = executor;
        getStyleClass().add("label-layer");
        setMouseTransparent(true);
        getChildren().add(shown.node());
        executor.execute(this::fonts);
        subscription = viewport.cameraProperty().subscribe(camera -> requestLayout());
    }

    /// Whether all names in view are on show.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// @param newFocus codes of the countries that are set off
    public void name(VectorMap newMap, Set<String> newFocus, LabelColors newColors) {
        naming = new Naming(newMap, newFocus, newColors);
        replan();
    }

    public void setLanguage(String newLanguage) {
        language = newLanguage;
        replan();
    }

    /// Makes ready the names around the view too, so that they are there when the map is moved.
    public void lookAround() {
        shown.lookAround();
        requestLayout();
    }

    /// Plans anew when something that a plan depends on has changed.
    public void replan() {
        settled.set(false);
        shown.lookAgain();
        requestLayout();
    }

    /// Leaves out the names that would lie under what lies over the map. The plan stays as it is, so no name moves.
    public void keepClearOf(List<javafx.geometry.Bounds> newControls) {
        if (controls.equals(newControls)) return;
        controls = newControls;
        requestLayout();
    }

    public void close() {
        subscription.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        Camera camera = viewport.camera();
        if (naming == null || camera.width() == 0) return;
        Camera destination = viewport.destination();
        if (viewport.stops().isStop(destination.zoom())) plan(wish(destination, naming), naming.map());
        if (plan != null) place(plan, camera);
    }

    private Wish wish(Camera camera, Naming of) {
        Point2D origin = camera.origin();
        List<Rectangle2D> clear = obstacles.of(camera).stream()
                .map(bounds -> (Rectangle2D) new Rectangle2D.Double(
                        Math.rint(bounds.getMinX() + origin.getX()),
                        Math.rint(bounds.getMinY() + origin.getY()),
                        Math.rint(bounds.getWidth()),
                        Math.rint(bounds.getHeight())))
                .toList();
        return new Wish(camera.zoom(), camera.screenScale(), language, of.colors(), of.focus(), area(camera), clear);
    }

    /// The view with what is around it. Names farther off have no say in what is in view, and panning a little changes
    /// nothing.
    private static WorldBounds area(Camera camera) {
        double worldSize = camera.worldSize();
        Point2D origin = camera.origin();
        double west = blocks(origin.getX(), -1) / worldSize;
        double north = blocks(origin.getY(), -1) / worldSize;
        double east = blocks(origin.getX() + camera.width(), 2) / worldSize;
        double south = blocks(origin.getY() + camera.height(), 2) / worldSize;
        return new WorldBounds(west, north, east, south);
    }

    private static double blocks(double pixels, int more) {
        return (Math.floor(pixels / BLOCK) + more) * BLOCK;
    }

    private void plan(Wish wish, VectorMap source) {
        if (wish.equals(wanted)) return;
        wanted = wish;
        settled.set(false);
        Camera camera = viewport.destination();
        Set<PlacedLabel> known = shown.painted();
        executor.execute(() -> {
            if (!wish.equals(wanted)) return;
            Planned made = new Planned(wish, planned(source, wish));
            if (!wish.equals(wanted)) return;
            List<PlacedLabel> missing = shown.near(made.labels(), camera).stream()
                    .filter(label -> !known.contains(label))
                    .toList();
            Map<PlacedLabel, PixelGrid> pictures = PlacedLabel.paint(missing, wish.colors(), wish.screenScale());
            Platform.runLater(() -> take(made, pictures));
        });
    }

    private List<PlacedLabel> planned(VectorMap source, Wish wish) {
        LabelFonts ready = fonts();
        var placing = new LabelPlan(wish.zoom(), wish.obstacles());
        Set<String> named = new HashSet<>();
        List<PlaceLabel> further = new ArrayList<>();
        for (PlaceLabel label : source.labels(wish.area(), wish.zoom(), wish.focus())) {
            LabelStyle style = style(label, wish, ready);
            if (label.kind() != PlaceLabel.Kind.COUNTRY) placing.add(label, style);
            else if (!named.add(label.country())) further.add(label);
            else if (label.isIn(wish.focus())) placing.addInside(label, style, land(label, source));
            else placing.addNearMiddle(label, style, land(label, source));
        }
        // The further places of a country's name take what room the other names leave.
        for (PlaceLabel label : further) {
            LabelStyle style = style(label, wish, ready);
            if (label.isIn(wish.focus())) placing.addInside(label, style, land(label, source));
            else placing.add(label, style);
        }
        for (PlaceLabel label : source.laterCountries(wish.area(), wish.zoom())) {
            if (placing.isNamed(label.country())) continue;
            LabelStyle style = style(label, wish, ready);
            boolean canHold = source.boundsOf(label.country())
                    .filter(bounds -> placing.canHold(bounds, style))
                    .isPresent();
            if (canHold) placing.addOnlyInside(label, style, land(label, source));
        }
        return List.copyOf(placing.labels());
    }

    private static LabelStyle style(PlaceLabel label, Wish wish, LabelFonts fonts) {
        return LabelStyle.of(label, label.isIn(wish.focus()), wish.zoom(), wish.language(), fonts, wish.colors());
    }

    private static Predicate<LatLon> land(PlaceLabel label, VectorMap source) {
        return source.land(Set.of(label.country()));
    }

    private synchronized LabelFonts fonts() {
        LabelFonts ready = fonts == null ? LabelFonts.load() : fonts;
        fonts = ready;
        return ready;
    }

    private void take(Planned made, Map<PlacedLabel, PixelGrid> pictures) {
        if (!made.wish().equals(wanted)) return;
        if (plan != null && !plan.wish().screenScale().equals(made.wish().screenScale())) shown.forget();
        plan = made;
        shown.lookAgain();
        add(made, pictures);
    }

    private void place(Planned made, Camera camera) {
        if (camera.zoom() == made.wish().zoom() && !shown.isReadyFor(camera)) makeReady(made, camera);
        shown.moveTo(camera);
        boolean atRest = camera.zoom() == made.wish().zoom()
                && camera.zoom() == viewport.destination().zoom();
        if (atRest) shown.keepOnly(box -> isInTheOpen(box, camera), camera);
    }

    /// Whether all of a name can be seen, on ground that has no names of its own.
    private boolean isInTheOpen(Rectangle2D box, Camera camera) {
        boolean cut = !new Rectangle2D.Double(0, 0, camera.width(), camera.height()).contains(box);
        boolean covered = controls.stream()
                .anyMatch(control ->
                        box.intersects(control.getMinX(), control.getMinY(), control.getWidth(), control.getHeight()));
        return !cut && !covered && ground.isNameless(camera, box);
    }

    private void makeReady(Planned made, Camera camera) {
        List<PlacedLabel> near = shown.near(made.labels(), camera);
        List<PlacedLabel> missing = near.stream()
                .filter(label -> !shown.isPainted(label) && !painting.contains(label))
                .toList();
        if (!missing.isEmpty()) paint(made, missing, camera);
        if (!painting.isEmpty()) return;
        shown.keep(near, camera);
        settled.set(made.wish().equals(wanted));
    }

    private void paint(Planned made, List<PlacedLabel> missing, Camera camera) {
        if (!ShownNames.inView(missing, camera).isEmpty()) settled.set(false);
        painting.addAll(missing);
        executor.execute(() -> {
            Map<PlacedLabel, PixelGrid> pictures =
                    PlacedLabel.paint(missing, made.wish().colors(), made.wish().screenScale());
            Platform.runLater(() -> add(made, pictures));
        });
    }

    private void add(Planned made, Map<PlacedLabel, PixelGrid> pictures) {
        painting.removeAll(pictures.keySet());
        // A newer plan may have waited for these very names.
        shown.lookAgain();
        requestLayout();
        if (plan == null || !plan.wish().equals(made.wish())) return;
        shown.add(pictures, made.wish().screenScale());
    }
}
