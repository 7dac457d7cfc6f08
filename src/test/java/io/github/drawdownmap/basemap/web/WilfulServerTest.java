package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilfulServerTest extends FromServer {
    @ParameterizedTest
    @CsvSource({"gzip, gzip", "gzip, x-gzip", "gzip, none", "deflate, deflate", "none, gzip", "none, deflate"})
    void packs_its_pictures_or_not_whatever_it_says(String packing, String said) throws Exception {
        byte[] picture = Pictures.png(OLD);
        server.handle(answer(200, packed(picture, packing), "Content-Encoding: " + said));
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(OLD);
    }

    private static byte[] packed(byte[] picture, String packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (packing.equals("none")) return picture;
        try (var out = packing.equals("gzip") ? new GZIPOutputStream(bytes) : new DeflaterOutputStream(bytes)) {
            out.write(picture);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, br", "compress"})
    void packs_its_pictures_in_a_way_that_is_not_undone_here(String said) throws Exception {
        server.handle(answer(200, new byte[] {0x0b, 2, (byte) 0x80, 'a', 'b', 'c', 3}, "Content-Encoding: " + said));
        assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.PACKED);
        assertThat(((SourceHealth.Poor) health.getFirst()).sentence())
                .contains("packs its tiles in a way that this program cannot undo");
    }

    @Test
    void says_that_its_pictures_are_packed_when_they_are_not() throws Exception {
        server.handle(answer(200, Pictures.png(OLD), "Content-Encoding: br"));
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(OLD);
    }

    @Test
    void packs_the_page_of_a_tile_that_it_does_not_have() throws Exception {
        server.handle(answer(404, new byte[] {0x0b, 2, (byte) 0x80, 'a', 3}, "Content-Encoding: br"));
        assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.ABSENT);
    }

    @Test
    void packs_nine_megabytes_into_a_few_kilobytes() throws Exception {
        server.handle(answer(200, packed(new byte[9 << 20], "gzip"), "Content-Encoding: gzip"));
        assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404, 410})
    void has_no_tiles_of_open_sea_but_one_that_is_farther(int status) throws Exception {
        server.handle((request, out) -> {
            boolean farther = request.path().startsWith("/4/");
            answer(farther ? 200 : status, farther ? Pictures.png(OLD) : new byte[0])
                    .answer(request, out);
        });
        var source = source();
        TileImage tile = source.fetch(TILE, 1).get();
        assertThat(tile.zoomsFarther()).isEqualTo(2);
        assertThat(server.paths()).containsExactly("/6/39/25.png", "/5/19/12.png", "/4/9/6.png");
        assertThat(health).isEmpty();

        assertThat(source.fetch(new TileKey(6, 38, 25), 1).get().zoomsFarther()).isEqualTo(2);
        assertThat(server.paths()).hasSize(4).last().isEqualTo("/6/38/25.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WebP", "AVIF", "HEIC", "JPEG 2000", "JPEG XL", "TIFF", "vector"})
    void sends_tiles_of_another_format_which_is_named(String format) throws Exception {
        server.handle(answer(200, Pictures.foreign(format)));
        failureOf(source().fetch(TILE, 1));
        assertThat(((SourceHealth.Poor) health.getFirst()).sentence()).contains(" " + format + " ");
    }

    @Test
    void marks_a_tile_with_more_than_can_be_kept() throws Exception {
        server.handle(answer(200, Pictures.png(OLD), "ETag: \"" + "x".repeat(70_000) + "\""));
        var source = source();
        source.fetch(TILE, 1).get();
        assertThat(colorOf(source.fetch(TILE, 1))).isEqualTo(OLD);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void cannot_send_to_another_server() throws Exception {
        try (var other = new LoopbackServer(answer(200, Pictures.png(NEW)))) {
            server.handle(answer(302, new byte[0], "Location: " + other.address() + "/6/39/25.png"));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.MISDIRECTED);
            assertThat(other.requests).isEmpty();
        }
    }

    @Test
    void goes_by_a_name_that_is_not_known() throws Exception {
        var source = source("http://tile_server.invalid:8080/{z}/{x}/{y}.png", PATIENCE);
        assertThat(failureOf(source.fetch(TILE, 1)).reason()).isEqualTo(Reason.OFFLINE);
    }

    @Test
    void cannot_be_asked_by_quadkey_for_the_whole_world() throws Exception {
        var basemap = WebBasemap.at(new XyzTemplate(server.address() + "/{q}.png"));
        assertThat(basemap.minZoom()).isEqualTo(1);

        var source = source(basemap, PATIENCE);
        assertThat(failureOf(source.fetch(new TileKey(0, 0, 0), 1)).reason()).isEqualTo(Reason.TOO_FAR);
        assertThat(((SourceHealth.Poor) health.getFirst()).sentence()).contains("tiles of nearer zooms only");
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.org/1.png, https://tiles.example.org:443/1.png, true",
        "http://Tiles.example.org:80/1.png, http://tiles.example.org/2.png, true",
        "http://tile_server/1.png, http://tile_server:80/1.png, true",
        "http://tiles.example.org/1.png, https://tiles.example.org/1.png, false",
        "http://tiles.example.org/1.png, http://tiles.example.org:8080/1.png, false",
        "https://tiles.example.org/1.png, https://tiles.example.org:80/1.png, false",
        "https://tiles.example.org/1.png, https://tiles.example.org@evil.example/1.png, false",
    })
    void is_the_same_with_its_usual_port_and_without(URI address, URI other, boolean same) {
        assertThat(WebTileSource.isWithin(address, other)).isEqualTo(same);
    }
}
