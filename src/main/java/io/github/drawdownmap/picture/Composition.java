package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;

/// All that is in a picture, laid out at its size: it is waited for, and taken. Belongs to the JavaFX application
/// thread.
abstract sealed class Composition permits PictureScene, PairScene {
    private static final int LAYOUTS_TO_REST = 3;

    final PictureOptions options;
    final ScreenScale scale;
    final BorderPane root = new BorderPane();

    Composition(PictureOptions options) {
        this.options = options;
        this.scale = new ScreenScale(options.scale());
        root.getStyleClass().add("picture");
        if (options.isStill()) root.getStyleClass().add("still");
        // A scene without a window rounds to units, which at 1.5 are no whole pixels.
        root.setSnapToPixel(false);
    }

    /// A picture of the day of a look, or of that day and another one side by side.
    ///
    /// @param tiles what lies over the embedded map
    static Composition of(
            Look look, PictureOptions options, VectorMap embedded, Optional<TileSource> tiles, String program) {
        return options.other().isPresent()
                ? new PairScene(look, look.on(options.other().get()), options, embedded, tiles, program)
                : new PictureScene(look, options, embedded, tiles, program);
    }

    /// A map of a session, with nothing on it that is there to be clicked.
    ///
    /// @param still the days of a still picture: on all of its maps a label has the place that it can have on each
    final MapPane map(Session session, List<LocalDate> still, VectorMap embedded, Optional<TileSource> tiles) {
        MapPane pane = new MapPane(session, CompletableFuture.completedFuture(embedded), link -> {});
        pane.dressForPicture(scale, options.isStill() ? still : List.of());
        pane.setTheme(options.theme(), LabelColors.of(options.theme()));
        if (tiles.isPresent()) pane.showBasemap(tiles);
        return pane;
    }

    /// What is on show, one look for each map.
    abstract List<Look> looks();

    abstract List<MapPane> maps();

    /// What opens each look again in a frame.
    final List<LookCode> codes(Frame frame) {
        return looks().stream()
                .map(look -> LookCode.of(look)
                        .in(frame)
                        .over(CodedGround.of(options.basemap()))
                        .from(options.file())
                        .withoutName())
                .toList();
    }

    /// Moves the picture to a day; the second of a picture of two days stays where it is.
    abstract void seek(LocalDate day);

    /// Gives what has been laid out its colours.
    final void dress() {
        Scene scene = new Scene(root, options.size().width(), options.size().height());
        scene.setUserAgentStylesheet(options.theme().userAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.concat(options.theme().stylesheets().stream(), Stream.of(stylesheet()))
                        .toList());
    }

    private static String stylesheet() {
        return Theme.stylesheet(Composition.class, "picture.css");
    }

    final void settleLayout() {
        root.applyCss();
        root.layout();
    }

    /// Lays out at each frame, as a window does, until all is drawn; then the answer is true. Whoever waits no longer
    /// completes it otherwise.
    final CompletableFuture<Boolean> settled() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        if (isSettled()) settled.complete(true);
        else
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (!settled.isDone() && isSettled()) settled.complete(true);
                    if (settled.isDone()) stop();
                }
            }.start();
        return settled;
    }

    /// A layout may move what another part of it keeps clear of: only what the next leaves as it is has come to rest,
    /// and taking the picture lays out once more.
    private boolean isSettled() {
        for (int i = 0; i < LAYOUTS_TO_REST; i++) {
            settleLayout();
        }
        return maps().stream().allMatch(map -> map.settledProperty().get());
    }

    /// Whether the background is not all as its source would have it.
    final boolean fallsShort() {
        return maps().stream().anyMatch(MapPane::fallsShort);
    }

    /// Whether the place of a site is in the part of the world that was chosen, the same on all maps; where all sites
    /// are wanted it is, however small the map.
    final boolean showsSites() {
        if (options.frame().equals(Frame.ALL)) return true;
        Camera camera = maps().getFirst().viewport().camera();
        return looks().getFirst().posture().sites().stream().anyMatch(site -> camera.shows(site.position()));
    }

    /// Who made the background, each once.
    final String credits() {
        return maps().stream()
                .flatMap(map -> map.credits().stream())
                .map(Attribution::text)
                .filter(credit -> !credit.isEmpty())
                .distinct()
                .reduce((one, next) -> Messages.text("wording.beside", one, next))
                .orElse("");
    }

    final BufferedImage take() {
        // Nobody paints this scene to a screen, and without that a node's cache is never found to be old.
        root.lookupAll("*").forEach(node -> node.setCache(false));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(scale.enlarging());
        int width = (int) Math.round(scale.pixels(options.size().width()));
        int height = (int) Math.round(scale.pixels(options.size().height()));
        // What reaches over an edge, such as a shadow, would move the picture.
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = root.snapshot(parameters, new WritableImage(width, height));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        // Straight into the picture: a copy more of a large one may be what memory does not hold.
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }

    final void close() {
        maps().forEach(MapPane::close);
    }
}
