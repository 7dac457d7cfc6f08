package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.mbtiles.MbTilesFile.Slot;
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
import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.TileKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.sqlite.SQLiteErrorCode;

/// The raster tiles of an MBTiles file. The file is only read, one tile at a time.
public final class MbTilesSource implements TileSource {
    private static final Logger LOG = System.getLogger(MbTilesSource.class.getName());
    private static final String FILE = "file";

    private final Path path;
    private final MbTilesFile file;
    private final Contents contents;
    private final TileQueue queue = new TileQueue(1);
    private final Object reading = new Object();
    private final HealthWatch health;

    private MbTilesSource(Path path, MbTilesFile file, Contents contents, Consumer<SourceHealth> health) {
        this.health = new HealthWatch(health);
        this.path = path;
        this.file = file;
        this.contents = contents;
    }

    /// What was found in the file when it was opened.
    private record Contents(
            String name,
            Attribution attribution,
            Optional<GeoBounds> bounds,
            boolean rowsFromNorth,
            int minZoom,
            int maxZoom) {
        /// Rows count from the south in most files, from the north in the program.
        Slot slot(TileKey key) {
            int row = rowsFromNorth ? key.y() : (1 << key.zoom()) - 1 - key.y();
            return new Slot(key.zoom(), key.x(), row);
        }

        /// Bounds are wrong that have some tile outside of them.
        Contents withoutWrongBounds(Optional<Slot> someTile) {
            boolean wrong = someTile.map(this::isOutOfBounds).orElse(false);
            return wrong ? new Contents(name, attribution, Optional.empty(), rowsFromNorth, minZoom, maxZoom) : this;
        }

        private boolean isOutOfBounds(Slot slot) {
            int last = (1 << slot.zoom()) - 1;
            int y = rowsFromNorth ? slot.row() : last - slot.row();
            if (slot.column() < 0 || slot.column() > last || y < 0 || y > last) return false;
            GeoBounds ground = new TileKey(slot.zoom(), slot.column(), y).bounds();
            return bounds.isPresent() && !ground.intersects(bounds.get());
        }
    }

    /// Opens a file and looks at what is in it, which may take a while.
    ///
    /// @param health told, on some thread, when tiles turn out to be broken
    /// @throws MbTilesException when it has no pictures to show
    public static MbTilesSource open(Path path, Consumer<SourceHealth> health) throws MbTilesException {
        return open(path, health, Diligence.USUAL_ROUNDS);
    }

    static MbTilesSource open(Path path, Consumer<SourceHealth> health, int mostRounds) throws MbTilesException {
        MbTilesFile file = MbTilesFile.open(path, mostRounds);
        try {
            return of(path, file, health);
        } catch (SQLException failed) {
            close(file);
            throw MbTilesFile.problem(path, failed);
        } catch (MbTilesException unusable) {
            close(file);
            throw unusable;
        }
    }

    private static MbTilesSource of(Path path, MbTilesFile file, Consumer<SourceHealth> health)
            throws SQLException, MbTilesException {
        Metadata metadata = file.metadata();
        NavigableSet<Integer> zooms = file.zooms();
        if (zooms.isEmpty()) throw MbTilesException.of("empty", path, null);
        checkPictures(someTile(file, zooms), metadata, path);
        var contents = new Contents(
                metadata.name().orElseGet(() -> path.getFileName().toString()),
                metadata.attribution(),
                metadata.bounds(),
                metadata.countsRowsFromNorth(),
                zooms.first(),
                zooms.last());
        return new MbTilesSource(path, file, contents.withoutWrongBounds(file.anySlot(zooms.last())), health);
    }

    /// A tile of the farthest zoom of which the one looked at is not empty, as some are left where nothing is.
    private static byte[] someTile(MbTilesFile file, NavigableSet<Integer> zooms) throws SQLException {
        for (int zoom : zooms) {
            byte[] tile = file.anyTile(zoom).orElse(new byte[0]);
            if (tile.length > 0) return tile;
        }
        return new byte[0];
    }

    /// One broken tile does not make a file useless, but one that is no picture tells what the others are. What the
    /// metadata say of that may be of the map from which the pictures were drawn.
    private static void checkPictures(byte[] tile, Metadata metadata, Path path) throws MbTilesException {
        try {
            TileDecoder.decode(tile);
        } catch (TileFailure unusable) {
            Reason reason = unusable.reason();
            if (reason.format().isPresent())
                throw MbTilesException.format(reason.format().get(), path, unusable);
            if (reason == Reason.VECTOR || (reason == Reason.NOT_A_PICTURE && metadata.claimsVectors()))
                throw MbTilesException.of("vector", path, unusable);
            if (reason == Reason.NOT_A_PICTURE) throw MbTilesException.of("no-pictures", path, unusable);
            LOG.log(Level.DEBUG, "a tile of " + path + " cannot be shown", unusable);
        }
    }

    /// The name the file gives itself, or its file name.
    @Override
    public String name() {
        return contents.name();
    }

    @Override
    public Attribution attribution() {
        return contents.attribution();
    }

    @Override
    public int maxZoom() {
        return contents.maxZoom();
    }

    @Override
    public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
        return queue.request(FILE, key, this::read);
    }

    private void read(PendingTile tile) {
        try {
            TileImage image = nearest(tile.key());
            if (!tile.isDone()) health.succeeded(tile.key());
            tile.complete(image);
        } catch (TileFailure failure) {
            LOG.log(Level.DEBUG, "tile " + tile.key() + " of " + path, failure);
            health.failed(tile.key(), failure.reason(), path.getFileName().toString());
            tile.completeExceptionally(failure);
        }
    }

    /// The tile, or within the bounds the nearest farther one in its place.
    private TileImage nearest(TileKey key) throws TileFailure {
        if (key.zoom() < contents.minZoom()) throw new TileFailure(Reason.TOO_FAR, "no zoom as far as " + key);
        boolean isWithin = contents.bounds().map(key.bounds()::intersects).orElse(true);
        int most = isWithin ? Math.min(MOST_ZOOMS_FARTHER, key.zoom() - contents.minZoom()) : 0;
        for (int up = 0; up <= most; up++) {
            Optional<byte[]> encoded = stored(key.ancestorAt(key.zoom() - up));
            if (encoded.isPresent()) return TileDecoder.decode(encoded.get()).farther(up);
        }
        throw new TileFailure(Reason.ABSENT, "no tile " + key);
    }

    private Optional<byte[]> stored(TileKey key) throws TileFailure {
        try {
            synchronized (reading) {
                return file.tile(contents.slot(key));
            }
        } catch (SQLException failed) {
            throw new TileFailure(reasonFor(failed), "tile " + key + " cannot be read", failed);
        }
    }

    private static Reason reasonFor(SQLException failed) {
        return switch (SQLiteErrorCode.getErrorCode(failed.getErrorCode() & 0xff)) {
            case SQLITE_TOOBIG -> Reason.TOO_LARGE;
            case SQLITE_INTERRUPT -> Reason.SLOW;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
            default -> Reason.DAMAGED;
        };
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
