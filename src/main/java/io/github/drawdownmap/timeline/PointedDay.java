package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The day under the pointer: a line over the lanes, and a card above the dock that says what is on it.
final class PointedDay {
    private static final double CARD_GAP = 8;

    private final Region dock;
    private final Supplier<TimeScale> scale;
    private final LaneStack lanes;
    private final double lanesTop;
    private final TimelineWords words;
    private final Region line = new Region();
    private final HoverCard card = new HoverCard();
    private Optional<EventMarks.Pointed> mark = Optional.empty();
    private ObservableDoubleValue freeAbove = new SimpleDoubleProperty(Double.MAX_VALUE);
    private double cardMiddle;

    /// @param scale as it was last laid out, in the dock's coordinates
    PointedDay(Region dock, Supplier<TimeScale> scale, LaneStack lanes, double lanesTop, TimelineWords words) {
        this.dock = dock;
        this.scale = scale;
        this.lanes = lanes;
        this.lanesTop = lanesTop;
        this.words = words;
        line.getStyleClass().add("pointer-line");
        line.setMouseTransparent(true);
        line.setVisible(false);
    }

    /// Keeps the card off what stands at the right above the dock, where there is room beside it.
    ///
    /// @param width of what it may lie over
    void keepCardWithin(ObservableDoubleValue width) {
        freeAbove = width;
        width.subscribe((before, after) -> placeCard());
    }

    Region line() {
        return line;
    }

    HoverCard card() {
        return card;
    }

    /// The events whose mark is under the pointer.
    List<Event> events() {
        return mark.map(pointed -> pointed.cluster().events()).orElse(List.of());
    }

    boolean isOverAxis(double x) {
        return x >= scale.get().left() - EventMarks.HEIGHT / 2
                && x <= scale.get().right() + EventMarks.HEIGHT / 2;
    }

    /// The site in whose lane is the mark under the pointer, or whose lane is at a point of the dock.
    Optional<Site> siteAt(Point2D point) {
        return mark.isPresent() ? mark.get().site() : lanes.siteAt(point.getY() - lanesTop);
    }

    /// The track of the strip at a point of the dock, the last one below it; of the first strip at a mark, which stands
    /// on its top edge.
    Optional<Track> trackAt(Point2D point) {
        return mark.isPresent() ? lanes.firstTrack() : lanes.trackAt(point.getY() - lanesTop);
    }

    /// The day of the events under the pointer, or at a point of the dock.
    LocalDate dayAt(Point2D point) {
        return events().isEmpty()
                ? scale.get().dayAt(point.getX())
                : events().getFirst().day();
    }

    void point(Optional<EventMarks.Pointed> pointed) {
        mark = pointed;
        mark.ifPresentOrElse(this::tellOfMark, this::hide);
    }

    void point(MouseEvent event) {
        Point2D point = dock.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (isOverAxis(point.getX()))
            mark.ifPresentOrElse(this::tellOfMark, () -> tellOfDay(scale.get().dayAt(point.getX()), siteAt(point)));
        else hide();
    }

    void hide() {
        card.hide();
        line.setVisible(false);
    }

    private void tellOfMark(EventMarks.Pointed pointed) {
        place(
                words.card(pointed.cluster(), lanes.sites(), pointed.site()),
                pointed.cluster().x());
    }

    private void tellOfDay(LocalDate day, Optional<Site> site) {
        place(words.card(day, lanes.sites(), site), scale.get().x(day));
    }

    private void placeCard() {
        double right = Math.min(dock.getWidth(), freeAbove.get()) - TimelineDock.SIDE;
        card.relocate(
                Math.clamp(
                        cardMiddle - card.getWidth() / 2,
                        TimelineDock.SIDE,
                        Math.max(TimelineDock.SIDE, right - card.getWidth())),
                -card.getHeight() - CARD_GAP);
    }

    private void place(HoverCard.Content content, double x) {
        card.show(content);
        cardMiddle = x;
        placeCard();
        line.setVisible(true);
        line.setTranslateX(Math.rint(x));
    }
}
