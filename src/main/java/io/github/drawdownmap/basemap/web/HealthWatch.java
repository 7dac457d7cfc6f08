package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.SourceHealth;
import io.github.drawdownmap.basemap.TileFailure.Reason;
import java.util.function.Consumer;

/// Tells a listener when the health of a source changes, in order and once.
final class HealthWatch {
    private final Consumer<SourceHealth> listener;
    private SourceHealth health = new SourceHealth.Good();
    private boolean everSucceeded;

    HealthWatch(Consumer<SourceHealth> listener) {
        this.listener = listener;
    }

    synchronized void succeeded() {
        everSucceeded = true;
        become(new SourceHealth.Good());
    }

    /// A tile that does not exist is worth a word only when no other did: the coverage of a source has edges.
    synchronized void failed(Reason reason, String origin) {
        if (reason == Reason.CLOSED || (reason == Reason.ABSENT && everSucceeded)) return;
        become(new SourceHealth.Poor(reason, origin));
    }

    private void become(SourceHealth next) {
        if (next.equals(health)) return;
        health = next;
        listener.accept(next);
    }
}
