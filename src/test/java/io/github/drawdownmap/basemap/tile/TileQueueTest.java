package io.github.drawdownmap.basemap.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.geo.TileKey;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TileQueueTest {
    private static final TileKey FIRST = new TileKey(6, 10, 0);
    private static final TileKey SECOND = new TileKey(6, 11, 0);
    private static final TileKey NEARER = new TileKey(7, 20, 0);

    private final TileQueue queue = new TileQueue(1);
    private final List<TileKey> served = new CopyOnWriteArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void tiles_are_served_in_the_order_asked() throws Exception {
        assertThat(served(FIRST, SECOND)).containsExactly(FIRST, SECOND);
    }

    @Test
    void tiles_of_the_zoom_on_show_are_served_first() throws Exception {
        assertThat(served(FIRST, SECOND, NEARER)).containsExactly(NEARER, FIRST, SECOND);
    }

    /// The order in which tiles are served that are asked for while the lane is busy with another.
    private List<TileKey> served(TileKey... asked) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(asked.length);
        var unusedFirst = queue.request("lane", new TileKey(6, 0, 0), tile -> waitToGo());
        for (TileKey key : asked) {
            var unusedNext = queue.request("lane", key, tile -> {
                served.add(tile.key());
                left.countDown();
            });
        }
        go.countDown();
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        return served;
    }

    private void waitToGo() {
        try {
            go.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
