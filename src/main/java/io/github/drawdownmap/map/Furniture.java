package io.github.drawdownmap.map;

import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.symbol.Legend;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands along the edges of the map: the card of the day, the legend, buttons, scale bar and credit line. It
/// knows what it leaves free.
final class Furniture {
    private static final double FIT_INSET = 24;
    private static final double MARGIN = 16;
    private static final double GAP = 12;
    private static final double LEAST_GAP = 6;
    /// From the middle of a site to the edge of its symbol, at most.
    private static final double SYMBOL_REACH = 40;
    /// In a narrower map the sites are fitted below the card, not beside it.
    private static final double NARROW_WIDTH = 760;
    /// Below so high a map is too low for a sentence above the sites.
    private static final double LOW_HEIGHT = 440;
    /// A sentence in less width would be a tower of words.
    private static final double LEAST_BESIDE = 260;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final double SHARE_FOR_CARD = 0.6;
    private static final double SHARE_FOR_CARD_ABOVE_SITES = 0.5;
    /// A narrow map that is low as well needs what there is for the sites.
    private static final double SHARE_FOR_CARD_IN_LOW_MAP = 0.3;
    /// In a narrow map more of a legend would take what there is for the sites.
    private static final double SHARE_FOR_LEGEND_IN_NARROW_MAP = 0.4;

    private final Region map;
    private final DayCard card;
    private final Legend legend;
    private final Node legendCard;
    private final ZoomButtons buttons;
    private final SpokenName spoken;
    private final ScaleBar scaleBar;
    private final CreditLine credit;
    private final ReadOnlyObjectWrapper<Point2D> free = new ReadOnlyObjectWrapper<>(Point2D.ZERO);
    /// What the scale bar keeps clear of.
    private Supplier<Stream<Bounds>> symbols = Stream::empty;

    /// @param map whose child each piece is while it stands over the map
    /// @param fit shows all sites
    Furniture(Region map, Session session, Viewport viewport, CreditLine credit, Runnable fit) {
        this.map = map;
        this.credit = credit;
        card = new DayCard(session);
        legend = new Legend(session);
        legendCard = card(legend);
        // It hardly ever changes, and its many shapes take long to draw when the map moves below them.
        legendCard.setCache(true);
        buttons = new ZoomButtons(viewport, fit);
        spoken = new SpokenName(session, map, buttons);
        scaleBar = new ScaleBar(viewport);
        legend.timelineProperty().subscribe(hasTimeline -> card.tellDates(!hasTimeline));
    }

    private static Node card(Node content) {
        StackPane sheet = new StackPane(content);
        sheet.getStyleClass().add("card");
        return sheet;
    }

    /// All pieces, the one at the back first.
    List<Node> pieces() {
        return List.of(card, legendCard, buttons, scaleBar, credit);
    }

    /// The two of them that a picture may have beside its map.
    List<Node> cards() {
        return List.of(card, legendCard);
    }

    /// Where the pieces over the map stand, in its pixels, and the card where it is tallest: what keeps clear of it
    /// does not move with the day.
    Stream<Bounds> bounds() {
        return pieces().stream().filter(this::isOver).map(this::bounds);
    }

    private Bounds bounds(Node piece) {
        Bounds now = piece.localToParent(piece.getLayoutBounds());
        return piece.equals(card)
                ? new BoundingBox(
                        now.getMinX(), now.getMinY(), now.getWidth(), Math.max(now.getHeight(), card.roomHeight()))
                : now;
    }

    /// What the pieces leave of the map free: beside the cards, between them, or past one on either side.
    Stream<Insets> freeInsets() {
        // Another file may have been shown since they were placed, or the map may have another size.
        cards().forEach(Node::applyCss);
        placeCards();
        placeRest();
        double cardWidth = isOver(card) ? MARGIN + card.getWidth() : 0;
        double cardHeight = isOver(card) ? MARGIN + card.roomHeight() : 0;
        double legendWidth = isOver(legendCard) ? MARGIN + legendCard.prefWidth(-1) : 0;
        double legendHeight = isOver(legendCard) ? map.getHeight() - legendCard.getLayoutY() : 0;
        return Stream.of(
                insets(0, 0, Math.max(cardWidth, legendWidth)),
                insets(cardHeight, legendHeight, 0),
                insets(0, legendHeight, cardWidth),
                insets(cardHeight, 0, legendWidth));
    }

    private static Insets insets(double top, double bottom, double left) {
        return new Insets(Math.max(FIT_INSET, top), FIT_INSET, Math.max(FIT_INSET, bottom), Math.max(FIT_INSET, left));
    }

    /// What is free beside the card of the day alone: the other pieces stand in corners, where there may be nothing of
    /// what is wanted.
    Insets besideCard() {
        return insets(0, 0, isOver(card) ? MARGIN + card.getWidth() : 0);
    }

    /// Whether a piece stands over the map: it may be hidden, or beside the map in a picture.
    private boolean isOver(Node node) {
        return node.isVisible() && map.equals(node.getParent());
    }

    /// Where what lies over the map may begin, whatever the day: beside the card at the top, or below it where that
    /// leaves no room for a sentence.
    ReadOnlyObjectProperty<Point2D> freeProperty() {
        return free.getReadOnlyProperty();
    }

    // Commands

    /// Puts the cards where they stand: the free insets are of these sizes then.
    void placeCards() {
        if (!isOver(card)) return;
        double width = map.getWidth();
        setNarrow(width < NARROW_WIDTH);
        double height = map.getHeight();
        double besideButtons = width - 2 * MARGIN - roomForButtons();
        double cardWidth = Math.min(card.prefWidth(-1), besideButtons);
        card.fit(cardWidth, roomForCard(width, height));
        card.resizeRelocate(MARGIN, MARGIN, cardWidth, card.prefHeight(cardWidth));
        double beside = MARGIN + cardWidth + LEAST_GAP;
        boolean isBelow = width < NARROW_WIDTH || width - beside - MARGIN - roomForButtons() < LEAST_BESIDE;
        free.set(isBelow ? new Point2D(MARGIN, MARGIN + card.roomHeight()) : new Point2D(beside, 0));
        double below = height - 2 * MARGIN - LEAST_GAP - card.roomHeight();
        double room = width < NARROW_WIDTH ? Math.min(below, SHARE_FOR_LEGEND_IN_NARROW_MAP * height) : below;
        legend.fit(width - 2 * MARGIN, room);
        double aboveCredit = hasRoomForCredit(width) ? 0 : credit.prefHeight(-1) + LEAST_GAP;
        if (aboveCredit > 0) legend.fit(width - 2 * MARGIN, room - aboveCredit);
        place(legendCard, MARGIN, height - MARGIN - aboveCredit - legendCard.prefHeight(-1));
    }

    /// Its words have the sizes of a narrow card at once. Styling a card draws its symbols anew, so that is done only
    /// where it must be.
    private void setNarrow(boolean narrow) {
        if (narrow == card.getPseudoClassStates().contains(NARROW)) return;
        card.pseudoClassStateChanged(NARROW, narrow);
        card.applyCss();
    }

    /// Whether the credit has room beside the legend: on a narrow map the two may be wider together than it is.
    private boolean hasRoomForCredit(double width) {
        return !isOver(legendCard)
                || !isOver(credit)
                || legendCard.prefWidth(-1) + credit.prefWidth(-1) + GAP <= width - 2 * MARGIN;
    }

    /// Its share, or all that the legend can do without.
    private double roomForCard(double width, double height) {
        double share = shareForCard(width, height) * height;
        if (width < NARROW_WIDTH || !isOver(legendCard)) return share;
        double left = height - 2 * MARGIN - LEAST_GAP - legend.leastHeight(width - 2 * MARGIN);
        return legend.isFirst() ? left : Math.max(share, left);
    }

    private double roomForButtons() {
        return isOver(buttons) ? buttons.prefWidth(-1) + GAP : 0;
    }

    private static double shareForCard(double width, double height) {
        if (width >= NARROW_WIDTH) return SHARE_FOR_CARD;
        return height < LOW_HEIGHT ? SHARE_FOR_CARD_IN_LOW_MAP : SHARE_FOR_CARD_ABOVE_SITES;
    }

    /// Puts what is not a card where it stands.
    void placeRest() {
        placeAtRight(buttons, MARGIN);
        double creditWidth = Math.min(credit.prefWidth(-1), map.getWidth() - 2 * MARGIN);
        double creditHeight = credit.prefHeight(creditWidth);
        credit.resizeRelocate(
                map.snapPositionX(map.getWidth() - MARGIN - creditWidth),
                map.snapPositionY(map.getHeight() - GAP - creditHeight),
                creditWidth,
                creditHeight);
        placeScaleBar();
    }

    /// Beside the credit, or above it where the legend leaves no room; in another corner, if one is free, where it
    /// would
    /// run through another piece, or in a picture through the symbol of a site.
    private void placeScaleBar() {
        double legendRight = isOver(legendCard)
                ? legendCard.getLayoutX() + legendCard.getLayoutBounds().getWidth()
                : 0;
        double width = scaleBar.prefWidth(-1);
        double height = scaleBar.prefHeight(-1);
        double besideCredit = credit.getLayoutX() - GAP - width;
        double right = map.getWidth() - MARGIN - width;
        double bottom = map.getHeight() - GAP - height;
        Point2D aboveCredit = new Point2D(right, credit.getLayoutY() - LEAST_GAP - height);
        Point2D usual = besideCredit >= legendRight + GAP ? new Point2D(besideCredit, bottom) : aboveCredit;
        List<Bounds> taken = Stream.concat(
                        Stream.of(card, legendCard, buttons, credit)
                                .filter(this::isOver)
                                .map(this::bounds),
                        symbols.get())
                .toList();
        Point2D free = Stream.of(
                        usual,
                        aboveCredit,
                        new Point2D(MARGIN, bottom),
                        new Point2D(right, MARGIN),
                        new Point2D(MARGIN, MARGIN))
                .filter(corner -> taken.stream()
                        .noneMatch(new BoundingBox(corner.getX(), corner.getY(), width, height)::intersects))
                .findFirst()
                .orElse(usual);
        place(scaleBar, free.getX(), free.getY());
    }

    private static Stream<Bounds> symbols(Viewport viewport, Session session) {
        return session.look().posture().sites().stream()
                .map(site -> viewport.camera().pointOf(site.position()))
                .map(place -> new BoundingBox(
                        place.getX() - SYMBOL_REACH, place.getY() - SYMBOL_REACH, 2 * SYMBOL_REACH, 2 * SYMBOL_REACH));
    }

    private void placeAtRight(Region node, double y) {
        place(node, map.getWidth() - MARGIN - node.prefWidth(-1), y);
    }

    private void place(Node node, double x, double y) {
        node.autosize();
        node.relocate(map.snapPositionX(x), map.snapPositionY(y));
    }

    /// Puts a link into the legend to the page on how things are drawn.
    void linkToMethod(Runnable openPage) {
        legend.linkToMethod(openPage);
    }

    Legend legend() {
        return legend;
    }

    /// What the map is called.
    SpokenName spoken() {
        return spoken;
    }

    /// Shows no legend: another map beside this one has it.
    void leaveLegendOut() {
        legendCard.setVisible(false);
    }

    /// Shows nothing that is there to be clicked, and not the sentence that a picture has above its map; of many sites
    /// those that the map shows have rows first.
    ///
    /// @param viewport of the map
    void dressForPicture(Viewport viewport, Session session) {
        symbols = () -> symbols(viewport, session);
        viewport.cameraProperty().subscribe(camera -> {
            map.requestLayout();
            card.beginRowsWith(site -> camera.shows(site.position()));
        });
        buttons.setVisible(false);
        card.leaveFindingOut();
    }

    /// The cards, which no longer stand over the map, with its looks.
    CardsBeside cardsBeside() {
        card.getStylesheets().setAll(map.getStylesheets());
        return new CardsBeside(card, legend);
    }

    void close() {
        card.close();
        spoken.close();
    }
}
