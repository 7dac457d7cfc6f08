package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.TextRuler;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The lines at today and at the day on which the sources end, each with its name beside its top, in a row of their
/// own: the bubble of the playhead goes by above, and the phases of a plan stand below.
public final class DayMarks extends Region {
    public static final double NAMES_HEIGHT = 15;
    private static final double LABEL_PADDING = 3;
    private static final double LABEL_GAP = 5 - LABEL_PADDING;

    private final LocalDate today;
    private final TextRuler ruler = new TextRuler("day-mark-label");
    private final Line todayLine = line("today-line");
    private final Label todayLabel = label("timeline.today.label");
    private final Line endLine = line("sources-end-line");
    private final Label endLabel = label("timeline.sources-end.label");
    /// In front of the playhead, whose line would run through them.
    private final Pane names = new Pane();

    private Optional<Axis> axis = Optional.empty();
    private boolean isEndTold;
    private Bounds passing = new BoundingBox(0, 0, 0, 0);

    public DayMarks(LocalDate today) {
        this.today = today;
        getStyleClass().add("day-marks");
        setMouseTransparent(true);
        getChildren().addAll(ruler.probe(), todayLine, endLine);
        names.getChildren().addAll(todayLabel, endLabel);
        names.setMouseTransparent(true);
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

    /// The names, to be laid over these lines at the same place.
    public Pane names() {
        return names;
    }

    /// @param end the day on which the sources end; empty when nobody says, or when it is not to be known
    public void place(Optional<LocalDate> end, TimeScale shown) {
        axis = Optional.of(new Axis(shown, end));
        requestLayout();
    }

    /// Below the bubble of the playhead the name of the end would read as what the day of the bubble is.
    ///
    /// @param bubble where it is
    public void passBelow(Bounds bubble) {
        passing = bubble;
        showEnd();
    }

    private void showEnd() {
        boolean isBelow = endLabel.getLayoutX() < passing.getMaxX()
                && endLabel.getLayoutX() + endLabel.getWidth() > passing.getMinX();
        endLabel.setVisible(isEndTold && !isBelow);
    }

    @Override
    protected void layoutChildren() {
        Optional<Name> end = axis.flatMap(this::endName);
        Optional<Name> now = axis.flatMap(shown -> todayName(shown.scale(), end));
        place(endLine, endLabel, end);
        isEndTold = endLabel.isVisible();
        showEnd();
        place(todayLine, todayLabel, now);
    }

    private void place(Line line, Label label, Optional<Name> name) {
        line.setVisible(name.isPresent());
        label.setVisible(name.filter(Name::isTold).isPresent());
        name.ifPresent(placed -> {
            line.setStartX(placed.at());
            line.setEndX(placed.at());
            line.setStartY(0);
            line.setEndY(getHeight());
            double height = Math.max(NAMES_HEIGHT, label.prefHeight(-1));
            double top = -Math.floor((height - NAMES_HEIGHT) / 2);
            label.resizeRelocate(placed.left(), top, placed.width(), height);
        });
    }

    private Optional<Name> endName(Axis of) {
        TimeScale shown = of.scale();
        return of.sourcesEnd().filter(shown::contains).map(day -> {
            double x = onPixel(shown.x(day));
            double width = widthOf(endLabel);
            boolean isRoomBefore = x - LABEL_GAP - width >= shown.left();
            return new Name(x, isRoomBefore ? x - LABEL_GAP - width : x + LABEL_GAP, width, true);
        });
    }

    /// Before its line where the other mark leaves room, else after it, and where there is none either, not told.
    private Optional<Name> todayName(TimeScale shown, Optional<Name> end) {
        if (!shown.contains(today)) return Optional.empty();
        double x = onPixel(shown.x(today));
        double width = widthOf(todayLabel);
        double before = x - LABEL_GAP - width;
        double after = x + LABEL_GAP;
        boolean isClear =
                end.stream().noneMatch(name -> before < name.reach() + LABEL_GAP && after > name.left() - LABEL_GAP);
        boolean isRoomAfter = after + width <= getWidth();
        double left = (isClear && before >= shown.left()) || !isRoomAfter ? before : after;
        boolean isFree = end.stream().noneMatch(name -> left < name.right() && left + width > name.left());
        return Optional.of(new Name(x, left, width, isFree));
    }

    private double widthOf(Label label) {
        return Math.ceil(ruler.width(label.getText())) + 2 * LABEL_PADDING;
    }

    private static double onPixel(double x) {
        return Math.floor(x) + 0.5;
    }

    /// What the days stand on.
    private record Axis(TimeScale scale, Optional<LocalDate> sourcesEnd) {}

    /// Where a name stands.
    ///
    /// @param at the x of its line
    /// @param isTold whether there is room for it
    record Name(double at, double left, double width, boolean isTold) {
        double right() {
            return left + width;
        }

        /// Where it ends to the right, with its line.
        private double reach() {
            return Math.max(at, right());
        }
    }
}
