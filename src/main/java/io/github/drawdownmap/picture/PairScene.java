package io.github.drawdownmap.picture;

import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.CardsBeside;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The parts of a picture of two days, each with its card and its map of the same part of the world; the legend and the
/// sources are of both. The lanes are left out: they have one playhead.
final class PairScene extends Composition {
    /// A picture that is so much higher than wide has one day below the other.
    private static final double LEAST_HEIGHT_FOR_STACK = 1.15;
    private static final int LEAST_WIDTH_OF_ROOMY = 1200;
    private static final int LEAST_WIDTH_FOR_HEAD_IN_A_LINE = 760;
    private static final double SHARE_OF_CARD_ABOVE = 0.58;
    /// A half that is so much wider than high has its card beside its map, not above it.
    private static final double LEAST_WIDTH_FOR_CARD_BESIDE = 1.15;
    private static final double SHARE_OF_CARD_BESIDE = 0.42;
    private static final double MOST_WIDTH_OF_CARD = 372;

    private final boolean isStacked;
    private final Half first;
    private final Half second;
    private final PictureHead head;
    private final PictureCredits credits;
    private Frame frame;

    PairScene(
            Look look,
            Look other,
            PictureOptions options,
            VectorMap embedded,
            Optional<TileSource> tiles,
            String program) {
        super(options);
        frame = options.frame();
        isStacked = options.size().height()
                >= LEAST_HEIGHT_FOR_STACK * options.size().width();
        List<LocalDate> days = List.of(look.day(), other.day());
        first = new Half(look, days, embedded, tiles);
        second = new Half(other, days, embedded, tiles);
        boolean isCompact = options.size().width() < LEAST_WIDTH_OF_ROOMY;
        if (isCompact) root.getStyleClass().add("compact");
        if (isCompact && !isStacked) root.getStyleClass().add("narrow");
        head = new PictureHead(looks(), options, arrangement(LEAST_WIDTH_FOR_HEAD_IN_A_LINE));
        credits = new PictureCredits(look, options, arrangement(LEAST_WIDTH_OF_ROOMY), program);
        layOut();
        dress();
        first.cards.spreadLegend(options.size().width());
        seek(look.day());
        first.map.show(frame);
        // Both show the same, to a pixel.
        Frame shown = first.map.place();
        if (!shown.equals(Frame.ALL)) maps().forEach(map -> map.show(shown));
        frame = shown;
        seek(look.day());
    }

    /// How the head or the foot is laid out, which is in a line from some width on.
    private Arrangement arrangement(int leastWidth) {
        return options.size().width() >= leastWidth ? Arrangement.OVER : Arrangement.STACKED;
    }

    private Stream<Half> halves() {
        return Stream.of(first, second);
    }

    @Override
    List<Look> looks() {
        return halves().map(half -> half.session.look()).toList();
    }

    @Override
    List<MapPane> maps() {
        return halves().map(half -> half.map).toList();
    }

    private void layOut() {
        root.getStyleClass().add("pair");
        root.setTop(head);
        Pane halves = new Halves();
        root.setCenter(halves);
        VBox foot = new VBox(first.cards.legend(), credits.node());
        foot.getStyleClass().add("foot");
        root.setBottom(foot);
    }

    @Override
    void seek(LocalDate day) {
        first.session.seek(day);
        settleLayout();
        head.endOnPixel(scale);
        settleLayout();
        credits.showCodes(codes(frame));
        credits.showStill(looks());
        settleLayout();
    }

    /// One day of the two.
    private final class Half {
        private final Session session;
        private final MapPane map;
        private final CardsBeside cards;
        private final StackPane card;

        Half(Look look, List<LocalDate> days, VectorMap embedded, Optional<TileSource> tiles) {
            // A picture is of its day and looks the same on any other: it has no today.
            session = new Session(look, LocalDate.MIN);
            map = map(session, days, embedded, tiles);
            map.legend().leaveTimelineOut();
            map.requestLayout();
            cards = map.takeCardsOff();
            cards.tellDay();
            card = new StackPane(cards.card());
            card.getStyleClass().add("card-box");
        }

        /// What the card takes of the height at a width, and at most.
        double cardHeight(double width, double most) {
            return Math.min(most, cards.card().prefHeight(width));
        }

        void placeBeside(double x, double y, double width, double height, double taken) {
            card.resizeRelocate(x, y, taken, height);
            map.resizeRelocate(x + taken, y, width - taken, height);
        }

        void placeAbove(double x, double y, double width, double height, double taken) {
            card.resizeRelocate(x, y, width, taken);
            map.resizeRelocate(x, y + taken, width, height - taken);
        }
    }

    /// Both days side by side, or one below the other: of one size to a pixel, with a line between them.
    private final class Halves extends Pane {
        private final Region line = new Region();

        Halves() {
            line.getStyleClass().add("between");
            halves().forEach(half -> getChildren().addAll(half.map, half.card));
            getChildren().add(line);
            setSnapToPixel(false);
        }

        @Override
        protected void layoutChildren() {
            double thick = scale.units(scale.pixelsCovering(1));
            double width = isStacked ? getWidth() : scale.onPixel((getWidth() - thick) / 2);
            double height = isStacked ? scale.onPixel((getHeight() - thick) / 2) : getHeight();
            double x = isStacked ? 0 : getWidth() - width;
            double y = isStacked ? height + thick : 0;
            line.resizeRelocate(
                    isStacked ? 0 : width,
                    isStacked ? height : 0,
                    isStacked ? width : thick,
                    isStacked ? thick : height);
            if (width >= LEAST_WIDTH_FOR_CARD_BESIDE * height) {
                double taken = scale.onPixel(Math.min(SHARE_OF_CARD_BESIDE * width, MOST_WIDTH_OF_CARD));
                fitCards(taken, height);
                first.placeBeside(0, 0, width, height, taken);
                second.placeBeside(x, y, width, height, taken);
            } else {
                double most = SHARE_OF_CARD_ABOVE * height;
                fitCards(width, most);
                double card = scale.onPixel(Math.max(first.cardHeight(width, most), second.cardHeight(width, most)));
                first.placeAbove(0, 0, width, height, card);
                second.placeAbove(x, y, width, height, card);
            }
        }

        /// Both have rows for the sites, or neither.
        private void fitCards(double width, double height) {
            boolean isFirstWhole = first.cards.fitCard(width, height);
            boolean isSecondWhole = second.cards.fitCard(width, height);
            if (isFirstWhole != isSecondWhole) halves().forEach(half -> half.cards.fitCardWithoutRows(width, height));
        }
    }
}
