package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.geo.TileKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Tiles that wait for their turn in lanes (a host, a disk), each lane with a few at a time.
///
/// The zoom asked for last goes first, since that is what the user looks at now; within a zoom the order is the
/// asker's, who knows which tiles are in the middle and cancels those that have left the view. Each step runs on a
/// virtual thread of its own, so that it may block.
public final class TileQueue implements AutoCloseable {
    private record Step(PendingTile tile, Consumer<PendingTile> work) {}

    private static final class Lane {
        private final List<Step> waiting = new ArrayList<>();
        private int busy;
    }

    private final int laneWidth;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Set<Step> running = new HashSet<>();
    private int zoomOnShow;
    private long requested;
    private boolean closed;

    /// @param laneWidth how many steps of one lane may run at once
    public TileQueue(int laneWidth) {
        this.laneWidth = laneWidth;
    }

    /// Begins to wait for a tile.
    ///
    /// @param firstStep what is done first; a step either completes the tile or submits a further one
    public PendingTile request(String lane, TileKey key, Consumer<PendingTile> firstStep) {
        PendingTile tile;
        synchronized (this) {
            tile = new PendingTile(key, requested++);
            zoomOnShow = key.zoom();
        }
        submit(lane, tile, firstStep);
        return tile;
    }

    /// Queues a further step of a tile.
    public void submit(String name, PendingTile tile, Consumer<PendingTile> work) {
        synchronized (this) {
            if (!closed) {
                Lane lane = lanes.computeIfAbsent(name, unknown -> new Lane());
                lane.waiting.removeIf(step -> step.tile.isDone());
                lane.waiting.add(new Step(tile, work));
                startNext(lane);
                return;
            }
        }
        tile.abandon(closedFailure(tile));
    }

    private void startNext(Lane lane) {
        while (lane.busy < laneWidth && !lane.waiting.isEmpty()) {
            Step next = lane.waiting.stream().min(byTurn()).orElseThrow();
            lane.waiting.remove(next);
            if (next.tile.isDone()) continue;
            lane.busy++;
            running.add(next);
            Thread.ofVirtual().name("tile " + next.tile.key()).start(() -> run(lane, next));
        }
    }

    private Comparator<Step> byTurn() {
        return Comparator.comparing((Step step) -> step.tile.key().zoom() != zoomOnShow)
                .thenComparingLong(step -> step.tile.order());
    }

    private void run(Lane lane, Step step) {
        try {
            step.tile.run(() -> step.work.accept(step.tile));
        } finally {
            synchronized (this) {
                lane.busy--;
                running.remove(step);
                startNext(lane);
            }
        }
    }

    /// Fails all tiles that wait or are worked on, and every one that comes later.
    @Override
    public void close() {
        List<PendingTile> abandoned = new ArrayList<>();
        synchronized (this) {
            closed = true;
            for (Lane lane : lanes.values()) {
                lane.waiting.forEach(step -> abandoned.add(step.tile));
                lane.waiting.clear();
            }
            running.forEach(step -> abandoned.add(step.tile));
        }
        abandoned.forEach(tile -> tile.abandon(closedFailure(tile)));
    }

    private static TileFailure closedFailure(PendingTile tile) {
        return new TileFailure(Reason.CLOSED, "tile " + tile.key() + ": the basemap was closed");
    }
}
