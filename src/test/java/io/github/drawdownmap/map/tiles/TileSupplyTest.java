package io.github.drawdownmap.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.ZoomStops;
import io.github.drawdownmap.ui.pixels.PixelGrid;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class TileSupplyTest {
    private static final ZoomStops STOPS = new ZoomStops(1, ScreenScale.ONE);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final LatLon PLACE = new LatLon(33.3, 44.4);

    /// Inside of column 159 and row 102, which begin at 159 * 256 = 40704 and 102 * 256 = 26112.
    private static final Rectangle2D MIDDLE = new Rectangle2D.Double(40_800, 26_200, 40, 20);

    private final TileStore cache = new TileStore(64L << 20);
    private final Origin painted = new Origin();
    private final Origin fetched = new Origin();
    private volatile Duration passed = Duration.ZERO;
    private final List<TileKey> changed = new ArrayList<>();
    private final TileSupply supply = new TileSupply(
            cache,
            new TileSupply.Listener() {
                @Override
                public void tileChanged(TileKey key) {
                    changed.add(key);
                }

                @Override
                public void allTilesChanged() {}
            },
            () -> START.plus(passed));

    /// Gives a tile when the test says so.
    private static final class Origin implements TileOrigin {
        private final Map<TileKey, CompletableFuture<TileImage>> asked = new LinkedHashMap<>();
        private final List<TileKey> log = new ArrayList<>();

        @Override
        public CompletableFuture<TileImage> tile(TileKey key, int side, ScreenScale screenScale) {
            var tile = new CompletableFuture<TileImage>();
            asked.put(key, tile);
            log.add(key);
            return tile;
        }

        private CompletableFuture<TileImage> tile(TileKey key) {
            return asked.getOrDefault(key, new CompletableFuture<>());
        }

        private void give(TileKey key) {
            tile(key).complete(new TileImage(new PixelGrid(256, 256)));
        }

        private void giveAll() {
            List.copyOf(asked.keySet()).forEach(this::give);
        }
    }

    @Start
    void start(Stage stage) {}

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(supply::stop);
    }

    private static Camera over(LatLon place) {
        return new Camera(WebMercator.project(place), 8, 500, 300, ScreenScale.ONE);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it does not happen", e);
        }
    }

    private void paintAll() {
        await(() -> {
            painted.giveAll();
            return supply.settledProperty().get();
        });
    }

    @Test
    void a_view_falls_short_until_all_its_tiles_are_as_the_source_has_them() {
        onFx(() -> {
            supply.paint(painted);
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });
        painted.giveAll();
        TileKey middle = new TileKey(8, 159, 102);
        fetched.tile(middle)
                .completeExceptionally(
                        new TileFailure(TileFailure.Reason.SERVER_ERROR, "", START.plusSeconds(60), null));
        await(() -> {
            fetched.asked.keySet().stream().filter(key -> !key.equals(middle)).forEach(fetched::give);
            return supply.settledProperty().get();
        });
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, supply::fallsShort)).isTrue();

        onFx(() -> supply.aim(over(new LatLon(-33, -60)), STOPS));
        await(() -> {
            painted.giveAll();
            fetched.giveAll();
            return supply.settledProperty().get();
        });
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, supply::fallsShort)).isFalse();
    }

    @Test
    void the_tile_in_the_middle_comes_first() {
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });

        // Zoom 8: 256 tiles for 360 degrees, so longitude 44.4 is in column 159; latitude 33.3 is in row 102.
        assertThat(painted.log.getFirst()).isEqualTo(new TileKey(8, 159, 102));
    }

    @Test
    void all_is_settled_when_the_tiles_in_view_are_there() {
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });
        assertThat(supply.settledProperty().get()).isFalse();

        paintAll();

        assertThat(supply.settledProperty().get()).isTrue();
    }

    @Test
    void a_tile_is_painted_once_for_a_view() {
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });
        paintAll();

        onFx(() -> supply.aim(over(PLACE).dragged(3, 3), STOPS));

        assertThat(painted.log).doesNotHaveDuplicates();
    }

    @Test
    void a_picture_waits_for_tiles_whose_server_asks_for_a_little_time() {
        onFx(() -> {
            supply.serveStillPicture(Duration.ofSeconds(10));
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });
        failAll(TileFailure.Reason.BUSY, 9);
        assertThat(supply.settledProperty().get()).isFalse();

        passed = Duration.ofSeconds(9);
        onFx(() -> supply.aim(over(PLACE), STOPS));
        failAll(TileFailure.Reason.BUSY, 20);
        assertThat(supply.settledProperty().get()).isTrue();
    }

    @Test
    void a_picture_waits_for_no_server_that_is_not_there() {
        onFx(() -> {
            supply.serveStillPicture(Duration.ofSeconds(10));
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });
        // 500 x 300 pixels around column 159.57 and row 102.86: columns 158.6 to 160.5 and rows 102.3 to 103.4.
        assertThat(fetched.asked).hasSize(6);
        failAll(TileFailure.Reason.REFUSED, 2);
        assertThat(supply.settledProperty().get()).isTrue();
    }

    private void failAll(TileFailure.Reason reason, int secondsFromStart) {
        var failure = new TileFailure(reason, "no", START.plusSeconds(secondsFromStart), null);
        onFx(() -> List.copyOf(fetched.asked.values()).forEach(tile -> tile.completeExceptionally(failure)));
    }

    @Test
    void what_lies_around_the_view_is_painted_when_it_is_looked_at_and_not_before() {
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });
        // As above: 3 columns and 2 rows.
        assertThat(painted.asked).hasSize(6);

        onFx(() -> {
            supply.lookAround();
            supply.aim(over(PLACE), STOPS);
        });

        // One more on each side.
        assertThat(painted.asked).hasSize(5 * 4);
    }

    @Test
    void tiles_that_leave_the_view_are_dropped() {
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });
        List<CompletableFuture<TileImage>> first = List.copyOf(painted.asked.values());

        onFx(() -> supply.aim(over(new LatLon(-20, -60)), STOPS));

        assertThat(first).isNotEmpty().allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void the_painted_tile_stands_in_until_the_picture_comes() {
        var key = new TileKey(8, 159, 102);
        onFx(() -> {
            supply.paint(painted);
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });
        onFx(() -> painted.give(key));
        assertThat(cache.get(key, 256).map(TileStore.Entry::painted)).contains(true);

        onFx(() -> fetched.give(key));

        assertThat(cache.get(key, 256).map(TileStore.Entry::painted)).contains(false);
    }

    @Test
    void a_picture_is_not_covered_by_the_painted_tile_that_comes_later() {
        var key = new TileKey(8, 159, 102);
        onFx(() -> {
            supply.paint(painted);
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });

        onFx(() -> fetched.give(key));
        onFx(() -> painted.give(key));

        assertThat(cache.get(key, 256).map(TileStore.Entry::painted)).contains(false);
    }

    @Test
    void a_tile_that_failed_is_tried_again_when_that_may_help() {
        var key = new TileKey(8, 159, 102);
        onFx(() -> {
            supply.paint(painted);
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });

        onFx(() -> fetched.tile(key)
                .completeExceptionally(new TileFailure(TileFailure.Reason.BUSY, "429", START.plusMillis(150), null)));
        assertThat(fetched.log).containsOnlyOnce(key);
        passed = Duration.ofMillis(150);

        await(() -> fetched.log.stream().filter(key::equals).count() == 2);
    }

    @Test
    void a_tile_that_cannot_be_painted_is_not_tried_again_with_the_same_colours() {
        var key = new TileKey(8, 159, 102);
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });

        onFx(() -> painted.tile(key).completeExceptionally(new OutOfMemoryError("no room for a tile")));
        paintAll();

        assertThat(painted.log).containsOnlyOnce(key);
        assertThat(supply.settledProperty().get()).isTrue();

        onFx(() -> supply.paint(painted));
        assertThat(painted.log.stream().filter(key::equals)).hasSize(2);
    }

    @Test
    void a_tile_that_cannot_be_painted_is_still_fetched() {
        var key = new TileKey(8, 159, 102);
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });
        onFx(() -> painted.tile(key).completeExceptionally(new OutOfMemoryError("no room for a tile")));

        onFx(() -> supply.fetch(Optional.of(fetched)));
        onFx(() -> fetched.give(key));

        assertThat(cache.get(key, 256).map(TileStore.Entry::painted)).contains(false);
    }

    @Test
    void an_outdated_picture_is_asked_for_again_when_that_may_help() {
        var key = new TileKey(8, 159, 102);
        aimWithPictures();

        onFx(() -> fetched.tile(key)
                .complete(new TileImage(new PixelGrid(256, 256)).outdatedUntil(Optional.of(START.plusMillis(150)))));
        assertThat(fetched.log).containsOnlyOnce(key);
        assertThat(supply.standsInUnder(MIDDLE)).isFalse();

        passed = Duration.ofMillis(150);
        await(() -> fetched.log.stream().filter(key::equals).count() == 2);
        onFx(() -> fetched.give(key));
        onFx(() -> supply.aim(over(PLACE), STOPS));
        assertThat(fetched.log.stream().filter(key::equals)).hasSize(2);
    }

    @Test
    void a_tile_that_will_never_come_settles_with_the_painted_one() {
        onFx(() -> {
            supply.paint(painted);
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });

        onFx(() -> List.copyOf(fetched.asked.values())
                .forEach(tile ->
                        tile.completeExceptionally(new TileFailure(TileFailure.Reason.ABSENT, "404", null, null))));
        paintAll();

        assertThat(supply.settledProperty().get()).isTrue();
        assertThat(fetched.log).doesNotHaveDuplicates();
    }

    @Test
    void a_tile_stands_in_from_the_failure_of_its_picture_until_another_try_succeeds() {
        var key = new TileKey(8, 159, 102);
        aimWithPictures();
        assertThat(supply.standsInUnder(MIDDLE)).isFalse();

        fail(key, Duration.ofMillis(150));
        assertThat(supply.standsInUnder(MIDDLE)).isTrue();
        assertThat(supply.standInsProperty().get()).containsExactly(key);

        passed = Duration.ofMillis(150);
        await(() -> fetched.log.stream().filter(key::equals).count() == 2);
        assertThat(supply.standsInUnder(MIDDLE)).isTrue();

        onFx(() -> fetched.give(key));
        assertThat(supply.standsInUnder(MIDDLE)).isFalse();
        assertThat(supply.standInsProperty().get()).isEmpty();
    }

    @Test
    void the_embedded_map_may_be_seen_until_all_pictures_of_the_view_are_there() {
        aimWithPictures();
        assertThat(supply.embeddedSeenProperty().get()).isTrue();

        onFx(fetched::giveAll);
        assertThat(supply.embeddedSeenProperty().get()).isFalse();

        onFx(() -> supply.fetch(Optional.empty()));
        assertThat(supply.embeddedSeenProperty().get()).isTrue();
    }

    @Test
    void a_tile_stands_in_for_a_picture_that_is_late() {
        aimWithPictures();

        passed = TileSupply.PATIENCE.minusSeconds(1);
        onFx(() -> supply.aim(over(PLACE), STOPS));
        assertThat(supply.standInsProperty().get()).isEmpty();

        passed = TileSupply.PATIENCE;
        onFx(() -> supply.aim(over(PLACE), STOPS));
        assertThat(supply.standInsProperty().get()).contains(new TileKey(8, 159, 102));
    }

    @Test
    void no_stand_in_lies_under_a_rectangle_that_reaches_onto_a_picture() {
        aimWithPictures();
        fail(new TileKey(8, 159, 102), Duration.ofHours(1));

        var twoTiles = new Rectangle2D.Double(MIDDLE.getX(), MIDDLE.getY(), 256, 20);
        assertThat(supply.standsInUnder(twoTiles)).isFalse();
    }

    private void aimWithPictures() {
        onFx(() -> {
            supply.paint(painted);
            supply.fetch(Optional.of(fetched));
            supply.aim(over(PLACE), STOPS);
        });
    }

    private void fail(TileKey key, Duration retryAfter) {
        onFx(() -> fetched.tile(key)
                .completeExceptionally(new TileFailure(TileFailure.Reason.BUSY, "429", START.plus(retryAfter), null)));
    }

    @Test
    void new_colours_are_shown_when_all_tiles_in_view_have_them() {
        onFx(() -> {
            supply.paint(painted);
            supply.aim(over(PLACE), STOPS);
        });
        paintAll();
        var dark = new Origin();

        onFx(() -> {
            changed.clear();
            supply.paint(dark);
        });
        onFx(() -> dark.give(dark.log.getFirst()));

        assertThat(changed).isEmpty();
    }
}
