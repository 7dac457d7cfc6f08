package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.AxisTicks;
import io.github.drawdownmap.timeline.axis.DayMarks;
import io.github.drawdownmap.timeline.axis.DaySlider;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.timeline.axis.KnownMark;
import io.github.drawdownmap.timeline.axis.PhaseBrackets;
import io.github.drawdownmap.timeline.axis.Playhead;
import io.github.drawdownmap.timeline.axis.Scrubber;
import io.github.drawdownmap.timeline.transport.TransportPane;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The dock at the bottom of the window: transport buttons, and over one shared day axis the phases, the events, the
/// slider, a lane for each site and the ticks.
///
/// What it says about the day under the pointer is drawn above its own top edge: its parent must not clip it.
public final class TimelineDock extends Region {
    private static final double TOP = 6;
    private static final double PHASES_TOP = TOP + Playhead.BUBBLE_HEIGHT + 2;
    private static final double EVENTS_TOP = PHASES_TOP + PhaseBrackets.HEIGHT;
    private static final double RAIL_TOP = EVENTS_TOP + EventMarks.HEIGHT - 1;
    private static final double RAIL_HEIGHT = 18;
    private static final double LANES_TOP = RAIL_TOP + RAIL_HEIGHT;
    private static final double TICKS_GAP = 2;
    private static final double BOTTOM = 6;
    static final double SIDE = 16;
    private static final double NAMES_GAP = 14;
    private static final double RIGHT_SIDE = 28;
    private static final double LEAST_AXIS = 160;
    private static final double SCROLL_BAR_WIDTH = 8;

    private final Session session;
    private final Playback playback;
    private final TimelineKeys keys;
    private final Scrubber scrubber;
    private final TimelineWords words;
    private final Consumer<Event> openEvent;

    private final TransportPane transport;
    private final LaneStack lanes;
    private final Wheel wheel;
    private final PhaseBrackets phases = new PhaseBrackets();
    private final EventMarks events;
    private final AxisTicks ticks = new AxisTicks();
    private final DayMarks dayMarks;
    private final Region surface = new Region();
    private final Playhead playhead = new Playhead();
    private final KnownMark known;
    private final PointedDay pointed;
    private final Rejection rejection;
    private final DaySlider slider;

    private TimeScale scale;
    /// Whether the slider takes another span; on the way its value is nobody's wish.
    private boolean ranging;

    /// @param openEvent is asked to open an event whose mark was chosen
    public TimelineDock(Session session, Consumer<Event> openEvent) {
        this(session, new Playback(session, FrameClock.ofScreen()), openEvent);
        playback.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
    }

    /// At the slider the keyboard steps days.
    @Override
    public void requestFocus() {
        slider.requestFocus();
    }

    /// The lanes for a picture: no buttons, nothing to open.
    ///
    /// @param scale of the picture
    public static TimelineDock forPicture(Session session, ScreenScale scale) {
        TimelineDock dock = new TimelineDock(session, event -> {});
        dock.transport.setVisible(false);
        dock.showPosture();
        dock.lanes.showSelection(session.look().site());
        dock.lanes.canvas().setPictureScale(scale);
        return dock;
    }

    TimelineDock(Session session, Playback playback, Consumer<Event> openEvent) {
        this.session = session;
        this.playback = playback;
        this.openEvent = openEvent;
        this.scale = new TimeScale(
                session.look().posture().firstDay(), session.look().posture().lastDay(), 0, LEAST_AXIS);
        this.lanes = new LaneStack(session);
        this.wheel = new Wheel(session, lanes);
        this.slider = new DaySlider(scale);
        this.transport = new TransportPane(session, playback, slider::requestFocus);
        this.keys = new TimelineKeys(session, playback, transport.dateField()::startTyping);
        this.scrubber = new Scrubber(session, playback, this, () -> scale);
        this.words = new TimelineWords(session);
        this.pointed = new PointedDay(this, () -> scale, lanes, LANES_TOP, new TimelineWords(session));
        this.events = new EventMarks(this::open, pointed::point);
        this.rejection = new Rejection(transport.dateField());
        this.dayMarks = new DayMarks(session.today());
        this.known = new KnownMark(session, this, () -> scale);
        getStyleClass().add("timeline-dock");
        getStylesheets()
                .add(Objects.requireNonNull(TimelineDock.class.getResource("timeline.css"))
                        .toExternalForm());
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("timeline.dock"));
        // Its card reaches over the map, whichever of the two was added first.
        setViewOrder(-1);
        buildNodes();
        followSession();
        listen();
    }

    public Playback playback() {
        return playback;
    }

    /// The keys of the timeline, for a window to listen to.
    public TimelineKeys keys() {
        return keys;
    }

    /// The day axis in this dock's coordinates, as it was last laid out.
    TimeScale scale() {
        return scale;
    }

    private void buildNodes() {
        surface.getStyleClass().add("axis-surface");
        slider.setAccessibleText(Messages.text("timeline.slider"));
        slider.setAccessibleHelp(Messages.text("timeline.slider.help"));
        getChildren().addAll(transport, surface, phases, lanes.canvas(), dayMarks, ticks, lanes.names(), lanes.count());
        getChildren().addAll(pointed.line(), slider, events, lanes.bar(), playhead, known, pointed.card(), rejection);
        // Each part is laid out by itself, so that a step never lays out the dock, nor the window it is in.
        getChildren().forEach(node -> node.setManaged(false));
    }

    private void followSession() {
        // The session lives as long as the dock, so nothing has to be ended.
        session.lookProperty().subscribe(this::render);
        showPosture();
        transport.dateField().rejectionProperty().subscribe(reason -> rejection.show(reason, this));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(isShowing -> {
                    if (!isShowing) playback.pause();
                });
    }

    private void render(Look before, Look after) {
        if (!after.hasPostureOf(before)) showPosture();
        else if (!after.hasStatementsOf(before)) showLanes();
        if (after.tracks().size() != before.tracks().size()) requestLayout();
        if (!after.language().equals(before.language())) requestLayout();
        if (!after.site().equals(before.site())) lanes.showSelection(after.site());
        if (!after.day().equals(before.day())) showDay();
        else if (!after.hasMomentOf(before)) moveInDay();
        else if (!after.knowledge().equals(before.knowledge())) known.show(playheadX());
    }

    private void listen() {
        scrubber.attachTo(surface);
        scrubber.attachTo(slider);
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> slider.requestFocus());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> slider.requestFocus());
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clickLane);
        slider.valueProperty().subscribe((before, value) -> takeSliderValue(value.doubleValue()));
        slider.addEventHandler(KeyEvent.KEY_PRESSED, keys::handleAtSlider);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        addEventHandler(ScrollEvent.SCROLL, event -> wheel.turn(event, isOverNames(event)));
        addEventFilter(MouseEvent.MOUSE_MOVED, pointed::point);
        addEventFilter(MouseEvent.MOUSE_EXITED, event -> pointed.hide());
        scrubber.draggingProperty().subscribe(isDragging -> {
            if (isDragging) pointed.hide();
        });
        lanes.bar().valueProperty().subscribe((before, after) -> showLanes());
    }

    /// How many sites have a lane in view; the others are scrolled to.
    public int lanesInView() {
        return lanes.rows().visible();
    }

    /// Leaves room for what is above.
    ///
    /// @param most lanes, at least 1
    public void showAtMost(int most) {
        lanes.setMost(most);
        showPosture();
        lanes.showSelection(session.look().site());
    }

    // Layout

    @Override
    protected double computePrefHeight(double width) {
        double least = LANES_TOP + lanes.rows().height() + TICKS_GAP + AxisTicks.HEIGHT;
        return Math.max(least, transport.isVisible() ? Math.ceil(transport.prefHeight(-1)) : 0) + BOTTOM;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double namesLeft = transport.isVisible() ? layTransport() : SIDE;
        double namesWidth = lanes.widthOfNames();
        double left = Math.rint(namesLeft + namesWidth + NAMES_GAP);
        double right = Math.max(left + LEAST_AXIS, Math.rint(width - RIGHT_SIDE));
        scale = new TimeScale(
                session.look().posture().firstDay(), session.look().posture().lastDay(), left, right);

        double lanesHeight = lanes.rows().height();
        double ticksTop = LANES_TOP + lanesHeight + TICKS_GAP;
        lanes.names().resizeRelocate(namesLeft, LANES_TOP, namesWidth, lanesHeight);
        // Over the names: below them the first date of the axis reaches over their column.
        double countWidth = Math.max(namesWidth, lanes.count().prefWidth(-1));
        lanes.count().resizeRelocate(namesLeft, LANES_TOP - AxisTicks.HEIGHT, countWidth, AxisTicks.HEIGHT);
        phases.resizeRelocate(0, PHASES_TOP, width, PhaseBrackets.HEIGHT);
        events.resizeRelocate(0, EVENTS_TOP, width, LANES_TOP + lanesHeight - EVENTS_TOP);
        lanes.canvas().resizeRelocate(0, LANES_TOP, width, lanesHeight);
        ticks.resizeRelocate(0, ticksTop, width, AxisTicks.HEIGHT);
        dayMarks.resizeRelocate(0, TOP + 3, width, ticksTop - TOP - 3);
        playhead.setRoom(left - NAMES_GAP, width - 4);
        playhead.resizeRelocate(0, TOP, width, ticksTop - TOP + 4);
        known.resizeRelocate(0, RAIL_TOP, width, ticksTop - RAIL_TOP);
        surface.resizeRelocate(left - EventMarks.HEIGHT / 2, TOP, right - left + EventMarks.HEIGHT, getHeight() - TOP);
        double sliderLeft = left - EventMarks.HEIGHT;
        slider.resizeRelocate(sliderLeft, RAIL_TOP, right - left + 2 * EventMarks.HEIGHT, RAIL_HEIGHT);
        slider.scaleProperty().set(new TimeScale(scale.first(), scale.last(), left - sliderLeft, right - sliderLeft));
        pointed.line().resizeRelocate(0, PHASES_TOP, 1, ticksTop - PHASES_TOP);
        lanes.bar().resizeRelocate(right + 6, LANES_TOP, SCROLL_BAR_WIDTH, lanesHeight);
        ticks.show(scale);
        showLanes();
        showDay();
    }

    /// Where the names begin to its right.
    private double layTransport() {
        double width = Math.ceil(transport.prefWidth(-1));
        transport.resizeRelocate(SIDE, 0, width, getHeight());
        return SIDE + width + SIDE;
    }

    // What is on show

    private void showPosture() {
        Posture posture = session.look().posture();
        lanes.showPosture(transport.isVisible());
        ranging = true;
        transport.showPosture();
        slider.setMin((double) posture.firstDay().toEpochDay());
        slider.setMax((double) posture.lastDay().toEpochDay());
        ranging = false;
        showLanes();
        showDay();
        requestLayout();
    }

    private void showLanes() {
        lanes.show(scale);
        phases.show(phasesOfPlan(), scale);
        events.show(lanes.eventRows(LANES_TOP - EVENTS_TOP), scale);
        dayMarks.show(sourcesEnd(), scale);
    }

    /// As known on a day, nobody knew when the sources would end.
    private Optional<LocalDate> sourcesEnd() {
        Look look = session.look();
        return look.knowledge().isLimited()
                ? Optional.empty()
                : look.posture().about().sourcesEnd().map(end -> end.latest());
    }

    private List<Phase> phasesOfPlan() {
        return session.look().planOn(session.look().day()).map(Track::phases).orElse(List.of());
    }

    private void showDay() {
        LocalDate day = session.look().day();
        transport.showDay();
        slider.fractionProperty().set(session.look().fraction());
        slider.setValue((double) day.toEpochDay());
        slider.setSpoken(words.spoken(day, lanes.sites()));
        playhead.show(day, playheadX());
        known.show(playheadX());
    }

    private void moveInDay() {
        slider.fractionProperty().set(session.look().fraction());
        playhead.moveTo(playheadX());
        known.show(playheadX());
    }

    private double playheadX() {
        return scale.x(session.look().day().toEpochDay() + session.look().fraction());
    }

    // Pointer, wheel and keys

    /// A screen reader may set the value by itself.
    private void takeSliderValue(double value) {
        LocalDate day = LocalDate.ofEpochDay(Math.round(value));
        if (!ranging && !day.equals(session.look().day())) session.seek(day);
    }

    private void open(Event event) {
        session.seek(event.day());
        openEvent.accept(event);
    }

    private void clickLane(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        pointed.siteAt(sceneToLocal(event.getSceneX(), event.getSceneY())).ifPresent(session::select);
    }

    /// Offers what can be done at a day, with a lane and with an event.
    ///
    /// @param copy takes a text for the clipboard
    public void offerMenus(Consumer<String> copy) {
        new TimelineMenu(session, playback, this::open, copy).offerAt(this, pointed);
    }

    /// At the names the wheel scrolls to lanes out of view; everywhere else it steps days.
    private boolean isOverNames(ScrollEvent event) {
        Point2D point = sceneToLocal(event.getSceneX(), event.getSceneY());
        return lanes.bar().isVisible()
                && (lanes.names().getBoundsInParent().contains(point) || point.getX() > scale.right());
    }
}
