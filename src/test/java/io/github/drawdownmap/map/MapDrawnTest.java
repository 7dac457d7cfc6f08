package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.TilePainter;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.drawn.Drawn;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// The ground lies where it should at every scale: drawn in tiles, it looks as if it were painted in one piece.
@ExtendWith(InWindow.class)
@SuppressWarnings("NullAway.Init")
class MapDrawnTest {
    private static final LatLon KIRKUK = new LatLon(35.47, 44.39);
    private static final LatLon BASRA = new LatLon(30.2, 48.1);
    /// Wrangel Island: land on both sides of the date line.
    private static final LatLon DATE_LINE = new LatLon(66, 179.99);

    private static MapOracle oracle;

    private double width = 600;
    private double height = 400;
    private double scale = 1;
    private Theme theme = Theme.LIGHT;
    private MapPane map;

    @BeforeAll
    static void read_the_map() throws IOException {
        oracle = new MapOracle();
    }

    private void open(double wantedScale, LatLon place, double zoom) {
        scale = wantedScale;
        onFx(() -> {
            var session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
            map = new MapPane(session, CompletableFuture.completedFuture(bundled()), link -> {});
            map.dressForPicture(new ScreenScale(scale), List.of(session.look().day()));
            var scene = new Scene(map, width, height);
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
            layOut();
            map.viewport().show(place, zoom);
        });
    }

    /// The same ground as pictures of a server.
    private record Painted(TilePainter painter) implements TileSource {
        @Override
        public String name() {
            return "Painted";
        }

        @Override
        public Attribution attribution() {
            return new Attribution("Painted tiles", URI.create("https://tiles.example/credit"));
        }

        @Override
        public int maxZoom() {
            return 10;
        }

        @Override
        public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
            int size = (int) Math.round(256 * scale);
            return CompletableFuture.completedFuture(
                    new TileImage(painter.paint(key, size, size / 256.0, MapPalette.light())));
        }

        @Override
        public void close() {}
    }

    private static VectorMap bundled() {
        try {
            return VectorMap.bundled();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        onFx(map::close);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }

    private void layOut() {
        map.resize(width, height);
        map.applyCss();
        map.layout();
    }

    private Drawn drawn() {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                        layOut();
                        return map.settledProperty().get();
                    }));
        } catch (TimeoutException e) {
            throw new AssertionError("the map is never drawn", e);
        }
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> Drawn.of(map.lookup(".tile-layer"), width, height, scale));
    }

    private Drawn expected() {
        return oracle.ground(map.viewport(), width, height, scale, theme);
    }

    private void assertDrawnAsInOnePiece(String name) {
        drawn().assertLooksLike(expected(), MapOracle.TOLERANCE, "map-" + name + "-" + scale);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6",
        "1, 6.75",
        "1.25, 6",
        "1.25, 7.5",
        "1.5, 7",
        "1.5, 6.25",
        "2, 6",
        "2, 6.75",
        "3, 6",
        "3, 5.5",
        "1.1, 6.5",
        "1.75, 8.25"
    })
    void at_rest(double wantedScale, double zoom) {
        open(wantedScale, KIRKUK, zoom);

        assertDrawnAsInOnePiece("at-rest-" + zoom);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2, 3})
    void after_pans_by_odd_fractions_zooms_a_resize_and_another_theme(double wantedScale) {
        open(wantedScale, BASRA, 6);
        drawn();
        onFx(() -> {
            map.viewport().drag(-37.3, 11.7);
            layOut();
            map.viewport().drag(0.4, -113.9);
            layOut();
        });
        assertDrawnAsInOnePiece("panned");

        onFx(() -> {
            map.viewport().pinch(1.37, new Point2D(201.5, 99.25));
            layOut();
            map.viewport().settle();
        });
        assertDrawnAsInOnePiece("zoomed");

        width = 523;
        height = 347;
        onFx(this::layOut);
        assertDrawnAsInOnePiece("resized");

        theme = Theme.DARK;
        onFx(() -> map.setTheme(Theme.DARK, LabelColors.of(Theme.DARK)));
        assertDrawnAsInOnePiece("dark");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void where_tiles_come_into_view_by_a_few_pixels_at_each_edge(double wantedScale) {
        open(wantedScale, BASRA, 6);
        drawn();
        panByFewPixels(40, -7);
        assertDrawnAsInOnePiece("south-east");
        panByFewPixels(80, 7);
        assertDrawnAsInOnePiece("north-west");
    }

    private void panByFewPixels(int steps, double pixels) {
        onFx(() -> {
            for (int step = 0; step < steps; step++) {
                map.viewport().drag(pixels, pixels);
                layOut();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void after_a_change_of_basemap(double wantedScale) {
        open(wantedScale, KIRKUK, 6.5);
        drawn();

        onFx(() -> map.showBasemap(Optional.of(new Painted(new TilePainter(bundled(), Set.of("IQ"))))));
        assertDrawnAsInOnePiece("pictures");

        onFx(() -> map.showBasemap(Optional.empty()));
        assertDrawnAsInOnePiece("embedded-again");
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "1.25, 5.5", "2, 4.25", "3, 5"})
    void near_the_date_line(double wantedScale, double zoom) {
        open(wantedScale, DATE_LINE, zoom);

        assertDrawnAsInOnePiece("date-line-" + zoom);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void a_tile_that_is_off_by_two_pixels_or_one_percent_is_found(double wantedScale) {
        open(wantedScale, KIRKUK, 6);
        Drawn drawn = drawn();
        Drawn expected = expected();
        int side = (int) (256 * wantedScale);
        double bound = MapOracle.TOLERANCE.share();
        int step = MapOracle.TOLERANCE.step();

        assertThat(drawn.differenceTo(expected, step)).isLessThanOrEqualTo(bound);
        for (int x = 0; x + side <= drawn.width(); x += side) {
            assertThat(drawn.withMoved(x, 10, side, side, 2, 0, 1).differenceTo(expected, step))
                    .isGreaterThan(bound);
            assertThat(drawn.withMoved(x, 10, side, side, 0, 2, 1).differenceTo(expected, step))
                    .isGreaterThan(bound);
            assertThat(drawn.withMoved(x, 10, side, side, 0, 0, 1.01).differenceTo(expected, step))
                    .isGreaterThan(bound);
        }
    }

    @Test
    void a_map_in_other_colours_is_found() {
        open(1, KIRKUK, 6);
        Drawn light = drawn();
        theme = Theme.DARK;
        assertThat(light.differenceTo(expected(), MapOracle.TOLERANCE.step())).isGreaterThan(0.9);
    }
}
