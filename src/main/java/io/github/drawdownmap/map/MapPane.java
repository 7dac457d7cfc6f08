package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.MapPalette;
import io.github.drawdownmap.basemap.TilePainter;
import io.github.drawdownmap.basemap.VectorMap;
import io.github.drawdownmap.geo.Bounds;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.symbol.Theme;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The map: background, names of places, sites, and the controls over them.
public final class MapPane extends Region {
    private static final Insets FIT_INSETS = new Insets(24);
    /// The country around the sites is worth seeing too: this share of their extent on each side.
    private static final double FIT_SURROUNDINGS = 0.6;

    private static final double LEAST_EXTENT_DEGREES = 1;

    private final Session session;
    private final Viewport viewport = new Viewport();
    private final TileLayer tiles = new TileLayer(viewport);
    private final SiteLayer sites;
    private final Region box = new Region();
    private final Pane map = new Pane();
    private final ExecutorService painters = Executors.newFixedThreadPool(2, MapPane::painter);
    private Theme theme = Theme.LIGHT;
    private @Nullable VectorMap vectorMap;

    /// @param embedded the map that the program carries with it; the pane works without while it is being read
    /// @param openLink opens a page of the credit line
    public MapPane(Session session, CompletionStage<VectorMap> embedded, Consumer<URI> openLink) {
        this.session = session;
        this.sites = new SiteLayer(session, viewport);
        getStyleClass().add("map-pane");
        getStylesheets()
                .add(Objects.requireNonNull(MapPane.class.getResource("map.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        box.getStyleClass().add("zoom-box");
        map.getChildren().addAll(tiles, sites, box);
        getChildren().addAll(map);
        listen();
        session.postureProperty().subscribe(posture -> showAllSites());
        embedded.thenAccept(loaded -> Platform.runLater(() -> take(loaded)));
    }

    private static Thread painter(Runnable work) {
        return Thread.ofPlatform().name("tile painter").daemon().unstarted(work);
    }

    private void listen() {
        var gestures =
                new Gestures(viewport, box, point -> sites.siteAt(point).ifPresent(session::select), this::fitAllSites);
        gestures.listenTo(map);
        gestures.listenToKeysOf(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE
                    || session.selectedSiteProperty().get().isEmpty()) return;
            session.clearSelection();
            event.consume();
        });
    }

    private void take(VectorMap loaded) {
        vectorMap = loaded;
        paintTiles();
    }

    private void paintTiles() {
        if (vectorMap == null) return;
        MapPalette palette = switch (theme) {
            case LIGHT -> MapPalette.light();
            case DARK -> MapPalette.dark();
        };
        tiles.paint(new PaintedTiles(new TilePainter(vectorMap), palette, painters));
    }

    public Viewport viewport() {
        return viewport;
    }

    /// Paints the background in the colours of a theme; the stylesheets are the scene's affair.
    public void setTheme(Theme wanted) {
        theme = wanted;
        paintTiles();
    }

    /// Shows all sites of the posture, smoothly.
    public void fitAllSites() {
        viewport.flyTo(boundsOfSites(), FIT_INSETS);
    }

    private void showAllSites() {
        viewport.fit(boundsOfSites(), FIT_INSETS);
    }

    private Bounds boundsOfSites() {
        Bounds sitesOnly =
                Bounds.of(session.posture().sites().stream().map(Site::position).toList());
        LatLon southWest = sitesOnly.southWest();
        LatLon northEast = sitesOnly.northEast();
        double lat = around(northEast.lat() - southWest.lat());
        double lon = around(northEast.lon() - southWest.lon());
        return new Bounds(
                new LatLon(Math.max(-90, southWest.lat() - lat), Math.max(-180, southWest.lon() - lon)),
                new LatLon(Math.min(90, northEast.lat() + lat), Math.min(180, northEast.lon() + lon)));
    }

    private static double around(double extentDegrees) {
        return Math.max(LEAST_EXTENT_DEGREES, extentDegrees) * FIT_SURROUNDINGS;
    }

    /// Lets go of threads and of the session.
    public void close() {
        sites.close();
        tiles.stop();
        painters.shutdownNow();
    }

    @Override
    protected void layoutChildren() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        viewport.resize(getWidth(), getHeight(), scale);
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        tiles.resizeRelocate(0, 0, getWidth(), getHeight());
        sites.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
