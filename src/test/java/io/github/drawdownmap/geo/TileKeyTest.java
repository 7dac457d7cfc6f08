package io.github.drawdownmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileKeyTest {
    @Test
    void baghdad_lies_in_tile_6_39_25() {
        var bounds = new TileKey(6, 39, 25).bounds();
        assertThat(33.31).isBetween(bounds.southWest().lat(), bounds.northEast().lat());
        assertThat(44.36).isBetween(bounds.southWest().lon(), bounds.northEast().lon());
    }

    @Test
    void the_north_western_quarter_of_the_world_reaches_to_the_equator_and_greenwich() {
        var bounds = new TileKey(1, 0, 0).bounds();
        assertThat(bounds.southWest()).isEqualTo(new LatLon(0, -180));
        assertThat(bounds.northEast().lon()).isZero();
    }

    @Test
    void the_tile_above_a_tile_has_half_its_column_and_row() {
        assertThat(new TileKey(8, 159, 102).ancestorAt(6)).isEqualTo(new TileKey(6, 39, 25));
        assertThat(new TileKey(6, 39, 25).ancestorAt(9)).isEqualTo(new TileKey(6, 39, 25));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "25, 0, 0", "0, 1, 0", "3, 8, 0", "3, 0, -1"})
    void a_tile_outside_the_world_is_refused(int zoom, int x, int y) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TileKey(zoom, x, y));
    }
}
