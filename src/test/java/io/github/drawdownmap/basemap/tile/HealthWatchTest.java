package io.github.drawdownmap.basemap.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.SourceHealth.Good;
import io.github.drawdownmap.basemap.tile.SourceHealth.Poor;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.geo.TileKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HealthWatchTest {
    private static final TileKey ONE = new TileKey(6, 39, 25);
    private static final TileKey OTHER = new TileKey(6, 40, 25);
    private static final Poor FAULTY = new Poor(Reason.SERVER_ERROR, "host");

    private final List<SourceHealth> told = new ArrayList<>();
    private final HealthWatch watch = new HealthWatch(told::add);

    private void fail(TileKey tile) {
        watch.failed(tile, Reason.SERVER_ERROR, "host");
    }

    @Test
    void a_source_that_delivers_every_other_tile_stays_ill_and_is_reported_once() {
        fail(ONE);
        watch.succeeded(OTHER);
        fail(ONE);
        watch.succeeded(OTHER);

        assertThat(told).containsExactly(FAULTY);
    }

    @Test
    void a_source_is_well_again_when_all_that_failed_has_come() {
        fail(ONE);
        fail(OTHER);
        watch.succeeded(ONE);
        assertThat(told).containsExactly(FAULTY);

        watch.succeeded(OTHER);
        assertThat(told).containsExactly(FAULTY, new Good());
    }

    @Test
    void a_source_is_well_again_after_many_tiles_though_one_that_failed_is_no_longer_asked_for() {
        fail(ONE);
        for (int x = 0; x < 12; x++) watch.succeeded(new TileKey(9, x, 7));

        assertThat(told).containsExactly(FAULTY, new Good());
    }

    @Test
    void a_tile_that_does_not_exist_is_no_fault_of_a_source_that_has_others() {
        watch.succeeded(ONE);
        watch.failed(OTHER, Reason.ABSENT, "host");

        assertThat(told).isEmpty();
    }

    @Test
    void a_source_that_has_tiles_of_another_zoom_only_is_said_to_have_none_here() {
        watch.succeeded(new TileKey(1, 0, 0));
        watch.failed(ONE, Reason.ABSENT, "host");
        assertThat(told).containsExactly(new Poor(Reason.ABSENT, "host"));

        watch.succeeded(OTHER);
        assertThat(told).containsExactly(new Poor(Reason.ABSENT, "host"), new Good());
    }

    @Test
    void a_tile_that_was_kept_shows_that_a_source_has_tiles_but_not_that_it_is_well() {
        watch.failed(ONE, Reason.ABSENT, "host");
        watch.kept(OTHER);
        assertThat(told).containsExactly(new Poor(Reason.ABSENT, "host"), new Good());

        fail(ONE);
        for (int x = 0; x < 12; x++) watch.kept(new TileKey(6, x, 7));
        assertThat(told).containsExactly(new Poor(Reason.ABSENT, "host"), new Good(), FAULTY);
    }

    @Test
    void a_source_that_is_being_closed_is_not_ill() {
        watch.failed(ONE, Reason.CLOSED, "host");

        assertThat(told).isEmpty();
    }

    /// With a lock held, the listener would wait for the other thread and the other thread for the lock.
    @Test
    void a_listener_may_wait_for_another_thread_that_has_news_and_hears_them_in_order() {
        List<SourceHealth> heard = new ArrayList<>();
        HealthWatch[] watched = new HealthWatch[1];
        watched[0] = new HealthWatch(health -> {
            heard.add(health);
            if (health.equals(FAULTY))
                CompletableFuture.runAsync(() -> watched[0].succeeded(ONE))
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join();
        });

        watched[0].failed(ONE, Reason.SERVER_ERROR, "host");

        assertThat(heard).containsExactly(FAULTY, new Good());
    }
}
