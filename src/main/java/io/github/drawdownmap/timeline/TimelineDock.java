package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Phase;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.AxisTicks;
import io.github.drawdownmap.timeline.axis.DayMarks;
import io.github.drawdownmap.timeline.axis.DaySlider;
import io.github.drawdownmap.timeline.axis.EventCluster;
import io.github.drawdownmap.timeline.axis.EventMarks;
import io.github.drawdownmap.timeline.axis.PhaseBrackets;
import io.github.drawdownmap.timeline.axis.Playhead;
import io.github.drawdownmap.timeline.axis.Scrubber;
import io.github.drawdownmap.timeline.transport.TransportPane;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.symbol.LaneCanvas;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
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

    private static final double SIDE = 16;
    private static final double NAMES_GAP = 14;
    private static final double RIGHT_SIDE = 28;
    private static final double LEAST_AXIS = 160;
    private static final double SCROLL_BAR_WIDTH = 8;
    private static final double CARD_GAP = 8;
    private static final double REJECTION_GAP = 4;
    /// Wheel units of one notch.
    private static final double NOTCH = 40;

    private final Session session;
    private final Playback playback;
    private final TimelineKeys keys;
    private final Scrubber scrubber;
    private final TimelineWords words;
    private final Consumer<Event> openEvent;

    private final TransportPane transport;
    private final LaneNames names;
    private final PhaseBrackets phases = new PhaseBrackets();
    private final EventMarks events;
    private final LaneCanvas lanes = new LaneCanvas();
    private final AxisTicks ticks = new AxisTicks();
    private final DayMarks dayMarks;
    private final Region surface = new Region();
    private final Region pointerLine = new Region();
    private final Playhead playhead = new Playhead();
    private final ScrollBar scrollBar = new ScrollBar();
    /// How many of the sites have a lane in a picture, where one cannot scroll to the others.
    private final Label laneCount = new Label();
    private final HoverCard hoverCard = new HoverCard();
    private final Label rejection = new Label();
    private final DaySlider slider;

    private TimeScale scale;
    private LaneRows rows;
    private int mostLanes = LaneRows.MOST_VISIBLE;
    private Optional<EventCluster> pointedEvents = Optional.empty();
    private double wheel;
    /// Whether the slider takes another span; on the way its value is nobody's wish.
    private boolean ranging;

    /// @param openEvent is asked to open an event whose mark was chosen
    public TimelineDock(Session session, Consumer<Event> openEvent) {
        this(session, new Playback(session, FrameClock.ofScreen()), openEvent);
        playback.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
    }

    /// The lanes for a picture: no buttons, nothing to open.
    ///
    /// @param scale of the picture
    public static TimelineDock forPicture(Session session, ScreenScale scale) {
        TimelineDock dock = new TimelineDock(session, event -> {});
        dock.transport.setVisible(false);
        dock.showPosture();
        dock.showSelection(session.look().site());
        dock.lanes.setPictureScale(scale);
        return dock;
    }

    TimelineDock(Session session, Playback playback, Consumer<Event> openEvent) {
        this.session = session;
        this.playback = playback;
        this.openEvent = openEvent;
        this.scale = new TimeScale(
                session.look().posture().firstDay(), session.look().posture().lastDay(), 0, LEAST_AXIS);
        this.rows = lanes(1);
        this.transport = new TransportPane(session, playback, this::focusSlider);
        this.keys = new TimelineKeys(session, playback, transport.dateField()::startTyping);
        this.scrubber = new Scrubber(session, playback, this, () -> scale);
        this.words = new TimelineWords(session);
        this.names = new LaneNames(session::select);
        this.events = new EventMarks(this::open, this::point);
        this.dayMarks = new DayMarks(session.today());
        this.slider = new DaySlider(scale);
        getStyleClass().add("timeline-dock");
        getStylesheets().add(stylesheet());
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("timeline.dock"));
        // Its card reaches over the map, whichever of the two was added first.
        setViewOrder(-1);
        buildNodes();
        followSession();
        listen();
    }

    private static String stylesheet() {
        return Objects.requireNonNull(TimelineDock.class.getResource("timeline.css"), "timeline.css")
                .toExternalForm();
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
        pointerLine.getStyleClass().add("pointer-line");
        pointerLine.setMouseTransparent(true);
        pointerLine.setVisible(false);
        slider.setAccessibleText(Messages.text("timeline.slider"));
        slider.setAccessibleHelp(Messages.text("timeline.slider.help"));
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        laneCount.getStyleClass().add("lane-count");
        laneCount.setAlignment(Pos.CENTER_RIGHT);
        rejection.getStyleClass().add("rejection");
        rejection.setMouseTransparent(true);
        rejection.setVisible(false);
        getChildren()
                .setAll(
                        transport,
                        surface,
                        phases,
                        lanes,
                        dayMarks,
                        ticks,
                        names,
                        laneCount,
                        pointerLine,
                        slider,
                        events,
                        scrollBar,
                        playhead,
                        hoverCard,
                        rejection);
        // Each part is laid out by itself, so that a step never lays out the dock, nor the window it is in.
        getChildren().forEach(node -> node.setManaged(false));
    }

    private void followSession() {
        // The session lives as long as the dock, so nothing has to be ended.
        session.lookProperty().subscribe(this::render);
        showPosture();
        transport.dateField().rejectionProperty().subscribe(this::showRejection);
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
        if (!after.site().equals(before.site())) showSelection(after.site());
        if (!after.day().equals(before.day())) showDay();
        else if (!after.hasMomentOf(before)) moveInDay();
    }

    private void listen() {
        scrubber.attachTo(surface);
        scrubber.attachTo(slider);
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> focusSlider());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> focusSlider());
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clickLane);
        slider.valueProperty().subscribe((before, value) -> takeSliderValue(value.doubleValue()));
        slider.addEventHandler(KeyEvent.KEY_PRESSED, this::handleSliderKey);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        addEventHandler(ScrollEvent.SCROLL, this::turnWheel);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        addEventFilter(MouseEvent.MOUSE_EXITED, event -> hidePointed());
        scrubber.draggingProperty().subscribe(isDragging -> {
            if (isDragging) hidePointed();
        });
        scrollBar.valueProperty().subscribe((before, after) -> showLanes());
    }

    private LaneRows lanes(int strips) {
        return LaneRows.forLanes(session.look().posture().sites().size(), strips, mostLanes);
    }

    /// How many sites have a lane in view; the others are scrolled to.
    public int lanesInView() {
        return rows.visible();
    }

    /// Leaves room for what is above.
    ///
    /// @param lanes at least 1
    public void showAtMost(int lanes) {
        mostLanes = lanes;
        showPosture();
        showSelection(session.look().site());
    }

    // Layout

    @Override
    protected double computePrefHeight(double width) {
        double lanes = LANES_TOP + rows.height() + TICKS_GAP + AxisTicks.HEIGHT;
        return Math.max(lanes, transport.isVisible() ? Math.ceil(transport.prefHeight(-1)) : 0) + BOTTOM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double namesLeft = transport.isVisible() ? layTransport() : SIDE;
        double namesWidth = names.widthFor(session.look().posture().sites(), rows.strips());
        double left = Math.rint(namesLeft + namesWidth + NAMES_GAP);
        double right = Math.max(left + LEAST_AXIS, Math.rint(width - RIGHT_SIDE));
        scale = new TimeScale(
                session.look().posture().firstDay(), session.look().posture().lastDay(), left, right);

        double lanesHeight = rows.height();
        double ticksTop = LANES_TOP + lanesHeight + TICKS_GAP;
        names.resizeRelocate(namesLeft, LANES_TOP, namesWidth, lanesHeight);
        laneCount.resizeRelocate(namesLeft, ticksTop, namesWidth, AxisTicks.HEIGHT);
        phases.resizeRelocate(0, PHASES_TOP, width, PhaseBrackets.HEIGHT);
        events.resizeRelocate(0, EVENTS_TOP, width, LANES_TOP + lanesHeight - EVENTS_TOP);
        lanes.resizeRelocate(0, LANES_TOP, width, lanesHeight);
        ticks.resizeRelocate(0, ticksTop, width, AxisTicks.HEIGHT);
        dayMarks.resizeRelocate(0, TOP + 3, width, ticksTop - TOP - 3);
        playhead.setRoom(left - NAMES_GAP, width - 4);
        playhead.resizeRelocate(0, TOP, width, ticksTop - TOP + 4);
        surface.resizeRelocate(left - EventMarks.HEIGHT / 2, TOP, right - left + EventMarks.HEIGHT, getHeight() - TOP);
        double sliderLeft = left - EventMarks.HEIGHT;
        slider.resizeRelocate(sliderLeft, RAIL_TOP, right - left + 2 * EventMarks.HEIGHT, RAIL_HEIGHT);
        slider.scaleProperty().set(new TimeScale(scale.first(), scale.last(), left - sliderLeft, right - sliderLeft));
        pointerLine.resizeRelocate(0, PHASES_TOP, 1, ticksTop - PHASES_TOP);
        scrollBar.resizeRelocate(right + 6, LANES_TOP, SCROLL_BAR_WIDTH, lanesHeight);
        phases.show(phasesOfPlan(), scale);
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
        rows = lanes(session.look().tracks().size());
        int hidden = Math.max(0, posture.sites().size() - rows.visible());
        scrollBar.setMax(hidden);
        scrollBar.setVisibleAmount(
                hidden == 0
                        ? 1
                        : (double) hidden * rows.visible() / posture.sites().size());
        scrollBar.setUnitIncrement(1);
        scrollBar.setBlockIncrement(rows.visible());
        scrollBar.setValue(0);
        scrollBar.setVisible(hidden > 0 && transport.isVisible());
        laneCount.setVisible(hidden > 0 && !transport.isVisible());
        laneCount.setText(Messages.text(
                "timeline.lanes.count", rows.visible(), posture.sites().size()));
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
        Posture posture = session.look().known();
        List<Track> tracks = session.look().tracks();
        rows = lanes(tracks.size());
        List<Site> inView = sitesInView();
        names.show(inView, session.look().language(), rows);
        names.showSelection(session.look().site());
        lanes.show(stripsOf(inView, tracks), posture.levels(), scale);
        phases.show(phasesOfPlan(), scale);
        events.show(eventRows(inView), scale);
        dayMarks.show(sourcesEnd(), scale);
    }

    /// As known on a day, nobody knew when the sources would end.
    private Optional<LocalDate> sourcesEnd() {
        Look look = session.look();
        return look.knowledge().isLimited()
                ? Optional.empty()
                : look.posture().about().sourcesEnd().map(end -> end.latest());
    }

    /// Events of the whole country over the axis, those of a site at the top of its lane.
    private List<EventMarks.Row> eventRows(List<Site> inView) {
        List<Event> all = session.look().known().events();
        List<EventMarks.Row> found = new ArrayList<>();
        found.add(new EventMarks.Row(
                EventMarks.HEIGHT / 2,
                EventCluster.OVER_THE_AXIS,
                all.stream().filter(event -> event.siteIds().isEmpty()).toList()));
        for (int row = 0; row < inView.size(); row++) {
            String id = inView.get(row).id();
            found.add(new EventMarks.Row(
                    LANES_TOP - EVENTS_TOP + rows.top(row, 0),
                    EventCluster.IN_A_LANE,
                    all.stream().filter(event -> event.siteIds().contains(id)).toList()));
        }
        return found;
    }

    private List<LaneCanvas.Strip> stripsOf(List<Site> inView, List<Track> tracks) {
        List<LaneCanvas.Strip> found = new ArrayList<>();
        for (int row = 0; row < inView.size(); row++)
            for (int strip = 0; strip < tracks.size(); strip++)
                found.add(LaneCanvas.Strip.of(
                        inView.get(row),
                        tracks,
                        strip,
                        session.look().posture().span(),
                        rows.top(row, strip),
                        rows.barHeight(strip)));
        return found;
    }

    private List<Site> sitesInView() {
        List<Site> sites = session.look().known().sites();
        int first = Math.clamp(Math.round(scrollBar.getValue()), 0, Math.max(0, sites.size() - rows.visible()));
        return sites.subList(first, Math.min(sites.size(), first + rows.visible()));
    }

    private List<Phase> phasesOfPlan() {
        return session.look().planOn(session.look().day()).map(Track::phases).orElse(List.of());
    }

    private void showSelection(Optional<Site> selected) {
        selected.ifPresent(this::scrollTo);
        names.showSelection(selected);
    }

    private void scrollTo(Site site) {
        int index = session.look().posture().sites().indexOf(site);
        double first = scrollBar.getValue();
        if (index < first) scrollBar.setValue(index);
        else if (index >= first + rows.visible()) scrollBar.setValue(index - rows.visible() + 1);
    }

    private void showDay() {
        LocalDate day = session.look().day();
        transport.showDay();
        slider.fractionProperty().set(session.look().fraction());
        slider.setValue((double) day.toEpochDay());
        slider.setSpoken(words.spoken(day, sitesInView()));
        playhead.show(day, playheadX());
        dayMarks.keepClearOf(playhead.bubbleFrom(), playhead.bubbleTo());
    }

    private void moveInDay() {
        slider.fractionProperty().set(session.look().fraction());
        playhead.moveTo(playheadX());
        dayMarks.keepClearOf(playhead.bubbleFrom(), playhead.bubbleTo());
    }

    private double playheadX() {
        return scale.x(session.look().day().toEpochDay() + session.look().fraction());
    }

    private void showRejection(Optional<String> reason) {
        rejection.setVisible(reason.isPresent());
        if (reason.isEmpty()) return;
        rejection.setText(reason.get());
        rejection.applyCss();
        rejection.autosize();
        Bounds field = sceneToLocal(
                transport.dateField().localToScene(transport.dateField().getLayoutBounds()));
        rejection.relocate(field.getMinX(), field.getMaxY() + REJECTION_GAP);
    }

    // Pointer, wheel and keys

    private void focusSlider() {
        slider.requestFocus();
    }

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
        siteAt(sceneToLocal(event.getSceneX(), event.getSceneY())).ifPresent(session::select);
    }

    /// Offers what can be done at a day, with a lane and with an event.
    ///
    /// @param copy takes a text for the clipboard
    public void offerMenus(Consumer<String> copy) {
        TimelineMenu menu = new TimelineMenu(session, playback, this::open, copy);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Point2D point = sceneToLocal(event.getSceneX(), event.getSceneY());
            if (!event.isKeyboardTrigger() && !isOverAxis(point.getX())) return;
            menuAt(menu, point, event.isKeyboardTrigger()).show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// @param isOfKeyboard whether it is asked for without a pointer: then the shown day and the selected site are
    /// meant
    private ContextMenu menuAt(TimelineMenu menu, Point2D point, boolean isOfKeyboard) {
        if (isOfKeyboard) {
            Look look = session.look();
            return menu.at(look.day(), look.site(), look.tracks().stream().findFirst(), List.of());
        }
        List<Event> events = pointedEvents.map(EventCluster::events).orElse(List.of());
        LocalDate day =
                events.isEmpty() ? scale.dayAt(point.getX()) : events.getFirst().day();
        return menu.at(day, siteAt(point), trackAt(point), events);
    }

    /// The track of the strip at a point, the last one below it.
    private Optional<Track> trackAt(Point2D point) {
        List<Track> tracks = session.look().tracks();
        OptionalInt row = rows.at(point.getY() - LANES_TOP);
        if (row.isEmpty() || tracks.isEmpty()) return Optional.empty();
        boolean isSecond = tracks.size() > 1 && point.getY() - LANES_TOP >= rows.top(row.getAsInt(), 1);
        return Optional.of(isSecond ? tracks.getLast() : tracks.getFirst());
    }

    private boolean isOverAxis(double x) {
        return x >= scale.left() - EventMarks.HEIGHT / 2 && x <= scale.right() + EventMarks.HEIGHT / 2;
    }

    private Optional<Site> siteAt(Point2D point) {
        OptionalInt row = rows.at(point.getY() - LANES_TOP);
        List<Site> inView = sitesInView();
        return row.isPresent() && row.getAsInt() < inView.size()
                ? Optional.of(inView.get(row.getAsInt()))
                : Optional.empty();
    }

    private void handleSliderKey(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.UP) session.stepDays(1);
        else if (event.getCode() == KeyCode.DOWN) session.stepDays(-1);
        else return;
        event.consume();
    }

    private void turnWheel(ScrollEvent event) {
        double turned =
                Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX()) ? event.getDeltaY() : -event.getDeltaX();
        wheel += turned / NOTCH;
        long notches = (long) wheel;
        wheel -= notches;
        if (notches != 0 && isOverNames(event)) scrollLanes(notches);
        else if (notches != 0) session.stepDays(notches);
        event.consume();
    }

    /// At the names the wheel scrolls to lanes out of view; everywhere else it steps days.
    private boolean isOverNames(ScrollEvent event) {
        Point2D point = sceneToLocal(event.getSceneX(), event.getSceneY());
        return scrollBar.isVisible() && (names.getBoundsInParent().contains(point) || point.getX() > scale.right());
    }

    private void scrollLanes(long up) {
        scrollBar.setValue(Math.clamp(scrollBar.getValue() - up, 0, scrollBar.getMax()));
    }

    private void point(Optional<EventCluster> cluster) {
        pointedEvents = cluster;
        cluster.ifPresent(pointed -> showCard(pointed.events().getFirst().day(), pointed.x(), Optional.empty()));
        if (cluster.isEmpty()) hidePointed();
    }

    private void point(MouseEvent event) {
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        if (!isOverAxis(x)) {
            hidePointed();
            return;
        }
        LocalDate day = pointedEvents
                .filter(EventCluster::isSingle)
                .map(cluster -> cluster.events().getFirst().day())
                .orElseGet(() -> scale.dayAt(x));
        showCard(day, scale.x(day), siteAt(sceneToLocal(event.getSceneX(), event.getSceneY())));
    }

    private void hidePointed() {
        hoverCard.hide();
        pointerLine.setVisible(false);
    }

    private void showCard(LocalDate day, double x, Optional<Site> pointed) {
        hoverCard.show(words.card(day, sitesInView(), pointed, pointedEvents));
        hoverCard.relocate(
                Math.clamp(
                        x - hoverCard.getWidth() / 2, SIDE, Math.max(SIDE, getWidth() - SIDE - hoverCard.getWidth())),
                -hoverCard.getHeight() - CARD_GAP);
        pointerLine.setVisible(true);
        pointerLine.setTranslateX(Math.rint(x));
    }
}
