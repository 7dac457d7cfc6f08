package io.github.drawdownmap.map.tiles;

import com.gluonhq.maps.MapView;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The tiles of one zoom, shown by Gluon Maps.
///
/// A sheet never changes its zoom: Gluon keeps coarser tiles above finer ones when its zoom has changed, keeps tiles
/// for ever, and moves all that it ever had at each step. So there is a new sheet for each zoom and after many tiles.
/// Its pictures outlive none of this; what is worth keeping is in the [TileStore].
final class TileSheet {
    /// Gluon leaves up to 10 pixels bare at the right and lower edges.
    private static final double BARE_EDGE = 16;

    static {
        // Otherwise Gluon says on the console that it takes this for a desktop.
        if (System.getProperty("javafx.platform") == null) System.setProperty("javafx.platform", "desktop");
    }

    private final Pane node = new Pane();
    /// One for each of the worlds side by side that are in view, from west to east.
    private final List<World> worlds = new ArrayList<>();
    private final double zoom;
    private final int side;
    private final ScreenScale screenScale;
    private final Function<TileKey, TilePicture> painter;
    private final Map<TileKey, TilePicture> pictures = new HashMap<>();

    /// @param side of a tile in screen pixels
    /// @param painter makes the picture of a tile that comes into view for the first time
    TileSheet(double zoom, int side, ScreenScale screenScale, Function<TileKey, TilePicture> painter) {
        this.zoom = zoom;
        this.side = side;
        this.screenScale = screenScale;
        this.painter = painter;
        // Gluon's own handling of mouse and wheel jumps and drifts: the map pane has its own.
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    Node node() {
        return node;
    }

    Map<TileKey, TilePicture> pictures() {
        return pictures;
    }

    long bytes() {
        return 4L * side * side * pictures.size();
    }

    boolean isFor(double otherZoom, int otherSide) {
        return zoom == otherZoom && side == otherSide;
    }

    /// Moves the tiles to where a camera sees them; makes those that come into view.
    void moveTo(Camera camera) {
        double worldSize = camera.worldSize();
        double west = camera.origin().getX();
        double first = Math.floor(west / worldSize);
        int count = (int) (Math.floor((west + camera.width()) / worldSize) - first) + 1;
        while (worlds.size() < count) {
            worlds.add(new World());
            node.getChildren().add(worlds.getLast().view);
        }
        for (int i = 0; i < worlds.size(); i++) {
            worlds.get(i).view.setVisible(i < count);
            if (i < count) worlds.get(i).moveTo(camera, west - (first + i) * worldSize);
        }
    }

    private Image imageOf(TileKey key) {
        return pictures.computeIfAbsent(key, painter).image();
    }

    /// The columns and rows of tiles of one world that a map of some size shows, a part of them at its edges.
    private record Extent(long west, long north, long east, long south, double width, double height) {}

    /// One of the worlds side by side.
    private final class World {
        private final MapView view = new MapView();
        private @Nullable Extent loaded;

        private World() {
            view.setManaged(false);
            view.setZoom(zoom);
        }

        /// @param west what is shown at the left edge, in pixels from the western edge of this world; negative where it
        /// begins inside of the view
        private void moveTo(Camera camera, double west) {
            double width = camera.width() + BARE_EDGE;
            double height = camera.height() + BARE_EDGE;
            double north = camera.origin().getY();
            // What is in view: Gluon drops a tile again of which only the bare edge would show some.
            Extent wanted = new Extent(
                    tile(west), tile(north), tile(west + camera.width()), tile(north + camera.height()), width, height);
            boolean isLoaded = wanted.equals(loaded);
            if (!isLoaded) {
                view.resizeRelocate(0, 0, width, height);
                double lat =
                        camera.positionAt(new Point2D(width / 2, height / 2)).lat();
                view.setCenter(lat, ((west + width / 2) / camera.worldSize() - 0.5) * 360);
            }
            // From degrees Gluon gets back to whole pixels only nearly, and then resamples every tile.
            Node ground = view.getChildrenUnmodifiable().getFirst();
            ground.setTranslateX(-west);
            ground.setTranslateY(-north);
            // Gluon goes through all its tiles each time; most steps of a pan show the same ones.
            if (isLoaded) return;
            loaded = wanted;
            GluonTileRetriever.serving(TileSheet.this::imageOf, view::layout);
            ground.lookupAll(".image-view").forEach(picture -> showAtItsSize((ImageView) picture));
        }

        /// The column or row of the tile that holds a place, from the corner of the world.
        private long tile(double units) {
            return Math.floorDiv(Math.round(screenScale.pixels(units)), side);
        }

        /// Gluon lays each picture out at 256 pixels and scales the tile to the zoom. Pictures that have the
        /// right size already would be resampled to the same pixels, which takes JavaFX three times as long as
        /// copying them.
        private void showAtItsSize(ImageView picture) {
            if (picture.getParent().getTransforms().isEmpty()) return;
            screenScale.fit(picture, side, side);
            picture.getParent().getTransforms().clear();
        }
    }
}
