package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The lines at today and at the day on which the sources end, each with its name beside its top.
public final class DayMarks extends Region {
    private static final double LABEL_HEIGHT = 16;
    private static final double LABEL_GAP = 5;

    private final LocalDate today;
    private final Line todayLine = line("today-line");
    private final Label todayLabel = label("timeline.today.label");
    private final Line endLine = line("sources-end-line");
    private final Label endLabel = label("timeline.sources-end.label");
    private Optional<LocalDate> sourcesEnd = Optional.empty();
    private @Nullable TimeScale scale;

    public DayMarks(LocalDate today) {
        this.today = today;
        getStyleClass().add("day-marks");
        setMouseTransparent(true);
        getChildren().addAll(todayLine, todayLabel, endLine, endLabel);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().addAll("day-mark-line", styleClass);
        line.setManaged(false);
        return line;
    }

    private static Label label(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("day-mark-label");
        label.setAlignment(Pos.CENTER);
        label.setManaged(false);
        return label;
    }

    /// @param end the day on which the sources end; empty when nobody says, or when it is not to be known
    public void show(Optional<LocalDate> end, TimeScale shown) {
        sourcesEnd = end;
        scale = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (scale == null) return;
        TimeScale shown = scale;
        Optional<LocalDate> end = sourcesEnd.filter(shown::contains);
        boolean hasToday = shown.contains(today);
        endLine.setVisible(end.isPresent());
        endLabel.setVisible(end.isPresent());
        todayLine.setVisible(hasToday);
        todayLabel.setVisible(hasToday);
        double taken = end.map(day -> layEnd(day, shown)).orElse(shown.left() - LABEL_GAP);
        if (hasToday) layToday(shown, taken);
    }

    /// Where what it takes ends to the right.
    private double layEnd(LocalDate day, TimeScale shown) {
        double x = place(endLine, shown.x(day));
        double width = Math.ceil(endLabel.prefWidth(-1));
        boolean isRoomBefore = x - LABEL_GAP - width >= shown.left();
        double left = isRoomBefore ? x - LABEL_GAP - width : x + LABEL_GAP;
        endLabel.resizeRelocate(left, 0, width, LABEL_HEIGHT);
        return Math.max(x, left + width);
    }

    /// Before its line where the other mark leaves room, else after it, and where there is none beside the names,
    /// under.
    private void layToday(TimeScale shown, double taken) {
        double x = place(todayLine, shown.x(today));
        double width = Math.ceil(todayLabel.prefWidth(-1));
        boolean isRoomAfter = x + LABEL_GAP + width <= getWidth();
        boolean isClear = x - LABEL_GAP - width > taken + LABEL_GAP || x + LABEL_GAP < endLabel.getLayoutX();
        double left = (isClear && x - LABEL_GAP - width >= shown.left()) || !isRoomAfter
                ? x - LABEL_GAP - width
                : x + LABEL_GAP;
        boolean isFree = !endLabel.isVisible()
                || left >= endLabel.getLayoutX() + endLabel.getWidth()
                || left + width <= endLabel.getLayoutX();
        todayLabel.resizeRelocate(left, isFree ? 0 : LABEL_HEIGHT, width, LABEL_HEIGHT);
    }

    private double place(Line line, double at) {
        double x = Math.floor(at) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(2.5);
        line.setEndY(getHeight());
        return x;
    }
}
