package io.github.drawdownmap.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.theme.MapPalette;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilePainterTest {
    private static final MapPalette LIGHT = MapPalette.light();

    private static VectorMap map;
    private static TilePainter painter;

    @BeforeAll
    static void read_the_bundled_map() throws IOException {
        map = VectorMap.bundled();
        painter = new TilePainter(map, Set.of("IQ"));
    }

    @ParameterizedTest
    @CsvSource({
        "Persian Gulf, 28.5, 49.9, water",
        "Mediterranean, 34.0, 30.0, water",
        "Caspian Sea, 41.0, 51.0, water",
        "Red Sea, 21.0, 38.0, water",
        "Lake Tharthar, 34.0, 43.25, water",
        "Lake Urmia, 37.6, 45.5, water",
        "Lake Van, 38.6, 42.8, water",
        "Pacific near the date line, 30.0, 179.9, water",
        "desert of Iraq, 32.5, 41.0, focus",
        "west of Erbil, 36.2, 43.9, focus",
        "desert of Saudi Arabia, 27.5, 44.0, land",
        "Syria, 34.9, 38.9, land",
        "Iran, 33.0, 55.0, land",
        "Chukotka beyond the date line, 66.5, -176.0, land",
        "Chukotka before the date line, 66.5, 178.0, land",
        "Antarctica, -80.0, 20.0, land",
        "Australia, -24.0, 133.0, land",
    })
    void water_land_and_the_focus_country_are_where_they_are_on_earth(
            String place, double lat, double lon, String expected) {
        for (var palette : new MapPalette[] {MapPalette.light(), MapPalette.dark()}) {
            var color = switch (expected) {
                case "water" -> palette.water();
                case "focus" -> palette.focusLand();
                default -> palette.land();
            };
            var picture = new MapFrame(new LatLon(lat, lon), 7, 3, 3, 1).paintedBy(painter, palette);

            assertThat(new Color(picture.getRGB(1, 1))).as(place).isEqualTo(color);
        }
    }

    @Test
    void the_Tigris_runs_through_Baghdad() {
        // 60 km around: at zoom 8 a pixel is about 511 m at this latitude.
        var picture = new MapFrame(new LatLon(33.3, 44.4), 8, 120, 120, 1).paintedBy(painter, LIGHT);

        for (int y = 0; y < 120; y++) {
            boolean wet = false;
            for (int x = 0; x < 120; x++) wet |= isBluish(picture.getRGB(x, y));
            assertThat(wet).as("row " + y).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 19, 12", "6, 39, 25", "7, 79, 50", "8, 159, 102", "9, 319, 205", "10, 639, 411"})
    void two_neighbouring_tiles_are_the_same_as_one_picture_of_both(int zoom, int x, int y) {
        assertSameAsOnePicture(new TileKey(zoom, x, y), 256);
        assertSameAsOnePicture(new TileKey(zoom, x, y), 512);
    }

    @Test
    void tiles_agree_on_their_edge_along_dashed_borders_far_beyond_the_detail_of_the_data() {
        // The line between Israel and Syria in the Golan, where borders are dashed.
        assertSameAsOnePicture(keyAt(new LatLon(33.0, 35.84), 16), 256);
    }

    private static PixelGrid paint(TileKey key, int size, MapPalette palette) {
        return painter.paint(key, size, size / 256.0, palette);
    }

    @Test
    void every_pixel_is_opaque() {
        var pixels = paint(new TileKey(6, 39, 25), 256, LIGHT).pixels();

        for (int pixel : pixels) assertThat(pixel >>> 24).isEqualTo(0xff);
    }

    @Test
    void a_tile_inside_the_desert_is_one_colour() {
        var pixels = paint(keyAt(new LatLon(32.5, 41.0), 14), 256, LIGHT).pixels();

        for (int pixel : pixels) assertThat(new Color(pixel)).isEqualTo(LIGHT.focusLand());
    }

    @Test
    void the_border_of_the_focus_country_stands_out_from_the_others() {
        // Across the straight border between Iraq and Saudi Arabia at 43 E.
        var picture = new MapFrame(new LatLon(30.5, 43.0), 8, 400, 400, 1).paintedBy(painter, LIGHT);
        int darkest = 255;
        for (int y = 0; y < 400; y++) darkest = Math.min(darkest, new Color(picture.getRGB(200, y)).getRed());

        assertThat(darkest).isLessThan(LIGHT.border().getRed() - 20);
    }

    /// Some of the south of Iraq, where all lines are its own: painted over others of another colour they had a rim.
    @Test
    void the_lines_of_a_country_that_is_set_off_are_drawn_in_its_colour_alone() {
        Color ground = Color.WHITE;
        Color own = Color.BLUE;
        Color others = Color.RED;
        var palette = new MapPalette(ground, ground, ground, ground, ground, others, own, others, others, own);
        var picture = new MapFrame(new LatLon(31.5, 45.5), 7, 300, 300, 1).paintedBy(painter, palette);
        int[] pixels = picture.getRGB(0, 0, 300, 300, null, 0, 300);

        assertThat(Arrays.stream(pixels).map(pixel -> new Color(pixel).getBlue()))
                .containsOnly(255);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel != ground.getRGB()))
                .hasSizeGreaterThan(300);
    }

    @Test
    void with_no_country_set_off_all_land_is_the_same() {
        var plain = new MapFrame(new LatLon(32.5, 41.0), 7, 3, 3, 1).paintedBy(new TilePainter(map, Set.of()), LIGHT);

        assertThat(new Color(plain.getRGB(1, 1))).isEqualTo(LIGHT.land());
    }

    @ParameterizedTest
    @CsvSource({
        "ML, 18, -2",
        "UA, 49, 32",
        "UA, 45.3, 34.3",
        "KR, 36.5, 128",
        "FJ, -17.65, 177.85",
        "FJ, -16.85, -179.95"
    })
    void any_country_can_be_set_off(String code, double lat, double lon) {
        var frame = new MapFrame(new LatLon(lat, lon), 8, 3, 3, 1);
        var picture = frame.paintedBy(new TilePainter(map, Set.of("NO", code)), LIGHT);

        assertThat(new Color(picture.getRGB(1, 1))).isEqualTo(LIGHT.focusLand());
    }

    @Test
    void threads_that_paint_at_once_do_not_disturb_each_other() throws Exception {
        var key = new TileKey(7, 79, 51);
        var alone = paint(key, 256, LIGHT).pixels();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var jobs = new ArrayList<Callable<int[]>>();
            for (int i = 0; i < 24; i++) {
                var other = new TileKey(7, 77 + i % 4, 50 + i % 3);
                jobs.add(() -> {
                    paint(other, 512, MapPalette.dark());
                    return paint(key, 256, LIGHT).pixels();
                });
            }
            for (var result : threads.invokeAll(jobs)) assertThat(result.get()).isEqualTo(alone);
        }
    }

    /// Paints the tile, its eastern neighbour and both in one picture.
    private static void assertSameAsOnePicture(TileKey west, int size) {
        double side = 1 << west.zoom();
        var middle = WebMercator.unproject(new WorldPoint((west.x() + 1) / side, (west.y() + 0.5) / side));
        var both = new MapFrame(middle, west.zoom(), 512, 256, size / 256.0).paintedBy(painter, LIGHT);
        int[] left = paint(west, size, LIGHT).pixels();
        int[] right = paint(new TileKey(west.zoom(), west.x() + 1, west.y()), size, LIGHT)
                .pixels();
        int different = 0;
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++) {
                if (differs(both.getRGB(x, y), left[y * size + x])) different++;
                if (differs(both.getRGB(size + x, y), right[y * size + x])) different++;
            }
        assertThat(different).as("different pixels of " + west + " at " + size).isZero();
    }

    /// The centre of a picture is rounded in its last digit, which may turn a pixel's shade by a step or two.
    private static boolean differs(int first, int second) {
        var a = new Color(first);
        var b = new Color(second);
        return Math.abs(a.getRed() - b.getRed()) > 3
                || Math.abs(a.getGreen() - b.getGreen()) > 3
                || Math.abs(a.getBlue() - b.getBlue()) > 3;
    }

    private static boolean isBluish(int rgb) {
        var color = new Color(rgb);
        return color.getBlue() - color.getRed() > 15;
    }

    private static TileKey keyAt(LatLon position, int zoom) {
        var point = WebMercator.project(position);
        int side = 1 << zoom;
        return new TileKey(zoom, (int) (point.x() * side), (int) (point.y() * side));
    }
}
