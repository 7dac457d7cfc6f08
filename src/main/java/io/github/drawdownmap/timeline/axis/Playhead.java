package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.ui.controls.TextRuler;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.time.Month;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line of the day on show through everything, and the day in a bubble at its top.
public final class Playhead extends Region {
    public static final double BUBBLE_HEIGHT = 22;

    private static final int SAMPLE_YEAR = 2000;
    private static final int SAMPLE_DAY = 28;
    private static final double LINE_WIDTH = 2;
    private static final double BUBBLE_PADDING = 8;

    private final Region line = new Region();
    private final Label bubble = new Label();
    private final TextRuler ruler = new TextRuler("playhead-bubble");
    private Room room = new Room(0, 0);

    public Playhead() {
        getStyleClass().add("playhead");
        setMouseTransparent(true);
        line.getStyleClass().add("playhead-line");
        bubble.getStyleClass().add("playhead-bubble");
        bubble.setAlignment(Pos.CENTER);
        line.setManaged(false);
        bubble.setManaged(false);
        getChildren().addAll(ruler.probe(), line, bubble);
    }

    /// @param from the least x of the bubble
    /// @param to the greatest x of it
    public void setRoom(double from, double to) {
        room = new Room(from, to);
    }

    /// Where the bubble is.
    public ReadOnlyObjectProperty<Bounds> bubbleProperty() {
        return bubble.boundsInParentProperty();
    }

    public void place(LocalDate day, double x) {
        bubble.setText(DayWords.brief(day));
        moveTo(x);
    }

    public void moveTo(double x) {
        line.setTranslateX(x);
        double width = bubble.getWidth();
        bubble.setTranslateX(Math.clamp(x - width / 2, room.from(), Math.max(room.from(), room.to() - width)));
    }

    @Override
    protected void layoutChildren() {
        // The widest day there is, so that the bubble is of one size for all.
        double widest = 0;
        for (Month month : Month.values())
            widest = Math.max(widest, ruler.width(DayWords.brief(LocalDate.of(SAMPLE_YEAR, month, SAMPLE_DAY))));
        bubble.resizeRelocate(0, 0, Math.ceil(widest) + 2 * BUBBLE_PADDING, BUBBLE_HEIGHT);
        line.resizeRelocate(-LINE_WIDTH / 2, BUBBLE_HEIGHT, LINE_WIDTH, getHeight() - BUBBLE_HEIGHT);
        moveTo(line.getTranslateX());
    }

    /// Where the bubble may be.
    private record Room(double from, double to) {}
}
