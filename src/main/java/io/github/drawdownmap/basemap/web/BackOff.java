package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.geo.TileKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When a host or a tile that failed may be asked again: after 2 seconds, then 4, then 8, up to five minutes, each
/// less a random part of up to half, so that tiles that failed together do not come back together.
///
/// A failure of the host (no network, refused, busy) pauses the whole host at once. Other failures may lie in the
/// one tile, so they pause the host from the third in a row on.
final class BackOff {
    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofMinutes(5);

    /// A tile that does not exist is worth asking for only after the server may have made it.
    static final Duration ABSENT = Duration.ofHours(1);

    /// No server can ask for more than this.
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private static final int TILE_FAILURES_BEFORE_PAUSE = 3;
    private static final int TILES_REMEMBERED = 4096;

    private record Pause(int failures, Instant until, TileFailure cause) {}

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Pause> hosts = new HashMap<>();
    private final Map<TileKey, Pause> tiles = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, Pause> eldest) {
            return size() > TILES_REMEMBERED;
        }
    };

    BackOff(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// The failure to answer with instead of asking the host; empty when it may be asked.
    synchronized Optional<TileFailure> refusal(String host, TileKey tile) {
        return stillPaused(tiles.get(tile)).or(() -> stillPaused(hosts.get(host)));
    }

    private Optional<TileFailure> stillPaused(@Nullable Pause pause) {
        return pause != null && clock.instant().isBefore(pause.until)
                ? Optional.of(pause.cause.retryingAt(pause.until))
                : Optional.empty();
    }

    synchronized void succeeded(String host, TileKey tile) {
        hosts.remove(host);
        tiles.remove(tile);
    }

    /// Notes a failure of a tile at a host.
    ///
    /// @param failure with the time at which the server itself wants to be asked again, if it states one
    /// @return the failure with the time to ask again
    synchronized TileFailure failed(String host, TileKey tile, TileFailure failure) {
        Instant until = switch (failure.reason()) {
            case ABSENT, TOO_FAR, TOO_LARGE, CLOSED -> {
                hosts.remove(host);
                yield pauseTile(tile, failure, ABSENT);
            }
            case OFFLINE, REFUSED, UNTRUSTED, BUSY -> pauseHost(host, failure, 1);
            case SLOW,
                    FORBIDDEN,
                    SERVER_ERROR,
                    MISDIRECTED,
                    NOT_A_PICTURE,
                    WEBP,
                    AVIF,
                    HEIC,
                    JPEG_2000,
                    JPEG_XL,
                    TIFF,
                    VECTOR,
                    PACKED,
                    DAMAGED ->
                later(pauseTile(tile, failure, Duration.ZERO), pauseHost(host, failure, TILE_FAILURES_BEFORE_PAUSE));
        };
        return failure.retryingAt(until);
    }

    private Instant pauseTile(TileKey tile, TileFailure failure, Duration atLeast) {
        Pause previous = tiles.remove(tile);
        int failures = previous == null ? 1 : previous.failures + 1;
        Instant until = later(clock.instant().plus(atLeast), after(failures, failure));
        tiles.put(tile, new Pause(failures, until, failure));
        return until;
    }

    /// Requests that were under way when the pause began fail too; they do not make it longer.
    private Instant pauseHost(String host, TileFailure failure, int failuresBeforePause) {
        Pause previous = hosts.get(host);
        Instant now = clock.instant();
        boolean paused = previous != null && now.isBefore(previous.until);
        int failures = previous == null ? 1 : paused ? previous.failures : previous.failures + 1;
        boolean pauses = failures >= failuresBeforePause || failure.retryAt().isPresent();
        Instant until = pauses && !paused ? after(Math.max(1, failures - failuresBeforePause + 1), failure) : now;
        until = later(until, wishOf(failure));
        if (previous != null) until = later(until, previous.until);
        hosts.put(host, new Pause(failures, until, failure));
        return until;
    }

    private Instant after(int failures, TileFailure failure) {
        long doubled = FIRST.toMillis() << Math.min(failures - 1, 20);
        long millis = Math.min(doubled, LONGEST.toMillis());
        long jittered = millis - (long) (random.nextDouble() * millis / 2);
        return later(clock.instant().plusMillis(jittered), wishOf(failure));
    }

    private Instant wishOf(TileFailure failure) {
        Instant now = clock.instant();
        Instant latest = now.plus(LONGEST_WISH);
        return failure.retryAt()
                .map(wish -> wish.isAfter(latest) ? latest : wish)
                .orElse(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
