package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.TilePainter;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.names.LabelLayer;
import io.github.drawdownmap.map.sites.SiteCard;
import io.github.drawdownmap.map.sites.SiteLayer;
import io.github.drawdownmap.map.sites.SiteSwarm;
import io.github.drawdownmap.map.tiles.FetchedTiles;
import io.github.drawdownmap.map.tiles.PaintedTiles;
import io.github.drawdownmap.map.tiles.TileLayer;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.symbol.Legend;
import io.github.drawdownmap.ui.theme.MapPalette;
import io.github.drawdownmap.ui.theme.Theme;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The map: background, names of places, sites, and the controls over them.
public final class MapPane extends Region {
    private static final double FIT_INSET = 24;
    private static final double MARGIN = 16;
    /// In a narrower map the sites are fitted below the card, not beside it.
    private static final double NARROW_WIDTH = 760;

    private static final double SHARE_FOR_CARD = 0.6;
    private static final double SHARE_FOR_CARD_ABOVE_SITES = 0.5;
    /// A narrow map that is low as well needs what there is for the sites.
    private static final double SHARE_FOR_CARD_IN_LOW_MAP = 0.3;

    private static final double GAP = 12;
    private static final double LEAST_GAP = 6;
    private static final int PAINTED_STOPS_PER_LEVEL = 4;
    private static final int PICTURE_STOPS_PER_LEVEL = 1;
    /// Nobody looks again at a picture that has been taken, so it waits for a server that asks for a little time.
    private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(10);
    /// Nearer than this the embedded map shows nothing new.
    private static final double DETAIL_ZOOM = 10.5;

    private final Session session;
    private final Viewport viewport = new Viewport();
    private final TileLayer tiles = new TileLayer(viewport, this::redrawSwarm);
    private final SiteSwarm swarm;
    private final SiteLayer sites;
    private final SiteCard siteCard;
    private final LabelLayer labels;
    private final Region zoomBox = new Region();
    private final Pane map = new Pane();
    private final DayCard card;
    private final Legend legend;
    private final Node legendCard;
    private final ZoomButtons buttons = new ZoomButtons(viewport, this::fitAllSites);
    private final ScaleBar scaleBar = new ScaleBar(viewport);
    private final CreditLine credit;
    private final StoryCaption caption;
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ExecutorService tilePainters = painters(2);
    private final ExecutorService labelPainter = painters(1);
    private final Subscription subscription;
    private Optional<TileSource> basemap = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private String basemapNotice = "";
    private Set<String> focus = Set.of();
    private Frame frame = Frame.ALL;
    private ScreenScale pictureScale = ScreenScale.ONE;
    private @Nullable VectorMap vectorMap;
    private @Nullable Region overlay;

    /// @param embedded the map that the program carries with it; the pane works without while it is being read
    /// @param openLink opens a page of the credit line
    public MapPane(Session session, CompletionStage<VectorMap> embedded, Consumer<URI> openLink) {
        this.session = session;
        swarm = new SiteSwarm(session, viewport, tiles);
        siteCard = new SiteCard(session, viewport);
        sites = new SiteLayer(session, viewport, swarm, this::replanLabels, siteCard::show);
        labels = new LabelLayer(viewport, sites::obstacles, tiles::isEmbedded, labelPainter);
        caption = new StoryCaption(session, viewport);
        card = new DayCard(session);
        legend = new Legend(session);
        legendCard = card(legend);
        // It hardly ever changes, and its many shapes take long to draw when the map moves below them.
        legendCard.setCache(true);
        credit = new CreditLine(openLink);
        getStyleClass().add("map-pane");
        getStylesheets()
                .add(Objects.requireNonNull(MapPane.class.getResource("map.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("map.pane"));
        zoomBox.getStyleClass().add("zoom-box");
        map.getChildren().addAll(tiles, swarm, labels, sites, zoomBox);
        map.getChildren().forEach(layer -> layer.setManaged(false));
        clip(map);
        getChildren().addAll(map, caption, card, legendCard, buttons, scaleBar, credit, siteCard);
        listen();
        paintTiles();
        subscription = Subscription.combine(
                session.lookProperty().subscribe(this::render),
                Platform.getPreferences().reducedMotionProperty().subscribe(viewport.reducedMotionProperty()::set));
        labels.setLanguage(session.look().language());
        showAllSites();
        // Where it has been read already, the first frame has it: nothing moves when it comes.
        embedded.whenComplete((loaded, failure) -> {
            if (Platform.isFxApplicationThread()) take(loaded, failure);
            else Platform.runLater(() -> take(loaded, failure));
        });
    }

    private void render(Look before, Look after) {
        if (!after.hasPostureOf(before)) showPosture(after.isOfFileOf(before));
        if (!after.language().equals(before.language())) labels.setLanguage(after.language());
    }

    /// Threads that paint in the background; what is asked of them after the end is forgotten.
    private static ExecutorService painters(int threads) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().name("map painter").daemon().unstarted(work),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// Names and symbols beyond the edge would lie over the rest of the window.
    private static void clip(Region region) {
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(region.widthProperty());
        frame.heightProperty().bind(region.heightProperty());
        region.setClip(frame);
    }

    private static Node card(Node content) {
        StackPane sheet = new StackPane(content);
        sheet.getStyleClass().add("card");
        return sheet;
    }

    private void listen() {
        var gestures = new Gestures(
                viewport,
                zoomBox,
                point -> sites.siteAt(point).ifPresent(session::select),
                this::fitAllSites,
                session::stepDays);
        gestures.listenTo(map);
        gestures.listenToKeysOf(this);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        map.setOnMouseMoved(event -> sites.hover(map, new Point2D(event.getX(), event.getY())));
        map.setOnMouseExited(event -> sites.leave());
        addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
        settled.bind(tiles.settledProperty()
                .and(labels.settledProperty())
                .and(viewport.zoomingProperty().not()));
        viewport.zoomProperty().subscribe(zoom -> showNotice());
        tiles.standInsProperty().subscribe(standIns -> labels.requestLayout());
        tiles.standInsProperty().map(Set::isEmpty).subscribe(none -> showCredit());
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleXProperty)
                .subscribe(scale -> requestLayout());
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || session.look().site().isEmpty()) return;
        session.clearSelection();
        event.consume();
    }

    private void take(@Nullable VectorMap loaded, @Nullable Throwable failure) {
        if (loaded == null) {
            showBasemapNotice(Messages.text("map.missing", reason(failure)));
            return;
        }
        vectorMap = loaded;
        focus = focusOf(loaded);
        paintTiles();
        if (viewport.isFitted()) show(frame);
        showCredit();
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }

    private void paintTiles() {
        MapPalette palette = theme.palette();
        tiles.setBackground(palette.land());
        if (vectorMap == null) return;
        tiles.paint(new PaintedTiles(new TilePainter(vectorMap, focus), palette, tilePainters));
        labels.show(vectorMap, focus, theme);
    }

    private void redrawSwarm() {
        swarm.forgetGround();
    }

    private void replanLabels() {
        labels.replan();
    }

    private void showCredit() {
        boolean embeddedIsInView = !tiles.standInsProperty().get().isEmpty();
        Stream<Attribution> embedded = Stream.ofNullable(vectorMap)
                .filter(map -> basemap.isEmpty() || embeddedIsInView)
                .map(VectorMap::attribution);
        credit.showCredits(Stream.concat(embedded, basemap.map(TileSource::attribution).stream())
                .toList());
    }

    private void showNotice() {
        boolean detailIsPassed = basemap.isEmpty() && viewport.zoom() > DETAIL_ZOOM;
        credit.showNotice(basemapNotice.isEmpty() && detailIsPassed ? Messages.text("map.detail") : basemapNotice);
    }

    // Questions

    public Viewport viewport() {
        return viewport;
    }

    /// Whether all that is in view has been drawn.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// What is on screen and nothing lies over: all sites while nobody has moved the map.
    public Frame frameOnScreen() {
        if (viewport.isFitted()) return frame;
        Insets insets = freeInsets()
                .max(Comparator.comparingDouble(
                        free -> (getWidth() - free.getLeft()) * (getHeight() - free.getTop() - free.getBottom())))
                .orElseThrow();
        return new Frame.Box(viewport.boundsBetween(
                new Point2D(insets.getLeft(), insets.getTop()),
                new Point2D(getWidth() - insets.getRight(), getHeight() - insets.getBottom())));
    }

    /// Where the middle of the map is, for others to show the same: all sites while nobody has moved it.
    public Frame place() {
        return viewport.isFitted() && frame.equals(Frame.ALL) ? frame : around();
    }

    private Frame around() {
        return new Frame.Around(
                viewport.center(), Math.clamp(viewport.zoom(), Frame.Around.LEAST_ZOOM, Frame.Around.MOST_ZOOM));
    }

    // Commands

    /// Shows a part of the world at once.
    public void show(Frame wanted) {
        frame = wanted;
        switch (wanted) {
            case Frame.AllSites all -> showAllSites();
            case Frame.Around place -> viewport.show(place.center(), place.zoom());
            case Frame.Box box -> viewport.fit(box.bounds(), () -> roomiestInsets(box.bounds()));
        }
    }

    /// Tells what playback has come to, at its site; nothing when it is over.
    public void tell(Optional<Event> event) {
        caption.show(event);
    }

    /// Paints the background in the colours of a theme; the stylesheets are the scene's affair.
    public void setTheme(Theme wanted) {
        theme = wanted;
        swarm.forgetColors();
        paintTiles();
    }

    /// Shows the tiles of a source, with the embedded map where they are missing; or the embedded map alone. The
    /// caller closes the source, after it has been replaced.
    public void showBasemap(Optional<TileSource> source) {
        basemap = source;
        viewport.setStopsPerLevel(source.isPresent() ? PICTURE_STOPS_PER_LEVEL : PAINTED_STOPS_PER_LEVEL);
        tiles.fetch(source.map(FetchedTiles::new));
        labels.requestLayout();
        showCredit();
        showNotice();
    }

    /// Says quietly beside the credit what is the matter with the basemap.
    ///
    /// @param words one sentence, or empty when all is well
    private void showBasemapNotice(String words) {
        basemapNotice = words;
        showNotice();
    }

    /// Leaves out the names of places that would lie under what another view shows over the map.
    ///
    /// @param over its visible children cover the map
    public void keepNamesClearOf(Region over) {
        overlay = over;
        over.needsLayoutProperty().subscribe(needed -> {
            // Not this pane: it would ask for a layout in the middle of its parent's, and wait for ever for it.
            if (!needed) keepNamesClear();
        });
    }

    /// Puts a link into the legend to the page on how things are drawn.
    public void linkToMethod(Runnable openPage) {
        legend.linkToMethod(openPage);
    }

    /// Offers what can be done at a place of the map.
    ///
    /// @param copy takes a text for the clipboard
    /// @param back goes back to where the user was before
    public void offerMenus(Consumer<String> copy, Runnable back) {
        MapMenu menu = new MapMenu(session, viewport, sites::sentence, copy, this::fitAllSites, back);
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> show(menu, event));
        // With the keyboard at the map itself; a pointer may be at what lies over it.
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) show(menu, event);
        });
    }

    private void show(MapMenu menu, ContextMenuEvent event) {
        Point2D point = map.sceneToLocal(event.getSceneX(), event.getSceneY());
        Optional<Site> site = sites.siteAt(point).or(() -> sites.labelAt(point));
        menu.at(point, site).show(map, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// Shows all sites of the posture, smoothly.
    public void fitAllSites() {
        if (session.look().posture().sites().isEmpty()) return;
        frame = Frame.ALL;
        WorldBounds wanted = firstView();
        viewport.flyTo(wanted, () -> roomiestInsets(wanted));
    }

    /// Gets ready to be drawn into a picture: nothing that is there to be clicked, and nothing moves.
    ///
    /// @param scale of the picture
    public void showForPicture(ScreenScale scale) {
        pictureScale = scale;
        viewport.reducedMotionProperty().set(true);
        tiles.serveStillPicture(PICTURE_PATIENCE);
        buttons.setVisible(false);
        setFocusTraversable(false);
        sites.setFocusable(false);
        card.leaveFindingOut();
        requestLayout();
    }

    /// Leaves the marks of events out of the legend where no timeline shows them.
    public void leaveEventsOut() {
        legend.leaveEventsOut();
        requestLayout();
    }

    /// Hands out the card of the day and the legend, which then lie beside the map and cover nothing of it.
    public CardsBeside takeCardsOff() {
        getChildren().removeAll(card, legendCard);
        card.getStylesheets().setAll(getStylesheets());
        return new CardsBeside(card, legend);
    }

    /// Lets go of threads and of the session.
    public void close() {
        subscription.unsubscribe();
        sites.close();
        siteCard.close();
        swarm.close();
        labels.close();
        card.close();
        tiles.stop();
        tilePainters.shutdownNow();
        labelPainter.shutdownNow();
    }

    /// @param again whether it is another reading of what was on show; then the map stays where the user has put it
    private void showPosture(boolean again) {
        Set<String> before = focus;
        if (vectorMap != null) focus = focusOf(vectorMap);
        if (!focus.equals(before)) paintTiles();
        if (!again || viewport.isFitted()) showAllSites();
    }

    /// The countries that are set off: those that the file names, or those that hold the sites.
    private Set<String> focusOf(VectorMap map) {
        return session.look()
                .posture()
                .scene()
                .focus()
                .<Set<String>>map(Set::copyOf)
                .orElseGet(() -> FirstView.countries(positions(), map));
    }

    private void showAllSites() {
        frame = Frame.ALL;
        if (session.look().posture().sites().isEmpty()) return;
        WorldBounds wanted = firstView();
        viewport.fit(wanted, () -> roomiestInsets(wanted));
    }

    private WorldBounds firstView() {
        return session.look()
                .posture()
                .scene()
                .frame()
                .map(WorldBounds::of)
                .orElseGet(() -> FirstView.bounds(positions(), Optional.ofNullable(vectorMap)));
    }

    private List<LatLon> positions() {
        return session.look().posture().sites().stream().map(Site::position).toList();
    }

    /// What to leave free on each side so that no card lies over what is wanted: beside the cards, between them, or
    /// past one on either side, wherever it is shown largest.
    private Insets roomiestInsets(WorldBounds wanted) {
        return freeInsets()
                .max(Comparator.comparingDouble(insets -> viewport.camera().zoomFitting(wanted, insets)))
                .orElseThrow();
    }

    private Stream<Insets> freeInsets() {
        double cardWidth = isOver(card) ? MARGIN + card.prefWidth(-1) : 0;
        double cardHeight = isOver(card) ? MARGIN + card.prefHeight(card.prefWidth(-1)) : 0;
        double legendWidth = isOver(legendCard) ? MARGIN + legendCard.prefWidth(-1) : 0;
        double legendHeight = isOver(legendCard) ? MARGIN + legendCard.prefHeight(-1) : 0;
        return Stream.of(
                insets(0, 0, Math.max(cardWidth, legendWidth)),
                insets(cardHeight, legendHeight, 0),
                insets(0, legendHeight, cardWidth),
                insets(cardHeight, 0, legendWidth));
    }

    /// Whether a card lies over the map: it may be hidden, or beside it in a picture.
    private boolean isOver(Node node) {
        return node.isVisible() && equals(node.getParent());
    }

    private static Insets insets(double top, double bottom, double left) {
        return new Insets(Math.max(FIT_INSET, top), FIT_INSET, Math.max(FIT_INSET, bottom), Math.max(FIT_INSET, left));
    }

    // Layout

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        for (Node layer : List.of(map, tiles, swarm, labels, sites)) layer.resizeRelocate(0, 0, width, height);
        caption.place();
        if (isOver(card)) placeCards(width, height);
        // Fits the sites beside the cards where these are now.
        viewport.resize(width, height, screenScale());
        place(buttons, width - MARGIN - buttons.prefWidth(-1), MARGIN);
        double creditWidth = credit.prefWidth(-1);
        double creditLeft = width - MARGIN - creditWidth;
        place(credit, creditLeft, height - GAP - credit.prefHeight(creditWidth));
        placeScaleBar(creditLeft);
        sites.keepClearOf(boundsOfControls().toList());
        keepNamesClear();
    }

    private void placeCards(double width, double height) {
        card.fit(height * shareForCard(width, height));
        place(card, MARGIN, MARGIN);
        legend.fit(width - 2 * MARGIN, height - 2 * MARGIN - LEAST_GAP - card.getHeight());
        place(legendCard, MARGIN, height - MARGIN - legendCard.prefHeight(-1));
    }

    private static double shareForCard(double width, double height) {
        if (width >= NARROW_WIDTH) return SHARE_FOR_CARD;
        return height < width ? SHARE_FOR_CARD_IN_LOW_MAP : SHARE_FOR_CARD_ABOVE_SITES;
    }

    private void keepNamesClear() {
        labels.keepClearOf(Stream.concat(boundsOfControls(), boundsOverMap()).toList());
    }

    private Stream<javafx.geometry.Bounds> boundsOfControls() {
        return Stream.of(card, legendCard, buttons, scaleBar, credit)
                .filter(this::isOver)
                .map(node -> node.localToParent(node.getLayoutBounds()));
    }

    /// Beside the credit, or above it where the legend leaves no room.
    private void placeScaleBar(double creditLeft) {
        double legendRight = isOver(legendCard)
                ? legendCard.getLayoutX() + legendCard.getLayoutBounds().getWidth()
                : 0;
        double beside = creditLeft - GAP - scaleBar.prefWidth(-1);
        double bottom = getHeight() - GAP;
        if (beside >= legendRight + GAP) place(scaleBar, beside, bottom - scaleBar.prefHeight(-1));
        else
            place(
                    scaleBar,
                    getWidth() - MARGIN - scaleBar.prefWidth(-1),
                    credit.getLayoutY() - LEAST_GAP - scaleBar.prefHeight(-1));
    }

    private Stream<javafx.geometry.Bounds> boundsOverMap() {
        return Stream.ofNullable(overlay)
                .flatMap(over -> over.getChildrenUnmodifiable().stream())
                .filter(Node::isVisible)
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private void place(Node node, double x, double y) {
        node.autosize();
        node.relocate(snapPositionX(x), snapPositionY(y));
    }

    private ScreenScale screenScale() {
        return getScene() == null || getScene().getWindow() == null
                ? pictureScale
                : new ScreenScale(getScene().getWindow().getRenderScaleX());
    }
}
