package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.TimelineDock;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of a picture, laid out around a session of their own. Belongs to the JavaFX application thread.
final class PictureScene {
    private static final double LEAST_SHARE_OF_MAP = 0.35;
    private static final double MOST_SHARE_OF_SOURCES = 0.15;

    private final Session session;
    private final PictureOptions options;
    private final ScreenScale scale;
    private final VBox head;
    private final MapPane map;
    private final BorderPane root = new BorderPane();
    private final Label tracks = new Label();
    private final Label finding = new Label();
    private final VBox foot = new VBox();
    private final Label sources = new Label();
    private final Label code = new Label();

    /// @param tiles what lies over the embedded map
    PictureScene(Look look, PictureOptions options, VectorMap embedded, Optional<TileSource> tiles, String program) {
        this.options = options;
        this.scale = new ScreenScale(options.scale());
        // A picture is of its day and looks the same on any other: it has no today.
        this.session = new Session(look, LocalDate.MIN);
        this.head = head();
        this.map = new MapPane(session, CompletableFuture.completedFuture(embedded), link -> {});
        map.showForPicture(scale);
        map.setTheme(options.theme());
        if (tiles.isPresent()) map.showBasemap(tiles);
        layOut(program);
        Scene scene = new Scene(root, options.size().width(), options.size().height());
        scene.setUserAgentStylesheet(options.theme().userAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.concat(options.theme().stylesheets().stream(), Stream.of(stylesheet()))
                        .toList());
        reserveRoomForFinding();
        beginMapOnPixel();
        reserveRoomForSources();
        leaveMapRoom();
    }

    private static String stylesheet() {
        return Objects.requireNonNull(PictureScene.class.getResource("picture.css"), "picture.css")
                .toExternalForm();
    }

    private void layOut(String program) {
        root.getStyleClass().add("picture");
        // A scene without a window rounds to units, which at 1.5 are no whole pixels.
        root.setSnapToPixel(false);
        root.setTop(head);
        root.setCenter(map);
        foot.getStyleClass().add("foot");
        if (options.lanes()) foot.getChildren().add(TimelineDock.forPicture(session, scale));
        else map.leaveEventsOut();
        foot.getChildren().add(credits(program));
        root.setBottom(foot);
    }

    /// What it is about, and what the day amounts to.
    private VBox head() {
        Label title = new Label(session.look().posture().title());
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        tracks.setText(PictureWords.tracks(session.look()));
        tracks.getStyleClass().add("tracks");
        HBox line = new HBox(title, tracks);
        line.setSnapToPixel(false);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.BASELINE_LEFT);
        finding.setText(PictureWords.finding(session.look()));
        finding.setWrapText(true);
        finding.getStyleClass().add("finding");
        VBox head = new VBox(line, finding);
        head.setSnapToPixel(false);
        head.getStyleClass().add("head");
        return head;
    }

    /// The sources on the left, what is said of the data on the right.
    private Node credits(String program) {
        sources.setWrapText(true);
        sources.setAlignment(Pos.TOP_LEFT);
        sources.setMinWidth(0);
        sources.setMaxWidth(Double.MAX_VALUE);
        sources.getStyleClass().add("sources");
        HBox.setHgrow(sources, Priority.ALWAYS);
        Label imprint = new Label(PictureWords.imprint(session.look().posture(), program));
        imprint.setMinWidth(Region.USE_PREF_SIZE);
        showCode();
        code.setMinWidth(Region.USE_PREF_SIZE);
        VBox about = new VBox(imprint);
        about.setAlignment(Pos.TOP_RIGHT);
        if (options.code()) about.getChildren().add(code);
        HBox credits = new HBox(sources, about);
        credits.getStyleClass().add("credits");
        return credits;
    }

    /// Or every tile would be resampled.
    private void beginMapOnPixel() {
        root.applyCss();
        head.setPrefHeight(
                scale.units(scale.pixelsCovering(head.prefHeight(options.size().width()))));
    }

    private void reserveRoomForFinding() {
        root.applyCss();
        root.layout();
        double width = finding.getWidth();
        Look look = session.look();
        double height = look.daysOfNote().stream()
                .map(day -> PictureWords.finding(look.on(day)))
                .distinct()
                .mapToDouble(words -> {
                    finding.setText(words);
                    return finding.prefHeight(width);
                })
                .max()
                .orElse(0);
        finding.setMinHeight(height);
        finding.setText(PictureWords.finding(look));
    }

    /// A low picture has no room for the lanes beside its map.
    private void leaveMapRoom() {
        root.applyCss();
        root.layout();
        if (map.getHeight() >= LEAST_SHARE_OF_MAP * options.size().height()) return;
        foot.getChildren().removeIf(part -> part instanceof TimelineDock);
        map.leaveEventsOut();
    }

    /// The same height on every day, or the map would jump between the frames of an animation.
    private void reserveRoomForSources() {
        root.applyCss();
        root.layout();
        double width = sources.getWidth();
        double height = session.look().tracks().stream()
                .flatMap(track ->
                        session.look().posture().sites().stream().flatMap(site -> site.track(track).turns().stream()))
                .map(session.look().posture()::clamp)
                .distinct()
                .map(day -> PictureWords.sourcesLine(session.look().on(day), day))
                // Many days have the same sources, and to lay out a text takes far longer than to compare it.
                .distinct()
                .mapToDouble(words -> {
                    sources.setText(words);
                    return sources.prefHeight(width);
                })
                .max()
                .orElse(0);
        // What does not fit is in the description of the file.
        double room = Math.min(height, MOST_SHARE_OF_SOURCES * options.size().height());
        sources.setMinHeight(room);
        sources.setPrefHeight(room);
        sources.setMaxHeight(room);
        sources.setText(PictureWords.sourcesLine(session.look(), session.look().day()));
    }

    private void showCode() {
        code.setText(PictureWords.code(session.look()));
    }

    Look look() {
        return session.look();
    }

    MapPane map() {
        return map;
    }

    void show(LocalDate day) {
        session.seek(day);
        tracks.setText(PictureWords.tracks(session.look()));
        finding.setText(PictureWords.finding(session.look()));
        showCode();
        sources.setText(PictureWords.sourcesLine(session.look(), day));
        root.applyCss();
        root.layout();
    }

    boolean isSettled() {
        root.applyCss();
        root.layout();
        return map.settledProperty().get();
    }

    BufferedImage take() {
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

    void close() {
        map.close();
    }
}
