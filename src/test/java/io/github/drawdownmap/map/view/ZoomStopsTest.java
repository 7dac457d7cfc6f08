package io.github.drawdownmap.map.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.ui.pixels.ScreenScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomStopsTest {
    private final ZoomStops wholeLevels = new ZoomStops(1, ScreenScale.ONE);
    private final ZoomStops quarters = new ZoomStops(4, ScreenScale.ONE);

    @ParameterizedTest
    @CsvSource({"6.0, 6, 256", "6.25, 6, 304", "6.5, 6, 362", "6.75, 6, 431", "7.0, 7, 256"})
    void a_stop_shows_tiles_of_a_whole_number_of_pixels(double wanted, int level, int side) {
        double stop = quarters.nearest(wanted);

        assertThat(quarters.level(stop)).isEqualTo(level);
        assertThat(quarters.tileSide(stop)).isEqualTo(side);
        assertThat(256 * Math.pow(2, stop - level)).isCloseTo(side, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 256", "1.25, 320", "1.5, 384", "2, 512", "1.1, 282"})
    void at_a_whole_level_a_tile_has_256_map_pixels_at_the_scale_of_the_screen(double scale, int side) {
        var stops = new ZoomStops(4, new ScreenScale(scale));

        assertThat(stops.tileSide(stops.nearest(8))).isEqualTo(side);
    }

    @Test
    void pictures_of_a_fixed_size_rest_at_whole_levels() {
        assertThat(wholeLevels.nearest(6.4)).isEqualTo(6);
        assertThat(wholeLevels.nearest(6.6)).isEqualTo(7);
        assertThat(wholeLevels.atMost(6.9)).isEqualTo(6);
        assertThat(wholeLevels.atLeast(6.1)).isEqualTo(7);
    }

    @Test
    void a_stop_is_the_nearest_to_itself_in_every_direction() {
        for (double zoom = 2; zoom <= 18; zoom += 0.25) {
            double stop = quarters.nearest(zoom);

            assertThat(quarters.isStop(stop)).isTrue();
            assertThat(quarters.atMost(stop)).isEqualTo(stop);
            assertThat(quarters.atLeast(stop)).isEqualTo(stop);
        }
        assertThat(quarters.isStop(6.3)).isFalse();
    }
}
