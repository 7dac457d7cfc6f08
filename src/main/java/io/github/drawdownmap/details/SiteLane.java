package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.symbol.LevelColor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.threeten.extra.LocalDateRange;

/// The whole history of one site as a small strip, one row for each track of the view, with the playhead over it.
///
/// Drawn once for a width; while scrubbing only the playhead moves.
final class SiteLane extends Region implements FollowsDay {
    // Not the program's British locale: its short September is a letter longer than any other month.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final double LONE_ROW = 18;
    private static final double SHARED_ROW = 12;
    private static final double ROW_GAP = 3;
    private static final double AXIS = 16;
    private static final double HATCH_SPACING = 5;

    /// No level above none is drawn lower than this share of a row: it must be seen.
    private static final double LEAST_HEIGHT = 0.2;

    private final Site site;
    private final List<Track> tracks;
    private final List<Level> levels;
    private final LocalDateRange span;
    private final Consumer<LocalDate> seek;
    private final double rowHeight;
    private final Group drawing = new Group();
    private final Line playhead = new Line();
    private final Line today = new Line();
    private final Label first;
    private final Label last;
    private final LocalDate todayDay;
    private List<List<LanePiece>> rows = List.of();
    private double drawnWidth = -1;
    private LocalDate day;

    /// @param today the day of the today line, drawn when the span holds it
    SiteLane(
            Site site,
            List<Track> tracks,
            List<Level> levels,
            LocalDateRange span,
            LocalDate today,
            Consumer<LocalDate> seek) {
        this.site = site;
        this.tracks = List.copyOf(tracks);
        this.levels = levels;
        this.span = span;
        this.todayDay = today;
        this.seek = seek;
        this.rowHeight = tracks.size() > 1 ? SHARED_ROW : LONE_ROW;
        this.day = span.getStart();
        this.first = axisLabel(span.getStart());
        this.last = axisLabel(span.getEndInclusive());
        getStyleClass().add("site-lane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("details.lane.accessible", site.name()));
        drawing.setManaged(false);
        playhead.getStyleClass().add("lane-playhead");
        this.today.getStyleClass().add("lane-today");
        this.today.setVisible(span.contains(today));
        getChildren().addAll(drawing, this.today, playhead, first, last);
        setOnMousePressed(this::seekTo);
        setOnMouseDragged(this::seekTo);
        Tooltips.install(this, Messages.text("details.lane.tooltip"));
    }

    private static Label axisLabel(LocalDate day) {
        Label label = new Label(MONTH.format(day));
        label.getStyleClass().addAll("lane-axis", "muted");
        return label;
    }

    private void seekTo(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || getWidth() <= 0) return;
        long days = (long) Math.floor(event.getX() / getWidth() * daysOfSpan());
        seek.accept(span.getStart().plusDays(days));
        event.consume();
    }

    private long daysOfSpan() {
        return span.lengthInDays();
    }

    @Override
    public void show(Moment moment) {
        List<List<LanePiece>> wanted = tracks.stream()
                .map(track -> LanePiece.of(moment.track(site, track), span))
                .toList();
        if (!wanted.equals(rows)) {
            rows = wanted;
            drawnWidth = -1;
            requestLayout();
        }
        if (moment.day().equals(day)) return;
        day = moment.day();
        placePlayhead();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rowsHeight() + AXIS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowsHeight() {
        return tracks.size() * rowHeight + (tracks.size() - 1) * ROW_GAP;
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth != getWidth()) draw();
        double axisTop = rowsHeight() + 2;
        first.autosize();
        first.relocate(0, axisTop);
        last.autosize();
        last.relocate(getWidth() - last.getWidth(), axisTop);
        placePlayhead();
        place(today, Math.round(xOf(todayDay)) + 0.5);
    }

    private void placePlayhead() {
        place(playhead, Math.round(xOf(day) + getWidth() / daysOfSpan() / 2) + 0.5);
    }

    private void place(Line line, double x) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(-2);
        line.setEndY(rowsHeight() + 2);
    }

    private double xOf(LocalDate date) {
        return (double) ChronoUnit.DAYS.between(span.getStart(), date) / daysOfSpan() * getWidth();
    }

    private void draw() {
        drawnWidth = getWidth();
        List<Node> shapes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double top = row * (rowHeight + ROW_GAP);
            shapes.add(styled(new Rectangle(0, top, drawnWidth, rowHeight), "lane-background"));
            for (LanePiece piece : rows.get(row)) drawPiece(piece, top + rowHeight, shapes);
        }
        drawing.getChildren().setAll(shapes);
    }

    private void drawPiece(LanePiece piece, double bottom, List<Node> shapes) {
        double left = xOf(piece.start());
        double right = xOf(piece.end());
        double fromTop = bottom - height(piece.from());
        double toTop = bottom - height(piece.to());
        switch (piece.kind()) {
            case HOLDING -> {
                if (piece.from().isNone()) shapes.add(emptyLine(left, right, bottom, "lane-none"));
                else shapes.add(colored(bar(left, right, fromTop, bottom), piece.from(), "lane-holding"));
            }
            case SILENT -> {
                if (piece.from().isNone()) shapes.add(emptyLine(left, right, bottom, "lane-silent-none"));
                else shapes.add(colored(bar(left, right, fromTop + 0.5, bottom - 0.5), piece.from(), "lane-silent"));
            }
            case SHIFTING -> {
                Level upper = piece.from().max(piece.to());
                double top = Math.min(fromTop, toTop);
                shapes.add(colored(bar(left, right, top, bottom), upper, "lane-window"));
                shapes.add(colored(
                        new Polygon(left, bottom, left, fromTop, right, toTop, right, bottom), upper, "lane-pace"));
                shapes.add(hatch(left, right, top, bottom, upper));
                Level lower = piece.from().min(piece.to());
                if (!lower.isNone())
                    shapes.add(colored(bar(left, right, Math.max(fromTop, toTop), bottom), lower, "lane-holding"));
            }
        }
    }

    private double height(Level level) {
        return level.isNone() ? 0 : rowHeight * Math.max(LEAST_HEIGHT, level.weight());
    }

    private static Rectangle bar(double left, double right, double top, double bottom) {
        return new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static Line emptyLine(double left, double right, double bottom, String styleClass) {
        return styled(new Line(left, bottom - 0.5, right, bottom - 0.5), styleClass);
    }

    private Node hatch(double left, double right, double top, double bottom, Level level) {
        Path lines = new Path();
        double height = bottom - top;
        for (double x = left - height; x < right; x += HATCH_SPACING) {
            double low = Math.max(x, left);
            double high = Math.min(x + height, right);
            if (high <= low) continue;
            lines.getElements().add(new MoveTo(low, bottom - (low - x)));
            lines.getElements().add(new LineTo(high, bottom - (high - x)));
        }
        return colored(lines, level, "lane-hatch");
    }

    private <N extends Node> N colored(N node, Level level, String styleClass) {
        node.setStyle(String.format(
                Locale.ROOT,
                "-lane-fill: %s; -lane-edge: %s;",
                LevelColor.fill(level, levels),
                LevelColor.edge(level, levels)));
        return styled(node, styleClass);
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
