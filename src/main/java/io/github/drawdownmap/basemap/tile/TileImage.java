package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.ui.pixels.PixelGrid;
import java.time.Instant;
import java.util.Optional;

/// One tile as it came: its pixels, and what is known of them.
///
/// The map shows a tile on 256 x 256 map pixels, however many pixels it has.
///
/// @param pixels shared, not copied; nobody writes to them after the tile has been handed out
/// @param askAgainAt when asking again may bring a newer one; empty for a tile that is up to date
/// @param zoomsFarther 0 for the tile that was asked for; else it is of a zoom so much farther, and holds that
///     tile's place, because its own does not exist
public record TileImage(PixelGrid pixels, Optional<Instant> askAgainAt, int zoomsFarther) {
    /// An up-to-date tile in its own place.
    public TileImage(PixelGrid pixels) {
        this(pixels, Optional.empty(), 0);
    }

    /// The same tile, to be asked for again.
    public TileImage outdatedUntil(Optional<Instant> askAgain) {
        return new TileImage(pixels, askAgain, zoomsFarther);
    }

    /// The same tile in place of one so many zooms nearer.
    public TileImage farther(int zooms) {
        return new TileImage(pixels, askAgainAt, zooms);
    }
}
