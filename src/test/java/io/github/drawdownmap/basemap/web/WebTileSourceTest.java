package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static io.github.drawdownmap.basemap.web.LoopbackServer.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WebTileSourceTest {
    private static final TileKey TILE = new TileKey(6, 39, 25);
    private static final int OLD = 0x336699;
    private static final int NEW = 0x996633;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final List<SourceHealth> health = new CopyOnWriteArrayList<>();
    private final List<WebTileSource> sources = new ArrayList<>();
    private LoopbackServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new LoopbackServer(answer(200, Pictures.png(OLD)));
    }

    @AfterEach
    void stopServer() throws IOException {
        sources.forEach(WebTileSource::close);
        server.close();
    }

    private WebTileSource source() {
        return source(server.address() + "/{z}/{x}/{y}{r}.png", PATIENCE);
    }

    /// Without jitter, so that times to try again can be told in advance.
    private WebTileSource source(String template, Duration patience) {
        return source(
                new WebBasemap("Test", new XyzTemplate(template), 0, 19, new Attribution("Test", null)), patience);
    }

    private WebTileSource source(WebBasemap basemap, Duration patience) {
        var cache = new TileCache(folder, 1 << 20, clock);
        var source = new WebTileSource(basemap, cache, patience, health::add, clock, () -> 0);
        sources.add(source);
        return source;
    }

    private static int colorOf(CompletableFuture<TileImage> tile) throws Exception {
        return Pictures.middleOf(tile.get()) & 0xFFFFFF;
    }

    private static TileFailure failureOf(CompletableFuture<TileImage> tile) throws InterruptedException {
        try {
            tile.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TileFailure failure) return failure;
        }
        return fail("no tile failure");
    }

    @Nested
    class A_server_in_good_health {
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
                else
                    answer(302, new byte[0], "Location: /moved" + request.path())
                            .answer(request, out);
            });
            assertThat(colorOf(source().fetch(TILE, 1))).isEqualTo(NEW);
        }
    }

    @Nested
    class A_server_that_does_as_it_likes {
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

            assertThat(source.fetch(new TileKey(6, 38, 25), 1).get().zoomsFarther())
                    .isEqualTo(2);
            assertThat(server.paths()).hasSize(4).last().isEqualTo("/6/38/25.png");
        }

        @Test
        void sends_webp_which_is_named() throws Exception {
            server.handle(answer(200, "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.WEBP);
            assertThat(((SourceHealth.Poor) health.getFirst()).sentence()).contains("WebP");
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
            assertThat(failureOf(source.fetch(new TileKey(0, 0, 0), 1)).reason())
                    .isEqualTo(Reason.TOO_FAR);
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

    @Nested
    class The_cache {
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

    @Nested
    class A_server_that_misbehaves {
        @Test
        void by_refusing_connections_is_tried_again_after_two_seconds() throws Exception {
            var source = source();
            server.close();
            TileFailure failure = failureOf(source.fetch(TILE, 1));
            assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
            assertThat(failure.retryAt()).contains(TestClock.START.plusSeconds(2));
        }

        @Test
        void by_keeping_silent_is_given_up() throws Exception {
            server.handle((request, out) -> server.hang());
            var source = source(server.address() + "/{z}/{x}/{y}.png", Duration.ofMillis(200));
            assertThat(failureOf(source.fetch(TILE, 1)).reason()).isEqualTo(Reason.SLOW);
        }

        @Test
        void by_sending_byte_after_byte_is_given_up() throws Exception {
            server.handle((request, out) -> {
                out.write(head(200, 1_000_000));
                do {
                    out.write(0);
                    out.flush();
                } while (!server.isClosedWithin(20));
            });
            var source = source(server.address() + "/{z}/{x}/{y}.png", Duration.ofMillis(300));
            assertThat(failureOf(source.fetch(TILE, 1)).reason()).isEqualTo(Reason.SLOW);
        }

        @ParameterizedTest
        @CsvSource({"404, ABSENT", "403, FORBIDDEN", "429, BUSY", "500, SERVER_ERROR", "503, SERVER_ERROR"})
        void by_its_status_is_understood(int status, Reason reason) throws Exception {
            server.handle(answer(status, new byte[0]));
            TileFailure failure = failureOf(source().fetch(TILE, 1));
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.retryAt()).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"120", "Sun, 01 Mar 2026 12:02:00 GMT"})
        void by_asking_for_fewer_requests_is_left_alone_for_as_long_as_it_says(String retryAfter) throws Exception {
            server.handle(answer(429, new byte[0], "Retry-After: " + retryAfter));
            var source = source();
            TileFailure failure = failureOf(source.fetch(TILE, 1));
            assertThat(failure.retryAt()).contains(Instant.parse("2026-03-01T12:02:00Z"));

            clock.pass(Duration.ofSeconds(119));
            assertThat(failureOf(source.fetch(new TileKey(6, 38, 25), 1)).reason())
                    .isEqualTo(Reason.BUSY);
            assertThat(server.requests).hasSize(1);

            clock.pass(Duration.ofSeconds(1));
            server.handle(answer(200, Pictures.png(OLD)));
            assertThat(colorOf(source.fetch(TILE, 1))).isEqualTo(OLD);
        }

        @Test
        void by_sending_a_page_is_not_taken_for_a_map() throws Exception {
            byte[] page = "<!DOCTYPE html><title>Sign in</title>".getBytes(StandardCharsets.UTF_8);
            server.handle(answer(200, page, "Content-Type: image/png"));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.NOT_A_PICTURE);
        }

        @Test
        void by_sending_half_a_picture_as_a_whole_is_found_out() throws Exception {
            byte[] picture = Pictures.png(OLD);
            server.handle(answer(200, Arrays.copyOf(picture, picture.length / 2)));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.DAMAGED);
        }

        @Test
        void by_breaking_off_in_a_picture_is_found_out() throws Exception {
            byte[] picture = Pictures.png(OLD);
            server.handle((request, out) -> {
                out.write(head(200, picture.length));
                out.write(picture, 0, picture.length / 2);
                throw new IOException("hang up");
            });
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.DAMAGED);
        }

        @Test
        void by_talking_another_language_is_found_out() throws Exception {
            server.handle((request, out) -> {
                out.write("SSH-2.0-Server\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                throw new IOException("hang up");
            });
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.DAMAGED);
        }

        @Test
        void by_sending_a_picture_of_20000_by_20000_does_not_fill_the_memory() throws Exception {
            server.handle(answer(200, Pictures.pngClaiming(20_000, 20_000)));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void by_sending_without_end_does_not_fill_the_memory() throws Exception {
            byte[] block = new byte[1 << 16];
            server.handle((request, out) -> {
                out.write(head(200, Long.MAX_VALUE));
                while (true) out.write(block);
            });
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void by_redirecting_in_a_circle_is_given_up_after_five_rounds() throws Exception {
            server.handle((request, out) ->
                    answer(302, new byte[0], "Location: " + request.path()).answer(request, out));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.MISDIRECTED);
            assertThat(server.requests).hasSize(6);
        }

        @ParameterizedTest
        @ValueSource(strings = {"file:///etc/hostname", "ftp://127.0.0.1/tile.png", "http://", ":", "", "data:,x"})
        void by_redirecting_out_of_the_web_is_not_followed(String location) throws Exception {
            server.handle(answer(302, new byte[0], "Location: " + location));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.MISDIRECTED);
        }

        @Test
        void by_claiming_nothing_has_changed_when_nothing_is_stored_is_at_fault() throws Exception {
            server.handle(answer(304, new byte[0]));
            assertThat(failureOf(source().fetch(TILE, 1)).reason()).isEqualTo(Reason.SERVER_ERROR);
        }

        @Test
        void is_not_asked_again_before_its_time() throws Exception {
            server.handle(answer(500, new byte[0]));
            var source = source();
            failureOf(source.fetch(TILE, 1));
            failureOf(source.fetch(TILE, 1));
            assertThat(server.requests).hasSize(1);
        }

        @Test
        void is_reported_in_a_sentence_and_so_is_its_recovery() throws Exception {
            server.handle(answer(500, new byte[0]));
            var source = source();
            failureOf(source.fetch(TILE, 1));
            String host = server.address().substring("http://".length());
            assertThat(health).containsExactly(new SourceHealth.Poor(Reason.SERVER_ERROR, host));
            assertThat(((SourceHealth.Poor) health.getFirst()).sentence()).startsWith(host + " has a fault");

            clock.pass(Duration.ofSeconds(2));
            server.handle(answer(200, Pictures.png(OLD)));
            source.fetch(TILE, 1).get();
            assertThat(health).hasSize(2).last().isEqualTo(new SourceHealth.Good());
        }
    }

    @Nested
    class Requests_that_wait {
        private final Semaphore turns = new Semaphore(0);
        private final Semaphore arrived = new Semaphore(0);

        @BeforeEach
        void answerOneAtATime() {
            server.handle((request, out) -> {
                arrived.release();
                turns.acquire();
                answer(200, Pictures.png(OLD)).answer(request, out);
            });
        }

        private List<CompletableFuture<TileImage>> occupy(WebTileSource source) throws InterruptedException {
            var tiles = List.of(source.fetch(new TileKey(6, 0, 0), 1), source.fetch(new TileKey(6, 1, 0), 1));
            awaitRequests(2);
            return tiles;
        }

        @Test
        void are_never_sent_once_cancelled() throws Exception {
            var source = source();
            occupy(source);
            var cancelled = source.fetch(new TileKey(6, 10, 0), 1);
            var kept = source.fetch(new TileKey(6, 11, 0), 1);
            cancelled.cancel(true);
            turns.release(10);
            kept.get();
            assertThat(server.paths()).doesNotContain("/6/10/0.png").contains("/6/11/0.png");
        }

        @Test
        void break_their_connection_off_when_cancelled_under_way() throws Exception {
            var source = source();
            var tiles = occupy(source);
            tiles.forEach(tile -> tile.cancel(true));
            var next = source.fetch(new TileKey(6, 11, 0), 1);
            awaitRequests(1);
            turns.release(10);
            assertThat(colorOf(next)).isEqualTo(OLD);
        }

        @Test
        void fail_when_the_basemap_is_closed() throws Exception {
            var source = source();
            var tiles = new ArrayList<>(occupy(source));
            tiles.add(source.fetch(new TileKey(6, 11, 0), 1));
            source.close();
            tiles.add(source.fetch(new TileKey(6, 12, 0), 1));
            for (var tile : tiles) assertThat(failureOf(tile).reason()).isEqualTo(Reason.CLOSED);
        }

        private void awaitRequests(int count) throws InterruptedException {
            assertThat(arrived.tryAcquire(count, 20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
