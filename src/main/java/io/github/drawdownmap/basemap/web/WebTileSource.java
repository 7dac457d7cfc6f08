package io.github.drawdownmap.basemap.web;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.HealthWatch;
import io.github.drawdownmap.basemap.tile.PendingTile;
import io.github.drawdownmap.basemap.tile.SourceHealth;
import io.github.drawdownmap.basemap.tile.TileDecoder;
import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileFailure.Reason;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.basemap.tile.TileQueue;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.web.TileServers.Answer;
import io.github.drawdownmap.geo.TileKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The tiles of a web server: from the cache on disk where HTTP's rules allow it, else from the server.
///
/// A tile is fetched only when somebody asks for it, never ahead; one that the server does not have, such as of
/// open sea, is asked for at the next farther zoom. At most two connections go to one host. A server that fails is
/// left alone for a while (see [BackOff]); meanwhile an outdated tile of the cache is better than none.
public final class WebTileSource implements TileSource {
    private static final Logger LOG = System.getLogger(WebTileSource.class.getName());
    private static final int CONNECTIONS_PER_HOST = 2;
    private static final int MAX_REDIRECTS = 5;
    private static final int LONGEST_MARK = 1024;
    private static final long CACHE_BYTES = 256L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The cache's own lane of the queue; no host has such a name.
    private static final String DISK = "(disk)";

    private final WebBasemap basemap;
    private final TileCache cache;
    private final TileServers servers;
    private final BackOff backOff;
    private final HealthWatch health;
    private final InstantSource clock;
    private final TileQueue queue = new TileQueue(CONNECTIONS_PER_HOST);

    /// @param cacheFolder where tiles are kept; other programs may use it at the same time
    /// @param health told, on some thread, when tiles begin to be missing and when they come again
    public WebTileSource(WebBasemap basemap, Path cacheFolder, Consumer<SourceHealth> health) {
        this(
                basemap,
                new TileCache(cacheFolder.resolve("tiles"), CACHE_BYTES, InstantSource.system()),
                PATIENCE,
                health,
                InstantSource.system(),
                RandomGenerator.getDefault());
    }

    WebTileSource(
            WebBasemap basemap,
            TileCache cache,
            Duration patience,
            Consumer<SourceHealth> health,
            InstantSource clock,
            RandomGenerator random) {
        this.basemap = basemap;
        this.cache = cache;
        this.servers = new TileServers(patience);
        this.backOff = new BackOff(clock, random);
        this.health = new HealthWatch(health);
        this.clock = clock;
    }

    @Override
    public String name() {
        return basemap.name();
    }

    @Override
    public Attribution attribution() {
        return basemap.attribution();
    }

    @Override
    public int maxZoom() {
        return basemap.maxZoom();
    }

    @Override
    public CompletableFuture<TileImage> fetch(TileKey key, double scale) {
        return queue.request(DISK, key, tile -> lookUp(tile, key, scale));
    }

    /// @param key the tile that is waited for, or a farther one in its place
    private void lookUp(PendingTile tile, TileKey key, double scale) {
        if (key.zoom() < basemap.minZoom()) {
            health.failed(tile.key(), Reason.TOO_FAR, name());
            tile.completeExceptionally(new TileFailure(Reason.TOO_FAR, "no zoom as far as " + key));
            return;
        }
        URI address = basemap.template().address(key, scale);
        var download = new Download(tile, key, scale, address, address, cache.read(address), MAX_REDIRECTS);
        if (!isShownFresh(download)) queue.submit(download.host(), tile, step -> proceed(download));
    }

    private boolean isShownFresh(Download download) {
        return download.stored()
                        .filter(stored -> stored.isFresh(clock.instant()))
                        .isPresent()
                && isShown(download, Optional.empty());
    }

    /// Whether the stored picture is a picture; the checksum says only that it is what was written.
    private boolean isShown(Download download, Optional<Instant> askAgain) {
        if (download.stored().isEmpty()) return false;
        try {
            TileImage image = TileDecoder.decode(download.stored().get().encoded());
            health.kept(download.tile().key());
            download.complete(image.outdatedUntil(askAgain));
            return true;
        } catch (TileFailure unusable) {
            return false;
        }
    }

    /// A tile on its way from a server.
    ///
    /// @param key which tile it is: the one that is waited for, or a farther one in its place
    /// @param address the tile's own address
    /// @param location where it is asked for, which differs from the address after a redirect
    private record Download(
            PendingTile tile,
            TileKey key,
            double scale,
            URI address,
            URI location,
            Optional<StoredTile> stored,
            int redirectsLeft) {
        String host() {
            return location.getAuthority();
        }

        int zoomsFarther() {
            return tile.key().zoom() - key.zoom();
        }

        Download with(Optional<StoredTile> meanwhile) {
            return new Download(tile, key, scale, address, location, meanwhile, redirectsLeft);
        }

        Download redirectedTo(URI target) {
            return new Download(tile, key, scale, address, target, stored, redirectsLeft - 1);
        }

        void complete(TileImage image) {
            tile.complete(image.farther(zoomsFarther()));
        }
    }

    private void proceed(Download download) {
        // Neighbours wait for the same farther tile; the first has it stored.
        if (download.zoomsFarther() > 0 && isShownFresh(download.with(cache.read(download.address())))) return;
        Optional<TileFailure> refusal = backOff.refusal(download.host(), download.key());
        if (refusal.isPresent()) {
            doWithout(download, refusal.get());
            return;
        }
        try {
            accept(download, servers.ask(download.location(), download.stored()));
        } catch (TileFailure failure) {
            if (download.tile().isDone()) return;
            TileFailure noted = backOff.failed(download.host(), download.key(), failure);
            LOG.log(Level.DEBUG, () -> "tile " + download.key() + " from " + download.host() + ": " + noted);
            doWithout(download, noted);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(Download download, Answer answer) throws TileFailure {
        switch (answer.status()) {
            case 200 -> take(download, answer);
            case 304 -> keep(download, answer);
            case 301, 302, 303, 307, 308 -> follow(download, answer);
            default -> throw refused(answer);
        }
    }

    private void take(Download download, Answer answer) throws TileFailure {
        TileImage image = TileDecoder.decode(answer.body());
        noteSuccess(download);
        Freshness freshness = Freshness.of(answer.headers(), clock.instant());
        if (freshness.storable()) cache.write(download.address(), stored(answer, freshness));
        else cache.remove(download.address());
        download.complete(image);
    }

    private static StoredTile stored(Answer answer, Freshness freshness) {
        return new StoredTile(
                answer.body(),
                mark(answer, "ETag"),
                mark(answer, "Last-Modified"),
                freshness.freshUntil(),
                freshness.usableUntil());
    }

    /// What a server marks a version with, to be sent back to it; nothing when it is no mark that can be.
    private static String mark(Answer answer, String header) {
        return answer.headers()
                .firstValue(header)
                .filter(mark -> mark.length() <= LONGEST_MARK && mark.chars().allMatch(c -> c >= ' ' && c <= '~'))
                .orElse("");
    }

    /// The stored tile is still the server's.
    private void keep(Download download, Answer answer) throws TileFailure {
        StoredTile stored = download.stored()
                .orElseThrow(
                        () -> new TileFailure(Reason.SERVER_ERROR, "an answer of “not modified” to a tile not stored"));
        TileImage image = TileDecoder.decode(stored.encoded());
        noteSuccess(download);
        cache.write(download.address(), stored.renewed(Freshness.of(answer.headers(), clock.instant())));
        download.complete(image);
    }

    private void noteSuccess(Download download) {
        backOff.succeeded(download.host(), download.key());
        health.succeeded(download.tile().key());
    }

    private void follow(Download download, Answer answer) throws TileFailure {
        Download next = download.redirectedTo(target(download, answer));
        queue.submit(next.host(), next.tile(), step -> proceed(next));
    }

    /// The address on the same server that an answer redirects to; the user agreed to no other server.
    private static URI target(Download download, Answer answer) throws TileFailure {
        if (download.redirectsLeft() == 0) throw misdirected("more than " + MAX_REDIRECTS + " redirects", null);
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            URI target = download.location().resolve(location);
            if (!location.isEmpty() && isWithin(download.location(), target)) return target;
        } catch (IllegalArgumentException malformed) {
            throw misdirected("a redirect to no address", malformed);
        }
        throw misdirected("a redirect to another server", null);
    }

    /// Whether an address is of the same server as another, which may name the usual port or not.
    static boolean isWithin(URI address, URI other) {
        return server(address).equals(server(other));
    }

    private static String server(URI address) {
        String start = (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
        return start.replaceFirst("^(http://.*):80$|^(https://.*):443$", "$1$2");
    }

    private static TileFailure misdirected(String message, @Nullable Throwable cause) {
        return new TileFailure(Reason.MISDIRECTED, message, cause);
    }

    private TileFailure refused(Answer answer) {
        Reason reason = switch (answer.status()) {
            case 401, 402, 403, 407, 451 -> Reason.FORBIDDEN;
            case 408 -> Reason.SLOW;
            case 429 -> Reason.BUSY;
            default -> answer.status() < 500 ? Reason.ABSENT : Reason.SERVER_ERROR;
        };
        Instant retryAt = answer.headers()
                .firstValue("Retry-After")
                .flatMap(this::retryTime)
                .orElse(null);
        return new TileFailure(reason, "status " + answer.status(), retryAt, null);
    }

    private Optional<Instant> retryTime(String header) {
        return Freshness.seconds(header).map(clock.instant()::plus).or(() -> Freshness.date(header));
    }

    private void doWithout(Download download, TileFailure failure) {
        if (failure.reason() == Reason.ABSENT && mayBeFarther(download)) {
            TileKey farther = download.key().ancestorAt(download.key().zoom() - 1);
            queue.submit(DISK, download.tile(), step -> lookUp(step, farther, download.scale()));
            return;
        }
        health.failed(download.tile().key(), failure.reason(), download.host());
        boolean outdatedWillDo = failure.reason() != Reason.ABSENT
                && download.stored()
                        .filter(stored -> stored.isUsable(clock.instant()))
                        .isPresent();
        if (outdatedWillDo && isShown(download, failure.retryAt())) return;
        download.tile().completeExceptionally(failure);
    }

    private boolean mayBeFarther(Download download) {
        return download.key().zoom() > basemap.minZoom() && download.zoomsFarther() < MOST_ZOOMS_FARTHER;
    }

    @Override
    public void close() {
        queue.close();
        servers.close();
    }
}
