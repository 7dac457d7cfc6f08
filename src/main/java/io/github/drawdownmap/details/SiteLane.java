package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.symbol.LaneCanvas;
import io.github.drawdownmap.symbol.TimeScale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.threeten.extra.LocalDateRange;

/// The whole history of one site as a lane, with the playhead over it; a press on it goes to that day.
///
/// While scrubbing only the playhead moves; as known on the day, the lane is drawn anew when more has become known.
final class SiteLane extends Region implements FollowsDay {
    // Not the program's British locale: its short September is a letter longer than any other month.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final double HEIGHT_OF_ONE = 18;
    private static final double HEIGHT_OF_TWO = 27;
    private static final double STRIP_GAP = 2;
    /// Of two strips the report, which comes first, is the taller, as it is on the map.
    private static final double HEIGHT_OF_REPORT = 15;
    private static final double AXIS = 16;

    private final Site site;
    private final List<Track> tracks;
    private final List<Level> levels;
    private final LocalDateRange span;
    private final LocalDate todayDay;
    private final Consumer<LocalDate> seek;
    private final double laneHeight;
    private final LaneCanvas canvas = new LaneCanvas();
    private final Line playhead = new Line();
    private final Line today = new Line();
    private final Label first;
    private final Label last;
    private List<LaneCanvas.Strip> strips = List.of();
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
        this.laneHeight = tracks.size() > 1 ? HEIGHT_OF_TWO : HEIGHT_OF_ONE;
        this.day = span.getStart();
        this.first = axisLabel(span.getStart());
        this.last = axisLabel(span.getEndInclusive());
        getStyleClass().add("site-lane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("details.lane.accessible", site.name()));
        playhead.getStyleClass().add("lane-playhead");
        this.today.getStyleClass().add("lane-today");
        this.today.setVisible(span.contains(today));
        getChildren().addAll(canvas, this.today, playhead, first, last);
        setOnMousePressed(this::seekTo);
        setOnMouseDragged(this::seekTo);
        Tooltips.install(this, Messages.text("details.lane.tooltip"));
    }

    private static Label axisLabel(LocalDate day) {
        Label label = new Label(MONTH.format(day));
        label.getStyleClass().addAll("lane-axis", "muted");
        return label;
    }

    /// A day covers the stretch from its own mark up to the next day's, and the press is meant for the day it is in.
    private void seekTo(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || getWidth() <= 0) return;
        seek.accept(scale().dayAt(event.getX() - scale().dayWidth() / 2));
        event.consume();
    }

    private TimeScale scale() {
        return new TimeScale(span.getStart(), span.getEndInclusive(), 0, Math.max(1, getWidth()));
    }

    @Override
    public void show(Look look) {
        List<LaneCanvas.Strip> wanted = stripsOf(look.siteOn(site, look.day()));
        day = look.day();
        if (!wanted.equals(strips)) {
            strips = wanted;
            requestLayout();
        }
        placePlayhead();
    }

    private List<LaneCanvas.Strip> stripsOf(Site told) {
        if (tracks.isEmpty()) return List.of();
        if (tracks.size() == 1) return List.of(LaneCanvas.Strip.of(told, tracks, 0, span, 0, laneHeight));
        double second = HEIGHT_OF_REPORT + STRIP_GAP;
        return List.of(
                LaneCanvas.Strip.of(told, tracks, 0, span, 0, HEIGHT_OF_REPORT),
                LaneCanvas.Strip.of(told, tracks, 1, span, second, laneHeight - second));
    }

    @Override
    protected double computePrefHeight(double width) {
        return laneHeight + AXIS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), laneHeight);
        canvas.show(strips, levels, scale());
        double axisTop = laneHeight + 2;
        first.autosize();
        first.relocate(0, axisTop);
        last.autosize();
        last.relocate(getWidth() - last.getWidth(), axisTop);
        placePlayhead();
        place(today, Math.round(scale().x(todayDay)) + 0.5);
    }

    private void placePlayhead() {
        place(playhead, Math.round(scale().x(day) + scale().dayWidth() / 2) + 0.5);
    }

    private void place(Line line, double x) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(-2);
        line.setEndY(laneHeight + 2);
    }
}
