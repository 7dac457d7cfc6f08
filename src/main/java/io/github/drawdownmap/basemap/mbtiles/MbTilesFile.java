package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.files.kind.FileKind;
import io.github.drawdownmap.geo.TileKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteErrorCode;

/// An MBTiles file as a database, opened for reading and trusted in nothing. One thread at a time may use it.
final class MbTilesFile implements AutoCloseable {
    static final int HEADER_BYTES = 100;
    /// Where the header says which kind of journal readers have to expect.
    private static final int JOURNAL_KIND = 19;

    private static final int WRITE_AHEAD = 2;

    private static final int MOST_METADATA = 1000;
    private static final int LONGEST_METADATA = 10_000;
    private static final int LONGEST_PATTERN = 100;

    /// The engine tells its failures at length in its own log, and the program in a sentence.
    private static final Logger ENGINE_LOG = Logger.getLogger("org.sqlite");

    static {
        ENGINE_LOG.setLevel(Level.OFF);
    }

    private final Connection connection;
    private final Diligence diligence;

    private MbTilesFile(Connection connection, Diligence diligence) throws SQLException {
        this.connection = connection;
        this.diligence = diligence;
        tileQuery().close();
    }

    /// @param mostRounds see [Diligence]
    /// @throws MbTilesException when it is no MBTiles file with pictures
    static MbTilesFile open(Path path, int mostRounds) throws MbTilesException {
        byte[] header = headerOf(path);
        try {
            Connection connection = connect(path, isBestLeftAlone(path, header));
            try {
                var diligence = Diligence.over(connection, mostRounds);
                checkTables(connection, path);
                return new MbTilesFile(connection, diligence);
            } catch (SQLException | MbTilesException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw problem(path, failed);
        } catch (UnsatisfiedLinkError refused) {
            // What the engine ends with at every file after the first, once it could not be loaded.
            throw MbTilesException.of("engine", path, refused);
        }
    }

    /// Why the database engine gave up, for the user. It unpacks itself into a folder from which programs may not be
    /// allowed to run, and then finds nothing that it can load.
    static MbTilesException problem(Path path, SQLException failed) {
        if (failed.getCause() instanceof NativeLibraryNotFoundException)
            return MbTilesException.of("engine", path, failed);
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failed.getErrorCode() & 0xff);
        return MbTilesException.of(
                switch (code) {
                    // What is asked of its tables cannot be asked of them.
                    case SQLITE_ERROR -> "other-tables";
                    case SQLITE_BUSY, SQLITE_LOCKED -> "locked";
                    case SQLITE_INTERRUPT -> "endless";
                    case SQLITE_READONLY, SQLITE_CANTOPEN -> "unfinished";
                    case SQLITE_IOERR, SQLITE_PERM, SQLITE_AUTH -> "unreadable";
                    default -> "damaged";
                },
                path,
                failed);
    }

    /// The start of the file, which spares other files a database engine, and the engine's words to the user.
    private static byte[] headerOf(Path path) throws MbTilesException {
        if (Files.notExists(path)) throw MbTilesException.missing(path);
        if (Files.isDirectory(path)) throw MbTilesException.folder(path);
        // A pipe would be waited for, a device read for ever.
        if (Files.exists(path) && !Files.isRegularFile(path)) throw MbTilesException.of("not-a-file", path, null);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            if (FileKind.of(header).equals(Optional.of(FileKind.SQLITE))) return header;
            byte[] start = Arrays.copyOf(header, TileDecoder.MAX_BYTES);
            int length = header.length + in.readNBytes(start, header.length, start.length - header.length);
            throw OtherFile.of(Arrays.copyOf(start, length))
                    .map(kind -> MbTilesException.other(kind, path))
                    .orElseGet(() -> MbTilesException.of("not-sqlite", path, null));
        } catch (IOException unreadable) {
            throw MbTilesException.of("unreadable", path, unreadable);
        }
    }

    /// Whether the file is whole by itself though its header says that changes are kept in files beside it. The
    /// engine would make those files just to read, which leaves them behind or, in a folder that cannot be written,
    /// fails.
    private static boolean isBestLeftAlone(Path path, byte[] header) {
        if (header.length < HEADER_BYTES || header[JOURNAL_KIND] != WRITE_AHEAD) return false;
        try {
            Path target = path.toRealPath();
            Path changes = target.resolveSibling(target.getFileName() + "-wal");
            return Files.notExists(changes) || Files.size(changes) == 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// @param immutable whether nobody changes the file, so that neither locks nor other files are needed
    private static Connection connect(Path path, boolean immutable) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(TileDecoder.MAX_BYTES));
        config.setPragma(Pragma.LIMIT_LIKE_PATTERN_LENGTH, Integer.toString(LONGEST_PATTERN));
        // As an address, because a plain name is cut at a question mark.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + path.toUri() + (immutable ? "?immutable=1" : ""));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private static void checkTables(Connection connection, Path path) throws SQLException, MbTilesException {
        for (String table : List.of("metadata", "tiles")) {
            if (hasTable(table, connection)) continue;
            throw hasTable("gpkg_contents", connection)
                    ? MbTilesException.other(OtherFile.GEOPACKAGE, path)
                    : MbTilesException.of("no-" + table, path, null);
        }
    }

    private static boolean hasTable(String name, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE lower(name) = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    Metadata metadata() throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (var query = connection.prepareStatement(
                "SELECT substr(name, 1, ?1), substr(value, 1, ?1) FROM metadata LIMIT " + MOST_METADATA)) {
            query.setInt(1, LONGEST_METADATA);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    String value = rows.getString(2);
                    if (name != null && value != null) values.put(name, value);
                }
            }
        }
        return new Metadata(values);
    }

    /// The zooms that have tiles, looked up one by one: the metadata may be wrong, and a minimum over a view takes
    /// long.
    NavigableSet<Integer> zooms() throws SQLException {
        NavigableSet<Integer> zooms = new TreeSet<>();
        try (var query = connection.prepareStatement("SELECT 1 FROM tiles WHERE zoom_level = ? LIMIT 1")) {
            for (int zoom = 0; zoom <= TileKey.MAX_ZOOM; zoom++) {
                query.setInt(1, zoom);
                try (ResultSet found = query.executeQuery()) {
                    if (found.next()) zooms.add(zoom);
                }
            }
        }
        return zooms;
    }

    /// Some tile of a zoom, as it is stored.
    Optional<byte[]> anyTile(int zoom) throws SQLException {
        try (var query = connection.prepareStatement("SELECT tile_data FROM tiles WHERE zoom_level = ? LIMIT 1")) {
            query.setInt(1, zoom);
            return firstPicture(query);
        }
    }

    /// The column and row, as they are stored, of some tile of a zoom.
    Optional<Slot> anySlot(int zoom) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT tile_column, tile_row FROM tiles WHERE zoom_level = ? LIMIT 1")) {
            query.setInt(1, zoom);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new Slot(zoom, rows.getInt(1), rows.getInt(2))) : Optional.empty();
            }
        }
    }

    /// The tile that is stored in a place.
    Optional<byte[]> tile(Slot slot) throws SQLException {
        diligence.renew();
        // A query that was broken off cannot be put again.
        try (PreparedStatement query = tileQuery()) {
            query.setInt(1, slot.zoom());
            query.setInt(2, slot.column());
            query.setInt(3, slot.row());
            return firstPicture(query);
        }
    }

    private PreparedStatement tileQuery() throws SQLException {
        return connection.prepareStatement(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
    }

    private static Optional<byte[]> firstPicture(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// Where a tile is stored, in the file's own count of rows.
    record Slot(int zoom, int column, int row) {}
}
