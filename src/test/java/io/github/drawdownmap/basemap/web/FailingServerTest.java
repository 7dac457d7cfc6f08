package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static io.github.drawdownmap.basemap.web.LoopbackServer.head;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.geo.TileKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailingServerTest extends FromServer {
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
        assertThat(failureOf(source.fetch(new TileKey(6, 38, 25), 1)).reason()).isEqualTo(Reason.BUSY);
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
