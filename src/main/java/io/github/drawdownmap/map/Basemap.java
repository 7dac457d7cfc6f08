package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.TilePainter;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.names.LabelLayer;
import io.github.drawdownmap.map.tiles.FetchedTiles;
import io.github.drawdownmap.map.tiles.PaintedTiles;
import io.github.drawdownmap.map.tiles.TileLayer;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What lies below the sites: the map that the program carries or the tiles of a source over it, the names of places,
/// and the credit of what is seen.
final class Basemap {
    private static final int PAINTED_STOPS_PER_LEVEL = 4;
    private static final int PICTURE_STOPS_PER_LEVEL = 1;
    /// So long after the first view is there what lies around it is made ready: until then the window is being drawn.
    private static final Duration FIRST_DRAWING = Duration.millis(400);
    /// So long a map is credited after the last of it has gone: the line would flicker while panning.
    private static final Duration CREDIT_LINGERS = Duration.seconds(1);
    /// Nearer than this the embedded map shows nothing new.
    private static final double DETAIL_ZOOM = 10.5;

    private final Session session;
    private final Viewport viewport;
    private final ExecutorService tilePainters = painters(2);
    private final ExecutorService labelPainter = painters(1);
    private final TileLayer tiles;
    private final LabelLayer names;
    private final CreditLine credit;
    private final PauseTransition firstDrawing = new PauseTransition(FIRST_DRAWING);
    private final PauseTransition lingering = new PauseTransition(CREDIT_LINGERS);
    private final BooleanBinding settled;
    private final Subscription waiting;
    private Optional<Carried> carried = Optional.empty();
    private Optional<TileSource> basemap = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private LabelColors nameColors = LabelColors.of(theme);
    private String trouble = "";
    private final BooleanProperty missing = new SimpleBooleanProperty();

    /// @param openLink opens a page of the credit line
    /// @param redrawn told when the tiles look different
    Basemap(Session session, Viewport viewport, Consumer<URI> openLink, Runnable redrawn) {
        this.session = session;
        this.viewport = viewport;
        tiles = new TileLayer(viewport, redrawn);
        names = new LabelLayer(viewport, tiles::isEmbedded, labelPainter);
        credit = new CreditLine(openLink);
        viewport.zoomProperty().subscribe(zoom -> showNotice());
        tiles.standInsProperty().subscribe(standIns -> names.requestLayout());
        tiles.embeddedSeenProperty().subscribe((before, isSeen) -> follow(isSeen));
        tiles.allFailedProperty().subscribe((before, haveFailed) -> follow(!haveFailed));
        lingering.setOnFinished(event -> showCredit());
        settled = tiles.settledProperty().and(names.settledProperty()).or(missing);
        waiting = settled.subscribe(isSettled -> {
            if (isSettled) firstDrawing.play();
        });
        firstDrawing.setOnFinished(event -> lookAround());
        paint();
    }

    /// Threads that paint in the background; what is asked of them after the end is forgotten.
    private static ExecutorService painters(int threads) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().name("map painter").daemon().unstarted(work),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    TileLayer tiles() {
        return tiles;
    }

    LabelLayer names() {
        return names;
    }

    CreditLine credit() {
        return credit;
    }

    /// The map that the program carries, when it has been read.
    Optional<VectorMap> embedded() {
        return carried.map(Carried::map);
    }

    /// Whether all tiles and names in view have been drawn, or never will be.
    BooleanBinding isSettled() {
        return settled;
    }

    // Commands

    private void lookAround() {
        waiting.unsubscribe();
        tiles.lookAround();
        names.lookAround();
    }

    /// Draws a picture that is not moved: see [TileLayer#serveStillPicture].
    void serveStillPicture(java.time.Duration longest) {
        waiting.unsubscribe();
        firstDrawing.stop();
        lingering.setDuration(Duration.ZERO);
        tiles.serveStillPicture(longest);
    }

    /// Takes over the map that the program carries. One that has been read already is taken at once, so that the first
    /// frame shows it and nothing moves later.
    ///
    /// @param taken is run when it is there
    void takeWhenRead(CompletionStage<VectorMap> embedded, Runnable taken) {
        embedded.whenComplete((loaded, failure) -> {
            if (Platform.isFxApplicationThread()) take(loaded, failure, taken);
            else Platform.runLater(() -> take(loaded, failure, taken));
        });
    }

    private void take(@Nullable VectorMap loaded, @Nullable Throwable failure, Runnable taken) {
        if (loaded == null) {
            sayMissing(failure);
            return;
        }
        carried = Optional.of(new Carried(loaded, focus(loaded)));
        paint();
        showCredit();
        taken.run();
    }

    /// Shows the tiles of a source, with the embedded map where they are missing; or the embedded map alone.
    void showTiles(Optional<TileSource> source) {
        basemap = source;
        viewport.setStopsPerLevel(source.isPresent() ? PICTURE_STOPS_PER_LEVEL : PAINTED_STOPS_PER_LEVEL);
        tiles.fetch(source.map(FetchedTiles::new));
        names.requestLayout();
        showCredit();
        showNotice();
    }

    void dress(Theme wanted, LabelColors wantedForNames) {
        theme = wanted;
        nameColors = wantedForNames;
        paint();
    }

    /// Says quietly beside the credit why the map that the program carries is not there.
    private void sayMissing(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        trouble = Messages.text("map.missing", cause == null ? "" : String.valueOf(cause.getMessage()));
        missing.set(true);
        showNotice();
    }

    /// Sets off the countries of another posture.
    void followPosture() {
        Optional<Carried> before = carried;
        carried = embedded().map(map -> new Carried(map, focus(map)));
        if (!carried.equals(before)) paint();
    }

    void close() {
        waiting.unsubscribe();
        firstDrawing.stop();
        lingering.stop();
        names.close();
        tiles.stop();
        tilePainters.shutdownNow();
        labelPainter.shutdownNow();
    }

    private void paint() {
        MapPalette palette = theme.palette();
        tiles.setBackground(palette.land());
        carried.ifPresent(ours -> {
            tiles.paint(new PaintedTiles(new TilePainter(ours.map(), ours.focus()), palette, tilePainters));
            names.name(ours.map(), ours.focus(), nameColors);
        });
    }

    /// The countries that are set off: those that the file names, or those that hold the sites.
    private Set<String> focus(VectorMap map) {
        Posture posture = session.look().posture();
        List<LatLon> sites = posture.sites().stream().map(Site::position).toList();
        return posture.scene().focus().<Set<String>>map(Set::copyOf).orElseGet(() -> FirstView.countries(sites, map));
    }

    /// A map that comes into view is credited at once.
    private void follow(boolean comesIntoView) {
        boolean isTold = comesIntoView || lingering.getDuration().equals(Duration.ZERO);
        if (isTold) showCredit();
        else lingering.playFromStart();
    }

    private void showCredit() {
        credit.showCredits(credits());
    }

    /// Who made what is seen, the map in front last.
    List<Attribution> credits() {
        boolean isEmbeddedSeen = tiles.embeddedSeenProperty().get();
        boolean haveAllFailed = tiles.allFailedProperty().get();
        Stream<Attribution> ours = embedded().stream()
                .filter(map -> basemap.isEmpty() || isEmbeddedSeen)
                .map(VectorMap::attribution);
        Stream<Attribution> theirs = basemap.filter(source -> !haveAllFailed).map(TileSource::attribution).stream();
        return Stream.concat(ours, theirs).toList();
    }

    private void showNotice() {
        boolean detailIsPassed = basemap.isEmpty() && viewport.zoom() > DETAIL_ZOOM;
        credit.showNotice(trouble.isEmpty() && detailIsPassed ? Messages.text("map.detail") : trouble);
    }

    /// The map that the program carries.
    ///
    /// @param focus codes of the countries that are set off
    private record Carried(VectorMap map, Set<String> focus) {}
}
