package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.Attribution;
import io.github.drawdownmap.basemap.HealthWatch;
import io.github.drawdownmap.basemap.PendingTile;
import io.github.drawdownmap.basemap.SourceHealth;
import io.github.drawdownmap.basemap.TileDecoder;
import io.github.drawdownmap.basemap.TileFailure;
import io.github.drawdownmap.basemap.TileFailure.Reason;
import io.github.drawdownmap.basemap.TileImage;
import io.github.drawdownmap.basemap.TileKey;
import io.github.drawdownmap.basemap.TileQueue;
import io.github.drawdownmap.basemap.TileSource;
import io.github.drawdownmap.geo.Bounds;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/// The raster tiles of an MBTiles file. The file is only read, one tile at a time.
public final class MbTilesSource implements TileSource {
    private static final Logger LOG = System.getLogger(MbTilesSource.class.getName());
    private static final String FILE = "file";

    private final Path path;
    private final MbTilesFile file;
    private final Metadata metadata;
    private final int minZoom;
    private final int maxZoom;
    private final TileQueue queue = new TileQueue(1);
    private final Object reading = new Object();
    private final HealthWatch health;

    private MbTilesSource(
            Path path, MbTilesFile file, Metadata metadata, int minZoom, int maxZoom, Consumer<SourceHealth> health) {
        this.health = new HealthWatch(health);
        this.path = path;
        this.file = file;
        this.metadata = metadata;
        this.minZoom = minZoom;
        this.maxZoom = maxZoom;
    }

    /// Opens a file and looks at what is in it, which may take a while.
    ///
    /// @param health told, on some thread, when tiles turn out to be broken
    /// @throws MbTilesException when it has no pictures to show
    public static MbTilesSource open(Path path, Consumer<SourceHealth> health) throws MbTilesException {
        MbTilesFile file = MbTilesFile.open(path);
        try {
            return of(path, file, health);
        } catch (SQLException damaged) {
            close(file);
            throw MbTilesException.of("damaged", path, damaged);
        } catch (MbTilesException unusable) {
            close(file);
            throw unusable;
        }
    }

    private static MbTilesSource of(Path path, MbTilesFile file, Consumer<SourceHealth> health)
            throws SQLException, MbTilesException {
        Metadata metadata = file.metadata();
        if (metadata.isVector()) throw MbTilesException.of("vector", path, null);
        NavigableSet<Integer> zooms = file.zooms();
        if (zooms.isEmpty()) throw MbTilesException.of("empty", path, null);
        checkPictures(file.anyTile(zooms.first()).orElse(new byte[0]), path);
        return new MbTilesSource(path, file, metadata, zooms.first(), zooms.last(), health);
    }

    /// One broken tile does not make a file useless, but one that is no picture tells what the others are.
    private static void checkPictures(byte[] tile, Path path) throws MbTilesException {
        try {
            TileDecoder.decode(tile);
        } catch (TileFailure unusable) {
            if (unusable.reason() == Reason.NOT_A_PICTURE) throw MbTilesException.of(kindOf(tile), path, unusable);
            LOG.log(Level.DEBUG, "a tile of " + path + " cannot be shown", unusable);
        }
    }

    /// The key of the sentence about a file whose tiles are no pictures that the platform reads.
    private static String kindOf(byte[] tile) {
        String start = new String(tile, 0, Math.min(tile.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) return "webp";
        if (start.startsWith("\u001f\u008b")) return "vector";
        return "no-pictures";
    }

    /// The name the file gives itself, or its file name.
    @Override
    public String name() {
        return metadata.name().orElseGet(() -> path.getFileName().toString());
    }

    @Override
    public Attribution attribution() {
        return metadata.attribution();
    }

    @Override
    public int minZoom() {
        return minZoom;
    }

    @Override
    public int maxZoom() {
        return maxZoom;
    }

    @Override
    public Optional<Bounds> bounds() {
        return metadata.bounds();
    }

    @Override
    public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
        return queue.request(FILE, key, this::read);
    }

    private void read(PendingTile tile) {
        try {
            byte[] encoded =
                    stored(tile.key()).orElseThrow(() -> failure(Reason.ABSENT, "no tile " + tile.key(), null));
            TileImage image = TileDecoder.decode(encoded);
            health.succeeded(tile.key());
            tile.complete(image);
        } catch (TileFailure failure) {
            LOG.log(Level.DEBUG, "tile " + tile.key() + " of " + path, failure);
            if (failure.reason() != Reason.ABSENT)
                health.failed(tile.key(), failure.reason(), path.getFileName().toString());
            tile.completeExceptionally(failure);
        }
    }

    private Optional<byte[]> stored(TileKey key) throws TileFailure {
        try {
            synchronized (reading) {
                return file.tile(key);
            }
        } catch (SQLException failed) {
            boolean tooLarge = failed.getErrorCode() == SQLiteErrorCode.SQLITE_TOOBIG.code;
            throw failure(tooLarge ? Reason.TOO_LARGE : Reason.DAMAGED, "tile " + key + " cannot be read", failed);
        }
    }

    private static TileFailure failure(Reason reason, String message, @Nullable Throwable cause) {
        return new TileFailure(reason, message, null, cause);
    }

    /// The file is let go as soon as a tile that is just being read has been read.
    @Override
    public void close() {
        queue.close();
        Thread.ofVirtual().start(() -> {
            synchronized (reading) {
                close(file);
            }
        });
    }

    private static void close(MbTilesFile file) {
        try {
            file.close();
        } catch (SQLException failed) {
            LOG.log(Level.DEBUG, "closing a tile file failed", failed);
        }
    }
}
