package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.map.CardsBeside;
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
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The parts of a picture, laid out around a session of their own. Belongs to the JavaFX application thread.
final class PictureScene {
    private static final double LEAST_SHARE_OF_MAP = 0.35;
    private static final int FEWEST_LANES_OF_MANY = 3;
    private static final double SHARE_OF_CARD = 0.3;
    private static final double LEAST_WIDTH_OF_CARD = 256;
    private static final double MOST_WIDTH_OF_CARD = 372;
    private static final double LEAST_WIDTH_OF_MAP = 240;
    private static final double LEAST_HEIGHT_FOR_LEGEND_BELOW = 450;
    private static final double LEAST_SHARE_OF_MAP_IN_STACK = 0.27;
    private static final int LAYOUTS_TO_REST = 3;

    private final Session session;
    private final PictureOptions options;
    private final ScreenScale scale;
    private final Arrangement arrangement;
    private final PictureHead head;
    private final PictureCredits credits;
    private final MapPane map;
    private final BorderPane root = new BorderPane();
    private final VBox foot = new VBox();
    private final Optional<TimelineDock> lanes;
    private final BorderPane middle = new BorderPane();
    private final VBox column = new VBox();
    private Optional<CardsBeside> beside = Optional.empty();
    private Optional<CardsBeside> stacked = Optional.empty();
    private Frame frame;

    /// @param tiles what lies over the embedded map
    PictureScene(Look look, PictureOptions options, VectorMap embedded, Optional<TileSource> tiles, String program) {
        this.options = options;
        this.scale = new ScreenScale(options.scale());
        // A picture is of its day and looks the same on any other: it has no today.
        this.session = new Session(look, LocalDate.MIN);
        this.frame = options.frame();
        this.arrangement = Arrangement.of(options.size(), frame);
        this.lanes = options.lanes() ? Optional.of(TimelineDock.forPicture(session, scale)) : Optional.empty();
        this.head = new PictureHead(look, options, arrangement);
        this.credits = new PictureCredits(look, options, arrangement, program);
        this.map = map(embedded, tiles);
        layOut();
        dress();
        stacked.ifPresent(taken -> taken.spreadLegend(options.size().width()));
        reserveRoom();
        leaveMapRoom();
        beside.ifPresent(this::placeLegend);
        showFrame();
    }

    private MapPane map(VectorMap embedded, Optional<TileSource> tiles) {
        MapPane pane = new MapPane(session, CompletableFuture.completedFuture(embedded), link -> {});
        pane.showForPicture(scale);
        pane.setTheme(options.theme());
        if (tiles.isPresent()) pane.showBasemap(tiles);
        return pane;
    }

    private void dress() {
        Scene scene = new Scene(root, options.size().width(), options.size().height());
        scene.setUserAgentStylesheet(options.theme().userAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.concat(options.theme().stylesheets().stream(), Stream.of(stylesheet()))
                        .toList());
    }

    private static String stylesheet() {
        return Objects.requireNonNull(PictureScene.class.getResource("picture.css"), "picture.css")
                .toExternalForm();
    }

    private void layOut() {
        root.getStyleClass().add("picture");
        // A scene without a window rounds to units, which at 1.5 are no whole pixels.
        root.setSnapToPixel(false);
        root.setTop(head);
        foot.getStyleClass().add("foot");
        switch (arrangement) {
            case OVER -> root.setCenter(map);
            case BESIDE -> layBeside(map.takeCardsOff());
            case STACKED -> stack(map.takeCardsOff());
        }
        lanes.ifPresent(foot.getChildren()::add);
        foot.getChildren().add(credits.node());
        root.setBottom(foot);
    }

    private void layBeside(CardsBeside taken) {
        root.getStyleClass().add("compact");
        beside = Optional.of(taken);
        double width = Math.clamp(SHARE_OF_CARD * options.size().width(), LEAST_WIDTH_OF_CARD, MOST_WIDTH_OF_CARD);
        column.getStyleClass().add("card-column");
        column.setSnapToPixel(false);
        column.setMinHeight(0);
        // Or every tile would be resampled.
        column.setMinWidth(scale.units(scale.pixelsCovering(width)));
        column.setMaxWidth(column.getMinWidth());
        column.getChildren().addAll(taken.card(), taken.legend());
        middle.setCenter(map);
        middle.setSnapToPixel(false);
        middle.setLeft(column);
        root.setCenter(middle);
    }

    /// The legend stays below the card where both fit; else it goes to the right of a low map, or below the map.
    private void placeLegend(CardsBeside cards) {
        double width = column.getWidth();
        double legendWidth = Math.ceil(cards.legend().prefWidth(-1));
        cards.fitCard(width, Double.MAX_VALUE);
        double height = cards.card().prefHeight(width) + cards.legend().prefHeight(-1);
        boolean fitsBelowCard = height <= map.getHeight() && legendWidth <= width;
        boolean isLow = options.size().height() < LEAST_HEIGHT_FOR_LEGEND_BELOW;
        boolean fitsAtRight = isLow
                && options.size().width() - width - legendWidth >= LEAST_WIDTH_OF_MAP
                && cards.legend().prefHeight(-1) <= map.getHeight();
        if (!fitsBelowCard && fitsAtRight) middle.setRight(cards.legend());
        else if (!fitsBelowCard) {
            foot.getChildren().addFirst(cards.legend());
            cards.spreadLegend(options.size().width());
        }
        leaveMapRoom();
        cards.fitCard(width, map.getHeight());
        root.layout();
    }

    private void stack(CardsBeside taken) {
        root.getStyleClass().add("compact");
        stacked = Optional.of(taken);
        head.getChildren().add(taken.card());
        taken.fitCard(options.size().width(), Double.MAX_VALUE);
        root.setCenter(map);
        foot.getChildren().add(taken.legend());
    }

    /// For the words of every day that the picture may show; the map begins on a whole pixel.
    private void reserveRoom() {
        settleLayout();
        head.reserveRoom(session.look());
        root.applyCss();
        head.endOnPixel(scale);
        settleLayout();
        credits.reserveRoom(session.look());
    }

    private void settleLayout() {
        root.applyCss();
        root.layout();
    }

    /// A low picture has room for few lanes below its map, or for none.
    private void leaveMapRoom() {
        lanes.ifPresent(dock -> {
            int most = dock.lanesInView();
            while (!hasRoomForMap() && most > FEWEST_LANES_OF_MANY) dock.showAtMost(--most);
            if (!hasRoomForMap()) foot.getChildren().remove(dock);
        });
        // The lanes have the events.
        if (lanes.filter(foot.getChildren()::contains).isEmpty()) map.leaveEventsOut();
        settleLayout();
    }

    private boolean hasRoomForMap() {
        settleLayout();
        double share = arrangement == Arrangement.STACKED ? LEAST_SHARE_OF_MAP_IN_STACK : LEAST_SHARE_OF_MAP;
        return map.getHeight() >= share * options.size().height();
    }

    /// A box is shown by its middle and its zoom from here on, as the code says it.
    private void showFrame() {
        if (frame.equals(Frame.ALL)) return;
        map.show(frame);
        if (frame instanceof Frame.Box) {
            frame = map.place();
            map.show(frame);
        }
        showCode();
    }

    private void showCode() {
        credits.show(LookCode.of(session.look())
                .in(frame)
                .over(CodedGround.of(options.basemap()))
                .from(options.file())
                .withoutName());
    }

    Look look() {
        return session.look();
    }

    MapPane map() {
        return map;
    }

    void show(LocalDate day) {
        session.seek(day);
        head.show(session.look());
        showCode();
        credits.show(session.look());
        settleLayout();
    }

    /// Lays out at each frame, as a window does, until all is drawn; then the answer is true. Whoever waits no longer
    /// completes it otherwise.
    CompletableFuture<Boolean> settled() {
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
        return map.settledProperty().get();
    }

    /// Whether the background is not all as its source would have it.
    boolean fallsShort() {
        return map.fallsShort();
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
