package io.github.drawdownmap.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileMemoryTest {
    @ParameterizedTest
    @CsvSource({"256, 32, 16", "512, 64, 32", "1024, 128, 64", "6144, 128, 64"})
    void tiles_in_store_and_on_screen_with_a_copy_of_these_are_a_quarter_of_the_heap_and_256_megabytes_at_most(
            long heap, long store, long sheet) {
        TileMemory memory = TileMemory.within(heap << 20);

        assertThat(memory.storeBytes() >> 20).isEqualTo(store);
        assertThat(memory.sheetBytes() >> 20).isEqualTo(sheet);
    }
}
