package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingRequestsTest extends FromServer {
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
