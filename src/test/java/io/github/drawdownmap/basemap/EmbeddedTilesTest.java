package io.github.drawdownmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedTilesTest {
    private static final TileKey BAGHDAD = new TileKey(7, 79, 51);

    private EmbeddedTiles tiles;

    @BeforeEach
    void open() throws IOException {
        tiles = new EmbeddedTiles("Offline", VectorMap.bundled(), MapPalette.light());
    }

    @AfterEach
    void close() {
        tiles.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 256", "1.5, 384", "2, 512", "0.5, 256", "9, 1024"})
    void a_tile_has_the_pixels_of_the_screen(double scale, int expectedSize) throws Exception {
        var tile = tiles.fetch(BAGHDAD, scale).get(30, TimeUnit.SECONDS);

        assertThat(tile.width()).isEqualTo(expectedSize);
        assertThat(tile.height()).isEqualTo(expectedSize);
    }

    @Test
    void the_whole_world_is_covered_from_zoom_0_to_18() {
        assertThat(tiles.minZoom()).isZero();
        assertThat(tiles.maxZoom()).isEqualTo(18);
    }

    @Test
    void a_closed_source_refuses_further_tiles() {
        tiles.close();

        assertThatThrownBy(() -> tiles.fetch(BAGHDAD, 1).get(30, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(
                        TileFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(TileFailure.Reason.CLOSED));
    }
}
