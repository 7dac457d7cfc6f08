package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.FigureWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.threeten.extra.LocalDateRange;

/// The numbers of one force in one area, each as a mark at its own date and never joined to the next, over an axis that
/// names its first and its last month.
final class FigureStrip extends Region implements FollowsDay {
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final double HEIGHT = 64;
    private static final double AXIS_HEIGHT = 14;
    private static final double LABEL_HEIGHT = 14;
    private static final double MARK_RADIUS = 4;
    private static final double OPEN_BOUND = 9;

    private final List<Figure> figures;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final int top;
    private final List<Mark> marks = new ArrayList<>();
    private final Line baseline = line("figure-baseline");
    private final Line topline = line("figure-topline");
    private final Line playhead = line("figure-playhead");
    private final Label topLabel;
    private final Label firstLabel;
    private final Label lastLabel;
    private LocalDate day;

    /// The shapes of one figure: its mark, the days it may be of, and the numbers it may mean.
    private record Mark(Figure figure, Group shapes, Node point, Line days, Line range) {}

    FigureStrip(List<Figure> figures, LocalDateRange span) {
        this.figures = figures.stream().filter(FigureWords::hasNumber).toList();
        List<LocalDate> days = figures.stream().map(Figure::day).toList();
        this.firstDay = Stream.concat(days.stream(), Stream.of(span.getStart()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        this.lastDay = Stream.concat(days.stream(), Stream.of(span.getEndInclusive()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.day = firstDay;
        this.top = roundedUp(this.figures.stream()
                .flatMapToInt(figure -> IntStream.concat(figure.min().stream(), figure.max().stream()))
                .max()
                .orElse(1));
        this.topLabel = scale(Messages.number(top));
        this.firstLabel = scale(DayWords.monthAndYear(firstDay));
        this.lastLabel = scale(DayWords.monthAndYear(lastDay));
        this.figures.forEach(figure -> marks.add(mark(figure)));
        dress();
    }

    private void dress() {
        getStyleClass().add("figure-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("details.figures.strip.accessible"));
        getChildren().addAll(baseline, topline, topLabel, firstLabel, lastLabel, playhead);
        marks.forEach(mark -> getChildren().add(mark.shapes()));
    }

    /// The next round number up: 2,500 stays, 2,501 becomes 3,000.
    static int roundedUp(int number) {
        int step = 1;
        while (step * 10 <= number) step *= 10;
        int half = Math.max(1, step / 2);
        return Math.ceilDiv(number, half) * half;
    }

    private static Label scale(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("figure-scale", "muted");
        return label;
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        return line;
    }

    private static Mark mark(Figure figure) {
        Line days = line("figure-days");
        Line range = line("figure-range");
        Node point = point(figure.kind());
        Group shapes = new Group(days, range, point);
        shapes.getStyleClass().add("figure-shapes");
        Tooltips.install(shapes, FigureWords.full(figure));
        return new Mark(figure, shapes, point, days, range);
    }

    /// What each sort of mark on it means.
    Node key() {
        FlowPane key = new FlowPane();
        key.getStyleClass().add("figure-key");
        figures.stream()
                .map(Figure::kind)
                .distinct()
                .sorted()
                .forEach(kind -> key.getChildren().add(meaning(FigureWords.kind(kind), point(kind))));
        if (figures.stream().anyMatch(FigureStrip::hasLine)) {
            Line line = line("figure-range");
            line.setEndX(2 * MARK_RADIUS);
            key.getChildren().add(meaning(Messages.text("details.figures.line"), line));
        }
        return key;
    }

    private static Label meaning(String words, Node mark) {
        Label meaning = scale(words);
        meaning.setGraphic(mark);
        return meaning;
    }

    private static boolean hasLine(Figure figure) {
        return !figure.when().isOneDay() || !figure.min().equals(figure.max());
    }

    private static Shape point(Figure.Kind kind) {
        Shape point = shape(kind);
        point.getStyleClass().addAll("figure-mark", "figure-" + kind.name().toLowerCase(Locale.ROOT));
        return point;
    }

    private static Shape shape(Figure.Kind kind) {
        return switch (kind) {
            case REPORTED -> new Circle(MARK_RADIUS);
            case PLANNED ->
                new Polygon(0, -MARK_RADIUS - 1, MARK_RADIUS + 1, 0, 0, MARK_RADIUS + 1, -MARK_RADIUS - 1, 0);
            case CEILING -> new Polygon(-6, -1.5, 6, -1.5, 6, 1.5, -6, 1.5);
        };
    }

    @Override
    public void show(Look look) {
        for (Mark mark : marks) {
            mark.shapes().setVisible(look.knows(mark.figure().citations()));
            boolean later = look.isBefore(mark.figure().day());
            for (Node shape : mark.shapes().getChildren()) shape.pseudoClassStateChanged(LATER, later);
        }
        if (look.day().equals(day)) return;
        day = look.day();
        placePlayhead();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + AXIS_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT + AXIS_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        place(baseline, yOf(0));
        place(topline, yOf(top));
        for (Label label : List.of(topLabel, firstLabel, lastLabel)) label.autosize();
        topLabel.relocate(0, 0);
        firstLabel.relocate(0, HEIGHT);
        lastLabel.relocate(getWidth() - lastLabel.getWidth(), HEIGHT);
        marks.forEach(this::place);
        placePlayhead();
    }

    private void place(Line level, double y) {
        level.setStartX(0);
        level.setEndX(getWidth());
        level.setStartY(y);
        level.setEndY(y);
    }

    private void place(Mark mark) {
        Figure figure = mark.figure();
        double x = xOf(figure.day());
        int low = figure.min().orElseGet(() -> figure.max().orElse(0));
        int high = figure.max().orElse(low);
        double yLow = yOf(low);
        double yHigh = yOf(high);
        double yMiddle = (yLow + yHigh) / 2;
        mark.point().relocate(0, 0);
        mark.point().setLayoutX(x);
        mark.point().setLayoutY(yMiddle);
        LocalDate from =
                figure.when().isOpenStart() ? figure.day() : figure.when().earliest();
        draw(mark.days(), xOf(from), yMiddle, x, yMiddle);
        double lowest = figure.min().isPresent() ? yLow : yLow + OPEN_BOUND;
        double highest = figure.max().isPresent() ? yHigh : yHigh - OPEN_BOUND;
        draw(mark.range(), x, lowest, x, highest);
    }

    private static void draw(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }

    private void placePlayhead() {
        double x = Math.round(xOf(day)) + 0.5;
        playhead.setStartX(x);
        playhead.setEndX(x);
        playhead.setStartY(LABEL_HEIGHT);
        playhead.setEndY(HEIGHT);
    }

    private double xOf(LocalDate date) {
        double inset = MARK_RADIUS + 2;
        double share = (double) ChronoUnit.DAYS.between(firstDay, date)
                / Math.max(1, ChronoUnit.DAYS.between(firstDay, lastDay));
        return inset + Math.clamp(share, 0, 1) * Math.max(0, getWidth() - 2 * inset);
    }

    private double yOf(int number) {
        double bottom = HEIGHT - MARK_RADIUS - 2;
        double ceiling = LABEL_HEIGHT + MARK_RADIUS;
        return Math.round(bottom - (bottom - ceiling) * number / top) + 0.5;
    }
}
