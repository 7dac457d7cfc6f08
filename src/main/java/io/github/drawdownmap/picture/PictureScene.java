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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
    private static final double MOST_SHARE_OF_TITLE = 0.6;
    private static final double MOST_SHARE_OF_IMPRINT = 0.5;
    private static final double LEAST_SHARE_OF_MAP_IN_STACK = 0.27;
    private static final double MOST_SHARE_OF_SOURCES = 0.15;
    private static final double MOST_SHARE_OF_SOURCES_OF_SMALL = 0.075;
    private static final int LAYOUTS_TO_REST = 3;

    private final Session session;
    private final PictureOptions options;
    private final ScreenScale scale;
    private final Arrangement arrangement;
    private final VBox head;
    private final MapPane map;
    private final BorderPane root = new BorderPane();
    private final Label tracks = new Label();
    private final Label finding = new Label();
    private final VBox foot = new VBox();
    private final Label sources = new Label();
    private final Label code = new Label();
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
        stacked.ifPresent(taken -> taken.spreadLegend(options.size().width()));
        reserveRoomForFinding();
        beginMapOnPixel();
        reserveRoomForSources();
        leaveMapRoom();
        beside.ifPresent(this::placeLegend);
        showFrame();
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
        foot.getStyleClass().add("foot");
        switch (arrangement) {
            case OVER -> root.setCenter(map);
            case BESIDE -> layBeside(map.takeCardsOff());
            case STACKED -> stack(map.takeCardsOff());
        }
        lanes.ifPresent(foot.getChildren()::add);
        foot.getChildren().add(arrangement == Arrangement.OVER ? credits(program) : creditsInRows(program));
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

    /// What it is about, and what the day amounts to.
    private VBox head() {
        Label title = new Label(title());
        title.getStyleClass().add("title");
        tracks.setText(PictureWords.tracks(session.look()));
        tracks.getStyleClass().add("tracks");
        Pane line = arrangement == Arrangement.OVER ? inALine(title) : new VBox(title, tracks);
        line.setSnapToPixel(false);
        line.getStyleClass().add("line");
        finding.setText(PictureWords.finding(session.look()));
        finding.setWrapText(true);
        finding.getStyleClass().add("finding");
        VBox head = new VBox(line, finding);
        head.setSnapToPixel(false);
        head.getStyleClass().add("head");
        return head;
    }

    private Pane inALine(Label title) {
        title.setMaxWidth(MOST_SHARE_OF_TITLE * options.size().width());
        tracks.setMinWidth(0);
        HBox line = new HBox(title, tracks);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private String title() {
        return options.lettering()
                .title()
                .orElseGet(() -> session.look().posture().title());
    }

    /// The sources on the left, what is said of the data on the right.
    private Node credits(String program) {
        dressSources();
        HBox.setHgrow(sources, Priority.ALWAYS);
        Label imprint = imprint(program);
        imprint.setMaxWidth(MOST_SHARE_OF_IMPRINT * options.size().width());
        VBox about = new VBox(imprint);
        about.setMinWidth(Region.USE_PREF_SIZE);
        about.setAlignment(Pos.TOP_RIGHT);
        if (options.isStill()) about.getChildren().add(code);
        HBox credits = new HBox(sources, about);
        credits.getStyleClass().add("credits");
        return credits;
    }

    /// One below the other, where they have no room side by side.
    private Node creditsInRows(String program) {
        dressSources();
        FlowPane about = new FlowPane(imprint(program));
        about.getStyleClass().add("about");
        about.setSnapToPixel(false);
        if (options.isStill()) about.getChildren().add(code);
        VBox credits = new VBox(sources, about);
        credits.getStyleClass().add("credits");
        return credits;
    }

    private void dressSources() {
        sources.setWrapText(true);
        sources.setAlignment(Pos.TOP_LEFT);
        sources.setMinWidth(0);
        sources.setMaxWidth(Double.MAX_VALUE);
        sources.getStyleClass().add("sources");
    }

    private Label imprint(String program) {
        return new Label(PictureWords.imprint(session.look().posture(), options.lettering(), program));
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
        Collection<LocalDate> days = options.isStill() ? List.of(look.day()) : look.daysOfNote();
        double height = days.stream()
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

    /// A low picture has room for few lanes below its map, or for none.
    private void leaveMapRoom() {
        lanes.ifPresent(dock -> {
            int most = dock.lanesInView();
            while (!hasRoomForMap() && most > FEWEST_LANES_OF_MANY) dock.showAtMost(--most);
            if (!hasRoomForMap()) foot.getChildren().remove(dock);
        });
        // The lanes have the events.
        if (lanes.filter(foot.getChildren()::contains).isEmpty()) map.leaveEventsOut();
        root.applyCss();
        root.layout();
    }

    private boolean hasRoomForMap() {
        root.applyCss();
        root.layout();
        double share = arrangement == Arrangement.STACKED ? LEAST_SHARE_OF_MAP_IN_STACK : LEAST_SHARE_OF_MAP;
        return map.getHeight() >= share * options.size().height();
    }

    /// The same height on every day, or the map would jump between the frames of an animation. What does not fit is in
    /// the description of the file.
    private void reserveRoomForSources() {
        root.applyCss();
        root.layout();
        double share = arrangement == Arrangement.OVER ? MOST_SHARE_OF_SOURCES : MOST_SHARE_OF_SOURCES_OF_SMALL;
        double most = Math.max(heightOf(List.of(), 0), share * options.size().height());
        Look look = session.look();
        Set<List<String>> ofDays =
                options.isStill() ? Set.of(PictureWords.sources(look, look.day())) : PictureWords.sourcesOfDays(look);
        double room = ofDays.stream()
                .mapToDouble(names -> heightOf(names, names.size()))
                .max()
                .orElse(0);
        room = Math.min(room, most);
        sources.setMinHeight(room);
        sources.setPrefHeight(room);
        sources.setMaxHeight(room);
        showSources();
        if (options.isStill()) takeRoomOfOneDay();
    }

    private double heightOf(List<String> names, int told) {
        sources.setText(PictureWords.sourcesLine(names, told));
        sources.setPrefHeight(Region.USE_COMPUTED_SIZE);
        return sources.prefHeight(sources.getWidth());
    }

    /// As many sources as there is room for, and how many more there are.
    private void showSources() {
        List<String> names = PictureWords.sources(session.look(), session.look().day());
        double room = sources.getMaxHeight();
        int least = 0;
        int most = names.size();
        while (least < most) {
            int told = (least + most + 1) / 2;
            if (heightOf(names, told) <= room) least = told;
            else most = told - 1;
        }
        sources.setPrefHeight(room);
        sources.setText(PictureWords.sourcesLine(names, least));
    }

    /// A still needs no room for other days.
    private void takeRoomOfOneDay() {
        sources.setPrefHeight(Region.USE_COMPUTED_SIZE);
        double height = sources.prefHeight(sources.getWidth());
        sources.setMinHeight(height);
        sources.setMaxHeight(height);
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
        code.setText(PictureWords.code(LookCode.of(session.look())
                .in(frame)
                .over(CodedGround.of(options.basemap()))
                .from(options.file())
                .withoutName()));
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
        showSources();
        root.applyCss();
        root.layout();
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
            root.applyCss();
            root.layout();
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
