package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.theme.LabelColors;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The names of places, upright over the background: planned and painted in the background, then only moved.
///
/// Each name is a small picture of its own: one picture of all names would be blended over the whole map at each step.
public final class LabelLayer extends Region {
    /// Names are planned for squares of this side, in pixels of the world, at least one around the view.
    private static final double BLOCK = 1024;
    /// A map that has not been moved for so long has come to rest.
    private static final Duration QUIET = Duration.millis(250);
    /// Whose names, and how they are to look.
    private record Naming(VectorMap map, Set<String> focus, LabelColors colors) {}

    /// @param further names of countries that have none of the planned places in view
    private record Planned(LabelWish wish, List<PlacedLabel> labels, List<PlacedLabel> further) {
        List<PlacedLabel> all() {
            return Stream.concat(labels.stream(), further.stream()).toList();
        }
    }

    /// What countries without a name have been looked for in.
    private record Sight(LabelWish wish, Camera camera, List<javafx.geometry.Bounds> controls) {}

    /// The sites on the map as the names of places see them.
    public interface Sites {
        /// What a name must keep clear of, at the place and zoom of a camera.
        List<javafx.geometry.Bounds> obstacles(Camera camera);

        /// Those in a part of the world that are named among the places, the most important first.
        default List<SiteName> named(WorldBounds area, double zoom) {
            return List.of();
        }
    }

    /// Whether the ground under a rectangle of the map shows no names of its own.
    public interface Ground {
        boolean isNameless(Camera camera, Rectangle2D box);
    }

    private final Viewport viewport;
    private final Ground ground;
    private final Executor executor;
    private final ShownNames shown = new ShownNames();
    private final Set<PlacedLabel> painting = new HashSet<>();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final Subscription subscription;
    private @Nullable Naming naming;
    private volatile @Nullable LabelWish wanted;
    private @Nullable Planned plan;
    private @Nullable Sight sought;
    private boolean seeking;
    private List<javafx.geometry.Bounds> controls = List.of();
    private String language = "en";
    private Sites sites = camera -> List.of();

    public LabelLayer(Viewport viewport, Ground ground, Executor executor) {
        this.viewport = viewport;
        this.ground = ground;
        this.executor = executor;
        getStyleClass().add("label-layer");
        setMouseTransparent(true);
        getChildren().add(shown.node());
        executor.execute(LabelFont::values);
        quiet.setOnFinished(event -> rest());
        subscription = viewport.cameraProperty().subscribe((before, after) -> {
            quiet.playFromStart();
            requestLayout();
        });
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

    public void setSites(Sites newSites) {
        sites = newSites;
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
        quiet.stop();
        subscription.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        Camera camera = viewport.camera();
        if (naming == null || camera.width() == 0) return;
        Camera destination = viewport.destination();
        if (viewport.stops().isStop(destination.zoom())) plan(wish(destination, naming), naming.map());
        if (plan != null) place(plan, camera, naming.map());
    }

    private LabelWish wish(Camera camera, Naming of) {
        WorldBounds area = blocks(camera, 1);
        return new LabelWish(
                camera.zoom(),
                camera.screenScale(),
                language,
                of.colors(),
                of.focus(),
                blocks(camera, 0),
                area,
                sites.named(area, camera.zoom()),
                onWorld(sites.obstacles(camera), camera).toList());
    }

    /// The blocks that the view is in and so many more around them. Names farther off have no say in what is in view,
    /// and panning a little changes nothing.
    private static WorldBounds blocks(Camera camera, int around) {
        double worldSize = camera.worldSize();
        Point2D origin = camera.origin();
        double west = blocks(origin.getX(), -around) / worldSize;
        double north = blocks(origin.getY(), -around) / worldSize;
        double east = blocks(origin.getX() + camera.width(), around + 1) / worldSize;
        double south = blocks(origin.getY() + camera.height(), around + 1) / worldSize;
        return new WorldBounds(west, north, east, south);
    }

    private static double blocks(double pixels, int more) {
        return (Math.floor(pixels / BLOCK) + more) * BLOCK;
    }

    private void plan(LabelWish wish, VectorMap source) {
        if (wish.equals(wanted)) return;
        wanted = wish;
        settled.set(false);
        Camera camera = viewport.destination();
        Set<PlacedLabel> known = shown.painted();
        executor.execute(() -> {
            if (!wish.equals(wanted)) return;
            Planned made = new Planned(wish, Planning.labels(source, wish), List.of());
            if (!wish.equals(wanted)) return;
            List<PlacedLabel> missing = shown.near(made.labels(), camera).stream()
                    .filter(label -> !known.contains(label))
                    .toList();
            Map<PlacedLabel, PixelGrid> pictures = PlacedLabel.paint(missing, wish.colors(), wish.screenScale());
            Platform.runLater(() -> take(made, pictures));
        });
    }

    private void take(Planned made, Map<PlacedLabel, PixelGrid> pictures) {
        if (!made.wish().equals(wanted)) return;
        if (plan != null && !plan.wish().screenScale().equals(made.wish().screenScale())) shown.forget();
        plan = made;
        shown.chooseAnew();
        add(made, pictures);
    }

    /// Of several places of a country's name the best may be taken now.
    private void rest() {
        shown.chooseAnew();
        requestLayout();
    }

    private void place(Planned made, Camera camera, VectorMap source) {
        if (camera.zoom() == made.wish().zoom() && !shown.isReadyFor(camera)) makeReady(made, camera);
        shown.moveTo(camera);
        boolean atRest = camera.zoom() == made.wish().zoom()
                && camera.zoom() == viewport.destination().zoom();
        if (!atRest) return;
        shown.keepOnly(box -> isInTheOpen(box, camera), camera);
        if (made.wish().equals(wanted) && painting.isEmpty()) seek(made, camera, source);
    }

    /// Names the countries in view that have no name there. While the map is moved it waits.
    private void seek(Planned made, Camera camera, VectorMap source) {
        Sight sight = new Sight(made.wish(), camera, controls);
        boolean isNew = sought == null || !sought.wish().equals(made.wish());
        boolean moves = quiet.getStatus() == Animation.Status.RUNNING && !isNew;
        if (!seeking && !moves && !sight.equals(sought)) seek(made, sight, source);
        settled.set(!seeking);
    }

    private void seek(Planned made, Sight sight, VectorMap source) {
        sought = sight;
        seeking = true;
        Camera camera = sight.camera();
        List<PlacedLabel> kept = made.further().stream().filter(shown::isOnShow).toList();
        var view = new SeenCountries.View(camera, shown.countriesOnShow(), taken(sight));
        executor.execute(() -> {
            List<PlacedLabel> found = SeenCountries.named(source, made.wish(), view);
            Map<PlacedLabel, PixelGrid> pictures =
                    PlacedLabel.paint(found, made.wish().colors(), made.wish().screenScale());
            // Where a planned name is not shown, over a map with names of its own, the same place may be found again.
            List<PlacedLabel> further = Stream.concat(kept.stream(), found.stream())
                    .filter(label -> !made.labels().contains(label))
                    .distinct()
                    .toList();
            Platform.runLater(() -> takeFurther(new Planned(made.wish(), made.labels(), further), pictures));
        });
    }

    private List<Rectangle2D> taken(Sight sight) {
        Camera camera = sight.camera();
        return Stream.of(
                        onWorld(sites.obstacles(camera), camera),
                        onWorld(sight.controls(), camera),
                        shown.onShow().map(label -> label.onWorld(camera.worldSize())))
                .flatMap(boxes -> boxes)
                .toList();
    }

    /// In pixels of the world what is given in those of the map.
    private static Stream<Rectangle2D> onWorld(List<javafx.geometry.Bounds> onMap, Camera camera) {
        Point2D origin = camera.origin();
        return onMap.stream()
                .map(bounds -> new Rectangle2D.Double(
                        Math.rint(bounds.getMinX() + origin.getX()),
                        Math.rint(bounds.getMinY() + origin.getY()),
                        Math.rint(bounds.getWidth()),
                        Math.rint(bounds.getHeight())));
    }

    private void takeFurther(Planned made, Map<PlacedLabel, PixelGrid> pictures) {
        seeking = false;
        if (plan == null || !plan.wish().equals(made.wish())) {
            requestLayout();
            return;
        }
        plan = made;
        add(made, pictures);
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
        List<PlacedLabel> near = shown.near(made.all(), camera);
        List<PlacedLabel> missing = near.stream()
                .filter(label -> !shown.isPainted(label) && !painting.contains(label))
                .toList();
        if (!missing.isEmpty()) paint(made, missing, camera);
        if (!painting.isEmpty()) return;
        shown.keep(near, Set.copyOf(made.further()), camera);
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
