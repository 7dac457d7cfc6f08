package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.timeline.axis.EventCluster;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private Optional<EventCluster> marks = Optional.empty();

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

    Region line() {
        return line;
    }

    HoverCard card() {
        return card;
    }

    /// The events whose mark is under the pointer.
    List<Event> events() {
        return marks.map(EventCluster::events).orElse(List.of());
    }

    boolean isOverAxis(double x) {
        return x >= scale.get().left() - EventMarks.HEIGHT / 2
                && x <= scale.get().right() + EventMarks.HEIGHT / 2;
    }

    /// The site whose lane is at a point of the dock.
    Optional<Site> siteAt(Point2D point) {
        return lanes.siteAt(point.getY() - lanesTop);
    }

    /// The track of the strip at a point of the dock, the last one below it.
    Optional<Track> trackAt(Point2D point) {
        return lanes.trackAt(point.getY() - lanesTop);
    }

    /// The day of the events under the pointer, or at a point of the dock.
    LocalDate dayAt(Point2D point) {
        return events().isEmpty()
                ? scale.get().dayAt(point.getX())
                : events().getFirst().day();
    }

    void point(Optional<EventCluster> cluster) {
        marks = cluster;
        cluster.ifPresent(pointed -> showMark(pointed, Optional.empty()));
        if (cluster.isEmpty()) hide();
    }

    void point(MouseEvent event) {
        Point2D point = dock.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (isOverAxis(point.getX()))
            marks.ifPresentOrElse(
                    mark -> showMark(mark, siteAt(point)),
                    () -> showDay(scale.get().dayAt(point.getX()), siteAt(point)));
        else hide();
    }

    void hide() {
        card.hide();
        line.setVisible(false);
    }

    private void showMark(EventCluster mark, Optional<Site> site) {
        show(words.card(mark, lanes.sites(), site), mark.x());
    }

    private void showDay(LocalDate day, Optional<Site> site) {
        show(words.card(day, lanes.sites(), site), scale.get().x(day));
    }

    private void show(HoverCard.Content content, double x) {
        card.show(content);
        card.relocate(
                Math.clamp(
                        x - card.getWidth() / 2,
                        TimelineDock.SIDE,
                        Math.max(TimelineDock.SIDE, dock.getWidth() - TimelineDock.SIDE - card.getWidth())),
                -card.getHeight() - CARD_GAP);
        line.setVisible(true);
        line.setTranslateX(Math.rint(x));
    }
}
