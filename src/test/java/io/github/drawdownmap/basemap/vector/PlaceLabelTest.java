package io.github.drawdownmap.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLabelTest {
    private static final WorldBounds WORLD = new WorldBounds(0, 0, 1, 1);
    private static final Set<String> IRAQ = Set.of("IQ");
    private static final LatLon MIDDLE_OF_IRAQ = new LatLon(33.2, 43.7);

    private static VectorMap map;

    @BeforeAll
    static void read_the_bundled_map() throws IOException {
        map = VectorMap.bundled();
    }

    @ParameterizedTest
    @CsvSource({
        "CITY, Baghdad, بغداد, بەغدا, 33.34, 44.40",
        "CITY, Erbil, أربيل, هەولێر, 36.19, 44.01",
        "CITY, Basra, البصرة, بەسرە, 30.51, 47.78",
        "CITY, Mosul, الموصل, مووسڵ, 36.34, 43.12",
        "CITY, Sulaymaniyah, السليمانية, سلێمانی, 35.56, 45.43",
        "CITY, Tehran, طهران, تاران, 35.69, 51.42",
        "CITY, Damascus, دمشق, دیمەشق, 33.51, 36.29",
        "SEA, Caspian Sea, بحر قزوين, دەریای قەزوین, 41.6, 50.6",
        "SEA, Persian Gulf, الخليج, کەنداو, 26.95, 51.3",
        "LAKE, Lake Tharthar, بحيرة الثرثار, دەریاچەی سەرسار, 33.98, 43.27",
        "COUNTRY, Türkiye, تركيا, تورکیا, 39.15, 33.4",
    })
    void a_place_has_its_names_in_three_languages(
            PlaceLabel.Kind kind, String english, String arabic, String kurdish, double lat, double lon) {
        var label = map.labels().stream()
                .filter(candidate -> candidate.kind() == kind
                        && candidate.name("en").equals(english)
                        && Math.abs(candidate.position().lat() - lat) < 0.02
                        && Math.abs(candidate.position().lon() - lon) < 0.02)
                .findFirst()
                .orElseThrow();

        assertThat(label.name("ar")).isEqualTo(arabic);
        assertThat(label.name("ckb")).isEqualTo(kurdish);
    }

    @ParameterizedTest
    @CsvSource({
        "MX, Mexico City",
        "GT, Guatemala City",
        "PA, Panama City",
        "US, Oklahoma City",
        "NG, Benin City",
        "KW, Kuwait City",
        "PH, Davao",
        "TW, Kaohsiung",
        "KR, Jeju",
        "MD, Chișinău",
    })
    void a_city_has_the_word_city_and_the_marks_that_are_of_its_name(String country, String name) {
        assertThat(map.labels().stream()
                        .filter(label -> label.kind() == PlaceLabel.Kind.CITY
                                && label.country().equals(country))
                        .map(label -> label.name("en")))
                .contains(name);
    }

    @Test
    void a_city_has_no_word_in_its_name_that_says_only_what_it_is() {
        assertThat(map.labels())
                .filteredOn(label -> label.kind() == PlaceLabel.Kind.CITY)
                .extracting(label -> label.name("en"))
                .contains("Balikpapan", "Nara", "Isabela")
                .noneMatch(name -> name.matches("City of .*|.*-shi|.* \\([a-z].*"));
    }

    @ParameterizedTest
    @CsvSource({
        "ML, Mali, Bamako, Timbuktu",
        "KR, South Korea, Seoul, Busan",
        "UA, Ukraine, Kyiv, Kharkiv",
        "CO, Colombia, Bogotá, Leticia",
        "FJ, Fiji, Suva, Lautoka",
        "IQ, Iraq, Baghdad, Basra",
    })
    void country_capital_and_towns_know_their_country(String code, String country, String capital, String town) {
        var own = map.labels().stream()
                .filter(label -> label.country().equals(code))
                .toList();

        assertThat(own)
                .filteredOn(label -> label.kind() == PlaceLabel.Kind.COUNTRY)
                .extracting(label -> label.name("en"))
                .containsOnly(country);
        assertThat(own)
                .filteredOn(PlaceLabel::capital)
                .extracting(label -> label.name("en"))
                .contains(capital);
        assertThat(own).extracting(label -> label.name("en")).contains(town);
    }

    @Test
    void a_city_is_named_earlier_in_a_country_that_is_set_off() {
        var around = boundsAround(new LatLon(17, -2), 5.5, 1200, 700);

        var plain = map.labels(around, 5.5, Set.of());
        var setOff = map.labels(around, 5.5, Set.of("ML"));

        assertThat(setOff).containsAll(plain).hasSizeGreaterThan(plain.size());
        assertThat(setOff).extracting(label -> label.name("en")).contains("Bamako", "Gao", "Timbuktu", "Mopti");
    }

    @ParameterizedTest
    @CsvSource({"4, 17, -2", "5, 48, 31", "5, 36.5, 128", "5, 4, -73", "6, 26, 3", "6.5, 12.4, -1.6", "7, 24, -4"})
    void wherever_one_looks_a_country_is_named(double zoom, double lat, double lon) {
        assertThat(map.labels(boundsAround(new LatLon(lat, lon), zoom, 700, 420), zoom, Set.of()))
                .anyMatch(label -> label.kind() == PlaceLabel.Kind.COUNTRY);
    }

    @Test
    void every_country_has_a_name() {
        var named = map.labels().stream()
                .filter(label -> label.kind() == PlaceLabel.Kind.COUNTRY)
                .map(PlaceLabel::country)
                .collect(Collectors.toSet());

        assertThat(named)
                .containsAll(map.countries().stream().map(Country::code).toList());
    }

    @Test
    void the_first_view_of_Iraq_names_six_to_twelve_of_its_cities() {
        var cities = map.labels(boundsAround(MIDDLE_OF_IRAQ, 6, 1000, 600), 6, IRAQ).stream()
                .filter(label -> label.kind() == PlaceLabel.Kind.CITY && label.isIn(IRAQ))
                .map(label -> label.name("en"))
                .toList();

        assertThat(cities).hasSizeBetween(6, 12).contains("Baghdad", "Basra", "Mosul", "Erbil");
    }

    @Test
    void the_first_view_of_Iraq_names_its_neighbours_and_both_rivers() {
        var names = map.labels(boundsAround(MIDDLE_OF_IRAQ, 6, 1440, 800), 6, IRAQ).stream()
                .map(label -> label.name("en"))
                .toList();

        assertThat(names)
                .contains("Iraq", "Türkiye", "Syria", "Iran", "Saudi Arabia", "Kuwait", "Jordan")
                .contains("Tigris", "Euphrates", "Persian Gulf", "Mediterranean Sea", "Caspian Sea");
    }

    @Test
    void more_of_Iraq_is_named_the_nearer_one_looks() {
        var counts = List.of(4.0, 6.0, 8.0, 10.0).stream()
                .map(zoom -> map.labels(WORLD, zoom, IRAQ).stream()
                        .filter(label -> label.kind() == PlaceLabel.Kind.CITY && label.isIn(IRAQ))
                        .count())
                .toList();

        assertThat(counts).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(counts.getLast()).isGreaterThan(50);
    }

    @Test
    void no_label_asks_for_what_the_map_cannot_show() {
        assertThat(map.labels()).allSatisfy(label -> {
            assertThat(label.minZoom()).isBetween(1.0, 12.0);
            assertThat(label.maxZoom()).isBetween(label.minZoom() + 0.5, 18.0);
            assertThat(label.rank()).isBetween(0, 4);
            assertThat(label.rotationDegrees()).isBetween(-90.0, 90.0);
            if (label.kind() != PlaceLabel.Kind.RIVER)
                assertThat(label.rotationDegrees()).isZero();
        });
    }

    @Test
    void names_are_written_in_the_script_of_their_language() {
        assertThat(map.labels()).allSatisfy(label -> {
            assertThat(label.name("en")).isNotBlank().doesNotContainPattern("\\p{InArabic}");
            for (var language : List.of("ar", "ckb"))
                if (label.names().containsKey(language))
                    assertThat(label.name(language)).containsPattern("\\p{InArabic}");
        });
    }

    @Test
    void important_labels_come_first() {
        var labels = map.labels(WORLD, 6, IRAQ);

        assertThat(labels).isSortedAccordingTo(Comparator.comparingDouble(PlaceLabel::minZoom));
    }

    @Test
    void only_labels_inside_the_bounds_are_given() {
        var kuwait = WorldBounds.of(new GeoBounds(new LatLon(28.5, 46.5), new LatLon(30.1, 48.5)));

        assertThat(map.labels(kuwait, 8, IRAQ))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(kuwait.contains(WebMercator.project(label.position())))
                        .isTrue());
    }

    @Test
    void a_language_without_a_name_falls_back_to_English() {
        var label = label(3, 8, Map.of("en", "Hit"));

        assertThat(label.name("ckb")).isEqualTo("Hit");
    }

    @Test
    void a_label_that_begins_after_it_ends_is_an_error() {
        assertThatThrownBy(() -> label(9, 4, Map.of("en", "Hit"))).hasMessageContaining("9.0 to 4.0");
    }

    @Test
    void a_river_name_follows_the_river() {
        // Between Hindiyah and Samawah the Euphrates runs south to south-east: names there lean to the right and down.
        var bounds = new GeoBounds(new LatLon(31.3, 44.1), new LatLon(32.6, 45.3));
        assertThat(map.labels(WorldBounds.of(bounds), 9, IRAQ))
                .filteredOn(label -> label.kind() == PlaceLabel.Kind.RIVER
                        && label.name("en").equals("Euphrates"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.rotationDegrees()).isBetween(5.0, 90.0));
    }

    private static PlaceLabel label(double minZoom, double maxZoom, Map<String, String> names) {
        return new PlaceLabel(PlaceLabel.Kind.CITY, 3, false, "IQ", 0, MIDDLE_OF_IRAQ, minZoom, maxZoom, 0, names);
    }

    private static WorldBounds boundsAround(LatLon center, double zoom, int width, int height) {
        double size = WebMercator.worldSize(zoom);
        var middle = WebMercator.project(center);
        double halfWidth = width / size / 2;
        double halfHeight = height / size / 2;
        return WorldBounds.of(new GeoBounds(
                WebMercator.unproject(new WorldPoint(middle.x() - halfWidth, middle.y() + halfHeight)),
                WebMercator.unproject(new WorldPoint(middle.x() + halfWidth, middle.y() - halfHeight))));
    }
}
