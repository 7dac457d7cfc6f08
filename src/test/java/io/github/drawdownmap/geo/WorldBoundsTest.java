package io.github.drawdownmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorldBoundsTest {
    @Test
    void positions_on_both_sides_of_the_date_line_are_held_the_narrower_way() {
        var bounds =
                WorldBounds.of(List.of(new LatLon(-13.8, -171.8), new LatLon(-18.1, 178.4), new LatLon(-17, -179)));

        // From 178.4 E to 171.8 W are 9.8 degrees.
        assertThat(bounds.width()).isCloseTo(9.8 / 360, within(1e-9));
        assertThat(bounds.west()).isCloseTo(0.5 + 178.4 / 360, within(1e-9));
    }

    @Test
    void positions_far_from_the_date_line_are_held_without_it() {
        var bounds = WorldBounds.of(List.of(new LatLon(33.3, 44.4), new LatLon(36.2, 44.0), new LatLon(33.8, 42.4)));

        assertThat(bounds.west()).isCloseTo(0.5 + 42.4 / 360, within(1e-9));
        assertThat(bounds.width()).isCloseTo(2.0 / 360, within(1e-9));
    }

    @Test
    void one_position_is_a_point() {
        assertThat(WorldBounds.of(List.of(new LatLon(0, 90))).width()).isZero();
        for (double lon = -180; lon <= 180; lon += 0.0056)
            assertThat(WorldBounds.of(List.of(new LatLon(16.2484, lon))).width())
                    .isCloseTo(0, within(1e-12));
    }

    @Test
    void parts_that_cover_each_other_are_joined() {
        var wide = new WorldBounds(0.25, 0.25, 0.75, 0.5);
        var inside = new WorldBounds(0.375, 0.4, 0.5, 0.7);

        assertThat(WorldBounds.around(List.of(wide, inside))).isEqualTo(new WorldBounds(0.25, 0.25, 0.75, 0.7));
    }

    @Test
    void bounds_across_the_date_line_hold_what_is_on_either_side_of_it() {
        var bounds = WorldBounds.of(List.of(new LatLon(-10, 170), new LatLon(-20, -170)));

        assertThat(bounds.contains(WebMercator.project(new LatLon(-15, 175)))).isTrue();
        assertThat(bounds.contains(WebMercator.project(new LatLon(-15, -175)))).isTrue();
        assertThat(bounds.contains(WebMercator.project(new LatLon(-15, 160)))).isFalse();
        assertThat(bounds.contains(WebMercator.project(new LatLon(-15, 0)))).isFalse();
    }

    @Test
    void nothing_is_wanted_of_what_lies_beyond_the_poles() {
        assertThat(new WorldBounds(0.2, -0.3, 1.1, 1.3).insideWorld()).isEqualTo(new WorldBounds(0.2, 0, 1.1, 1));
    }
}
