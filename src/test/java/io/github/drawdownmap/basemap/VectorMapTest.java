package io.github.drawdownmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorMapTest {
    private static final int THREE_MEGABYTES = 3_000_000;
    private static final LatLon QURNAH = new LatLon(31.00, 47.44);

    private static VectorMap map;

    @BeforeAll
    static void read_the_bundled_map() throws IOException {
        map = VectorMap.bundled();
    }

    @Test
    void the_bundled_map_is_smaller_than_three_megabytes() throws IOException {
        try (var stream = VectorMap.class.getResourceAsStream("basemap.bin")) {
            assertThat(stream).isNotNull();
            assertThat(stream.readAllBytes().length).isLessThan(THREE_MEGABYTES);
        }
    }

    @Test
    void the_credit_names_the_makers_of_the_data() {
        assertThat(map.attribution().text()).contains("Natural Earth", "GSHHG", "GeoNames");
    }

    @ParameterizedTest
    @CsvSource({
        "tigris, Mosul, 36.345, 43.14",
        "tigris, Samarra, 34.19, 43.87",
        "tigris, Baghdad, 33.32, 44.39",
        "tigris, Kut, 32.50, 45.82",
        "tigris, Amarah, 31.84, 47.14",
        "euphrates, Raqqa, 35.94, 39.01",
        "euphrates, Deir ez-Zor, 35.34, 40.15",
        "euphrates, Hit, 33.64, 42.83",
        "euphrates, Fallujah, 33.35, 43.77",
        "euphrates, Nasiriyah, 31.04, 46.25",
        "shatt-al-arab, Basra, 30.52, 47.84",
    })
    void a_great_river_passes_its_cities(String river, String city, double lat, double lon) {
        assertThat(kilometresTo(river, new LatLon(lat, lon))).as(city).isLessThan(4);
    }

    @ParameterizedTest
    @CsvSource({"tigris", "euphrates", "shatt-al-arab"})
    void a_great_river_is_one_line_without_a_gap(String river) {
        var points = pointsOf(river);
        for (int i = 1; i < points.size(); i++)
            assertThat(kilometres(points.get(i - 1), points.get(i)))
                    .as("step to " + points.get(i))
                    .isLessThan(12);
    }

    @Test
    void the_Tigris_and_the_Euphrates_meet_where_the_Shatt_al_Arab_begins() {
        var meeting = pointsOf("shatt-al-arab").getFirst();

        assertThat(kilometres(meeting, QURNAH)).isLessThan(3);
        assertThat(pointsOf("tigris").getLast()).isEqualTo(meeting);
        assertThat(pointsOf("euphrates").getLast()).isEqualTo(meeting);
    }

    @Test
    void the_Shatt_al_Arab_ends_in_the_Gulf_near_Faw() {
        assertThat(kilometres(pointsOf("shatt-al-arab").getLast(), new LatLon(29.97, 48.47)))
                .isLessThan(15);
    }

    @Test
    void no_stretch_of_a_border_is_drawn_twice() {
        var seen = new HashSet<List<Integer>>();
        for (var line : map.lines()) {
            if (line.layer() != LineLayer.BORDER) continue;
            var path = line.path();
            for (int i = 1; i < path.length(); i++) {
                boolean forward =
                        path.x(i - 1) < path.x(i) || (path.x(i - 1) == path.x(i) && path.y(i - 1) < path.y(i));
                int from = forward ? i - 1 : i;
                int to = forward ? i : i - 1;
                assertThat(seen.add(List.of(path.x(from), path.y(from), path.x(to), path.y(to))))
                        .as("segment at " + position(path, i))
                        .isTrue();
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void a_farther_zoom_has_fewer_points() {
        int far = map.geometry(3).area(AreaLayer.LAND).x.length;
        int near = map.geometry(8).area(AreaLayer.LAND).x.length;

        assertThat(far).isLessThan(near / 2);
    }

    private static double kilometresTo(String river, LatLon place) {
        return pointsOf(river).stream()
                .mapToDouble(point -> kilometres(point, place))
                .min()
                .orElseThrow();
    }

    private static List<LatLon> pointsOf(String river) {
        var paths = map.lines().stream()
                .filter(line -> line.name().equals(river))
                .map(VectorMap.Line::path)
                .toList();
        assertThat(paths).as("lines named " + river).hasSize(1);
        var path = paths.getFirst();
        return IntStream.range(0, path.length())
                .mapToObj(i -> position(path, i))
                .toList();
    }

    private static LatLon position(Path path, int point) {
        double units = VectorMap.WORLD_UNITS;
        return WebMercator.unproject(new WorldPoint(path.x(point) / units, path.y(point) / units));
    }

    /// A degree of latitude is 111.2 km; good enough for neighbours.
    private static double kilometres(LatLon a, LatLon b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return 111.2 * Math.hypot(north, east);
    }
}
