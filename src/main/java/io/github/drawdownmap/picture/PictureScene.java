package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.CardsBeside;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.TimelineDock;
import io.github.drawdownmap.ui.symbol.Legend;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The parts of a picture of one day, laid out around a session of their own.
final class PictureScene extends Composition {
    private static final double LEAST_SHARE_OF_MAP = 0.35;
    private static final int FEWEST_LANES_OF_MANY = 3;
    private static final double SHARE_OF_CARD = 0.3;
    private static final double LEAST_WIDTH_OF_CARD = 256;
    private static final double MOST_WIDTH_OF_CARD = 372;
    private static final double LEAST_WIDTH_OF_MAP = 240;
    private static final double LEAST_HEIGHT_FOR_LEGEND_BELOW = 450;
    private static final double LEAST_SHARE_OF_MAP_IN_STACK = 0.27;
    /// In a small picture that gives its map less, words give way until it has the share that is wanted.
    private static final double LEAST_SHARE_OF_SMALL_MAP = 0.4;

    private static final double WANTED_SHARE_OF_SMALL_MAP = 0.45;

    private final Session session;
    private final Arrangement arrangement;
    private final PictureHead head;
    private final PictureCredits credits;
    private final MapPane map;
    private final VBox foot = new VBox();
    private final Optional<TimelineDock> lanes;
    private final BorderPane middle = new BorderPane();
    private final VBox column = new VBox();
    private Optional<CardsBeside> beside = Optional.empty();
    private Optional<CardsBeside> stacked = Optional.empty();
    private Frame frame;

    /// @param tiles what lies over the embedded map
    PictureScene(Look look, PictureOptions options, VectorMap embedded, Optional<TileSource> tiles, String program) {
        super(options);
        // A picture is of its day and looks the same on any other: it has no today.
        this.session = new Session(look, LocalDate.MIN);
        this.frame = options.frame();
        this.arrangement = Arrangement.of(options.size(), frame);
        this.lanes = options.lanes() ? Optional.of(TimelineDock.forPicture(session, scale)) : Optional.empty();
        this.head = new PictureHead(look, options, arrangement);
        this.credits = new PictureCredits(look, options, arrangement, program);
        this.map = map(session, List.of(look.day()), embedded, tiles);
        layOut();
        dress();
        stacked.ifPresent(taken -> taken.spreadLegend(options.size().width()));
        reserveRoom();
        leaveMapRoom();
        beside.ifPresent(this::placeLegend);
        if (arrangement == Arrangement.BESIDE_SMALL) beside.ifPresent(this::giveWay);
        showFrame();
    }

    private void layOut() {
        root.setTop(head);
        foot.getStyleClass().add("foot");
        if (arrangement.isCompact()) root.getStyleClass().add("compact");
        switch (arrangement) {
            case OVER -> root.setCenter(map);
            case BESIDE, BESIDE_SMALL -> layBeside(map.takeCardsOff());
            case STACKED -> stack(map.takeCardsOff());
        }
        lanes.ifPresent(foot.getChildren()::add);
        foot.getChildren().add(credits.node());
        root.setBottom(foot);
    }

    private void layBeside(CardsBeside taken) {
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

    /// The legend stays below the card where both fit; else it goes to the right of the map where that leaves the map
    /// room, or below it.
    private void placeLegend(CardsBeside cards) {
        double width = column.getWidth();
        double legendWidth = Math.ceil(cards.legend().prefWidth(-1));
        cards.fitCard(width, Double.MAX_VALUE);
        double height = cards.card().prefHeight(width) + cards.legend().prefHeight(-1);
        boolean fitsBelowCard = height <= map.getHeight() && legendWidth <= width;
        if (!fitsBelowCard && fitsAtRight(cards, width + legendWidth)) middle.setRight(cards.legend());
        else if (!fitsBelowCard) {
            foot.getChildren().addFirst(cards.legend());
            cards.spreadLegend(options.size().width());
        }
        leaveMapRoom();
        cards.fitCard(width, map.getHeight());
        root.layout();
    }

    /// Whether the legend has room beside the map, perhaps without what explains itself on the lanes.
    ///
    /// @param taken by the card and the legend, of the width
    private boolean fitsAtRight(CardsBeside cards, double taken) {
        boolean isLow = options.size().height() < LEAST_HEIGHT_FOR_LEGEND_BELOW;
        boolean isWide = options.size().width() - taken >= LEAST_WIDTH_OF_MAP;
        if (!isWide || (arrangement == Arrangement.BESIDE_SMALL && !isLow)) return false;
        Legend legend = map.legend();
        do cards.fitLegend(map.getHeight());
        while (legend.isFolded() && legend.explainLess());
        boolean fits = !legend.isFolded();
        if (!fits) legend.explainAll();
        return fits;
    }

    /// Says less, step by step, where a small picture would leave its map a strip or its card an empty one.
    private void giveWay(CardsBeside cards) {
        Legend legend = map.legend();
        boolean isRoomy = hasShare(LEAST_SHARE_OF_SMALL_MAP) && hasRows(cards);
        if (isRoomy || !foot.getChildren().contains(legend)) return;
        column.getStyleClass().add("tight");
        // The frames of an animation are of many days.
        if (options.isStill()) legend.explainDayAlone();
        if (!hasShare(WANTED_SHARE_OF_SMALL_MAP) || !hasRows(cards)) moveLegendBelowCard(cards);
        if (!hasShare(WANTED_SHARE_OF_SMALL_MAP)) credits.tellLess(session.look());
        if (!hasShare(WANTED_SHARE_OF_SMALL_MAP)) {
            legend.explainLevelsAlone();
            moveLegendBelowCard(cards);
        }
        if (!hasShare(WANTED_SHARE_OF_SMALL_MAP)) foot.getChildren().remove(legend);
        layOutAgain();
        cards.fitCard(column.getWidth(), map.getHeight() - (isBelowCard(legend) ? legend.prefHeight(-1) : 0));
        root.layout();
    }

    private boolean hasShare(double share) {
        layOutAgain();
        return map.getHeight() >= share * options.size().height();
    }

    private boolean hasRows(CardsBeside cards) {
        return cards.fitCard(column.getWidth(), map.getHeight());
    }

    private boolean isBelowCard(Legend legend) {
        return column.getChildren().contains(legend);
    }

    /// The card says of its day what the legend leaves room for; where it leaves none the legend stays where it is.
    private void moveLegendBelowCard(CardsBeside cards) {
        Legend legend = map.legend();
        double width = column.getWidth();
        foot.getChildren().remove(legend);
        column.getChildren().add(legend);
        layOutAgain();
        cards.fitCardWithoutRows(width, 0);
        cards.fitLegend(map.getHeight() - cards.card().prefHeight(width));
        if (!legend.isFolded() && legend.prefWidth(-1) <= width) return;
        column.getChildren().remove(legend);
        foot.getChildren().addFirst(legend);
        cards.spreadLegend(options.size().width());
    }

    private void stack(CardsBeside taken) {
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
        credits.showCodes(codes(frame));
        credits.reserveRoom(session.look());
    }

    /// A low picture has room for few lanes below its map, or for none.
    private void leaveMapRoom() {
        lanes.ifPresent(dock -> {
            int most = dock.lanesInView();
            while (!hasRoomForMap() && most > FEWEST_LANES_OF_MANY) dock.limitLanes(--most);
            if (!hasRoomForMap()) foot.getChildren().remove(dock);
        });
        // What only lanes show is explained where there are some, and where that leaves room for the levels.
        Legend legend = map.legend();
        if (lanes.filter(foot.getChildren()::contains).isEmpty()) legend.leaveTimelineOut();
        layOutAgain();
        explainWhatFits(legend);
        if (!legend.isFolded()) return;
        legend.putFirst();
        layOutAgain();
        explainWhatFits(legend);
    }

    private void explainWhatFits(Legend legend) {
        while (legend.isFolded() && legend.explainLess()) layOutAgain();
    }

    private void layOutAgain() {
        map.requestLayout();
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
        Camera camera = map.viewport().camera();
        lanes.ifPresent(dock -> dock.beginLanesWith(site -> camera.shows(site.position())));
        credits.showCodes(codes(frame));
    }

    @Override
    List<Look> looks() {
        return List.of(session.look());
    }

    @Override
    List<MapPane> maps() {
        return List.of(map);
    }

    @Override
    void seek(LocalDate day) {
        session.seek(day);
        head.show(session.look());
        credits.showCodes(codes(frame));
        credits.show(session.look());
        settleLayout();
    }
}
