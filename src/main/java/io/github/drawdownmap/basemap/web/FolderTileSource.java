package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.HealthWatch;
import io.github.drawdownmap.basemap.tile.PendingTile;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileQueue;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The tiles of a folder that is laid out like a server of tiles. The files are only read.
public final class FolderTileSource implements TileSource {
    private static final int MAX_ZOOM = 19;
    private static final String DISK = "disk";

    private final XyzTemplate template;
    private final String folder;
    private final HealthWatch health;
    private final TileQueue queue = new TileQueue(2);

    /// @param template an address of a folder
    /// @param health told, on some thread, when tiles turn out to be missing or broken
    public FolderTileSource(XyzTemplate template, Consumer<SourceHealth> health) {
        this.template = template;
        this.folder = template.folder();
        this.health = new HealthWatch(health);
    }

    @Override
    public String name() {
        return folder;
    }

    @Override
    public Attribution attribution() {
        return new Attribution(Messages.text("basemap.web.attribution", folder), null);
    }

    @Override
    public int maxZoom() {
        return MAX_ZOOM;
    }

    @Override
    public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
        return queue.request(DISK, key, tile -> read(tile, scale));
    }

    private void read(PendingTile tile, double scale) {
        try {
            TileImage image = nearest(tile.key(), scale);
            if (!tile.isDone()) health.succeeded(tile.key());
            tile.complete(image);
        } catch (TileFailure failure) {
            health.failed(tile.key(), failure.reason(), folder);
            tile.completeExceptionally(failure);
        }
    }

    /// The tile, or the nearest farther one in its place.
    private TileImage nearest(TileKey key, double scale) throws TileFailure {
        for (int up = 0; up <= Math.min(MOST_ZOOMS_FARTHER, key.zoom() - template.minZoom()); up++) {
            Optional<byte[]> encoded = stored(template.address(key.ancestorAt(key.zoom() - up), scale));
            if (encoded.isPresent()) return TileDecoder.decode(encoded.get()).farther(up);
        }
        throw new TileFailure(Reason.ABSENT, "no tile " + key);
    }

    private static Optional<byte[]> stored(URI address) throws TileFailure {
        Path file = Path.of(URI.create("file://" + address.getRawPath()));
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] encoded = in.readNBytes(TileDecoder.MAX_BYTES + 1);
            if (encoded.length > TileDecoder.MAX_BYTES) throw new TileFailure(Reason.TOO_LARGE, file + " is too large");
            return Optional.of(encoded);
        } catch (IOException unreadable) {
            throw new TileFailure(Reason.DAMAGED, file + " cannot be read", unreadable);
        }
    }

    @Override
    public void close() {
        queue.close();
    }
}
