package io.github.drawdownmap.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VectorMapTest {
    private static final int NINE_MEGABYTES = 9_000_000;
    private static final LatLon QURNAH = new LatLon(31.00, 47.44);

    private static VectorMap map;

    @BeforeAll
    static void read_the_bundled_map() throws IOException {
        map = VectorMap.bundled();
    }

    @Test
    void the_bundled_map_is_smaller_than_nine_megabytes() throws IOException {
        try (var stream = VectorMap.class.getResourceAsStream("basemap.bin")) {
            assertThat(stream).isNotNull();
            assertThat(stream.readAllBytes().length).isLessThan(NINE_MEGABYTES);
        }
    }

    @Test
    void the_credit_names_the_makers_of_the_data() {
        assertThat(map.attribution().text()).contains("Natural Earth", "GSHHG", "GeoNames");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FJ", "VU", "WS", "TO", "TV", "MU", "BB", "MV"})
    void a_state_of_islands_is_named_before_it_has_room_for_its_name(String code) {
        for (double zoom : List.of(4.0, 5.0, 6.5, 8.0))
            assertThat(map.labels())
                    .filteredOn(label -> label.isIn(Set.of(code)) && label.isShownAt(zoom, Set.of()))
                    .extracting(PlaceLabel::kind)
                    .as("zoom " + zoom)
                    .contains(PlaceLabel.Kind.COUNTRY);
    }

    @Test
    void every_country_has_a_code_of_its_own_and_land_within_its_bounds() {
        assertThat(map.countries())
                .extracting(Country::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}"));
        // The members of the United Nations are 193; islands, dependencies and the rest come on top.
        assertThat(map.countries()).hasSizeGreaterThan(230).allSatisfy(country -> {
            // The Vatican City is smaller than a step of the source's grid.
            assertThat(country.rings().isEmpty())
                    .as(country.code())
                    .isEqualTo(country.code().equals("VA"));
            assertThat(country.bounds().width()).as(country.code()).isBetween(0.0, 1.0);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "33.31, 44.36, IQ",
        "36.24, 43.97, IQ",
        "16.27, -0.05, ML",
        "12.63, -8.03, ML",
        "13.51, 2.13, NE",
        "12.37, -1.52, BF",
        "37.57, 126.98, KR",
        "39.03, 125.75, KP",
        "50.45, 30.52, UA",
        "44.95, 34.10, UA",
        "42.66, 21.16, XK",
        "4.60, -74.08, CO",
        "4.92, -52.33, GF",
        "-18.14, 178.44, FJ",
        "63.98, -22.60, IS",
        "26.0, -12.0, EH",
        "9.56, 44.06, SO",
        "-7.31, 72.41, IO",
        "13.45, 144.80, GU",
        "78.22, 15.64, SJ",
        "71, -8.4, SJ",
        "71.05, 25.8, NO",
        "70.6, 23, NO",
    })
    void a_position_is_in_the_country_that_holds_it(double lat, double lon, String code) {
        assertThat(map.countriesAt(List.of(new LatLon(lat, lon)))).containsExactly(Optional.of(code));
    }

    @Test
    void many_positions_have_their_countries_in_their_order() {
        LatLon baghdad = new LatLon(33.31, 44.36);
        LatLon bogota = new LatLon(4.60, -74.08);
        LatLon atlantic = new LatLon(0, -30);
        LatLon erbil = new LatLon(36.24, 43.97);
        assertThat(map.countriesAt(List.of(baghdad, bogota, atlantic, erbil, baghdad)))
                .containsExactly(
                        Optional.of("IQ"), Optional.of("CO"), Optional.empty(), Optional.of("IQ"), Optional.of("IQ"));
    }

    @ParameterizedTest
    @CsvSource({"0, -30", "-50, 100", "34, 20"})
    void the_open_sea_is_no_country(double lat, double lon) {
        assertThat(map.countriesAt(List.of(new LatLon(lat, lon)))).containsExactly(Optional.empty());
    }

    @Test
    void the_bounds_of_a_country_hold_it_from_end_to_end() {
        var bounds = map.boundsOf("IQ").orElseThrow();

        // Faw in the south-east, Zakho in the north, the corner with Jordan and Syria in the west.
        assertThat(bounds.west()).isCloseTo(0.5 + 38.79 / 360, within(0.001));
        assertThat(bounds.east()).isCloseTo(0.5 + 48.57 / 360, within(0.001));
        assertThat(bounds.south())
                .isCloseTo(WebMercator.project(new LatLon(29.06, 46)).y(), within(0.001));
        assertThat(bounds.north())
                .isCloseTo(WebMercator.project(new LatLon(37.38, 42)).y(), within(0.001));
    }

    @Test
    void a_country_on_both_sides_of_the_date_line_has_narrow_bounds() {
        var bounds = map.boundsOf("FJ").orElseThrow();

        assertThat(bounds.width()).isLessThan(6.0 / 360);
        assertThat(bounds.east()).isGreaterThan(1);
    }

    @Test
    void far_islands_are_not_among_the_bounds_of_a_country() {
        // The United States without Alaska and Hawaii.
        var bounds = map.boundsOf("US").orElseThrow();

        assertThat(bounds.west()).isCloseTo(0.5 - 124.7 / 360, within(0.005));
        assertThat(bounds.east()).isCloseTo(0.5 - 67 / 360.0, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "niger, Bamako, 12.62, -7.98",
        "niger, Segou, 13.45, -6.27",
        "niger, Mopti, 14.50, -4.18",
        "niger, Bourem, 16.95, -0.35",
        "niger, Gao, 16.27, -0.06",
        "niger, Niamey, 13.51, 2.10",
        "dnieper, Kyiv, 50.44, 30.57",
        "danube, Vienna, 48.23, 16.41",
        "magdalena, Barrancabermeja, 7.07, -73.87",
        "amazon, Manaus, -3.15, -59.9",
        "mekong, Phnom Penh, 11.57, 104.94",
        "niger, Aka beyond Lake Debo, 15.40, -4.23",
        "volga, Yaroslavl, 57.62, 39.89",
        "volga, Yuryevets at the Gorky Reservoir, 57.32, 43.11",
        "volga, Volgograd, 48.71, 44.51",
        "yukon, Whitehorse, 60.72, -135.05",
        "yukon, Mountain Village near its mouth, 62.09, -163.72",
    })
    void the_rivers_of_the_world_pass_their_cities(String river, String city, double lat, double lon) {
        assertThat(kilometresTo(river, new LatLon(lat, lon))).as(city).isLessThan(12);
    }

    /// A river that is kilometres wide is drawn by its two banks in the source.
    @ParameterizedTest
    @CsvSource({"niger", "congo", "amazon", "ob", "lena", "yukon", "volga", "mekong", "parana"})
    void no_other_line_runs_along_a_river(String river) {
        var course = pointsOf(river);

        for (var line : map.lines()) {
            if (line.layer() != LineLayer.RIVER_LARGE && line.layer() != LineLayer.RIVER_MAIN) continue;
            if (line.name().equals(river)) continue;
            double beside = 0;
            var points = pointsOf(line);
            for (int i = 1; i < points.size(); i++) {
                LatLon point = points.get(i);
                boolean isBeside = course.stream().anyMatch(other -> kilometres(point, other) < 8);
                beside = isBeside ? beside + kilometres(points.get(i - 1), point) : 0;
                assertThat(beside).as("line at " + point).isLessThan(120);
            }
        }
    }

    /// The Kapuas at Sanggau, the Mahakam at Samarinda, the Barito at Muara Teweh, the Musi at Palembang, and the Kayan
    /// at Tanjung Selor; the source has all as small.
    @ParameterizedTest
    @CsvSource({"0.12, 110.6", "-0.5, 117.15", "-0.96, 114.88", "-2.99, 104.76", "2.84, 117.37"})
    void a_large_river_is_large_wherever_it_is(double lat, double lon) {
        double nearest = map.lines().stream()
                .filter(line -> line.layer() == LineLayer.RIVER_LARGE)
                .flatMap(line -> pointsOf(line).stream())
                .mapToDouble(point -> kilometres(point, new LatLon(lat, lon)))
                .min()
                .orElseThrow();

        assertThat(nearest).isLessThan(15);
    }

    @Test
    void the_Niger_is_one_line_from_Guinea_to_the_sea_without_a_gap() {
        var points = pointsOf("niger");

        // The widest steps are straight across lakes, under their water.

        for (int i = 1; i < points.size(); i++)
            assertThat(kilometres(points.get(i - 1), points.get(i)))
                    .as("step to " + points.get(i))
                    .isLessThan(200);
        assertThat(kilometres(points.getFirst(), new LatLon(9.6, -10.6))).isLessThan(150);
        assertThat(kilometres(points.getLast(), new LatLon(4.4, 6.2))).isLessThan(120);
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
            int[] x = line.path().points().x();
            int[] y = line.path().points().y();
            for (int i = 1; i < x.length; i++) {
                boolean forward = x[i - 1] < x[i] || (x[i - 1] == x[i] && y[i - 1] < y[i]);
                int from = forward ? i - 1 : i;
                int to = forward ? i : i - 1;
                assertThat(seen.add(List.of(x[from], y[from], x[to], y[to])))
                        .as("segment at " + position(x[i], y[i]))
                        .isTrue();
            }
        }
        assertThat(seen).isNotEmpty();
    }

    /// The longest is along the parallel of 49 degrees between Canada and the United States. Antarctica is closed along
    /// the lower edge of the map.
    @Test
    void no_straight_stretch_of_a_country_is_longer_than_there_is_one() {
        for (Country country : map.countries()) {
            if (country.code().equals("AQ")) continue;
            for (ArcPath ring : country.rings()) {
                int[] x = ring.points().x();
                int[] y = ring.points().y();
                for (int i = 1; i < x.length; i++)
                    assertThat(kilometres(position(x[i - 1], y[i - 1]), position(x[i], y[i])))
                            .as(country.code() + " at " + position(x[i], y[i]))
                            .isLessThan(2_100);
            }
        }
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
        return pointsOf(paths.getFirst());
    }

    private static List<LatLon> pointsOf(VectorMap.Line line) {
        return pointsOf(line.path());
    }

    private static List<LatLon> pointsOf(ArcPath path) {
        var points = path.points();
        return IntStream.range(0, points.x().length)
                .mapToObj(i -> position(points.x()[i], points.y()[i]))
                .toList();
    }

    private static LatLon position(int x, int y) {
        double units = VectorMap.WORLD_UNITS;
        return WebMercator.unproject(new WorldPoint(x / units, y / units));
    }

    /// A degree of latitude is 111.2 km; good enough for neighbours.
    private static double kilometres(LatLon a, LatLon b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return 111.2 * Math.hypot(north, east);
    }
}
