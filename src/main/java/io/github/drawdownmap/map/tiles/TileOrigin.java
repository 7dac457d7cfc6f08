package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Where the pixels of tiles come from.
public interface TileOrigin {
    /// @param askAgainAt when asking again may bring newer pixels; empty when these are up to date
    record Tile(PixelGrid pixels, Optional<Instant> askAgainAt) {
        Tile(PixelGrid pixels) {
            this(pixels, Optional.empty());
        }
    }

    /// Gets the pixels in the background; cancelling the future drops the request.
    ///
    /// @param side of the tile in screen pixels
    /// @param screenScale of the screen or picture that it is shown on
    CompletableFuture<Tile> pixels(TileKey key, int side, ScreenScale screenScale);
}
