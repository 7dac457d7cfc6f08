package io.github.drawdownmap.map.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class SeenCountriesTest {
    private static VectorMap bundled;

    @BeforeAll
    static void read() throws IOException {
        bundled = VectorMap.bundled();
    }

    private static Camera camera(double lat, double lon, double zoom) {
        return new Camera(WebMercator.project(new LatLon(lat, lon)), zoom, 800, 600, ScreenScale.ONE);
    }

    private static LabelWish wish(Camera camera) {
        Point2D origin = camera.origin();
        double world = camera.worldSize();
        var seen = new WorldBounds(
                origin.getX() / world,
                origin.getY() / world,
                (origin.getX() + 800) / world,
                (origin.getY() + 600) / world);
        return LabelWishes.english(camera.zoom(), seen, seen.grown(1));
    }

    private static List<PlacedLabel> named(Camera camera, Set<String> named, Rectangle2D... taken) {
        return SeenCountries.named(
                bundled, wish(camera), new SeenCountries.View(camera, named, onWorld(camera, taken)));
    }

    private static List<Rectangle2D> onWorld(Camera camera, Rectangle2D... onMap) {
        Point2D origin = camera.origin();
        return Arrays.stream(onMap)
                .map(box -> (Rectangle2D) new Rectangle2D.Double(
                        box.getX() + origin.getX(), box.getY() + origin.getY(), box.getWidth(), box.getHeight()))
                .toList();
    }

    private static Optional<PlacedLabel> nameOf(String words, List<PlacedLabel> among) {
        return among.stream()
                .filter(label -> label.style().words().equals(words))
                .findFirst();
    }

    private static Rectangle2D onMap(PlacedLabel label, Camera camera) {
        Point2D point = camera.pointOf(label.place());
        Rectangle2D box = label.box();
        return new Rectangle2D.Double(
                point.getX() + box.getX(), point.getY() + box.getY(), box.getWidth(), box.getHeight());
    }

    private static Rectangle2D lettersOf(PlacedLabel label, Camera camera) {
        Point2D point = camera.pointOf(label.place());
        Rectangle2D letters = label.letters();
        return new Rectangle2D.Double(
                point.getX() + letters.getX(), point.getY() + letters.getY(), letters.getWidth(), letters.getHeight());
    }

    private static Predicate<Point2D> land(String code, Camera camera) {
        Predicate<LatLon> land = bundled.land(Set.of(code));
        return point -> land.test(camera.positionAt(point));
    }

    /// The frame cuts them, and their middles are far outside.
    @ParameterizedTest
    @CsvSource({
        "ALGERIA,DZ,16,2,6",
        "CHAD,TD,0,20,5",
        "ANGOLA,AO,0,20,5",
        "RUSSIA,RU,52,30,6",
        "UNITED STATES,US,62,-150,5"
    })
    void a_country_is_named_on_the_part_of_it_that_is_seen(
            String words, String code, double lat, double lon, double zoom) {
        Camera camera = camera(lat, lon, zoom);

        Rectangle2D name = onMap(nameOf(words, named(camera, Set.of())).orElseThrow(), camera);

        assertThat(new Rectangle2D.Double(0, 0, 800, 600).contains(name)).isTrue();
        assertThat(List.of(
                        new Point2D(name.getMinX(), name.getMinY()),
                        new Point2D(name.getMaxX(), name.getMinY()),
                        new Point2D(name.getMinX(), name.getMaxY()),
                        new Point2D(name.getMaxX(), name.getMaxY())))
                .allMatch(land(code, camera));
    }

    /// The reefs of the Coral Sea Islands are in view, and of Australia nothing else.
    @Test
    void a_reef_is_no_place_in_the_sea_for_the_name_of_a_continent() {
        assertThat(nameOf("AUSTRALIA", named(camera(-18, 171.6, 5), Set.of()))).isEmpty();
    }

    @Test
    void the_whole_world_has_the_names_of_large_countries_and_of_no_specks() {
        List<PlacedLabel> names = named(camera(20, 20, 1.3), Set.of());

        assertThat(List.of("AUSTRALIA", "CHINA", "ARGENTINA", "INDIA", "BRAZIL"))
                .allSatisfy(words -> assertThat(nameOf(words, names)).as(words).isPresent());
        assertThat(List.of("NAURU", "NIUE", "PITCAIRN", "RÉUNION", "SAMOA", "HEARD & MCDONALD ISLANDS", "BERMUDA"))
                .allSatisfy(words -> assertThat(nameOf(words, names)).as(words).isEmpty());
    }

    @Test
    void one_that_has_its_name_gets_no_second() {
        assertThat(nameOf("CHAD", named(camera(0, 20, 5), Set.of("TD")))).isEmpty();
    }

    @Test
    void a_name_keeps_clear_of_what_lies_over_the_map() {
        Camera camera = camera(0, 20, 5);
        Rectangle2D first = onMap(nameOf("DR CONGO", named(camera, Set.of())).orElseThrow(), camera);

        Rectangle2D other =
                onMap(nameOf("DR CONGO", named(camera, Set.of(), first)).orElseThrow(), camera);

        assertThat(other.intersects(first)).isFalse();
        assertThat(other.getWidth()).isEqualTo(first.getWidth());
    }

    @Test
    void where_there_is_little_room_the_letters_are_smaller() {
        Camera near = camera(47, 18, 5);
        Camera far = camera(47, 18, 4);

        Rectangle2D usual = onMap(nameOf("HUNGARY", named(near, Set.of())).orElseThrow(), near);
        Rectangle2D smaller = onMap(nameOf("HUNGARY", named(far, Set.of())).orElseThrow(), far);

        assertThat(smaller.getWidth()).isLessThan(0.8 * usual.getWidth());
    }

    @Test
    void a_narrow_country_has_its_name_partly_on_the_sea_but_on_no_neighbour() {
        Camera camera = camera(39.5, -8, 5);

        Rectangle2D name =
                lettersOf(nameOf("PORTUGAL", named(camera, Set.of("ES"))).orElseThrow(), camera);

        Point2D west = new Point2D(name.getMinX(), name.getCenterY());
        Point2D east = new Point2D(name.getMaxX(), name.getCenterY());
        assertThat(List.of(west, east)).noneMatch(land("ES", camera));
    }

    @Test
    void no_two_names_lie_on_each_other() {
        Camera camera = camera(47, 18, 5);
        List<Rectangle2D> names = named(camera, Set.of()).stream()
                .map(label -> onMap(label, camera))
                .toList();

        assertThat(names).hasSizeGreaterThan(10);
        for (int i = 0; i < names.size(); i++)
            for (int j = 0; j < i; j++)
                assertThat(names.get(i).intersects(names.get(j))).isFalse();
    }

    @Test
    void a_country_on_both_sides_of_the_date_line_is_named_where_it_is_seen() {
        Camera camera = camera(66, 179, 5);

        assertThat(nameOf("RUSSIA", named(camera, Set.of()))).isPresent();
    }

    @Test
    void towns_make_way_for_a_country_that_has_no_other_room() {
        List<String> names = Planning.labels(bundled, wish(camera(12, -8, 4))).stream()
                .map(label -> label.style().words())
                .toList();

        assertThat(names).contains("GUINEA", "Conakry");
    }

    /// Lebanon has room for its own name only where that of Beirut stands.
    @Test
    void no_capital_makes_way_that_has_no_other_room() {
        List<String> names = Planning.labels(bundled, wish(camera(33, 40, 6))).stream()
                .map(label -> label.style().words())
                .toList();

        assertThat(names).contains("Beirut", "Kuwait City", "KUWAIT");
    }
}
