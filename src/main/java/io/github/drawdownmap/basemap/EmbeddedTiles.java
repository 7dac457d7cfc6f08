package io.github.drawdownmap.basemap;

import io.github.drawdownmap.geo.WebMercator;
import java.util.concurrent.CompletableFuture;

/// The vector map as a source of tiles in one palette, at any scale. Never fails and needs nothing from outside.
public final class EmbeddedTiles implements TileSource {
    private static final int MIN_ZOOM = 0;
    private static final int MAX_ZOOM = 18;
    private static final int LARGEST_SCALE = 4;
    private static final String LANE = "paint";

    private final String name;
    private final Attribution attribution;
    private final TilePainter painter;
    private final MapPalette palette;
    private final TileQueue queue =
            new TileQueue(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    public EmbeddedTiles(String name, VectorMap map, MapPalette palette) {
        this.name = name;
        this.attribution = map.attribution();
        this.painter = new TilePainter(map);
        this.palette = palette;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Attribution attribution() {
        return attribution;
    }

    @Override
    public int minZoom() {
        return MIN_ZOOM;
    }

    @Override
    public int maxZoom() {
        return MAX_ZOOM;
    }

    /// The tile has exactly `scale` pixels per map pixel, as far as that makes whole pixels.
    @Override
    public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
        int size = (int) Math.round(WebMercator.TILE_SIZE * Math.clamp(scale, 1, LARGEST_SCALE));
        return queue.request(LANE, key, tile -> tile.complete(painter.paint(key, size, palette)));
    }

    @Override
    public void close() {
        queue.close();
    }
}
