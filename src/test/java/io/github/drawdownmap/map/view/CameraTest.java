package io.github.drawdownmap.map.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.geo.GeoBounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final LatLon BAGHDAD = new LatLon(33.2625, 44.2344);

    private static Camera over(LatLon center, double zoom) {
        return new Camera(WebMercator.project(center), zoom, 1000, 600, ScreenScale.ONE);
    }

    private static void assertSame(Point2D actual, Point2D expected, double pixels) {
        assertThat(actual.distance(expected)).isLessThanOrEqualTo(pixels);
    }

    @Test
    void the_centre_is_shown_in_the_middle() {
        assertSame(over(BAGHDAD, 7).pointOf(BAGHDAD), new Point2D(500, 300), 0.75);
    }

    @Test
    void a_position_that_is_one_tile_east_at_its_zoom_is_shown_256_pixels_to_the_right() {
        // At zoom 4 the world is 16 tiles wide: 22.5 degrees each.
        Camera camera = over(new LatLon(0, 0), 4);

        assertSame(camera.pointOf(new LatLon(0, 22.5)), new Point2D(500 + 256, 300), 1e-6);
    }

    @Test
    void positions_reach_from_edge_to_edge() {
        Camera camera = over(new LatLon(0, 0), 4);
        LatLon northWest = camera.positionAt(Point2D.ZERO);
        LatLon southEast = camera.positionAt(new Point2D(1000, 600));

        // 500 pixels of 256 for 22.5 degrees.
        assertThat(northWest.lon()).isCloseTo(-43.9453125, within(1e-9));
        assertThat(southEast.lon()).isCloseTo(43.9453125, within(1e-9));
        assertThat(northWest.lat()).isCloseTo(-southEast.lat(), within(1e-9));
    }

    @Property
    void a_point_and_its_position_are_each_others_inverse(
            @ForAll @DoubleRange(min = 0, max = 1000) double x,
            @ForAll @DoubleRange(min = 0, max = 600) double y,
            @ForAll @DoubleRange(min = 3, max = 18) double zoom) {
        Camera camera = over(BAGHDAD, zoom);

        assertSame(camera.pointOf(camera.positionAt(new Point2D(x, y))), new Point2D(x, y), 1e-4);
    }

    @Property
    void the_corner_of_the_world_lies_on_a_whole_screen_pixel(
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double x,
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double y,
            @ForAll @DoubleRange(min = 3, max = 18) double zoom) {
        var camera = new Camera(new WorldPoint(x, y), zoom, 1000, 600, new ScreenScale(1.5));

        assertThat(camera.origin().getX() * 1.5 % 1).isZero();
        assertThat(camera.origin().getY() * 1.5 % 1).isZero();
    }

    @Nested
    class dragged {
        @Test
        void the_place_under_the_pointer_stays_under_it() {
            Camera before = over(BAGHDAD, 8);
            WorldPoint grabbed = before.placeAt(new Point2D(300, 200));

            Camera after = before.dragged(57, -31);

            assertSame(after.pointOf(grabbed), new Point2D(357, 169), 1e-6);
        }

        @Test
        void the_northern_edge_of_the_world_stops_it() {
            Camera camera = over(BAGHDAD, 3).dragged(0, 99_999);

            assertThat(camera.pointOf(new WorldPoint(0.5, 0)).getY()).isCloseTo(0, within(1e-6));
        }

        @Test
        void worlds_join_at_the_date_line() {
            Camera camera = over(new LatLon(0, 180), 4);

            // At zoom 4 the world is 16 tiles wide: 22.5 degrees each.
            assertSame(camera.pointOf(new LatLon(0, -157.5)), new Point2D(500 + 256, 300), 1e-6);
            assertSame(camera.pointOf(new LatLon(0, 157.5)), new Point2D(500 - 256, 300), 1e-6);
            assertThat(camera.positionAt(new Point2D(500 + 256, 300)).lon()).isCloseTo(-157.5, within(1e-6));
        }

        @Test
        void once_around_the_world_all_is_as_before() {
            Camera before = over(BAGHDAD, 3);
            Camera after = before.dragged(8 * 256, 0);

            assertSame(after.pointOf(BAGHDAD), before.pointOf(BAGHDAD), 1e-6);
            assertThat(after.positionAt(new Point2D(0, 0)).lon())
                    .isCloseTo(before.positionAt(new Point2D(0, 0)).lon(), within(1e-6));
        }
    }

    /// Cards take the western 300 of 1100 pixels; the world is 724 to 2048 pixels wide, and the map is moved on.
    @Group
    @Nested
    class beside_cards {
        @Property
        void each_place_whose_land_is_in_view_stands_in_view(
                @ForAll @DoubleRange(min = 1.5, max = 3) double zoom,
                @ForAll @DoubleRange(min = -1500, max = 1500) double way,
                @ForAll @DoubleRange(min = 0, max = 1) double x) {
            var view = new Camera(new WorldPoint(0.5, 0.5), 2, 1100, 600, ScreenScale.ONE);
            var sites = new WorldBounds(0.02, 0.4, 0.98, 0.6);
            Camera moved = view.fitting(sites, new Insets(0, 0, 0, 300), zoom).dragged(way, 0);

            double left = moved.placeAt(Point2D.ZERO).x();
            double right = moved.placeAt(new Point2D(1100, 0)).x();
            boolean isInView = Math.ceil(left - x) <= Math.floor(right - x);

            double shown = moved.pointOf(new WorldPoint(x, 0.5)).getX();
            // The view begins on a whole pixel.
            if (isInView) assertThat(shown).isBetween(-1.0, 1101.0);
        }
    }

    @Group
    @Nested
    class zoomed {
        @Property
        void the_place_under_the_pivot_stays_there(
                @ForAll @DoubleRange(min = 0, max = 1000) double x,
                @ForAll @DoubleRange(min = 0, max = 600) double y,
                @ForAll @DoubleRange(min = 5, max = 12) double zoom) {
            Camera before = over(BAGHDAD, 8);
            var pivot = new Point2D(x, y);
            WorldPoint under = before.placeAt(pivot);

            // Both cameras round to whole pixels.
            assertSame(before.zoomedTo(zoom, pivot).pointOf(under), pivot, 20);
            Camera there = before.zoomedTo(zoom, pivot);
            Camera halfway = before.towards(there, 0.5);
            assertSame(halfway.pointOf(under), pivot, 20);
        }

        private static double degreesSeen(Camera camera) {
            return camera.positionAt(new Point2D(camera.width(), 0)).lon()
                    - camera.positionAt(Point2D.ZERO).lon();
        }

        @Test
        void one_level_doubles_what_is_seen() {
            Camera camera = over(BAGHDAD, 8);

            double before = degreesSeen(camera);
            double after = degreesSeen(camera.zoomedTo(9, camera.middle()));

            assertThat(after).isCloseTo(before / 2, within(1e-9));
        }

        @Test
        void a_world_lower_than_the_view_stays_within_it() {
            // 512 pixels high in a view of 600: drawn up it would leave at the top.
            Camera camera = over(BAGHDAD, 1).dragged(0, -5000);

            assertThat(camera.pointOf(new WorldPoint(0.5, 0)).getY()).isCloseTo(0, within(1e-6));
            assertThat(camera.pointOf(new WorldPoint(0.5, 1)).getY()).isCloseTo(512, within(1e-6));
        }
    }

    @Nested
    class fitting {
        private final GeoBounds bounds = new GeoBounds(new LatLon(30, 40), new LatLon(36, 48));
        private final WorldBounds wanted = WorldBounds.of(bounds);

        @Test
        void all_of_the_bounds_is_inside_of_the_insets() {
            Camera camera = over(new LatLon(0, 0), 3);
            var insets = new Insets(50, 200, 60, 100);

            Camera fitted = camera.fitting(wanted, insets, camera.zoomFitting(wanted, insets));

            Point2D southWest = fitted.pointOf(bounds.southWest());
            Point2D northEast = fitted.pointOf(bounds.northEast());
            assertThat(southWest.getX()).isGreaterThanOrEqualTo(100 - 1);
            assertThat(southWest.getY()).isLessThanOrEqualTo(540 + 1);
            assertThat(northEast.getX()).isLessThanOrEqualTo(800 + 1);
            assertThat(northEast.getY()).isGreaterThanOrEqualTo(50 - 1);
        }

        @Test
        void the_bounds_stand_as_near_to_the_middle_of_the_view_as_the_insets_let_them() {
            Camera camera = over(new LatLon(0, 0), 3);
            double zoom = camera.zoomFitting(wanted, new Insets(0, 0, 0, 500));

            Camera beside = camera.fitting(wanted, new Insets(0, 0, 0, 500), zoom - 1);
            Camera clear = camera.fitting(wanted, new Insets(0, 0, 0, 20), zoom - 1);

            assertThat(beside.pointOf(bounds.southWest()).getX()).isCloseTo(500, within(1.0));
            assertThat(clear.pointOf(wanted.center()).getX()).isCloseTo(500, within(1.0));
        }

        @Test
        void the_bounds_touch_the_insets_in_one_direction() {
            Camera camera = over(new LatLon(0, 0), 3);

            Camera fitted = camera.fitting(wanted, Insets.EMPTY, camera.zoomFitting(wanted, Insets.EMPTY));

            double height = fitted.pointOf(bounds.southWest()).getY()
                    - fitted.pointOf(bounds.northEast()).getY();
            assertThat(height).isCloseTo(600, within(0.01));
        }

        @Test
        void the_whole_world_lies_beside_a_card_from_its_own_western_edge_to_its_eastern_one() {
            // From the date line to just before it, in the 500 pixels right of a card.
            WorldBounds world = WorldBounds.of(new GeoBounds(new LatLon(-40, -179), new LatLon(40, 179)));
            Camera camera = over(new LatLon(0, 0), 1);
            var besideCard = new Insets(0, 0, 0, 500);

            Camera fitted = camera.fitting(world, besideCard, camera.zoomFitting(world, besideCard));

            assertThat(fitted.pointOf(new LatLon(0, -179)).getX()).isCloseTo(500, within(1.0));
            assertThat(fitted.pointOf(new LatLon(0, 0)).getX()).isCloseTo(750, within(1.0));
            assertThat(fitted.pointOf(new LatLon(0, 179)).getX()).isCloseTo(1000, within(1.0));
            assertThat(fitted.dragged(-10, 0).pointOf(new LatLon(0, 0)).getX()).isCloseTo(740, within(1.0));
        }
    }

    @Nested
    class at_the_edge_of_the_world {
        @Test
        void a_symbol_of_a_pole_is_drawn_whole() {
            // The world is 256 pixels high, from 172 to 428 in a view of 600.
            Camera camera = over(new LatLon(0, 0), 0);

            assertSame(camera.pointOfWhole(WebMercator.project(new LatLon(90, 0)), 20), new Point2D(500, 192), 1e-6);
            assertSame(camera.pointOfWhole(WebMercator.project(new LatLon(-90, 0)), 20), new Point2D(500, 408), 1e-6);
            assertSame(camera.pointOfWhole(WebMercator.project(new LatLon(0, 0)), 20), new Point2D(500, 300), 1e-6);
        }
    }
}
