package io.github.drawdownmap.map.view;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;

/// What a viewport shows: a place, a zoom and a size; with the arithmetic between positions and points.
///
/// The point of a position always lies so that the world's corner falls on a whole screen pixel: tiles that do not are
/// resampled each time they are drawn.
///
/// @param center the point of the world in the middle, as it was asked for; what is drawn differs by less than a pixel
/// @param zoom the world is 256 x 2^zoom map pixels wide
/// @param width in map pixels, 0 before the first layout
/// @param screenScale of the screen or picture that it is shown on
/// @param aside how far east of the middle, in map pixels, what was fitted stands beside the cards. Around it lies the
///     one of the worlds side by side that has the sites
public record Camera(
        WorldPoint center, double zoom, double width, double height, ScreenScale screenScale, double aside) {
    /// Nothing stands beside it.
    public Camera(WorldPoint center, double zoom, double width, double height, ScreenScale screenScale) {
        this(center, zoom, width, height, screenScale, 0);
    }

    /// Whether both are of maps of one size.
    public boolean hasSizeOf(Camera other) {
        return width == other.width && height == other.height && screenScale.equals(other.screenScale);
    }

    /// Whether both look at the same place from as near.
    public boolean hasPlaceOf(Camera other) {
        return center.equals(other.center) && zoom == other.zoom;
    }

    public double worldSize() {
        return WebMercator.worldSize(zoom);
    }

    /// The world pixel that is shown at the left upper corner.
    public Point2D origin() {
        return new Point2D(
                screenScale.onPixel(center.x() * worldSize() - width / 2),
                screenScale.onPixel(center.y() * worldSize() - height / 2));
    }

    /// Whether only a pan lies between this and another.
    public boolean isLike(Camera other) {
        return zoom == other.zoom && width == other.width && height == other.height && aside == other.aside;
    }

    public Point2D pointOf(LatLon position) {
        return pointOf(WebMercator.project(position));
    }

    /// Where a place is shown: the world is there again and again from west to east, and one of them counts.
    public Point2D pointOf(WorldPoint place) {
        return new Point2D(nearestX(place.x()) * worldSize(), place.y() * worldSize()).subtract(origin());
    }

    /// Where the middle of something is drawn that reaches so far to each side: whole also at the northern and southern
    /// edges of the world, where the places beyond 85 degrees lie.
    public Point2D pointOfWhole(WorldPoint place, double reach) {
        return pointsOfWhole(reach).apply(place);
    }

    /// The same of many places: what is alike for all is worked out once.
    public Function<WorldPoint, Point2D> pointsOfWhole(double reach) {
        double size = worldSize();
        Point2D origin = origin();
        double least = Math.min(reach, size / 2);
        double most = Math.max(size - reach, size / 2);
        return place -> new Point2D(
                nearestX(place.x()) * size - origin.getX(), Math.clamp(place.y() * size, least, most) - origin.getY());
    }

    /// The x of a place in that one of the worlds side by side where it is nearest to the middle, or to that of what
    /// stands beside the cards.
    double nearestX(double x) {
        return x + Math.rint(center.x() + asideInView() / worldSize() - x);
    }

    /// No farther than leaves the whole of that world in view, or all of the view in that world: wherever the map has
    /// been moved to, what lies on land in view stands there.
    private double asideInView() {
        double spare = Math.max(0, (width - worldSize()) / 2);
        return Math.clamp(aside, -spare, spare);
    }

    WorldPoint placeAt(Point2D point) {
        Point2D pixel = origin().add(point);
        return new WorldPoint(pixel.getX() / worldSize(), pixel.getY() / worldSize());
    }

    public LatLon positionAt(Point2D point) {
        WorldPoint place = placeAt(point);
        return WebMercator.unproject(new WorldPoint(place.x() - Math.floor(place.x()), place.y()));
    }

    Point2D middle() {
        return new Point2D(width / 2, height / 2);
    }

    /// Whether a position is in view.
    public boolean shows(LatLon position) {
        return shows(pointOf(position));
    }

    public boolean shows(Point2D point) {
        return point.getX() >= 0 && point.getY() >= 0 && point.getX() <= width && point.getY() <= height;
    }

    /// This camera with its content moved, as a hand on the map moves it.
    public Camera dragged(double dx, double dy) {
        var moved = new WorldPoint(center.x() - dx / worldSize(), center.y() - dy / worldSize());
        return new Camera(moved, zoom, width, height, screenScale, aside).insideWorld();
    }

    /// This camera at another zoom, with the place under `pivot` staying there.
    Camera zoomedTo(double target, Point2D pivot) {
        double growth = WebMercator.worldSize(target - zoom) / WebMercator.TILE_SIZE;
        Point2D offset = pivot.subtract(middle()).multiply((1 - 1 / growth) / worldSize());
        var moved = new WorldPoint(center.x() + offset.getX(), center.y() + offset.getY());
        return new Camera(moved, target, width, height, screenScale, aside).insideWorld();
    }

    Camera centeredOn(WorldPoint place) {
        return new Camera(new WorldPoint(nearestX(place.x()), place.y()), zoom, width, height, screenScale)
                .insideWorld();
    }

    Camera resized(double newWidth, double newHeight) {
        return new Camera(center, zoom, newWidth, newHeight, screenScale, aside).insideWorld();
    }

    Camera onScreen(ScreenScale newScreenScale) {
        return new Camera(center, zoom, width, height, newScreenScale, aside);
    }

    /// The zoom at which `bounds` just fill what `insets` leave of the view.
    double zoomFitting(WorldBounds bounds, Insets insets) {
        double free = Math.max(1, width - insets.getLeft() - insets.getRight());
        double freeHeight = Math.max(1, height - insets.getTop() - insets.getBottom());
        double worldSize =
                Math.min(free / Math.max(1e-9, bounds.width()), freeHeight / Math.max(1e-9, bounds.height()));
        return Math.log(worldSize / WebMercator.TILE_SIZE) / Math.log(2);
    }

    /// This camera with all of `bounds` in what `insets` leave of the view, as near to the middle of the view as that
    /// allows.
    Camera fitting(WorldBounds bounds, Insets insets, double target) {
        double size = WebMercator.worldSize(target);
        double right = off(width, insets.getLeft(), insets.getRight(), bounds.width() * size);
        double down = off(height, insets.getTop(), insets.getBottom(), bounds.height() * size);
        WorldPoint place = bounds.center();
        var middle = new WorldPoint(nearestX(place.x()) - right / size, place.y() - down / size);
        return new Camera(middle, target, width, height, screenScale, right).insideWorld();
    }

    /// How far off the middle of `whole` the middle of something stands between two insets, in their middle where there
    /// is too little room for it.
    private static double off(double whole, double before, double after, double length) {
        double slack = (whole - before - after - length) / 2;
        double toFreeMiddle = (before - after) / 2;
        return slack < 0 ? toFreeMiddle : Math.clamp(0, toFreeMiddle - slack, toFreeMiddle + slack);
    }

    /// A camera on the way to another: the place that both show at the same point stays there all the way.
    ///
    /// @param share 0 is this one, 1 the other
    Camera towards(Camera other, double share) {
        if (share >= 1) return other;
        double rise = (other.zoom - zoom) * share;
        double along = Math.abs(other.zoom - zoom) < 1e-9
                ? share
                : (1 - Math.pow(2, -rise)) / (1 - Math.pow(2, zoom - other.zoom));
        var place = new WorldPoint(
                center.x() + (other.center.x() - center.x()) * along,
                center.y() + (other.center.y() - center.y()) * along);
        return new Camera(place, zoom + rise, other.width, other.height, other.screenScale, other.aside);
    }

    /// The least zoom at which the world is as high as the view. From west to east the world repeats itself.
    double zoomFillingView() {
        return Math.log(Math.max(1, height) / WebMercator.TILE_SIZE) / Math.log(2);
    }

    /// The northern and southern edges of the world stop the map; where it is lower than the view, it stays within.
    private Camera insideWorld() {
        var inside = new WorldPoint(center.x(), clamp(center.y(), height / 2 / worldSize()));
        return new Camera(inside, zoom, width, height, screenScale, aside);
    }

    private static double clamp(double coordinate, double half) {
        return Math.clamp(coordinate, Math.min(half, 1 - half), Math.max(half, 1 - half));
    }
}
