package io.github.drawdownmap.basemap.mbtiles;

import io.github.drawdownmap.basemap.TileKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/// An MBTiles file as a database, opened for reading and trusted in nothing. One thread at a time may use it.
final class MbTilesFile implements AutoCloseable {
    private static final byte[] SIGNATURE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_BYTES = 8 << 20;

    /// A file can hold a view that never ends.
    private static final int PATIENCE_SECONDS = 10;

    private final Connection connection;
    private final PreparedStatement tileQuery;

    private MbTilesFile(Connection connection) throws SQLException {
        this.connection = connection;
        tileQuery = connection.prepareStatement(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
        tileQuery.setQueryTimeout(PATIENCE_SECONDS);
    }

    /// @throws MbTilesException when it is no MBTiles file with pictures
    static MbTilesFile open(Path path) throws MbTilesException {
        checkSignature(path);
        try {
            Connection connection = connect(path);
            try {
                checkTables(connection, path);
                return new MbTilesFile(connection);
            } catch (SQLException | MbTilesException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException damaged) {
            throw MbTilesException.of("damaged", path, damaged);
        }
    }

    /// Spares other files a database engine, and the engine's words to the user.
    private static void checkSignature(Path path) throws MbTilesException {
        try (InputStream in = Files.newInputStream(path)) {
            if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE))
                throw MbTilesException.of("not-sqlite", path, null);
        } catch (NoSuchFileException missing) {
            throw MbTilesException.of("missing", path, missing);
        } catch (IOException unreadable) {
            throw MbTilesException.of("unreadable", path, unreadable);
        }
    }

    private static Connection connect(Path path) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(MAX_BYTES));
        // As an address, because a plain name is cut at a question mark.
        Connection connection = config.createConnection("jdbc:sqlite:" + path.toUri());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private static void checkTables(Connection connection, Path path) throws SQLException, MbTilesException {
        try (var query = connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE lower(name) = ?")) {
            for (String table : List.of("metadata", "tiles")) {
                query.setString(1, table);
                try (ResultSet found = query.executeQuery()) {
                    if (!found.next()) throw MbTilesException.of("no-" + table, path, null);
                }
            }
        }
    }

    Metadata metadata() throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = statement.executeQuery("SELECT name, value FROM metadata LIMIT 1000")) {
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
            query.setQueryTimeout(PATIENCE_SECONDS);
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
            query.setQueryTimeout(PATIENCE_SECONDS);
            query.setInt(1, zoom);
            return firstPicture(query);
        }
    }

    /// Rows count from the south in the file, from the north in the program.
    Optional<byte[]> tile(TileKey key) throws SQLException {
        tileQuery.setInt(1, key.zoom());
        tileQuery.setInt(2, key.x());
        tileQuery.setInt(3, (1 << key.zoom()) - 1 - key.y());
        return firstPicture(tileQuery);
    }

    private static Optional<byte[]> firstPicture(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        tileQuery.close();
        connection.close();
    }
}
