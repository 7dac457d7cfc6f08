package io.github.drawdownmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebMercatorTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "0, 0, 0.5, 0.5",
        "0, -180, 0, 0.5",
        "0, 180, 1, 0.5",
        // tan(45 + 30 / 2) is the square root of 3: y = 0.5 - ln(3) / (4 pi).
        "30, 90, 0.75, 0.41257521185848506",
        "-30, 90, 0.75, 0.58742478814151494",
        "85.05112877980659, 0, 0.5, 0",
        "90, 0, 0.5, 0",
        "-90, 0, 0.5, 1",
    })
    void positions_land_on_the_unit_square(double lat, double lon, double x, double y) {
        WorldPoint point = WebMercator.project(new LatLon(lat, lon));

        assertThat(point.x()).isCloseTo(x, within(1e-12));
        assertThat(point.y()).isCloseTo(y, within(1e-12));
    }

    @Property
    void projecting_there_and_back_is_the_same_position(
            @ForAll @DoubleRange(min = -85, max = 85) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        LatLon back = WebMercator.unproject(WebMercator.project(new LatLon(lat, lon)));

        assertThat(back.lat()).isCloseTo(lat, within(1e-9));
        assertThat(back.lon()).isCloseTo(lon, within(1e-9));
    }

    @Test
    void a_point_outside_the_world_is_a_position_on_its_edge() {
        LatLon corner = WebMercator.unproject(new WorldPoint(1.5, -0.5));

        assertThat(corner.lon()).isEqualTo(180);
        assertThat(corner.lat()).isCloseTo(WebMercator.MAX_LATITUDE, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 256", "1, 512", "0.5, 362.03867196751236", "10, 262144"})
    void each_zoom_doubles_the_world(double zoom, double pixels) {
        assertThat(WebMercator.worldSize(zoom)).isCloseTo(pixels, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        // The equator of 40,075,016.685578488 m over 256 pixels; half of it at 60 degrees.
        "0, 0, 156543.03392804097",
        "60, 0, 78271.51696402048",
        "60, 8, 305.74811314070503",
    })
    void a_pixel_covers_less_ground_towards_the_poles_and_at_each_zoom(double lat, double zoom, double meters) {
        assertThat(WebMercator.metersPerPixel(lat, zoom)).isCloseTo(meters, within(1e-6));
    }
}
