package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.geo.TileKey;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A tile somebody waits for. Cancelling it interrupts the thread that works on it.
public final class PendingTile extends CompletableFuture<TileImage> {
    private final TileKey key;
    private final long order;
    private @Nullable Thread worker;

    PendingTile(TileKey key, long order) {
        this.key = key;
        this.order = order;
    }

    public TileKey key() {
        return key;
    }

    /// Grows from one request to the next.
    long order() {
        return order;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) interrupt();
        return cancelled;
    }

    /// Ends the wait with a failure, and the work on the tile with it.
    void abandon(TileFailure failure) {
        if (completeExceptionally(failure)) interrupt();
    }

    /// Runs a step towards this tile on the calling thread, unless nobody waits any more.
    void run(Runnable step) {
        if (!begin(Thread.currentThread())) return;
        try {
            step.run();
        } catch (RuntimeException | Error defect) {
            completeExceptionally(defect);
            throw defect;
        } finally {
            end(Thread.currentThread());
        }
    }

    private synchronized boolean begin(Thread thread) {
        if (isDone()) return false;
        worker = thread;
        return true;
    }

    /// The next step may have begun on its own thread already.
    private synchronized void end(Thread thread) {
        if (thread.equals(worker)) worker = null;
    }

    private synchronized void interrupt() {
        if (worker != null) worker.interrupt();
    }
}
