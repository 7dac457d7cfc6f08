package io.github.drawdownmap.timeline;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.FrameClock;
import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.timeline.axis.AxisTicks;
import io.github.drawdownmap.timeline.transport.TransportPane;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.symbol.TimeScale;
import io.github.drawdownmap.ui.theme.Theme;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
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
    /// A lower window has more use for its map and its drawer than for tall lanes.
    private static final double LOW_WINDOW = 660;

    private static final double BOTTOM = 6;
    static final double SIDE = 16;
    private static final double NAMES_GAP = 14;
    private static final double RIGHT_SIDE = 28;
    private static final double SCROLL_BAR_WIDTH = 8;

    private final Session session;
    private final Playback playback;
    private final TimelineKeys keys;
    private final BiConsumer<Event, Optional<Site>> openEvent;

    private final TransportPane transport;
    private final LaneStack lanes;
    private final Wheel wheel;
    private final DayAxis axis;
    private final PointedDay pointed;
    private final Rejection rejection;
    /// @param openEvent is asked to open an event whose mark was chosen, in the lane of a site or over the axis
    public TimelineDock(Session session, BiConsumer<Event, Optional<Site>> openEvent) {
        this(session, new Playback(session, FrameClock.ofScreen()), openEvent);
        playback.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
    }

    /// At the slider the keyboard steps days.
    @Override
    public void requestFocus() {
        axis.slider().requestFocus();
    }

    /// The lanes for a picture: no buttons, nothing to open.
    ///
    /// @param scale of the picture
    public static TimelineDock forPicture(Session session, ScreenScale scale) {
        TimelineDock dock = new TimelineDock(session, (event, lane) -> {});
        dock.transport.setVisible(false);
        dock.showPosture();
        dock.lanes.showSelection(session.look().site());
        dock.lanes.canvas().setPictureScale(scale);
        return dock;
    }

    TimelineDock(Session session, Playback playback, BiConsumer<Event, Optional<Site>> openEvent) {
        this.session = session;
        this.playback = playback;
        this.openEvent = openEvent;
        this.lanes = new LaneStack(session);
        this.pointed = new PointedDay(this, this::scale, lanes, DayAxis.LANES_TOP, new TimelineWords(session));
        this.axis = new DayAxis(session, playback, this, lanes, this::open, pointed);
        this.wheel = new Wheel(session, lanes, axis);
        this.transport = new TransportPane(session, playback, axis.slider()::requestFocus);
        this.keys = new TimelineKeys(session, playback, axis::zoom, transport.dateField());
        this.rejection = new Rejection(transport.dateField());
        dress();
        buildNodes();
        followSession();
        listen();
    }

    private void dress() {
        getStyleClass().add("timeline-dock");
        getStylesheets().add(Theme.stylesheet(TimelineDock.class, "timeline.css"));
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("timeline.dock"));
        // Its card reaches over the map, whichever of the two was added first; the pointer there is on the map.
        setViewOrder(-1);
        setPickOnBounds(false);
    }

    public Playback playback() {
        return playback;
    }

    /// Keeps the card of the pointed day over what it tells of, and off what stands beside that.
    ///
    /// @param width of what it may lie over, from the left
    public void keepCardWithin(ObservableDoubleValue width) {
        pointed.keepCardWithin(width);
    }

    /// The keys of the timeline, for a window to listen to.
    public TimelineKeys keys() {
        return keys;
    }

    /// The day axis in this dock's coordinates, as it was last laid out.
    TimeScale scale() {
        return axis.scale();
    }

    private void buildNodes() {
        getChildren().add(transport);
        getChildren().addAll(axis.below());
        getChildren().add(lanes.canvas());
        getChildren().addAll(axis.marks());
        getChildren().addAll(lanes.names(), lanes.count(), pointed.line());
        getChildren().addAll(axis.handles());
        getChildren().add(lanes.bar());
        getChildren().addAll(axis.onTop());
        getChildren().add(lanes.canvas().words());
        getChildren().addAll(pointed.card(), rejection);
        // In the order of the Tab key they stay where they are.
        axis.inFront().forEach(handle -> handle.setViewOrder(-1));
        Stream.of(pointed.card(), rejection).forEach(node -> node.setViewOrder(-2));
        // Each part is laid out by itself, so that a step never lays out the dock, nor the window it is in.
        getChildren().forEach(node -> node.setManaged(false));
    }

    private void followSession() {
        // The session lives as long as the dock, so nothing has to be ended.
        session.lookProperty().subscribe(this::render);
        showPosture();
        transport.dateField().rejectionProperty().subscribe(reason -> rejection.say(reason, this));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(isShowing -> {
                    if (!isShowing) playback.pause();
                });
    }

    private void render(Look before, Look after) {
        if (!after.hasStatementsOf(before)) pointed.hide();
        if (!after.hasPostureOf(before)) showPosture();
        else if (!after.hasStatementsOf(before) || (!after.limit().equals(before.limit()) && lanes.isOpen()))
            showLanes();
        if (after.tracks().size() != before.tracks().size()) requestLayout();
        if (!after.language().equals(before.language())) requestLayout();
        if (!after.hasPostureOf(before) || !after.site().equals(before.site())) lanes.showSelection(after.site());
        if (!after.day().equals(before.day())) showDay();
        else if (!after.hasMomentOf(before)) axis.moveInDay();
        else if (!after.knowledge().equals(before.knowledge())) axis.placeKnown();
    }

    private void listen() {
        axis.surface().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clickLane);
        axis.slider().addEventHandler(KeyEvent.KEY_PRESSED, keys::handleAtSlider);
        // By itself a button takes the arrows to go to whatever stands beside it.
        transport.watch().addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        addEventHandler(
                ScrollEvent.SCROLL, event -> wheel.turn(event, pointOf(event).getX(), isOverNames(event)));
        addEventFilter(MouseEvent.MOUSE_MOVED, pointed::point);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> pointed.hide());
        addEventFilter(MouseEvent.MOUSE_EXITED, event -> pointed.hide());
        lanes.bar().valueProperty().subscribe((before, after) -> showLanes());
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() < LOW_WINDOW)
                .orElse(false)
                .subscribe((before, isLow) -> leaveRoom(isLow));
    }

    /// How many sites have a lane in view; the others are scrolled to.
    public int lanesInView() {
        return lanes.rows().visible();
    }

    /// Leaves room for what is above.
    ///
    /// @param most lanes, at least 1
    public void limitLanes(int most) {
        lanes.setMost(most);
        arrangeAnew();
    }

    /// Has the lanes of some of the sites come before all others, in a picture that shows the map around them.
    public void beginLanesWith(Predicate<Site> which) {
        lanes.beginWith(which);
        arrangeAnew();
    }

    private void leaveRoom(boolean isWindowLow) {
        lanes.setLow(isWindowLow);
        arrangeAnew();
    }

    private void arrangeAnew() {
        showPosture();
        lanes.showSelection(session.look().site());
    }

    // Layout

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(axis.height(), transport.isVisible() ? Math.ceil(transport.prefHeight(-1)) : 0) + BOTTOM;
    }

    @Override
    protected void layoutChildren() {
        double namesLeft = transport.isVisible() ? layTransport() : SIDE;
        double namesWidth = lanes.widthOfNames();
        double left = Math.rint(namesLeft + namesWidth + NAMES_GAP);
        double right = Math.max(left + DayAxis.LEAST_WIDTH, Math.rint(getWidth() - RIGHT_SIDE));
        double lanesTop = DayAxis.LANES_TOP;
        double lanesHeight = lanes.rows().height();
        lanes.names().resizeRelocate(namesLeft, lanesTop, namesWidth, lanesHeight);
        // Over the names: below them the first date of the axis reaches over their column.
        lanes.count().resizeRelocate(namesLeft, lanesTop - AxisTicks.HEIGHT, namesWidth, AxisTicks.HEIGHT);
        lanes.canvas().resizeRelocate(0, lanesTop, getWidth(), lanesHeight);
        lanes.bar().resizeRelocate(right + 6, lanesTop, SCROLL_BAR_WIDTH, lanesHeight);
        axis.layOut(left, right, getWidth(), getHeight(), pointed.line());
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
        lanes.arrange(transport.isVisible());
        transport.showPosture();
        axis.placeSpan();
        showLanes();
        showDay();
        requestLayout();
    }

    private void showLanes() {
        lanes.draw(axis.scale());
        axis.placeStatements();
    }

    private void showDay() {
        transport.showDay();
        axis.placeDay();
    }

    // Pointer, wheel and keys

    private void open(Event event, Optional<Site> lane) {
        session.seek(event.day());
        openEvent.accept(event, lane);
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

    private Point2D pointOf(ScrollEvent event) {
        return sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    /// At the names the wheel scrolls to lanes out of view; everywhere else it steps days.
    private boolean isOverNames(ScrollEvent event) {
        Point2D point = pointOf(event);
        return lanes.bar().isVisible()
                && (lanes.names().getBoundsInParent().contains(point)
                        || point.getX() > axis.scale().right());
    }
}
