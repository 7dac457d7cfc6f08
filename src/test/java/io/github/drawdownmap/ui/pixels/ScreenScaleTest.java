package io.github.drawdownmap.ui.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenScaleTest {
    @ParameterizedTest
    @CsvSource({"1, 256, 256", "1.25, 320, 256", "1.5, 384, 256", "2, 512, 256", "2, 3, 1.5", "0.5, 128, 256"})
    void so_many_pixels_cover_so_many_units(double scale, double pixels, double units) {
        assertThat(new ScreenScale(scale).units(pixels)).isEqualTo(units);
        assertThat(new ScreenScale(scale).pixels(units)).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 10", "1, 10.2, 11", "1.25, 10, 13", "2, 10.5, 21", "1.1, 10, 11"})
    void a_part_of_a_pixel_takes_a_whole_one(double scale, double units, int pixels) {
        assertThat(new ScreenScale(scale).pixelsCovering(units)).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource({"1, 10.4, 10", "2, 10.4, 10.5", "1.25, 10.5, 10.4", "1.25, 0.3, 0"})
    void a_place_moves_to_where_the_nearest_pixel_begins(double scale, double units, double moved) {
        assertThat(new ScreenScale(scale).onPixel(units)).isEqualTo(moved);
    }

    @Test
    void an_image_of_640_pixels_is_512_units_wide_at_125_percent() {
        ImageView view = new ImageView();

        new ScreenScale(1.25).fit(view, 640, 320);

        assertThat(view.getFitWidth()).isEqualTo(512);
        assertThat(view.getFitHeight()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_scale_of_no_screen_is_refused(double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScreenScale(scale))
                .withMessageContaining("" + scale);
    }
}
