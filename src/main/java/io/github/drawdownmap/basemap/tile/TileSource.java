package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.geo.TileKey;
import java.util.concurrent.CompletableFuture;

/// Where the tiles of a basemap come from: the embedded map, a web server or a file.
///
/// All methods may be called on any thread and return at once.
public interface TileSource extends AutoCloseable {
    /// How much farther a tile may be that is enlarged in place of one that does not exist. Beyond it, eight pixels
    /// would fill a tile, and the embedded map says more.
    int MOST_ZOOMS_FARTHER = 5;

    /// What sentences about its tiles call it.
    String name();

    Attribution attribution();

    /// The nearest zoom that has tiles.
    int maxZoom();

    /// Gets a tile in the background.
    ///
    /// The future completes on some thread of the source with the tile or the nearest farther one that holds its
    /// place, or with a [TileFailure] that tells why there is none and when to ask again. Until then the asker
    /// shows another tile in its place. Cancelling the future drops the request: one that waits is never begun, one
    /// under way is abandoned. Requests of the zoom asked for last come first, in the order in which they were
    /// made; so ask for the middle of the view first, and cancel what has left it.
    ///
    /// @param scale pixels of the screen per map pixel; the source answers with the nearest it has
    CompletableFuture<TileImage> fetch(TileKey key, double scale);

    /// Drops all requests and lets go of files, threads and connections. A request made later fails.
    @Override
    void close();
}
