package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.geo.TileKey;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WebTileSourceTest extends FromServer {
    @Test
    void is_asked_for_the_tile_by_its_address() throws Exception {
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(OLD);
        assertThat(server.paths()).containsExactly("/6/39/25.png");
    }

    @Test
    void is_asked_for_finer_tiles_on_a_finer_screen() throws Exception {
        source().fetch(TILE, 2).get();
        assertThat(server.paths()).containsExactly("/6/39/25@2x.png");
    }

    @Test
    void is_told_which_program_asks() throws Exception {
        source().fetch(TILE, 1).get();
        assertThat(server.requests.getFirst().header("User-Agent").orElse(""))
                .startsWith("DrawdownMap/")
                .contains("io.github.drawdownmap");
    }

    @Test
    void has_at_most_two_connections() throws Exception {
        var source = source();
        var tiles = IntStream.range(0, 24)
                .mapToObj(x -> source.fetch(new TileKey(6, x, 25), 1))
                .toList();
        for (var tile : tiles) tile.get();
        assertThat(server.mostConnections()).isBetween(1, 2);
    }

    @Test
    void gives_no_cause_for_a_notice() throws Exception {
        source().fetch(TILE, 1).get();
        assertThat(health).isEmpty();
    }

    @Test
    void may_send_to_another_address() throws Exception {
        server.handle((request, out) -> {
            if (request.path().startsWith("/moved"))
                answer(200, Pictures.png(NEW)).answer(request, out);
            else answer(302, new byte[0], "Location: /moved" + request.path()).answer(request, out);
        });
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(NEW);
    }
}
