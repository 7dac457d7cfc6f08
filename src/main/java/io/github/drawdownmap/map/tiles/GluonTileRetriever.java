package io.github.drawdownmap.map.tiles;

import com.gluonhq.maps.tile.TileRetriever;
import io.github.drawdownmap.geo.TileKey;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Hands tiles to Gluon Maps, which finds this class as a service and keeps one of it for all maps of the program.
///
/// So it has to know which map is asking. Gluon asks only while it lays out its nodes, and each map lays them out
/// itself, inside [#serving]. Belongs to the JavaFX application thread.
public final class GluonTileRetriever implements TileRetriever {
    private static final Image NOTHING = new WritableImage(1, 1);
    private static Function<TileKey, Image> tiles = key -> NOTHING;

    /// Lets one map ask for its tiles while `layout` runs.
    static void serving(Function<TileKey, Image> mapTiles, Runnable layout) {
        Function<TileKey, Image> before = tiles;
        tiles = mapTiles;
        try {
            layout.run();
        } finally {
            tiles = before;
        }
    }

    /// Answers at once: Gluon gives up a tile for good that comes with an error.
    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        var key = new TileKey(zoom, Math.toIntExact(column), Math.toIntExact(row));
        return CompletableFuture.completedFuture(tiles.apply(key));
    }
}
