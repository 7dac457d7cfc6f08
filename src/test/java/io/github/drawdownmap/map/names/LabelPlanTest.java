package io.github.drawdownmap.map.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.vector.PlaceLabel;
import io.github.drawdownmap.basemap.vector.PlaceLabel.Kind;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlanTest {
    private static final double ZOOM = 7;
    private static final LabelColors COLORS = LabelColors.of(Theme.LIGHT);
    private static final WorldBounds AROUND_IRAQ =
            WorldBounds.of(new GeoBounds(new LatLon(24, 33), new LatLon(42, 56)));

    private static PlaceLabel label(Kind kind, String name, LatLon position) {
        return new PlaceLabel(kind, 1, false, "IQ", 100_000, position, 0, 18, 0, Map.of("en", name));
    }

    private static PlaceLabel city(String name, LatLon position) {
        return label(Kind.CITY, name, position);
    }

    private static void add(LabelPlan plan, PlaceLabel label) {
        plan.add(label, LabelStyle.of(label, true, ZOOM, "en", COLORS));
    }

    private static LatLon near(LatLon position, double pixelsEast, double pixelsSouth) {
        var point = WebMercator.project(position);
        double size = WebMercator.worldSize(ZOOM);
        return WebMercator.unproject(new WorldPoint(point.x() + pixelsEast / size, point.y() + pixelsSouth / size));
    }

    private static Rectangle2D around(LatLon position, double left, double top, double width, double height) {
        var point = WebMercator.project(position);
        double size = WebMercator.worldSize(ZOOM);
        return new Rectangle2D.Double(point.x() * size + left, point.y() * size + top, width, height);
    }

    private static final LatLon PLACE = new LatLon(33, 44);

    @Test
    void a_city_is_named_to_the_right_of_its_dot() {
        var plan = new LabelPlan(ZOOM, List.of());

        add(plan, city("Samarra", PLACE));

        assertThat(plan.labels().getFirst().baselineX()).isPositive();
    }

    @Test
    void with_something_on_its_right_a_city_is_named_on_the_left() {
        var plan = new LabelPlan(ZOOM, List.of(around(PLACE, 12, -10, 80, 20)));

        add(plan, city("Samarra", PLACE));

        assertThat(plan.labels().getFirst().baselineX()).isLessThan(-20);
    }

    private static SiteName site(String words, LatLon position) {
        return new SiteName(WebMercator.project(position), words, 12);
    }

    private static List<PlacedLabel> named(LabelPlan plan, SiteName... sites) {
        plan.addSites(List.of(sites), site -> LabelStyle.of(site, ZOOM, COLORS));
        return plan.labels();
    }

    @Test
    void a_site_is_named_to_the_right_of_its_symbol_and_a_town_there_makes_way() {
        var plan = new LabelPlan(ZOOM, List.of());

        PlacedLabel name = named(plan, site("Camp", PLACE)).getFirst();
        add(plan, city("Samarra", near(PLACE, 40, 0)));

        assertThat(name.box().getMinX()).isGreaterThan(12);
        assertThat(name.style().dot()).isFalse();
        assertThat(plan.labels()).containsExactly(name);
    }

    /// The second site stands where the name of the first would be, and the third has both beside it.
    @Test
    void no_name_of_a_site_covers_the_symbol_of_another_or_its_name() {
        var plan = new LabelPlan(ZOOM, List.of());
        List<SiteName> sites =
                List.of(site("North", PLACE), site("Middle", near(PLACE, 26, 0)), site("South", near(PLACE, 13, 26)));

        List<PlacedLabel> labels = named(plan, sites.toArray(SiteName[]::new));

        assertThat(labels).hasSize(3);
        double size = WebMercator.worldSize(ZOOM);
        for (PlacedLabel label : labels) {
            assertThat(sites)
                    .noneMatch(site -> label.onWorld(size)
                            .intersects(
                                    site.place().x() * size - 12, site.place().y() * size - 12, 24, 24));
            assertThat(labels)
                    .filteredOn(other -> !other.equals(label))
                    .noneMatch(other -> label.onWorld(size).intersects(other.onWorld(size)));
        }
    }

    @Test
    void of_sites_too_near_to_each_other_the_first_ones_have_their_names() {
        var plan = new LabelPlan(ZOOM, List.of());
        SiteName[] sites = IntStream.range(0, 40)
                .mapToObj(i -> site("Camp number " + i, near(PLACE, i, 0)))
                .toArray(SiteName[]::new);

        assertThat(named(plan, sites).stream().map(label -> label.style().words()))
                .hasSizeBetween(2, 8)
                .startsWith("Camp number 0", "Camp number 1");
    }

    @Test
    void a_site_is_named_in_letters_that_the_program_has_and_never_in_boxes() {
        var plan = new LabelPlan(ZOOM, List.of());
        assertThat(named(
                                plan,
                                site("北京", PLACE),
                                site("Анадырь", near(PLACE, 200, 0)),
                                site("قاعدة عين الأسد (1)", near(PLACE, 0, 200)))
                        .stream()
                        .map(label -> label.style().words()))
                .containsExactly("Анадырь", "قاعدة عين الأسد (1)");
    }

    @Test
    void a_long_name_of_a_site_has_two_lines() {
        LabelStyle style = LabelStyle.of(site("Headquarters of the mission, in the old airport", PLACE), ZOOM, COLORS);
        assertThat(style.words()).isEqualTo("Headquarters of the\nmission, in the old airport");
    }

    /// What the map shows east of the date line lies in the next world, or west of it in the one before.
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void a_city_at_the_date_line_is_left_out_under_a_symbol_of_any_world(int world) {
        LatLon suva = new LatLon(-18.14, 179.9);
        Rectangle2D symbol = around(suva, -32, -32, 64, 64);
        symbol.setRect(symbol.getX() + world * WebMercator.worldSize(ZOOM), symbol.getY(), 64, 64);
        var plan = new LabelPlan(ZOOM, List.of(symbol));

        add(plan, city("Suva", suva));

        assertThat(plan.labels()).isEmpty();
    }

    @Test
    void a_city_beyond_the_date_line_is_left_out_under_the_name_of_one_before_it() {
        var plan = new LabelPlan(ZOOM, List.of());

        add(plan, city("Westward", new LatLon(-18, 179.8)));
        add(plan, city("Eastward", new LatLon(-18, -179.8)));

        assertThat(plan.labels()).extracting(label -> label.style().words()).containsExactly("Westward");
    }

    @Test
    void a_city_under_a_symbol_is_left_out() {
        var plan = new LabelPlan(ZOOM, List.of(around(PLACE, -32, -32, 64, 64)));

        add(plan, city("Samarra", PLACE));

        assertThat(plan.labels()).isEmpty();
    }

    @Test
    void the_more_important_of_two_names_stays() {
        var plan = new LabelPlan(ZOOM, List.of());

        add(plan, city("Baghdad", PLACE));
        add(plan, city("Kadhimiya", near(PLACE, 1, 1)));

        assertThat(plan.labels()).extracting(placed -> placed.style().words()).containsExactly("Baghdad");
    }

    @Test
    void the_name_of_a_large_country_makes_way_for_a_site_on_its_middle() {
        var site = around(PLACE, -100, -20, 200, 40);
        var plan = new LabelPlan(ZOOM, List.of(site));

        add(plan, new PlaceLabel(Kind.COUNTRY, 1, false, "IR", 0, PLACE, 0, 18, 0, Map.of("en", "Iran")));

        assertThat(plan.labels()).hasSize(1);
        assertThat(plan.labels().getFirst().box().getMaxY()).isLessThan(-20);
    }

    @Test
    void the_name_of_a_small_country_leaves_it_for_nothing() {
        var plan = new LabelPlan(ZOOM, List.of(around(PLACE, -100, -20, 200, 40)));

        add(plan, new PlaceLabel(Kind.COUNTRY, 2, false, "KW", 0, PLACE, 0, 18, 0, Map.of("en", "Kuwait")));

        assertThat(plan.labels()).isEmpty();
    }

    @Test
    void the_name_of_a_country_goes_above_or_below_that_of_its_capital_where_the_country_has_room() {
        var plan = new LabelPlan(ZOOM, List.of(around(PLACE, -40, -8, 60, 16)));
        PlaceLabel label = new PlaceLabel(Kind.COUNTRY, 2, false, "BF", 0, PLACE, 0, 18, 0, Map.of("en", "Burkina"));
        LabelStyle style = LabelStyle.of(label, false, ZOOM, "en", COLORS);

        plan.addNearMiddle(label, style, within(around(PLACE, -40, -15, 80, 30)));
        assertThat(plan.labels()).isEmpty();

        plan.addNearMiddle(label, style, within(around(PLACE, -40, -50, 80, 100)));
        Rectangle2D box = plan.labels().getFirst().box();
        assertThat(Math.min(Math.abs(box.getMinY() - 8), Math.abs(box.getMaxY() + 8)))
                .as("from the name of the capital")
                .isLessThan(15);
    }

    private static Predicate<LatLon> within(Rectangle2D country) {
        double size = WebMercator.worldSize(ZOOM);
        return position -> {
            WorldPoint point = WebMercator.project(position);
            return country.contains(point.x() * size, point.y() * size);
        };
    }

    @Test
    void the_name_of_a_country_has_several_places_none_of_which_is_near_another() {
        var plan = new LabelPlan(ZOOM, List.of());

        add(plan, label(Kind.COUNTRY, "Iraq", PLACE));
        add(plan, label(Kind.COUNTRY, "Iraq", near(PLACE, 120, 0)));
        add(plan, label(Kind.COUNTRY, "Iraq", near(PLACE, 900, 0)));

        assertThat(plan.labels()).hasSize(2);
    }

    @Test
    void countries_are_written_in_capitals_of_their_language() {
        var plan = new LabelPlan(ZOOM, List.of());

        add(plan, label(Kind.COUNTRY, "Türkiye", PLACE));
        add(plan, label(Kind.COUNTRY, "Iraq", near(PLACE, 0, 200)));

        assertThat(plan.labels()).extracting(placed -> placed.style().words()).containsExactly("TÜRKİYE", "IRAQ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 4, 6.75, 8, 10})
    void no_name_of_the_bundled_map_covers_another(double zoom) throws IOException {
        var plan = new LabelPlan(zoom, List.of());
        for (PlaceLabel label : VectorMap.bundled().labels(AROUND_IRAQ, zoom, Set.of("IQ")))
            plan.add(label, LabelStyle.of(label, label.isIn(Set.of("IQ")), zoom, "en", COLORS));

        List<Rectangle2D> boxes = new ArrayList<>();
        double size = WebMercator.worldSize(zoom);
        for (PlacedLabel placed : plan.labels()) {
            Rectangle2D box = placed.box();
            var onWorld = new Rectangle2D.Double(
                    placed.place().x() * size + box.getX(),
                    placed.place().y() * size + box.getY(),
                    box.getWidth(),
                    box.getHeight());
            assertThat(boxes).noneMatch(onWorld::intersects);
            boxes.add(onWorld);
        }
        assertThat(boxes).hasSizeGreaterThan(3);
    }

    @Test
    void the_name_of_a_country_that_is_set_off_makes_way_and_stays_inside_its_borders() {
        Rectangle2D country = around(PLACE, -200, -100, 400, 200);
        Rectangle2D taken = around(PLACE, -60, -70, 260, 170);
        var plan = new LabelPlan(ZOOM, List.of(taken));
        PlaceLabel label = label(Kind.COUNTRY, "Iraq", PLACE);

        plan.addInside(label, LabelStyle.of(label, true, ZOOM, "en", COLORS), within(country));

        Rectangle2D box = plan.labels().getFirst().box();
        Rectangle2D onWorld = around(PLACE, box.getX(), box.getY(), box.getWidth(), box.getHeight());
        assertThat(country.contains(onWorld)).isTrue();
        assertThat(taken.intersects(onWorld)).isFalse();
    }

    /// Chad had its name in Libya.
    @Test
    void the_name_of_a_country_that_is_set_off_is_left_out_rather_than_beyond_its_borders() {
        Rectangle2D country = around(PLACE, -60, -15, 120, 30);
        var plan = new LabelPlan(ZOOM, List.of(country));
        PlaceLabel label = label(Kind.COUNTRY, "Chad", PLACE);

        plan.addInside(label, LabelStyle.of(label, true, ZOOM, "en", COLORS), within(country));

        assertThat(plan.labels()).isEmpty();
    }

    @Test
    void the_name_of_a_country_that_is_set_off_has_smaller_letters_where_there_is_no_room_for_the_usual_ones() {
        PlaceLabel label = label(Kind.COUNTRY, "Iraq", PLACE);
        LabelStyle style = LabelStyle.of(label, true, ZOOM, "en", COLORS);
        double tooNarrow = PlacedLabel.of(WebMercator.project(PLACE), style, 0, PlacedLabel.Side.MIDDLE)
                        .box()
                        .getWidth()
                - 4;
        Rectangle2D country = around(PLACE, -tooNarrow / 2, -100, tooNarrow, 200);
        var plan = new LabelPlan(ZOOM, List.of(around(PLACE, -200, -15, 400, 30)));
        double size = WebMercator.worldSize(ZOOM);

        plan.addInside(label, style, position -> {
            WorldPoint point = WebMercator.project(position);
            return country.contains(point.x() * size, point.y() * size);
        });

        assertThat(plan.labels()).singleElement().satisfies(placed -> {
            assertThat(placed.style().font().getSize2D())
                    .isLessThan(style.font().getSize2D());
            Rectangle2D box = placed.box();
            assertThat(country.contains(around(PLACE, box.getX(), box.getY(), box.getWidth(), box.getHeight())))
                    .isTrue();
        });
    }

    @Test
    void nothing_of_a_name_is_cut_off_by_its_picture() {
        for (String name : List.of("Qayyarah", "Ğjpqy", "Umm Qasr")) {
            for (PlacedLabel.Side side : PlacedLabel.Side.values()) {
                PlaceLabel label = label(side == PlacedLabel.Side.MIDDLE ? Kind.RIVER : Kind.CITY, name, PLACE);
                LabelStyle style = LabelStyle.of(label, true, ZOOM, "en", COLORS);
                PixelGrid picture = PlacedLabel.of(WebMercator.project(PLACE), style, 0, side)
                        .paint(COLORS, ScreenScale.ONE);

                assertThat(opaqueOnEdge(picture)).as(name + " " + side).isZero();
            }
        }
    }

    private static int opaqueOnEdge(PixelGrid picture) {
        int count = 0;
        for (int y = 0; y < picture.height(); y++)
            for (int x = 0; x < picture.width(); x++) {
                boolean edge = x == 0 || y == 0 || x == picture.width() - 1 || y == picture.height() - 1;
                // The pale halo may reach the edge, the letters may not.
                if (edge && picture.pixels()[y * picture.width() + x] >>> 24 > 0xe0) count++;
            }
        return count;
    }
}
