package io.github.drawdownmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoBoundsTest {
    private static final GeoBounds IRAQ = bounds(29, 38.75, 37.5, 48.75);

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
    void corners_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(37.5, 38.75, 29, 48.75));
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(29, 48.75, 37.5, 38.75));
    }

    @Test
    void bounds_that_share_an_edge_intersect() {
        assertThat(IRAQ.intersects(bounds(37.5, 40, 40, 45))).isTrue();
        assertThat(IRAQ.intersects(bounds(37.6, 40, 40, 45))).isFalse();
        assertThat(IRAQ.intersects(bounds(30, 10, 31, 38))).isFalse();
        assertThat(IRAQ.intersects(bounds(0, 0, 80, 80))).isTrue();
        assertThat(bounds(0, 0, 80, 80).intersects(IRAQ)).isTrue();
    }

    private static GeoBounds bounds(double south, double west, double north, double east) {
        return new GeoBounds(new LatLon(south, west), new LatLon(north, east));
    }
}
