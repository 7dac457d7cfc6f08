package io.github.drawdownmap.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatchworkTest {
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;
    private static final int GROUND = 0xffeeeeee;

    private final TileStore cache = new TileStore(1 << 20);
    private final Patchwork patchwork = new Patchwork(cache);
    private final PixelGrid grid = new PixelGrid(8, 8);

    @BeforeEach
    void setBackground() {
        patchwork.setBackground(GROUND);
    }

    private void put(TileKey key, int color) {
        var tile = new PixelGrid(4, 4);
        Arrays.fill(tile.pixels(), color);
        cache.put(key, new TileStore.Entry(tile, true));
    }

    private int at(int x, int y) {
        return grid.pixels()[y * 8 + x];
    }

    @Test
    void without_any_tile_there_is_the_ground() {
        patchwork.drawTile(new TileKey(3, 1, 1), grid, 0, 0, 8, 8);

        assertThat(grid.pixels()).containsOnly(GROUND);
    }

    @Test
    void a_part_of_a_coarser_tile_stands_in() {
        var coarse = new PixelGrid(4, 4);
        Arrays.fill(coarse.pixels(), BLUE);
        for (int y = 0; y < 2; y++) for (int x = 2; x < 4; x++) coarse.pixels()[y * 4 + x] = RED;
        cache.put(new TileKey(2, 1, 1), new TileStore.Entry(coarse, true));

        // The upper right quarter of tile 2/1/1.
        patchwork.drawTile(new TileKey(3, 3, 2), grid, 0, 0, 8, 8);

        assertThat(grid.pixels()).containsOnly(RED);
    }

    @Test
    void finer_tiles_stand_in_where_they_are() {
        put(new TileKey(4, 2, 2), RED);

        patchwork.drawTile(new TileKey(3, 1, 1), grid, 0, 0, 8, 8);

        assertThat(at(0, 0)).isEqualTo(RED);
        assertThat(at(3, 3)).isEqualTo(RED);
        assertThat(at(4, 3)).isEqualTo(GROUND);
        assertThat(at(7, 7)).isEqualTo(GROUND);
    }

    @Test
    void a_tile_of_its_own_comes_before_coarser_and_finer_ones() {
        put(new TileKey(2, 0, 0), BLUE);
        put(new TileKey(4, 2, 2), BLUE);
        put(new TileKey(3, 1, 1), RED);

        patchwork.drawTile(new TileKey(3, 1, 1), grid, 0, 0, 8, 8);

        assertThat(grid.pixels()).containsOnly(RED);
    }

    @Test
    void a_camera_sees_each_tile_in_its_place() {
        put(new TileKey(1, 0, 0), RED);
        put(new TileKey(1, 1, 0), BLUE);

        // At zoom 1 the world is two tiles wide; the view is 8 pixels around the line between the upper two.
        patchwork.draw(new Camera(new WorldPoint(0.5, 0.25), 1, 8, 8, ScreenScale.ONE), grid);

        assertThat(at(3, 4)).isEqualTo(RED);
        assertThat(at(4, 4)).isEqualTo(BLUE);
    }
}
