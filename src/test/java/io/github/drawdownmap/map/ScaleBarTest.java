package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {
    @ParameterizedTest
    @CsvSource({
        "1000, 100000, 100 km", // 110 pixels are 110 km
        "1900, 200000, 200 km", // 209 km
        "1800, 100000, 100 km", // 198 km
        "4.6, 500, 500 m", // 506 m
        "9.2, 1000, 1 km", // 1,012 m
        "60000, 5000000, '5,000 km'", // 6,600 km
    })
    void the_length_is_one_two_or_five_times_a_power_of_ten(double metersPerPixel, double meters, String words) {
        ScaleBar.Length length = ScaleBar.Length.within(110, metersPerPixel);

        assertThat(length.meters()).isCloseTo(meters, within(1e-6));
        assertThat(length.words()).isEqualTo(words);
    }

    @Test
    void the_bar_is_as_long_as_its_distance_is_on_the_map() {
        assertThat(ScaleBar.Length.within(110, 1250).pixels()).isEqualTo(80); // 100 km
    }
}
