package io.github.drawdownmap.data.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreesTest {
    /// 54 seconds are 0.9 minutes, and 14.9 minutes 0.248333 degrees.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "16.2484           | 16.2484",
                "١٦٫٢٤٨٤           | 16.2484",
                "۱۶٫۲۴۸۴           | 16.2484",
                "-٠٫٠٠٥٦           | -0.0056",
                "١٦° ٣٠' S         | -16.5",
                "16,2484           | 16.2484",
                "'16.2484          | 16.2484",
                "-0.0056           | -0.0056",
                "16.2484° S        | -16.2484",
                "0.33 W            | -0.33",
                "2.4022° East      | 2.4022",
                "16°14'54\"N        | 16.248333",
                "16º 14’ 54” S     | -16.248333",
                "N 16 14 54        | 16.248333",
                "16:14:54 N        | 16.248333",
                "16 14.9 N         | 16.248333",
                "16 deg 14.9 min   |",
                "16 deg 14.9'      | 16.248333"
            })
    void degrees_are_read_as_people_write_them(String text, Double degrees) {
        assertThat(Degrees.parse(text).map(Number::doubleValue).orElse(null)).isEqualTo(degrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33.31, 44.36         | 33.31   | 44.36",
                "33.31 N, 44.36 E     | 33.31 N | 44.36 E",
                "44.36° E; 33.31° N   | 33.31° N | 44.36° E",
                "44.36; 33.31 N       | 33.31 N | 44.36",
                "N 33.31 E 44.36      | N 33.31 | E 44.36",
                "e44.36, n33.31       | n33.31  | e44.36",
                "N 16°14'54\" W 2°24' | N 16°14'54\" | W 2°24'",
                "١٦٫٢٤، ٤٤٫١          | 16.24   | 44.1"
            })
    void of_a_position_in_one_cell_the_letters_tell_which_is_the_latitude(
            String text, String latitude, String longitude) {
        assertThat(Degrees.pair(text)).contains(new Degrees.Pair(latitude, longitude));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 9182", "16 14", "1.407.800", "16°94'", "16°14'75\"", "N 16 S", "north", ""})
    void what_can_be_something_else_is_none(String text) {
        assertThat(Degrees.parse(text)).isEmpty();
    }
}
