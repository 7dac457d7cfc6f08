package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoredTilesTest extends FromServer {
    @Test
    void gives_up_an_entry_of_gigabytes() throws Exception {
        source().fetch(TILE, 1).get();
        Path entry = filesIn(folder).getFirst();
        try (var file = new RandomAccessFile(entry.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        serve(NEW);
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(NEW);
        assertThat(Files.size(entry)).isLessThan(10_000);
    }

    private void serve(int color, String... headerLines) {
        server.handle(answer(200, Pictures.png(color), headerLines));
    }

    @Test
    void answers_while_a_tile_is_fresh() throws Exception {
        serve(OLD, "Cache-Control: max-age=600");
        source().fetch(TILE, 1).get();
        clock.pass(Duration.ofSeconds(599));
        serve(NEW);
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(OLD);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void asks_again_once_a_tile_is_no_longer_fresh() throws Exception {
        serve(OLD, "Cache-Control: max-age=600");
        source().fetch(TILE, 1).get();
        clock.pass(Duration.ofMinutes(10));
        serve(NEW);
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(NEW);
    }

    @Test
    void asks_whether_the_stored_tile_still_holds_and_believes_it() throws Exception {
        serve(OLD, "Cache-Control: max-age=60", "ETag: \"v1\"", "Last-Modified: Sun, 01 Feb 2026 00:00:00 GMT");
        var source = source();
        source.fetch(TILE, 1).get();
        clock.pass(Duration.ofSeconds(61));
        server.handle(answer(304, new byte[0], "Cache-Control: max-age=60"));

        assertThat(colorOf(source.fetch(TILE, 1))).isEqualTo(OLD);
        var question = server.requests.getLast();
        assertThat(question.header("If-None-Match")).contains("\"v1\"");
        assertThat(question.header("If-Modified-Since")).contains("Sun, 01 Feb 2026 00:00:00 GMT");
    }

    @Test
    void keeps_a_confirmed_tile_fresh_for_as_long_as_the_confirmation_says() throws Exception {
        serve(OLD, "Cache-Control: max-age=60", "ETag: \"v1\"");
        source().fetch(TILE, 1).get();
        clock.pass(Duration.ofSeconds(61));
        server.handle(answer(304, new byte[0], "Cache-Control: max-age=60"));
        source().fetch(TILE, 1).get();
        clock.pass(Duration.ofSeconds(30));
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(OLD);
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void keeps_nothing_that_must_not_be_stored() throws Exception {
        serve(OLD, "Cache-Control: no-store");
        var source = source();
        source.fetch(TILE, 1).get();
        source.fetch(TILE, 1).get();
        assertThat(server.requests).hasSize(2);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void asks_each_time_for_a_tile_marked_no_cache() throws Exception {
        serve(OLD, "Cache-Control: no-cache", "ETag: \"v1\"");
        var source = source();
        source.fetch(TILE, 1).get();
        source.fetch(TILE, 1).get();
        assertThat(server.requests).hasSize(2);
        assertThat(server.requests.getLast().header("If-None-Match")).contains("\"v1\"");
    }

    @Test
    void shows_an_outdated_tile_rather_than_none_when_the_server_is_gone() throws Exception {
        serve(OLD, "Cache-Control: max-age=60");
        var source = source();
        source.fetch(TILE, 1).get();
        clock.pass(Duration.ofDays(30));
        server.close();
        CompletableFuture<TileImage> outdated = source.fetch(TILE, 1);
        assertThat(colorOf(outdated)).isEqualTo(OLD);
        assertThat(outdated.get().askAgainAt())
                .hasValueSatisfying(time -> assertThat(time).isAfter(clock.instant()));
        assertThat(health).hasSize(1);
    }

    @Test
    void shows_no_outdated_tile_where_the_server_forbids_it() throws Exception {
        serve(OLD, "Cache-Control: max-age=60, must-revalidate");
        var source = source();
        source.fetch(TILE, 1).get();
        clock.pass(Duration.ofSeconds(61));
        server.close();
        assertThat(failureOf(source.fetch(TILE, 1)).reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void shows_no_outdated_tile_that_the_server_no_longer_has() throws Exception {
        serve(OLD, "Cache-Control: max-age=60");
        var source = source();
        source.fetch(TILE, 1).get();
        clock.pass(Duration.ofSeconds(61));
        server.handle(answer(404, new byte[0]));
        assertThat(failureOf(source.fetch(TILE, 1)).reason()).isEqualTo(Reason.ABSENT);
    }

    @Test
    void never_holds_what_is_no_picture() throws Exception {
        server.handle(answer(200, "<html>".getBytes(StandardCharsets.UTF_8), "Cache-Control: max-age=600"));
        failureOf(source().fetch(TILE, 1));
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void costs_no_tile_when_the_disk_takes_nothing() throws Exception {
        Files.writeString(folder.resolve("file"), "a file where a folder should be");
        folder = folder.resolve("file");
        assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(OLD);
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
