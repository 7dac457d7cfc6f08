package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.TileKey;
import java.util.concurrent.CompletableFuture;

/// Where the pixels of tiles come from.
interface TileOrigin {
    boolean covers(TileKey key);

    /// Gets the pixels in the background; cancelling the future drops the request.
    ///
    /// @param side of the tile in screen pixels
    /// @param screenScale screen pixels per map pixel
    CompletableFuture<PixelGrid> pixels(TileKey key, int side, double screenScale);
}
