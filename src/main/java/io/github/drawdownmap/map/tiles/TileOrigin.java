package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.concurrent.CompletableFuture;

/// Where tiles come from in the size at which they are shown.
public interface TileOrigin {
    /// Gets a tile in the background; cancelling the future drops the request.
    ///
    /// @param side of the tile in screen pixels
    /// @param screenScale of the screen or picture that it is shown on
    CompletableFuture<TileImage> tile(TileKey key, int side, ScreenScale screenScale);
}
