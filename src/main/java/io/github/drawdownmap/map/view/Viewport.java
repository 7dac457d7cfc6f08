package io.github.drawdownmap.map.view;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What part of the world is on screen: the only class that owns centre and zoom and answers questions about them.
///
/// Everything drawn follows the viewport, the background tiles too: Gluon Maps is told where to go and never asked.
/// Belongs to the JavaFX application thread.
public final class Viewport {
    public static final double MIN_ZOOM = 1;
    public static final double MAX_ZOOM = 18;
    /// All of the world, where what is wanted reaches from pole to pole, may be lower than the map.
    private static final double LEAST_FITTED_ZOOM = 0;

    private static final Duration STEP = Duration.millis(180);
    private static final Duration FLIGHT = Duration.millis(450);
    private static final Duration QUIET = Duration.millis(160);
    /// Longer ways are begun near their end, or the map would race by.
    private static final double LONGEST_FLIGHT_IN_VIEWS = 2;

    private final ReadOnlyObjectWrapper<Camera> camera =
            new ReadOnlyObjectWrapper<>(new Camera(new WorldPoint(0.5, 0.5), MIN_ZOOM, 0, 0, ScreenScale.ONE));
    private final ReadOnlyBooleanWrapper zooming = new ReadOnlyBooleanWrapper();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final ObservableValue<Double> zoom = camera.map(Camera::zoom);
    private final PauseTransition quiet = new PauseTransition(QUIET);

    private ZoomStops stops = new ZoomStops(4, ScreenScale.ONE);
    private Zoom latest = new Zoom(0, Point2D.ZERO);
    private @Nullable Flight flight;
    private @Nullable Fit fit;

    public Viewport() {
        quiet.setOnFinished(event -> settle());
    }

    // Properties

    public ObservableValue<Double> zoomProperty() {
        return zoom;
    }

    /// Whether a change of zoom is under way.
    public ReadOnlyBooleanProperty zoomingProperty() {
        return zooming.getReadOnlyProperty();
    }

    /// Whether the map jumps where it would glide.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public Camera camera() {
        return camera.get();
    }

    public ZoomStops stops() {
        return stops;
    }

    public LatLon center() {
        return camera().positionAt(camera().middle());
    }

    public double zoom() {
        return camera().zoom();
    }

    /// Where a position is shown, in pixels from the left upper corner of the map; it may lie outside.
    public Point2D pointOf(LatLon position) {
        return camera().pointOf(position);
    }

    public LatLon positionAt(Point2D point) {
        return camera().positionAt(point);
    }

    /// What lies between two corners of a rectangle on the map.
    public WorldBounds boundsBetween(Point2D corner, Point2D other) {
        var northWest = camera().placeAt(
                        new Point2D(Math.min(corner.getX(), other.getX()), Math.min(corner.getY(), other.getY())));
        var southEast = camera().placeAt(
                        new Point2D(Math.max(corner.getX(), other.getX()), Math.max(corner.getY(), other.getY())));
        return new WorldBounds(northWest.x(), northWest.y(), southEast.x(), southEast.y());
    }

    /// Metres on the ground that one map pixel covers in the middle of the map.
    public double metersPerPixel() {
        return WebMercator.metersPerPixel(center().lat(), zoom());
    }

    /// How `wanted` would be shown in what `insets` leave of the map.
    public Camera fitting(WorldBounds wanted, Insets insets) {
        double exact = camera().zoomFitting(wanted, insets);
        double least = stops.atLeast(LEAST_FITTED_ZOOM);
        return camera().fitting(wanted, insets, Math.clamp(stops.atMost(exact), least, stops.nearest(MAX_ZOOM)));
    }

    /// Where the map will be when it has come to rest.
    public Camera destination() {
        return flight == null ? camera() : flight.to;
    }

    /// Whether nobody has moved the map since it was fitted.
    public boolean isFitted() {
        return fit != null;
    }

    // Commands

    /// Shows a place at the nearest zoom at which the map may rest, at once.
    public void show(LatLon position, double wantedZoom) {
        stop();
        fit = null;
        double target = reachable(stops.nearest(wantedZoom));
        camera.set(camera().zoomedTo(target, camera().middle()).centeredOn(WebMercator.project(position)));
    }

    /// Shows the place of another map, as near as there, also while that is moved.
    public void follow(Camera other) {
        Camera now = camera();
        if (now.hasPlaceOf(other)) return;
        stop();
        fit = null;
        zooming.set(!stops.isStop(other.zoom()));
        camera.set(
                new Camera(other.center(), other.zoom(), now.width(), now.height(), now.screenScale(), other.aside()));
    }

    /// Moves the map as a hand on it does.
    public void drag(double dx, double dy) {
        if (flight != null && !zooming.get()) stop();
        if (flight != null) return;
        fit = null;
        camera.set(camera().dragged(dx, dy));
    }

    /// Pans by a step, smoothly: positive numbers show what lies to the right and below.
    public void panBy(double dx, double dy) {
        fit = null;
        flyTo(destination().dragged(-dx, -dy), STEP);
    }

    public void zoomIn() {
        zoomBy(1, camera().middle());
    }

    public void zoomOut() {
        zoomBy(-1, camera().middle());
    }

    /// Zooms smoothly to a stop about `levels` away; the place under `around` stays there.
    public void zoomBy(double levels, Point2D around) {
        fit = null;
        quiet.stop();
        double wanted = destination().zoom() + levels;
        zoomTo(reachable(levels > 0 ? stops.atLeast(wanted - 0.1) : stops.atMost(wanted + 0.1)), around);
    }

    /// Zooms as a turning wheel or a pad does: to any zoom at first, to a stop when it has been quiet for a moment.
    public void scrollZoom(double levels, Point2D around) {
        fit = null;
        latest = new Zoom(levels, around);
        zoomTo(reachable(destination().zoom() + levels), around);
        quiet.playFromStart();
    }

    /// Zooms as two fingers do: at once. [#settle] ends it.
    public void pinch(double factor, Point2D around) {
        stop();
        fit = null;
        double levels = Math.log(factor) / Math.log(2);
        latest = new Zoom(levels, around);
        zooming.set(true);
        camera.set(camera().zoomedTo(reachable(zoom() + levels), around));
    }

    /// Goes to the next stop in the direction of the last change of zoom.
    public void settle() {
        quiet.stop();
        double lean = Math.signum(latest.levels()) * 0.2 / stops.perLevel();
        double target = reachable(stops.nearest(destination().zoom() + lean));
        if (target == zoom()) stop();
        else zoomTo(target, latest.pivot());
    }

    /// Shows `wanted` as large as fits into what `insets` leave of the map. Before the first layout, and while nobody
    /// moves the map, a change of its size fits it again, with the insets of that size.
    public void fit(WorldBounds wanted, Supplier<Insets> insets) {
        stop();
        fit = new Fit(wanted, insets);
        if (camera().width() > 0) camera.set(fitted(fit));
    }

    /// The same, smoothly.
    public void flyTo(WorldBounds wanted, Supplier<Insets> insets) {
        fit = new Fit(wanted, insets);
        flyTo(fitted(fit), FLIGHT);
    }

    /// Centres a position, smoothly.
    public void flyTo(LatLon position) {
        fit = null;
        quiet.stop();
        double target = reachable(stops.nearest(destination().zoom()));
        flyTo(camera().zoomedTo(target, camera().middle()).centeredOn(WebMercator.project(position)), FLIGHT);
    }

    /// Ends what is under way where it is going to.
    void finish() {
        Camera end = destination();
        stop();
        camera.set(end);
        if (!stops.isStop(zoom())) {
            double target = reachable(stops.nearest(zoom()));
            camera.set(camera().zoomedTo(target, camera().middle()));
        }
    }

    /// Takes over the size of the map on screen; the centre stays.
    public void resize(double width, double height, ScreenScale screenScale) {
        Camera now = camera();
        if (now.width() == width && now.height() == height && now.screenScale().equals(screenScale)) return;
        finish();
        camera.set(camera().resized(width, height).onScreen(screenScale));
        restAt(new ZoomStops(stops.perLevel(), screenScale));
        if (fit != null) camera.set(fitted(fit));
    }

    /// Takes over how many stops a level the tiles can be shown at.
    public void setStopsPerLevel(int perLevel) {
        if (perLevel == stops.perLevel()) return;
        finish();
        restAt(new ZoomStops(perLevel, stops.screenScale()));
        if (fit != null && camera().width() > 0) camera.set(fitted(fit));
    }

    private void restAt(ZoomStops newStops) {
        stops = newStops;
        double target = Math.clamp(stops.nearest(zoom()), leastFilling(), stops.nearest(MAX_ZOOM));
        if (target != zoom()) camera.set(camera().zoomedTo(target, camera().middle()));
    }

    private Camera fitted(Fit wanted) {
        return fitting(wanted.bounds(), wanted.insets().get());
    }

    /// The allowed zoom nearest to a wanted one. The world never becomes lower than the map; where it is lower already,
    /// it stays at least as high as it is.
    private double reachable(double wanted) {
        return Math.clamp(wanted, Math.min(leastFilling(), destination().zoom()), stops.nearest(MAX_ZOOM));
    }

    private double leastFilling() {
        return Math.min(stops.atLeast(Math.max(MIN_ZOOM, camera().zoomFillingView() - 1e-9)), MAX_ZOOM);
    }

    private void zoomTo(double target, Point2D around) {
        flyTo(camera().zoomedTo(target, around), STEP);
    }

    private void flyTo(Camera to, Duration time) {
        Camera from = beginningOf(to);
        endFlight();
        zooming.set(to.zoom() != from.zoom() || !stops.isStop(to.zoom()));
        if (reducedMotion.get() || camera().width() == 0) {
            camera.set(to);
            zooming.set(!stops.isStop(to.zoom()));
            return;
        }
        flight = new Flight(from, to, time);
        flight.play();
    }

    private Camera beginningOf(Camera to) {
        Camera now = camera();
        Point2D way = to.pointOf(now.center()).subtract(to.middle());
        double longest = LONGEST_FLIGHT_IN_VIEWS * Math.max(now.width(), now.height());
        if (way.magnitude() <= longest) return now;
        Point2D near = way.normalize().multiply(longest);
        return now.centeredOn(to.placeAt(to.middle().add(near)));
    }

    private void stop() {
        quiet.stop();
        endFlight();
        zooming.set(false);
    }

    private void endFlight() {
        Optional.ofNullable(flight).ifPresent(Transition::stop);
        flight = null;
    }

    /// The last change of zoom by wheel or fingers.
    private record Zoom(double levels, Point2D pivot) {}

    private record Fit(WorldBounds bounds, Supplier<Insets> insets) {}

    /// A smooth change from one camera to another.
    private final class Flight extends Transition {
        private final Camera from;
        private final Camera to;

        private Flight(Camera from, Camera to, Duration time) {
            this.from = from;
            this.to = to;
            setCycleDuration(time);
            setInterpolator(Interpolator.EASE_OUT);
            setOnFinished(event -> land());
        }

        @Override
        protected void interpolate(double share) {
            camera.set(from.towards(to, share));
        }

        private void land() {
            flight = null;
            if (stops.isStop(to.zoom())) zooming.set(false);
        }
    }
}
