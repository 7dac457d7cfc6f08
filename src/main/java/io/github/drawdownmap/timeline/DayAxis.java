package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.timeline.axis.AxisTicks;
import io.github.drawdownmap.timeline.axis.DayMarks;
import io.github.drawdownmap.timeline.axis.DaySlider;
import io.github.drawdownmap.timeline.axis.DaysInView;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.timeline.axis.KnownMark;
import io.github.drawdownmap.timeline.axis.PhaseBrackets;
import io.github.drawdownmap.timeline.axis.Playhead;
import io.github.drawdownmap.timeline.axis.Scrubber;
import io.github.drawdownmap.timeline.transport.TimeKey;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What stands over the days around the lanes: phases, events, the slider, ticks, the marks of single days, and the
/// playhead.
final class DayAxis {
    private static final double TOP = 6;
    private static final double MARKS_TOP = TOP + Playhead.BUBBLE_HEIGHT + 1;
    private static final double PHASES_TOP = MARKS_TOP + DayMarks.NAMES_HEIGHT;
    private static final double EVENTS_TOP = PHASES_TOP + PhaseBrackets.HEIGHT;
    private static final double RAIL_TOP = EVENTS_TOP + EventMarks.HEIGHT - 1;
    private static final double RAIL_HEIGHT = 18;
    static final double LANES_TOP = RAIL_TOP + RAIL_HEIGHT;
    private static final double TICKS_GAP = 2;
    static final double LEAST_WIDTH = 160;
    private static final double ROOM_OF_PLAYHEAD_LEFT = 14;
    private static final double ROOM_OF_PLAYHEAD_RIGHT = 4;

    private final Session session;
    private final Region dock;
    private final PointedDay pointed;
    private final LaneStack lanes;
    private final TimelineWords words;
    private final PhaseBrackets phases;
    private final EventMarks events;
    private final AxisTicks ticks = new AxisTicks();
    private final DayMarks dayMarks;
    private final Region surface = new Region();
    private final Playhead playhead = new Playhead();
    private final KnownMark known;
    private final Scrubber scrubber;
    private final DaySlider slider;

    private DaysInView inView;
    private TimeScale scale;
    /// The day that was last brought into view; the days are moved away from it by hand alone.
    private @Nullable LocalDate shownDay;
    /// True while the slider is given another span: values that it passes on the way are not chosen by the user.
    private boolean ranging;

    /// @param dock in whose coordinates all of it lies
    /// @param open opens an event
    DayAxis(
            Session session,
            Playback playback,
            Region dock,
            LaneStack lanes,
            BiConsumer<Event, Optional<Site>> open,
            PointedDay pointed) {
        this.session = session;
        this.dock = dock;
        this.pointed = pointed;
        this.lanes = lanes;
        this.words = new TimelineWords(session);
        this.inView = DaysInView.all(session.look().posture().span());
        this.scale = scale(0, LEAST_WIDTH);
        this.slider = new DaySlider(scale);
        this.scrubber = new Scrubber(session, playback, dock, this::scale);
        this.events = new EventMarks(open, pointed::point);
        this.dayMarks = new DayMarks(session.today());
        playhead.bubbleProperty().subscribe(dayMarks::passBelow);
        this.phases = new PhaseBrackets();
        this.known = new KnownMark(session, dock, this::scale);
        surface.getStyleClass().add("axis-surface");
        slider.setAccessibleText(Messages.text("timeline.slider"));
        slider.setAccessibleHelp(Messages.text(
                "timeline.slider.help",
                Stream.of(
                                TimeKey.DAY_BACK,
                                TimeKey.DAY_ON,
                                TimeKey.MONTH_BACK,
                                TimeKey.MONTH_ON,
                                TimeKey.CHANGE_BEFORE,
                                TimeKey.CHANGE_AFTER)
                        .map(key -> key.row().spoken())
                        .toArray()));
        listen();
    }

    private void listen() {
        scrubber.attachTo(surface);
        scrubber.attachTo(slider);
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> slider.requestFocus());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> slider.requestFocus());
        slider.valueProperty().subscribe((before, value) -> takeSliderValue(value.doubleValue()));
    }

    /// A screen reader may set the value by itself.
    private void takeSliderValue(double value) {
        LocalDate day = LocalDate.ofEpochDay(Math.round(value));
        if (!ranging && !day.equals(session.look().day())) session.seek(day);
    }

    /// Shows so many times as many days, and the same day under a point.
    void zoom(double factor, double x) {
        cover(inView.times(factor, scale.dayAt(x)));
    }

    /// The same around the shown day.
    void zoom(double factor) {
        cover(inView.with(session.look().day()).times(factor, session.look().day()));
    }

    /// Shows days so many pixels further to the right.
    ///
    /// @return whether only a part of the days is in view, so that there is something to move
    boolean move(double pixels) {
        if (inView.isAll()) return false;
        long days = Math.round(pixels / scale.dayWidth());
        cover(inView.later(days == 0 ? (long) Math.signum(pixels) : days));
        return true;
    }

    private void cover(DaysInView wanted) {
        if (wanted.equals(inView)) return;
        inView = wanted;
        pointed.hide();
        dock.requestLayout();
    }

    /// The days in the dock's coordinates, as they were last laid out.
    TimeScale scale() {
        return scale;
    }

    DaySlider slider() {
        return slider;
    }

    /// Where the pointer seeks when it is over nothing else.
    Node surface() {
        return surface;
    }

    /// What lies below the lanes.
    List<Node> below() {
        return List.of(surface);
    }

    /// What lies over the lanes, and does not take the pointer from them.
    List<Node> marks() {
        return List.of(dayMarks, ticks);
    }

    /// What can be grasped.
    List<Node> handles() {
        return List.of(slider, events);
    }

    /// What lies over everything else. The line of the playhead goes by behind names.
    List<Node> onTop() {
        return List.of(playhead, dayMarks.names(), phases, known);
    }

    /// What can be grasped, which is never behind words nor behind one another's room.
    List<Node> inFront() {
        return List.of(slider, events, known);
    }

    // Layout

    /// Where all of it ends.
    double height() {
        return ticksTop() + AxisTicks.HEIGHT;
    }

    private double ticksTop() {
        return LANES_TOP + lanes.rows().height() + TICKS_GAP;
    }

    private TimeScale scale(double left, double right) {
        return new TimeScale(inView.from(), inView.to(), left, right);
    }

    /// @param left where the first day begins
    /// @param right where the last day ends
    void layOut(double left, double right, double width, double height, Region line) {
        scale = scale(left, right);
        double lanesHeight = lanes.rows().height();
        double ticksTop = ticksTop();
        phases.resizeRelocate(0, PHASES_TOP, width, PhaseBrackets.HEIGHT);
        events.resizeRelocate(0, EVENTS_TOP, width, LANES_TOP + lanesHeight - EVENTS_TOP);
        ticks.resizeRelocate(0, ticksTop, width, AxisTicks.HEIGHT);
        for (Region marks : List.of(dayMarks, dayMarks.names()))
            marks.resizeRelocate(0, MARKS_TOP, width, ticksTop - MARKS_TOP);
        playhead.setRoom(left - ROOM_OF_PLAYHEAD_LEFT, width - ROOM_OF_PLAYHEAD_RIGHT);
        playhead.resizeRelocate(0, TOP, width, ticksTop - TOP + 4);
        known.resizeRelocate(0, RAIL_TOP, width, ticksTop - RAIL_TOP);
        line.resizeRelocate(0, MARKS_TOP, 1, ticksTop - MARKS_TOP);
        surface.resizeRelocate(left - EventMarks.HEIGHT / 2, TOP, right - left + EventMarks.HEIGHT, height - TOP);
        layRail(left, right);
        ticks.place(scale);
    }

    /// Room on both sides for the thumb.
    private void layRail(double left, double right) {
        double railLeft = left - EventMarks.HEIGHT;
        slider.resizeRelocate(railLeft, RAIL_TOP, right - left + 2 * EventMarks.HEIGHT, RAIL_HEIGHT);
        slider.scaleProperty().set(scale(left - railLeft, right - railLeft));
    }

    // What is on show

    void placeSpan() {
        Posture posture = session.look().posture();
        if (!inView.span().equals(posture.span())) inView = DaysInView.all(posture.span());
        ranging = true;
        slider.setMin((double) posture.firstDay().toEpochDay());
        slider.setMax((double) posture.lastDay().toEpochDay());
        ranging = false;
    }

    /// Phases, events and the end of the sources, as they are known.
    void placeStatements() {
        phases.place(phasesOfPlan(), scale);
        events.place(lanes.eventRows(LANES_TOP - EVENTS_TOP), scale);
        dayMarks.place(sourcesEnd(), scale);
    }

    /// As known on a day, nobody knew when the sources would end.
    private Optional<LocalDate> sourcesEnd() {
        return session.look().known().about().sourcesEnd().map(Window::latest);
    }

    private List<Phase> phasesOfPlan() {
        return session.look().planOn(session.look().day()).map(Track::phases).orElse(List.of());
    }

    void placeDay() {
        LocalDate day = session.look().day();
        if (!day.equals(shownDay)) cover(inView.with(day));
        shownDay = day;
        slider.fractionProperty().set(session.look().fraction());
        slider.setValue((double) day.toEpochDay());
        slider.setSpoken(words.spoken(day, lanes.sites()));
        playhead.place(day, playheadX());
        playhead.setVisible(scale.contains(day));
        slider.setThumbVisible(scale.contains(day));
        placeKnown();
    }

    /// The time of day alone.
    void moveInDay() {
        slider.fractionProperty().set(session.look().fraction());
        playhead.moveTo(playheadX());
        placeKnown();
    }

    void placeKnown() {
        known.place(playheadX());
    }

    private double playheadX() {
        return scale.x(session.look().day().toEpochDay() + session.look().fraction());
    }
}
