package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FolderTileSourceTest {
    private static final TileKey TILE = new TileKey(6, 39, 25);
    private static final int BLUE = 0x336699;

    @TempDir
    Path folder;

    private final List<SourceHealth> health = new CopyOnWriteArrayList<>();

    @BeforeEach
    void storeOneTile() throws IOException {
        Path column = Files.createDirectories(folder.resolve("my maps #1/5/19"));
        Files.write(column.resolve("12.png"), Pictures.png(BLUE));
    }

    private FolderTileSource source() {
        return new FolderTileSource(XyzTemplate.ofFolder(folder + "/my maps #1/{z}/{x}/{y}.png"), health::add);
    }

    @Test
    void a_tile_is_the_file_in_its_place() throws Exception {
        TileImage tile = source().fetch(new TileKey(5, 19, 12), 1).get();
        assertThat(Pictures.middleOf(tile) & 0xFFFFFF).isEqualTo(BLUE);
    }

    @Test
    void a_place_without_a_file_is_filled_by_a_farther_one() throws Exception {
        assertThat(source().fetch(TILE, 1).get().zoomsFarther()).isEqualTo(1);
    }

    @Test
    void a_folder_without_tiles_here_is_named() {
        assertThat(source().fetch(new TileKey(6, 0, 0), 1)).failsWithin(java.time.Duration.ofSeconds(20));
        assertThat(health).containsExactly(new SourceHealth.Poor(Reason.ABSENT, folder + "/my maps #1/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVIF", "JPEG 2000", "vector"})
    void tiles_of_another_format_are_named(String format) throws IOException {
        Files.write(folder.resolve("my maps #1/5/19/12.png"), Pictures.foreign(format));
        assertThat(source().fetch(TILE, 1)).failsWithin(java.time.Duration.ofSeconds(20));
        assertThat(((SourceHealth.Poor) health.getFirst()).sentence()).contains(" " + format + " ");
    }
}
