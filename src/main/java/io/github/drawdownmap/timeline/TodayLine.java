package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.symbol.TimeScale;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The line at today, with its name beside its top.
final class TodayLine extends Region {
    private static final double LABEL_HEIGHT = 16;
    private static final double LABEL_GAP = 5;

    private final LocalDate today;
    private final Line line = new Line();
    private final Label label = new Label(Messages.text("timeline.today.label"));
    private @Nullable TimeScale scale;

    TodayLine(LocalDate today) {
        this.today = today;
        getStyleClass().add("today");
        setMouseTransparent(true);
        line.getStyleClass().add("today-line");
        label.getStyleClass().add("today-label");
        label.setAlignment(Pos.CENTER_RIGHT);
        line.setManaged(false);
        label.setManaged(false);
        getChildren().addAll(line, label);
    }

    Line line() {
        return line;
    }

    void show(TimeScale shown) {
        scale = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        setVisible(scale != null && scale.contains(today));
        if (scale == null || !scale.contains(today)) return;
        double x = Math.floor(scale.x(today)) + 0.5;
        double width = Math.ceil(label.prefWidth(-1));
        boolean isRoomBefore = x - LABEL_GAP - width >= scale.left();
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(2.5);
        line.setEndY(getHeight());
        label.resizeRelocate(isRoomBefore ? x - LABEL_GAP - width : x + LABEL_GAP, 0, width, LABEL_HEIGHT);
    }
}
