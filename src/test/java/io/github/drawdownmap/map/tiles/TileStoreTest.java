package io.github.drawdownmap.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import org.junit.jupiter.api.Test;

class TileStoreTest {
    private static final TileKey ONE = new TileKey(5, 1, 1);
    private static final TileKey TWO = new TileKey(5, 2, 1);
    private static final TileKey THREE = new TileKey(5, 3, 1);
    private static final TileKey FOUR = new TileKey(5, 4, 1);

    /// Room for two tiles of 100 x 100 pixels.
    private final TileStore cache = new TileStore(90_000);

    private static TileStore.Entry tile(int side, boolean painted) {
        return new TileStore.Entry(new PixelGrid(side, side), painted);
    }

    @Test
    void the_tile_not_used_for_longest_goes_first() {
        cache.put(ONE, tile(100, true));
        cache.put(TWO, tile(100, true));
        cache.get(ONE, 100);
        cache.put(THREE, tile(100, true));

        assertThat(cache.get(ONE, 100)).isPresent();
        assertThat(cache.get(TWO, 100)).isEmpty();
        assertThat(cache.get(THREE, 100)).isPresent();
    }

    @Test
    void a_view_that_is_larger_than_the_cache_stays_whole() {
        cache.makeRoomFor(120_000);
        cache.put(ONE, tile(100, true));
        cache.put(TWO, tile(100, true));
        cache.put(THREE, tile(100, true));
        assertThat(cache.get(ONE, 100)).isPresent();

        cache.makeRoomFor(40_000);
        cache.put(THREE, tile(100, true));
        assertThat(cache.get(TWO, 100)).isEmpty();
    }

    @Test
    void it_counts_bytes_not_tiles() {
        // 32,400 + 19,600 + 36,100 of 90,000 bytes; a pixel has four.
        cache.put(ONE, tile(90, true));
        cache.put(TWO, tile(70, true));
        cache.put(THREE, tile(95, true));
        assertThat(cache.any(ONE)).isPresent();

        cache.put(FOUR, tile(22, true));
        assertThat(cache.any(ONE)).isEmpty();
        assertThat(cache.any(TWO)).isPresent();
    }

    @Test
    void a_tile_put_again_takes_the_place_of_the_first() {
        cache.put(ONE, tile(100, true));
        cache.put(ONE, tile(100, false));

        assertThat(cache.any(ONE).map(TileStore.Entry::painted)).contains(false);
        cache.put(TWO, tile(100, true));
        assertThat(cache.any(ONE)).isPresent();
    }

    @Test
    void painted_tiles_can_be_removed_and_pictures_stay() {
        cache.put(ONE, tile(50, true));
        cache.put(TWO, tile(50, false));

        cache.removePainted();

        assertThat(cache.any(ONE)).isEmpty();
        assertThat(cache.any(TWO)).isPresent();
        // 80,000 bytes are free again.
        cache.put(THREE, tile(141, true));
        assertThat(cache.any(TWO)).isPresent();
    }
}
