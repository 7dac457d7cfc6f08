package io.github.drawdownmap.basemap.tile;

import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.geo.TileKey;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells a listener when the health of a source changes, in order and once. The listener may take its time, and may ask
/// for tiles: no lock is held while it is told.
///
/// A source that delivers some tiles and not others is not well: it is again when all that failed have come, or
/// many in a row, for those that failed may have left the view and never be asked for again.
public final class HealthWatch {
    private static final int ENOUGH_IN_A_ROW = 12;

    private final Consumer<SourceHealth> listener;
    private final Set<TileKey> missing = new HashSet<>();
    private final Queue<SourceHealth> untold = new ArrayDeque<>();
    /// The zooms of which some tile came.
    private final Set<Integer> zoomsThatCame = new HashSet<>();
    private SourceHealth health = new SourceHealth.Good();
    private int successesInARow;
    private boolean telling;

    public HealthWatch(Consumer<SourceHealth> listener) {
        this.listener = listener;
    }

    public void succeeded(TileKey tile) {
        noteSuccess(tile);
        tell();
    }

    private synchronized void noteSuccess(TileKey tile) {
        noteTile(tile);
        missing.remove(tile);
        successesInARow++;
        if (!missing.isEmpty() && successesInARow < ENOUGH_IN_A_ROW) return;
        missing.clear();
        become(new SourceHealth.Good());
    }

    /// A tile was at hand without asking, which says nothing of how well its source is, only that it has tiles here.
    public void kept(TileKey tile) {
        noteTile(tile);
        tell();
    }

    private synchronized void noteTile(TileKey tile) {
        zoomsThatCame.add(tile.zoom());
        if (!isElsewhere()) return;
        missing.clear();
        become(new SourceHealth.Good());
    }

    /// A tile that does not exist is worth a word only when no other of its zoom did: the coverage of a source has
    /// edges.
    ///
    /// @param origin the host or file the tile should come from
    public void failed(TileKey tile, Reason reason, String origin) {
        noteFailure(tile, reason, origin);
        tell();
    }

    private synchronized void noteFailure(TileKey tile, Reason reason, String origin) {
        boolean hasNoTileHere = reason == Reason.ABSENT || reason == Reason.TOO_FAR;
        if (reason == Reason.CLOSED || (hasNoTileHere && zoomsThatCame.contains(tile.zoom()))) return;
        missing.add(tile);
        successesInARow = 0;
        become(new SourceHealth.Poor(reason, origin));
    }

    /// Whether all that is wrong is that no tile was where one was looked for.
    private boolean isElsewhere() {
        return health instanceof SourceHealth.Poor poor
                && (poor.reason() == Reason.ABSENT || poor.reason() == Reason.TOO_FAR);
    }

    private void become(SourceHealth next) {
        if (next.equals(health)) return;
        health = next;
        untold.add(next);
    }

    /// One thread tells at a time, and goes on with what others add meanwhile.
    private void tell() {
        for (SourceHealth next = beginToTell(); next != null; next = beginToTell()) {
            try {
                listener.accept(next);
            } finally {
                endTelling();
            }
        }
    }

    private synchronized @Nullable SourceHealth beginToTell() {
        if (telling || untold.isEmpty()) return null;
        telling = true;
        return untold.remove();
    }

    private synchronized void endTelling() {
        telling = false;
    }
}
