package io.github.drawdownmap.basemap.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.geo.TileKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final String HOST = "t.example";
    private static final TileKey TILE = new TileKey(6, 39, 25);
    private static final TileKey OTHER = new TileKey(6, 38, 25);

    private final TestClock clock = new TestClock();
    private final BackOff backOff = new BackOff(clock, () -> 0); // no jitter

    /// Notes a failure and tells for how long the tile rests.
    private Duration fail(TileKey tile, Reason reason) {
        return fail(tile, reason, null);
    }

    private Duration fail(TileKey tile, Reason reason, @Nullable Instant wish) {
        var failure = backOff.failed(HOST, tile, new TileFailure(reason, "test", wish, null));
        return Duration.between(clock.instant(), failure.retryAt().orElseThrow());
    }

    private boolean mayAsk(TileKey tile) {
        return backOff.refusal(HOST, tile).isEmpty();
    }

    @Nested
    class A_host_that_cannot_be_reached {
        @Test
        void rests_twice_as_long_each_time_but_not_longer_than_five_minutes() {
            int[] seconds = {2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
            for (int rest : seconds) {
                assertThat(fail(TILE, Reason.OFFLINE)).hasSeconds(rest);
                clock.pass(Duration.ofSeconds(rest));
            }
        }

        @Test
        void is_left_alone_for_all_its_tiles() {
            fail(TILE, Reason.REFUSED);
            assertThat(mayAsk(OTHER)).isFalse();
            assertThat(backOff.refusal("another.example", TILE)).isEmpty();
            clock.pass(Duration.ofSeconds(2));
            assertThat(mayAsk(OTHER)).isTrue();
        }

        @Test
        void does_not_rest_longer_for_requests_that_were_under_way_together() {
            fail(TILE, Reason.OFFLINE);
            assertThat(fail(OTHER, Reason.OFFLINE)).hasSeconds(2);
            clock.pass(Duration.ofSeconds(2));
            assertThat(fail(TILE, Reason.OFFLINE)).hasSeconds(4);
        }

        @Test
        void starts_from_the_beginning_after_a_success() {
            fail(TILE, Reason.OFFLINE);
            clock.pass(Duration.ofSeconds(2));
            backOff.succeeded(HOST, TILE);
            assertThat(fail(TILE, Reason.OFFLINE)).hasSeconds(2);
        }
    }

    @Nested
    class A_host_that_asks_for_a_rest {
        @Test
        void gets_it() {
            assertThat(fail(TILE, Reason.BUSY, TestClock.START.plusSeconds(60))).hasSeconds(60);
            assertThat(mayAsk(OTHER)).isFalse();
        }

        @Test
        void gets_no_less_than_it_would_without_asking() {
            assertThat(fail(TILE, Reason.BUSY, TestClock.START.minusSeconds(60)))
                    .hasSeconds(2);
        }

        @Test
        void gets_it_with_any_failure() {
            fail(TILE, Reason.SERVER_ERROR, TestClock.START.plusSeconds(60));
            assertThat(mayAsk(OTHER)).isFalse();
        }

        @Test
        void gets_no_more_than_a_day() {
            assertThat(fail(TILE, Reason.BUSY, Instant.MAX)).hasDays(1);
        }
    }

    @Nested
    class A_tile_that_fails {
        @Test
        void rests_alone() {
            assertThat(fail(TILE, Reason.SERVER_ERROR)).hasSeconds(2);
            assertThat(mayAsk(TILE)).isFalse();
            assertThat(mayAsk(OTHER)).isTrue();
        }

        @Test
        void lets_the_host_rest_as_the_third_in_a_row() {
            for (int x = 0; x < 3; x++) fail(new TileKey(6, x, 0), Reason.NOT_A_PICTURE);
            assertThat(mayAsk(OTHER)).isFalse();
        }

        @Test
        void does_not_count_once_another_has_come() {
            fail(new TileKey(6, 0, 0), Reason.DAMAGED);
            fail(new TileKey(6, 1, 0), Reason.DAMAGED);
            backOff.succeeded(HOST, new TileKey(6, 2, 0));
            fail(new TileKey(6, 3, 0), Reason.DAMAGED);
            assertThat(mayAsk(OTHER)).isTrue();
        }

        @Test
        void rests_an_hour_when_there_is_none() {
            for (int x = 0; x < 5; x++)
                assertThat(fail(new TileKey(6, x, 0), Reason.ABSENT)).hasHours(1);
            assertThat(mayAsk(OTHER)).isTrue();
        }
    }

    @Test
    void tiles_that_fail_together_come_back_between_half_and_all_of_the_time() {
        var random = new BackOff(clock, new Random(1));
        for (int x = 0; x < 50; x++) {
            var failure = random.failed(
                    "host" + x, new TileKey(6, x, 0), new TileFailure(Reason.OFFLINE, "test", null, null));
            assertThat(failure.retryAt().orElseThrow())
                    .isBetween(TestClock.START.plusSeconds(1), TestClock.START.plusSeconds(2));
        }
    }
}
