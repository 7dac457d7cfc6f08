package io.github.drawdownmap.basemap.mbtiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.files.Pipes;
import io.github.drawdownmap.geo.TileKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.NativeLibraryNotFoundException;

/// Reads `quarters.mbtiles`: a picture of 512 x 512 with the quarters red, green (north), blue and yellow (south),
/// made into tile 6/39/25 and the four tiles of zoom 7 in it by
///
/// ``` gdal_translate -a_srs EPSG:3857 -a_ullr 4383204.95 5009377.0857 4383204.95+626172.1357 4383204.95
/// quarters.ppm q.tif gdal_translate -of MBTILES -co TILE_FORMAT=PNG q.tif quarters.mbtiles gdaladdo -r nearest
/// quarters.mbtiles 2 ```
@Timeout(30)
class MbTilesSourceTest {
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;
    private static final int YELLOW = 0xFFFFFF00;

    /// Enough for these small files, in rounds of the database engine.
    private static final int LITTLE_WORK = 10;

    @TempDir
    Path folder;

    private Path file;
    private final List<SourceHealth> health = new CopyOnWriteArrayList<>();
    private @Nullable MbTilesSource opened;

    @BeforeEach
    void copyFile() throws IOException {
        file = folder.resolve("quarters.mbtiles");
        try (InputStream in = MbTilesSourceTest.class.getResourceAsStream("quarters.mbtiles")) {
            Files.copy(in, file);
        }
    }

    @AfterEach
    void close() {
        if (opened != null) opened.close();
    }

    private MbTilesSource open() throws MbTilesException {
        opened = MbTilesSource.open(file, health::add, LITTLE_WORK);
        return opened;
    }

    /// The sentence for the user about a file that cannot be opened.
    private String complaint() {
        return String.valueOf(
                catchThrowableOfType(MbTilesException.class, this::open).getMessage());
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    private void replaceTiles(byte[] picture) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.prepareStatement("UPDATE tiles SET tile_data = ?")) {
            statement.setBytes(1, picture);
            statement.execute();
        }
    }

    private static int middleOf(CompletableFuture<TileImage> tile) throws Exception {
        return Pictures.middleOf(tile.get());
    }

    private static Reason reasonFor(CompletableFuture<TileImage> tile) throws InterruptedException {
        try {
            tile.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TileFailure failure) return failure.reason();
        }
        return fail("no tile failure");
    }

    @Nested
    class A_file_made_by_gdal {
        @Test
        void has_its_northern_tiles_in_the_north() throws Exception {
            var source = open();
            assertThat(middleOf(source.fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
            assertThat(middleOf(source.fetch(new TileKey(7, 79, 50), 1))).isEqualTo(GREEN);
            assertThat(middleOf(source.fetch(new TileKey(7, 78, 51), 1))).isEqualTo(BLUE);
            assertThat(middleOf(source.fetch(new TileKey(7, 79, 51), 1))).isEqualTo(YELLOW);
        }

        @Test
        void has_an_overview_of_all_four() throws Exception {
            TileImage tile = open().fetch(new TileKey(6, 39, 25), 1).get();
            int[] pixels = tile.pixels().pixels();
            assertThat(pixels[0]).isEqualTo(RED);
            assertThat(pixels[255]).isEqualTo(GREEN);
            assertThat(pixels[255 * 256]).isEqualTo(BLUE);
            assertThat(pixels[256 * 256 - 1]).isEqualTo(YELLOW);
        }

        @Test
        void has_the_zooms_of_its_tiles_whatever_its_metadata_claims() throws Exception {
            var source = open(); // the metadata says 5 to 7, but there is no tile of zoom 5
            assertThat(reasonFor(source.fetch(new TileKey(5, 19, 12), 1))).isEqualTo(Reason.TOO_FAR);
            assertThat(source.maxZoom()).isEqualTo(7);
        }

        @ParameterizedTest
        @ValueSource(strings = {"pbf", "mvt", "application/x-vector-tile", "webp"})
        void has_its_pictures_whatever_format_its_metadata_claims(String format) throws Exception {
            change("UPDATE metadata SET value = '" + format + "' WHERE name = 'format'");
            assertThat(middleOf(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
        }

        @Test
        void has_its_own_name() throws Exception {
            assertThat(open().name()).isEqualTo("quarters");
        }

        @Test
        void has_no_tiles_elsewhere() throws Exception {
            assertThat(reasonFor(open().fetch(new TileKey(7, 0, 0), 1))).isEqualTo(Reason.ABSENT);
        }

        @Test
        void is_not_changed_by_reading() throws Exception {
            byte[] before = Files.readAllBytes(file);
            open().fetch(new TileKey(7, 78, 50), 1).get();
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }

        @Test
        void may_have_a_name_that_looks_like_a_query() throws Exception {
            Path odd = folder.resolve("50% & more? #1.mbtiles");
            file = Files.move(file, odd);
            assertThat(middleOf(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
        }
    }

    @Nested
    class Its_metadata {
        @Test
        void may_name_the_authors_in_html() throws Exception {
            change("INSERT INTO metadata VALUES ('attribution', "
                    + "'&copy; <a href=\"https://example.org/copyright\">Example</a> contributors')");
            assertThat(open().attribution())
                    .isEqualTo(new Attribution("© Example contributors", URI.create("https://example.org/copyright")));
        }

        @Test
        void may_state_a_name_without_end_that_turns_what_follows_round() throws Exception {
            change("UPDATE metadata SET value = 'a' || char(0x202e) || 'b' || hex(zeroblob(2000)) WHERE name = 'name'");
            assertThat(open().name()).startsWith("a b000").hasSize(201).endsWith("…");
        }

        @Test
        void may_state_no_name() throws Exception {
            change("DELETE FROM metadata WHERE name = 'name'");
            assertThat(open().name()).isEqualTo("quarters.mbtiles");
        }

        @Test
        void may_state_bounds_that_are_none() throws Exception {
            change("UPDATE metadata SET value = '45,0,39,200' WHERE name = 'bounds'");
            assertThat(middleOf(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
        }
    }

    @Nested
    class A_place_without_a_tile {
        @Test
        void is_filled_by_the_nearest_farther_tile_that_holds_it() throws Exception {
            change(
                    "DELETE FROM tiles WHERE zoom_level = 6",
                    "UPDATE tiles SET zoom_level = 9 WHERE zoom_level = 7 AND tile_column = 79");
            // Column 312 at zoom 9 is a quarter of column 78 at zoom 7, and row 200 one of row 50.
            TileImage tile = open().fetch(new TileKey(9, 312, 200), 1).get();
            assertThat(Pictures.middleOf(tile)).isEqualTo(RED);
            assertThat(tile.zoomsFarther()).isEqualTo(2);
            assertThat(health).isEmpty();
        }

        @Test
        void is_not_filled_by_a_tile_six_zooms_farther() throws Exception {
            change("UPDATE tiles SET zoom_level = 13, tile_column = 0 WHERE zoom_level = 7 AND tile_column = 79");
            assertThat(open().fetch(new TileKey(12, 78 << 5, 50 << 5), 1).get().zoomsFarther())
                    .isEqualTo(5);
            assertThat(reasonFor(open().fetch(new TileKey(13, 79 << 6, 50 << 6), 1)))
                    .isEqualTo(Reason.ABSENT);
        }

        @Test
        void farther_than_all_tiles_is_told_from_one_elsewhere() throws Exception {
            assertThat(reasonFor(open().fetch(new TileKey(5, 19, 12), 1))).isEqualTo(Reason.TOO_FAR);
            assertThat(health).containsExactly(new SourceHealth.Poor(Reason.TOO_FAR, "quarters.mbtiles"));
        }

        @Test
        void is_told_of_until_the_first_tile_comes() throws Exception {
            var source = open();
            assertThat(reasonFor(source.fetch(new TileKey(7, 0, 0), 1))).isEqualTo(Reason.ABSENT);
            assertThat(reasonFor(source.fetch(new TileKey(7, 1, 0), 1))).isEqualTo(Reason.ABSENT);
            assertThat(health).containsExactly(new SourceHealth.Poor(Reason.ABSENT, "quarters.mbtiles"));
            source.fetch(new TileKey(7, 78, 50), 1).get();
            assertThat(health).last().isEqualTo(new SourceHealth.Good());
        }
    }

    @Nested
    class A_file_in_odd_surroundings {
        @Test
        void counts_its_rows_from_the_north_where_it_says_so() throws Exception {
            // 128 rows at zoom 7 and 64 at zoom 6
            change(
                    "INSERT INTO metadata VALUES ('scheme', 'xyz')",
                    "UPDATE tiles SET tile_row = (1 << zoom_level) - 1 - tile_row");
            assertThat(middleOf(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
        }

        @Test
        void that_keeps_its_changes_beside_it_leaves_nothing_there() throws Exception {
            change("PRAGMA journal_mode = WAL");
            assertThat(middleOf(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }

        @Test
        void that_keeps_its_changes_beside_it_is_read_with_them() throws Exception {
            try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = writer.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("DELETE FROM tiles WHERE zoom_level = 7 AND tile_column = 78");
                assertThat(open().fetch(new TileKey(7, 78, 50), 1).get().zoomsFarther())
                        .isOne();
            }
        }

        @Test
        void that_another_program_locks_is_said_to_be_in_use() throws Exception {
            try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = writer.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                assertThat(complaint()).startsWith("quarters.mbtiles is in use by another program");
            }
        }

        @Test
        void has_its_tiles_in_spite_of_bounds_that_are_elsewhere() throws Exception {
            change("UPDATE metadata SET value = '-10,40,-5,45' WHERE name = 'bounds'");
            assertThat(middleOf(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(RED);
        }

        /// As of a file whose bounds have latitude and longitude swapped, or were left as they were when it grew.
        @ParameterizedTest
        @ValueSource(strings = {"39.4,30,42,40", "42.3,30,45,40"})
        void has_all_its_tiles_in_spite_of_bounds_that_leave_some_out(String bounds) throws Exception {
            change("UPDATE metadata SET value = '" + bounds + "' WHERE name = 'bounds'");
            var source = open();
            for (int column : new int[] {78, 79})
                assertThat(source.fetch(new TileKey(7, column, 50), 1).get().zoomsFarther())
                        .as("column %s", column)
                        .isZero();
        }

        @Test
        void whose_metadata_never_end_is_given_up() throws Exception {
            change(
                    "DROP TABLE metadata",
                    "CREATE VIEW metadata AS WITH RECURSIVE t(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM t)"
                            + " SELECT 'a' || n AS name, 'b' AS value FROM t WHERE n < 0");
            assertThat(complaint()).contains("takes more work to read than any map");
        }

        @Test
        void whose_tiles_never_end_is_given_up_tile_by_tile() throws Exception {
            change(
                    "ALTER TABLE tiles RENAME TO real",
                    "CREATE VIEW tiles AS SELECT * FROM real WHERE zoom_level = 6 UNION ALL"
                            + " SELECT * FROM real WHERE zoom_level = 7 AND (SELECT count(*) FROM"
                            + " (WITH RECURSIVE t(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM t"
                            + " WHERE tile_column = 79 AND tile_row = 76)"
                            + " SELECT n FROM t)) > 0");
            var source = open();
            assertThat(reasonFor(source.fetch(new TileKey(7, 79, 51), 1))).isEqualTo(Reason.SLOW);
            assertThat(source.fetch(new TileKey(6, 39, 25), 1).get().pixels().width())
                    .isEqualTo(256);
        }

        @Test
        void with_metadata_of_many_megabytes_is_read_to_what_is_needed() throws Exception {
            change("INSERT INTO metadata WITH RECURSIVE t(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM t WHERE n < 40)"
                    + " SELECT 'extra' || n, hex(zeroblob(2000000)) FROM t");
            assertThat(open().name()).isEqualTo("quarters");
        }
    }

    @Nested
    class A_file_that_cannot_be_used {
        @Test
        void because_it_is_not_there() throws IOException {
            Files.delete(file);
            assertThat(complaint()).isEqualTo("quarters.mbtiles is not there.");
        }

        @Test
        void because_it_is_the_folder_of_all() {
            assertThat(MbTilesException.folder(Path.of("/"))).hasMessageContaining(" /{z}/{x}/{y}.png");
        }

        @Test
        void because_it_is_a_folder() throws IOException {
            Files.delete(file);
            Files.createDirectory(file);
            assertThat(complaint()).startsWith(file + " is a folder.").contains(file + "/{z}/{x}/{y}.png");
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void because_it_is_a_pipe_that_nobody_writes_into() throws Exception {
            Files.delete(file);
            Pipes.make(file);
            assertThat(complaint()).contains("a pipe");
        }

        @Test
        void because_the_database_engine_does_not_start() {
            var refused = new SQLException("Error opening connection");
            refused.initCause(new NativeLibraryNotFoundException("No native library found"));
            assertThat(MbTilesFile.problem(file, refused))
                    .hasMessageContaining("SQLite library does not start")
                    .hasMessageContaining(System.getProperty("java.io.tmpdir"));
        }

        @Test
        void because_it_is_empty() throws IOException {
            Files.write(file, new byte[0]);
            assertThat(complaint()).isEqualTo("quarters.mbtiles is empty. Copy or fetch it once more.");
        }

        @Test
        void because_it_is_something_that_nobody_knows() throws IOException {
            Files.write(file, new byte[] {1, 2, 3});
            assertThat(complaint())
                    .isEqualTo("quarters.mbtiles is not an MBTiles file: it is no SQLite database."
                            + " Convert it to one with tiles in PNG or JPEG.");
        }

        @Test
        void because_it_is_a_geopackage() throws SQLException {
            change("DROP TABLE metadata", "CREATE TABLE gpkg_contents (table_name, data_type)");
            assertThat(complaint())
                    .isEqualTo("quarters.mbtiles is a GeoPackage."
                            + " Make an MBTiles file of it with QGIS, or with gdal_translate -of MBTiles.");
        }

        /// By how it begins, in Latin-1, and some of what is said of it.
        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "PMTiles\\3, is a PMTiles file",
                    "\\37\u008b\\b\\0, is packed by gzip. Unpack it first",
                    "BZh91AY, is packed by bzip2",
                    "\u00fd7zXZ\\0, is packed by xz",
                    "(\u00b5/\u00fd\\4, is packed by zstd",
                    "7z\u00bc\u00af'\\34, is packed by 7-Zip",
                    "Rar!\\32\\7, is packed by RAR",
                    "PK\\3\\4\\24\\0, is a packed folder",
                    "II*\\0\\b, is a single picture (TIFF)",
                    "MM\\0*\\0, is a single picture (TIFF)",
                    "II+\\0\\b, is a single picture (TIFF)",
                    "`\\0\\0\\0\\fjP  `, is a single picture (JPEG 2000)",
                    "RIFF....WEBPVP8, is a single picture (WebP)",
                    "\u0089PNG\\r\\n, is a single picture (PNG)",
                    "\u00ff\u00d8\u00ff\u00e0, is a single picture (JPEG)",
                    "GIF89a, is a single picture (GIF)",
                    "\\0\\0'\\n, is a file of outlines (shapefile)",
                    "fgb\\3fgb, is a file of outlines (FlatGeobuf)",
                    "mapsforge binary OSM, is a file of outlines (Mapsforge)",
                    "\\0\\0\\0\\16\\n\\tOSMHeader, is a file of outlines (OpenStreetMap data)",
                    "version https://git-lfs.github.com/spec/v1, git lfs pull",
                    "` \\n<!DOCTYPE html>`, is a web page",
                    "<HTML lang=en>, is a web page",
                    "{\"type\": 1}, is a text",
                    "<?xml version='1.0'?>, is a text",
                    "\u00ef\u00bb\u00bfSch\u00f6n, is a text",
                })
        void because_it_is_something_else(String start, String kind) throws IOException {
            Files.write(file, start.translateEscapes().getBytes(StandardCharsets.ISO_8859_1));
            assertThat(complaint()).contains(kind);
        }

        /// One layer with the name "roads" in version 2, as the specification of vector tiles numbers its fields;
        /// packed by gzip, as such tiles mostly are, and as it is.
        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void because_it_is_a_single_vector_tile(boolean packed) throws IOException {
            byte[] tile = {0x1a, 9, 0x0a, 5, 'r', 'o', 'a', 'd', 's', 0x78, 2};
            try (OutputStream out = Files.newOutputStream(file);
                    OutputStream tileOut = packed ? new GZIPOutputStream(out) : out) {
                tileOut.write(tile);
            }
            assertThat(complaint()).startsWith("quarters.mbtiles is a single vector tile");
        }

        @Test
        void because_it_was_cut_short() throws IOException {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, 3000));
            assertThat(complaint()).contains("is damaged");
        }

        @Test
        void because_its_first_page_is_garbage() throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 100, 4096, (byte) 0x5A);
            Files.write(file, bytes);
            assertThat(complaint()).contains("is damaged");
        }

        @Test
        void because_it_has_no_tiles_table() throws SQLException {
            change("DROP TABLE tiles");
            assertThat(complaint()).contains("“tiles” is missing");
        }

        @Test
        void because_it_has_no_metadata_table() throws SQLException {
            change("DROP TABLE metadata");
            assertThat(complaint()).contains("“metadata” is missing");
        }

        @Test
        void because_its_tiles_table_has_other_columns() throws SQLException {
            change("DROP TABLE tiles", "CREATE TABLE tiles (a, b)");
            assertThat(complaint()).contains("its tables are not made as those of one");
        }

        @Test
        void because_its_metadata_table_has_other_columns() throws SQLException {
            change("DROP TABLE metadata", "CREATE TABLE metadata (a, b)");
            assertThat(complaint()).contains("its tables are not made as those of one");
        }

        @Test
        void because_it_holds_no_tile() throws SQLException {
            change("DELETE FROM tiles");
            assertThat(complaint()).isEqualTo("quarters.mbtiles holds no tiles.");
        }

        /// As some tiles are packed in ways that are not undone here.
        @ParameterizedTest
        @ValueSource(strings = {"", "no picture"})
        void because_it_says_that_it_holds_vector_tiles_and_no_tile_says_otherwise(String tile) throws SQLException {
            change("UPDATE metadata SET value = 'pbf' WHERE name = 'format'");
            replaceTiles(tile.getBytes(StandardCharsets.US_ASCII));
            assertThat(complaint()).contains("holds vector tiles");
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip", "zlib"})
        void because_it_holds_vector_tiles_without_saying_so(String packing) throws SQLException {
            replaceTiles(Pictures.packed(packing, Pictures.foreign("vector")));
            assertThat(complaint()).contains("holds vector tiles");
        }

        @ParameterizedTest
        @ValueSource(strings = {"WebP", "AVIF", "HEIC", "JPEG 2000", "JPEG XL", "TIFF"})
        void because_its_pictures_are_of_another_format(String format) throws SQLException {
            replaceTiles(Pictures.foreign(format));
            assertThat(complaint()).startsWith("The tiles of quarters.mbtiles are " + format + " pictures");
        }

        @Test
        void because_its_tiles_are_no_pictures() throws SQLException {
            replaceTiles("<html>".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(complaint()).contains("are not pictures");
        }
    }

    @Nested
    class A_file_with_some_damage {
        @Test
        void fails_only_for_the_tiles_concerned() throws Exception {
            change("UPDATE tiles SET tile_data = substr(tile_data, 1, 300) WHERE zoom_level = 7 AND tile_column = 78");
            var source = open();
            assertThat(reasonFor(source.fetch(new TileKey(7, 78, 50), 1))).isEqualTo(Reason.DAMAGED);
            assertThat(middleOf(source.fetch(new TileKey(7, 79, 50), 1))).isEqualTo(GREEN);
        }

        @Test
        void opens_even_when_the_tile_looked_at_first_is_empty() throws Exception {
            change("UPDATE tiles SET tile_data = x'' WHERE zoom_level = 6");
            assertThat(middleOf(open().fetch(new TileKey(7, 79, 50), 1))).isEqualTo(GREEN);
        }

        @Test
        void opens_even_when_the_tile_looked_at_first_is_broken() throws Exception {
            change("UPDATE tiles SET tile_data = substr(tile_data, 1, 300) WHERE zoom_level = 6");
            assertThat(middleOf(open().fetch(new TileKey(7, 79, 50), 1))).isEqualTo(GREEN);
        }

        @Test
        void with_a_broken_tile_says_so_and_which_file_it_is() throws Exception {
            change("UPDATE tiles SET tile_data = substr(tile_data, 1, 300)");
            assertThat(reasonFor(open().fetch(new TileKey(7, 79, 50), 1))).isEqualTo(Reason.DAMAGED);
            assertThat(health).containsExactly(new SourceHealth.Poor(Reason.DAMAGED, "quarters.mbtiles"));
        }

        @Test
        void without_a_tile_beyond_its_edge_has_nothing_to_complain_of() throws Exception {
            var source = open();
            source.fetch(new TileKey(6, 39, 25), 1).get();
            assertThat(reasonFor(source.fetch(new TileKey(6, 0, 0), 1))).isEqualTo(Reason.ABSENT);
            assertThat(health).isEmpty();
        }

        @Test
        void with_a_tile_of_20000_by_20000_does_not_fill_the_memory() throws Exception {
            replaceTiles(Pictures.pngClaiming(20_000, 20_000));
            assertThat(reasonFor(open().fetch(new TileKey(7, 79, 50), 1))).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void with_a_tile_of_too_many_bytes_does_not_fill_the_memory() throws Exception {
            change("UPDATE tiles SET tile_data = zeroblob(20000000) WHERE zoom_level = 7 AND tile_column = 78");
            assertThat(reasonFor(open().fetch(new TileKey(7, 78, 50), 1))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void a_closed_source_has_no_tiles() throws Exception {
        var source = open();
        source.close();
        assertThat(reasonFor(source.fetch(new TileKey(7, 79, 50), 1))).isEqualTo(Reason.CLOSED);
    }
}
