package io.github.drawdownmap.basemap.web;

import static io.github.drawdownmap.basemap.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.fail;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.Pictures;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Tiles from a server on this machine that does as each test tells it, on a clock of the test.
@Timeout(30)
abstract class FromServer {
    static final TileKey TILE = new TileKey(6, 39, 25);
    static final int OLD = 0x336699;
    static final int NEW = 0x996633;
    static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    final TestClock clock = new TestClock();
    final List<SourceHealth> health = new CopyOnWriteArrayList<>();
    final List<WebTileSource> sources = new ArrayList<>();
    LoopbackServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new LoopbackServer(answer(200, Pictures.png(OLD)));
    }

    @AfterEach
    void stopServer() throws IOException {
        sources.forEach(WebTileSource::close);
        server.close();
    }

    WebTileSource source() {
        return source(server.address() + "/{z}/{x}/{y}{r}.png", PATIENCE);
    }

    /// Without jitter, so that times to try again can be told in advance.
    WebTileSource source(String template, Duration patience) {
        return source(
                new WebBasemap("Test", new XyzTemplate(template), 0, 19, new Attribution("Test", null)), patience);
    }

    WebTileSource source(WebBasemap basemap, Duration patience) {
        var cache = new TileCache(folder, 1 << 20, clock);
        var source = new WebTileSource(basemap, cache, patience, health::add, clock, () -> 0);
        sources.add(source);
        return source;
    }

    static int colorOf(CompletableFuture<TileImage> tile) throws Exception {
        return Pictures.middleOf(tile.get()) & 0xFFFFFF;
    }

    static TileFailure failureOf(CompletableFuture<TileImage> tile) throws InterruptedException {
        try {
            tile.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TileFailure failure) return failure;
        }
        return fail("no tile failure");
    }
}
