package io.github.drawdownmap.map.names;

import io.github.drawdownmap.basemap.vector.LandGrid;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.view.Camera;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/// Names the countries whose usual places are out of view or taken, each in the part of it that is seen, where there is
/// room for the whole name.
final class SeenCountries {
    /// Nearer, a view is of a part of one country, as at the other names of countries.
    private static final double LAST_ZOOM = 9.5;
    /// From the edge of the view to a name.
    private static final double FROM_EDGE = 4;

    /// What is seen, and what has its place there.
    ///
    /// @param named codes of the countries whose names are on show
    /// @param taken in pixels of the world, beside which names stand
    record View(Camera camera, Set<String> named, List<Rectangle2D> taken) {}

    private SeenCountries() {}

    static List<PlacedLabel> named(VectorMap map, LabelWish wish, View view) {
        Camera camera = view.camera();
        boolean isTooSmall = Math.min(camera.width(), camera.height()) <= 2 * FROM_EDGE;
        if (isTooSmall || wish.zoom() > LAST_ZOOM) return List.of();
        List<PlacedLabel> found = new ArrayList<>();
        List<Rectangle2D> taken = new ArrayList<>(view.taken());
        WorldBounds seen = seen(camera);
        Stream<LandGrid.Part> nameless = map.parts(seen).stream()
                .filter(part -> !view.named().contains(part.label().country()));
        for (CountryRoom room : CountryRoom.of(nameless, seen, map, wish))
            room.beside(taken).place().ifPresent(name -> {
                found.add(name);
                taken.add(name.onWorld(camera.worldSize()));
            });
        return found;
    }

    private static WorldBounds seen(Camera camera) {
        Point2D origin = camera.origin();
        double world = camera.worldSize();
        return new WorldBounds(
                (origin.getX() + FROM_EDGE) / world,
                (origin.getY() + FROM_EDGE) / world,
                (origin.getX() + camera.width() - FROM_EDGE) / world,
                (origin.getY() + camera.height() - FROM_EDGE) / world);
    }
}
