package io.github.drawdownmap.basemap.mbtiles;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.ProgressHandler;

/// How much work a database may ask for before it is broken off: a file can hold a view that never ends.
///
/// The engine's own time limit is for locks only. Work is counted in the engine's steps and not in seconds, so that
/// a file is read or refused alike on every machine: the steps are enough to look through millions of tiles without
/// an index, and take some seconds.
final class Diligence extends ProgressHandler {
    private static final int STEPS_AT_ONCE = 100_000;

    /// Enough for a file of the usual kind.
    static final int USUAL_ROUNDS = 600;

    private final int mostRounds;
    private int roundsLeft;

    private Diligence(int mostRounds) {
        this.mostRounds = mostRounds;
        this.roundsLeft = mostRounds;
    }

    /// @param mostRounds how often the engine is let go on in one piece of work
    static Diligence over(Connection connection, int mostRounds) throws SQLException {
        var diligence = new Diligence(mostRounds);
        setHandler(connection, STEPS_AT_ONCE, diligence);
        return diligence;
    }

    /// Begins the next piece of work.
    void renew() {
        roundsLeft = mostRounds;
    }

    /// Anything but 0 breaks the work off.
    @Override
    protected int progress() {
        return --roundsLeft < 0 || Thread.currentThread().isInterrupted() ? 1 : 0;
    }
}
