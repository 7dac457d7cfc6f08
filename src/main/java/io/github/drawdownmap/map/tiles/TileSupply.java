package io.github.drawdownmap.map.tiles;

import io.github.drawdownmap.basemap.tile.TileFailure;
import io.github.drawdownmap.basemap.tile.TileImage;
import io.github.drawdownmap.geo.TileKey;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.ZoomStops;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Gets the tiles of the view, the middle first, and drops those that have left it.
///
/// The embedded map is painted behind a basemap of pictures: its tile stands in until the picture comes, and stays
/// when none does. Belongs to the JavaFX application thread.
final class TileSupply {
    /// So many that no painter waits for the application thread, which is busy when a window opens.
    private static final int AT_ONCE = 64;

    private static final int RING_IN_TILES = 1;
    /// A picture that takes longer is one that the embedded tile stands in for, not one that is just coming.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Hears which tiles are to be drawn again.
    interface Listener {
        void tileChanged(TileKey key);

        void allTilesChanged();
    }

    private enum Way {
        PAINT,
        FETCH
    }

    private record Job(TileKey key, int side, Way way) {}

    private final TileStore cache;
    private final Listener listener;
    private final InstantSource clock;
    private final Map<Job, CompletableFuture<TileImage>> jobs = new HashMap<>();
    private final Set<Job> failedPaints = new HashSet<>();
    private final Map<TileKey, TileFailure> failures = new HashMap<>();
    private final Map<TileKey, Instant> outdatedUntil = new HashMap<>();
    private final Map<TileKey, Instant> lateFrom = new HashMap<>();
    private final PauseTransition retry = new PauseTransition();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<TileKey>> standIns = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper embeddedSeen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper allFailed = new ReadOnlyBooleanWrapper();
    private Optional<TileOrigin> painted = Optional.empty();
    private Optional<TileOrigin> fetched = Optional.empty();
    private Aim aim = Aim.NOWHERE;
    private boolean veiled;
    private Service service = new Service(0, Duration.ZERO);

    TileSupply(TileStore cache, Listener listener, InstantSource clock) {
        this.cache = cache;
        this.listener = listener;
        this.clock = clock;
        retry.setOnFinished(event -> pump());
    }

    /// Gets the tiles of a picture that is drawn once: all is settled only when those have been asked for again that
    /// may come soon.
    ///
    /// @param longest how far off the time to ask again may be
    void serveStillPicture(Duration longest) {
        service = new Service(0, longest);
    }

    /// Gets the tiles around the view too from the next [#aim] on, so that they are there when the map is moved.
    void lookAround() {
        service = new Service(RING_IN_TILES, service.patience());
    }

    /// Whether every tile in view is there, or known not to come for now.
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// The tiles in view that are of the embedded map, and not only until a picture that is just coming.
    ReadOnlyObjectProperty<Set<TileKey>> standInsProperty() {
        return standIns.getReadOnlyProperty();
    }

    /// Whether some of the view may be of the embedded map, if only until a picture that is just coming.
    ReadOnlyBooleanProperty embeddedSeenProperty() {
        return embeddedSeen.getReadOnlyProperty();
    }

    /// Whether no picture of the view came, and each was asked for.
    ReadOnlyBooleanProperty allFailedProperty() {
        return allFailed.getReadOnlyProperty();
    }

    /// Whether some of the view is not as its source would have it now: the embedded map, or a picture kept from
    /// before.
    boolean fallsShort() {
        return fetched.isPresent() && aim.inView().anyMatch(key -> !hasPicture(key) || outdatedUntil.containsKey(key));
    }

    /// Whether nothing but stand-ins lies under a rectangle.
    ///
    /// @param box in map pixels of the world, at the zoom aimed at
    boolean standsInUnder(Rectangle2D box) {
        if (fetched.isEmpty()) return true;
        return aim.under(box).stream().allMatch(this::standsIn);
    }

    /// Paints the embedded map from now on like this. The old tiles stay on show until all new ones of the view can
    /// take their place at once.
    void paint(TileOrigin origin) {
        painted = Optional.of(origin);
        cache.removePainted();
        failedPaints.clear();
        drop(Way.PAINT);
        veiled = true;
        pump();
    }

    /// Shows pictures over the embedded map from now on, or none.
    void fetch(Optional<TileOrigin> origin) {
        fetched = origin;
        cache.removeFetched();
        failures.clear();
        outdatedUntil.clear();
        lateFrom.clear();
        drop(Way.FETCH);
        veiled = true;
        pump();
    }

    /// Gets what a camera shows.
    void aim(Camera camera, ZoomStops stops) {
        aim = Aim.at(camera, stops, service.ring());
        cache.makeRoomFor(bytesInView());
        pump();
    }

    /// The size of all tiles of the view and around it.
    long bytesInView() {
        return aim.bytes();
    }

    /// Drops all that is under way.
    void stop() {
        aim = aim.atNothing();
        retry.stop();
        dropUnwanted();
    }

    private void pump() {
        dropUnwanted();
        for (WantedTile tile : aim.tiles()) {
            if (fetched.isPresent() && !hasLatestPicture(tile.key()) && !isFailed(tile.key()))
                start(new Job(tile.key(), aim.side(), Way.FETCH), fetched);
            if (cache.get(tile.key(), aim.side()).isEmpty() && !isPaintFailed(tile.key()))
                start(new Job(tile.key(), aim.side(), Way.PAINT), painted);
        }
        liftVeil();
        noteWaiting();
        standIns.set(aim.inView().filter(this::standsIn).collect(Collectors.toUnmodifiableSet()));
        embeddedSeen.set(painted.isPresent() && !aim.inView().allMatch(this::hasPicture));
        allFailed.set(fetched.isPresent()
                && aim.inView().findAny().isPresent()
                && aim.inView().allMatch(key -> !hasPicture(key) && failures.containsKey(key)));
        settled.set(aim.inView().allMatch(this::isSettled));
        planRetry();
    }

    private void start(Job job, Optional<TileOrigin> origin) {
        if (origin.isEmpty() || jobs.containsKey(job)) return;
        long underWay =
                jobs.keySet().stream().filter(other -> other.way() == job.way()).count();
        if (underWay >= AT_ONCE) return;
        CompletableFuture<TileImage> pixels = origin.get().tile(job.key(), job.side(), aim.screenScale());
        jobs.put(job, pixels);
        CompletionStage<TileImage> answer = pixels;
        answer.whenComplete((tile, failure) -> Platform.runLater(() -> arrive(job, pixels, tile, failure)));
    }

    private void arrive(
            Job job, CompletableFuture<TileImage> pixels, @Nullable TileImage tile, @Nullable Throwable failure) {
        if (!jobs.remove(job, pixels)) return;
        if (tile != null) take(job, tile);
        else if (job.way() == Way.PAINT) failedPaints.add(job);
        else failures.put(job.key(), failureOf(failure));
        pump();
    }

    private void take(Job job, TileImage tile) {
        boolean isPainted = job.way() == Way.PAINT;
        if (isPainted && hasPicture(job.key())) return;
        cache.put(job.key(), new TileStore.Entry(tile.pixels(), isPainted));
        if (!isPainted) {
            failures.remove(job.key());
            outdatedUntil.remove(job.key());
            tile.askAgainAt().ifPresent(time -> outdatedUntil.put(job.key(), time));
        }
        if (!veiled) listener.tileChanged(job.key());
    }

    private static TileFailure failureOf(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause instanceof TileFailure tile
                ? tile
                : new TileFailure(TileFailure.Reason.DAMAGED, "the tile could not be made", cause);
    }

    private void liftVeil() {
        boolean complete = painted.isEmpty()
                || aim.inView().allMatch(key -> cache.get(key, aim.side()).isPresent() || isPaintFailed(key));
        if (!veiled || !complete) return;
        veiled = false;
        listener.allTilesChanged();
    }

    private boolean isSettled(TileKey key) {
        if (cache.get(key, aim.side()).isEmpty())
            return (painted.isEmpty() || isPaintFailed(key))
                    && (fetched.isPresent() ? isGivenUp(key) : painted.isPresent());
        return fetched.isEmpty() || hasPicture(key) || isGivenUp(key);
    }

    private boolean hasPicture(TileKey key) {
        return cache.get(key, aim.side()).filter(entry -> !entry.painted()).isPresent();
    }

    /// Whether the picture of a tile is there and not yet outdated.
    private boolean hasLatestPicture(TileKey key) {
        return hasPicture(key) && outdatedUntil.getOrDefault(key, Instant.MAX).isAfter(clock.instant());
    }

    private boolean isFailed(TileKey key) {
        return failures.containsKey(key) && retryTime(key).isAfter(clock.instant());
    }

    private boolean isGivenUp(TileKey key) {
        Instant tooLate = clock.instant().plus(service.patience());
        boolean comesSoon = Optional.ofNullable(failures.get(key))
                .filter(TileFailure::isPassing)
                .flatMap(TileFailure::retryAt)
                .filter(time -> time.isBefore(tooLate))
                .isPresent();
        return isFailed(key) && !comesSoon;
    }

    private Instant retryTime(TileKey key) {
        return Optional.ofNullable(failures.get(key))
                .flatMap(TileFailure::retryAt)
                .orElse(Instant.MAX);
    }

    private boolean isPaintFailed(TileKey key) {
        return failedPaints.contains(new Job(key, aim.side(), Way.PAINT));
    }

    private boolean standsIn(TileKey key) {
        if (hasPicture(key)) return false;
        boolean isLate = !clock.instant().isBefore(lateFrom.getOrDefault(key, Instant.MAX));
        return fetched.isEmpty() || failures.containsKey(key) || isLate;
    }

    private void noteWaiting() {
        Set<TileKey> waiting = aim.tiles().stream()
                .map(WantedTile::key)
                .filter(key -> fetched.isPresent() && !hasPicture(key))
                .collect(Collectors.toSet());
        lateFrom.keySet().retainAll(waiting);
        Instant late = clock.instant().plus(PATIENCE);
        waiting.forEach(key -> lateFrom.putIfAbsent(key, late));
    }

    private void planRetry() {
        retry.stop();
        // A moment may pass between two readings of the clock.
        Instant now = clock.instant();
        aim.tiles().stream()
                .map(WantedTile::key)
                .flatMap(key -> Stream.of(
                        retryTime(key),
                        outdatedUntil.getOrDefault(key, Instant.MAX),
                        lateFrom.getOrDefault(key, Instant.MAX)))
                .filter(time -> time.isBefore(Instant.MAX) && time.isAfter(now))
                .min(Comparator.naturalOrder())
                .ifPresent(time -> retryIn(Duration.between(now, time).plusMillis(1)));
    }

    private void retryIn(Duration wait) {
        retry.setDuration(javafx.util.Duration.millis((double) wait.toMillis()));
        retry.playFromStart();
    }

    private void drop(Way way) {
        cancel(jobs.keySet().stream().filter(job -> job.way() == way).toList());
    }

    private void dropUnwanted() {
        if (jobs.isEmpty()) return;
        List<TileKey> keys = aim.tiles().stream().map(WantedTile::key).toList();
        cancel(jobs.keySet().stream()
                .filter(job -> job.side() != aim.side() || !keys.contains(job.key()))
                .toList());
    }

    private void cancel(List<Job> dropped) {
        for (Job job : dropped) Optional.ofNullable(jobs.remove(job)).ifPresent(pixels -> pixels.cancel(false));
    }

    /// @param ring of tiles around the view that are got too
    /// @param patience how far off the time to ask again may be, for a tile to be waited for
    private record Service(int ring, Duration patience) {}
}
