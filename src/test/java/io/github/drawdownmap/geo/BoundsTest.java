package io.github.drawdownmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    private static final Bounds IRAQ = bounds(29, 38.75, 37.5, 48.75);

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "91, 0, latitude 91.0",
        "-90.5, 0, latitude -90.5",
        "NaN, 0, latitude NaN",
        "0, 181, longitude 181.0",
        "0, -Infinity, longitude -Infinity"
    })
    void a_position_off_the_globe_is_refused_by_number(double lat, double lon, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatLon(lat, lon))
                .withMessageStartingWith(named + " is not within");
    }

    @Test
    void the_bounds_of_positions_just_hold_them() {
        Bounds bounds = Bounds.of(List.of(new LatLon(33.5, 42.5), new LatLon(36.25, 44), new LatLon(33.25, 44.25)));

        assertThat(bounds).isEqualTo(bounds(33.25, 42.5, 36.25, 44.25));
    }

    @Test
    void the_bounds_of_one_position_are_that_position() {
        LatLon position = new LatLon(-33.5, -42.5);

        assertThat(Bounds.of(List.of(position))).isEqualTo(new Bounds(position, position));
    }

    @Test
    void no_position_has_no_bounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.of(List.of()));
    }

    @Test
    void corners_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(37.5, 38.75, 29, 48.75));
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(29, 48.75, 37.5, 38.75));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"33, 44, true", "29, 38.75, true", "37.5, 48.75, true", "28.9, 44, false", "33, 48.8, false"})
    void bounds_hold_their_edges(double lat, double lon, boolean held) {
        assertThat(IRAQ.contains(new LatLon(lat, lon))).isEqualTo(held);
    }

    @Test
    void bounds_that_share_an_edge_intersect() {
        assertThat(IRAQ.intersects(bounds(37.5, 40, 40, 45))).isTrue();
        assertThat(IRAQ.intersects(bounds(37.6, 40, 40, 45))).isFalse();
        assertThat(IRAQ.intersects(bounds(30, 10, 31, 38))).isFalse();
        assertThat(IRAQ.intersects(bounds(0, 0, 80, 80))).isTrue();
        assertThat(bounds(0, 0, 80, 80).intersects(IRAQ)).isTrue();
    }

    @Test
    void the_centre_is_the_middle_of_the_map_not_of_the_degrees() {
        // Between the equator and 60 degrees north: atan(sinh(ln(2 + sqrt(3)) / 2)) is 35.26 degrees, above 30.
        LatLon center = bounds(0, 10, 60, 20).center();

        assertThat(center.lat()).isCloseTo(35.264389682754654, within(1e-9));
        assertThat(center.lon()).isCloseTo(15, within(1e-9));
    }

    private static Bounds bounds(double south, double west, double north, double east) {
        return new Bounds(new LatLon(south, west), new LatLon(north, east));
    }
}
