package io.github.drawdownmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.geo.Bounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldPoint;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLabelTest {
    private static final Bounds WORLD = new Bounds(new LatLon(-90, -180), new LatLon(90, 180));
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

    @Test
    void Iraq_alone_is_the_country_in_focus() {
        assertThat(map.labels())
                .filteredOn(label -> label.kind() == PlaceLabel.Kind.COUNTRY && label.inFocus())
                .extracting(label -> label.name("en"))
                .containsOnly("Iraq");
    }

    @Test
    void the_first_view_of_Iraq_names_six_to_twelve_of_its_cities() {
        var cities = map.labels(boundsAround(MIDDLE_OF_IRAQ, 6, 1000, 600), 6).stream()
                .filter(label -> label.kind() == PlaceLabel.Kind.CITY && label.inFocus())
                .map(label -> label.name("en"))
                .toList();

        assertThat(cities).hasSizeBetween(6, 12).contains("Baghdad", "Basra", "Mosul", "Erbil");
    }

    @Test
    void the_first_view_of_Iraq_names_its_neighbours_and_both_rivers() {
        var names = map.labels(boundsAround(MIDDLE_OF_IRAQ, 6, 1440, 800), 6).stream()
                .map(label -> label.name("en"))
                .toList();

        assertThat(names)
                .contains("Iraq", "Türkiye", "Syria", "Iran", "Saudi Arabia", "Kuwait", "Jordan")
                .contains("Tigris", "Euphrates", "Persian Gulf", "Mediterranean Sea", "Caspian Sea");
    }

    @Test
    void more_of_Iraq_is_named_the_nearer_one_looks() {
        var counts = List.of(4.0, 6.0, 8.0, 10.0).stream()
                .map(zoom -> map.labels(WORLD, zoom).stream()
                        .filter(label -> label.kind() == PlaceLabel.Kind.CITY && label.inFocus())
                        .count())
                .toList();

        assertThat(counts).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(counts.getLast()).isGreaterThan(50);
    }

    @Test
    void no_label_asks_for_what_the_map_cannot_show() {
        assertThat(map.labels()).allSatisfy(label -> {
            assertThat(label.minZoom()).isBetween(2.0, 12.0);
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
    void one_country_is_not_named_twice_at_one_zoom_within_a_view() {
        for (double zoom = 2.25; zoom <= 9; zoom += 0.5) {
            var countries = map.labels(WORLD, zoom).stream()
                    .filter(label -> label.kind() == PlaceLabel.Kind.COUNTRY)
                    .map(label -> label.name("en"))
                    .toList();
            assertThat(countries).as("zoom " + zoom).doesNotHaveDuplicates();
        }
    }

    @Test
    void important_labels_come_first() {
        var labels = map.labels(WORLD, 6);

        assertThat(labels).isSortedAccordingTo(Comparator.comparingDouble(PlaceLabel::minZoom));
    }

    @Test
    void only_labels_inside_the_bounds_are_given() {
        var kuwait = new Bounds(new LatLon(28.5, 46.5), new LatLon(30.1, 48.5));

        assertThat(map.labels(kuwait, 8))
                .isNotEmpty()
                .allSatisfy(
                        label -> assertThat(kuwait.contains(label.position())).isTrue());
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
        var bounds = new Bounds(new LatLon(31.3, 44.1), new LatLon(32.6, 45.3));
        assertThat(map.labels(bounds, 9))
                .filteredOn(label -> label.kind() == PlaceLabel.Kind.RIVER
                        && label.name("en").equals("Euphrates"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.rotationDegrees()).isBetween(5.0, 90.0));
    }

    private static PlaceLabel label(double minZoom, double maxZoom, Map<String, String> names) {
        return new PlaceLabel(PlaceLabel.Kind.CITY, 3, false, true, 0, MIDDLE_OF_IRAQ, minZoom, maxZoom, 0, names);
    }

    private static Bounds boundsAround(LatLon center, double zoom, int width, int height) {
        double size = WebMercator.worldSize(zoom);
        var middle = WebMercator.project(center);
        double halfWidth = width / size / 2;
        double halfHeight = height / size / 2;
        return Bounds.of(List.of(
                WebMercator.unproject(new WorldPoint(middle.x() - halfWidth, middle.y() + halfHeight)),
                WebMercator.unproject(new WorldPoint(middle.x() + halfWidth, middle.y() - halfHeight))));
    }
}
