package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.tile.Attribution;
import io.github.drawdownmap.basemap.tile.TileSource;
import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.sites.SiteCard;
import io.github.drawdownmap.map.sites.SiteLayer;
import io.github.drawdownmap.map.sites.SiteSwarm;
import io.github.drawdownmap.map.sites.SitesAmongNames;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.pixels.ScreenScale;
import io.github.drawdownmap.ui.symbol.Legend;
import io.github.drawdownmap.ui.theme.LabelColors;
import io.github.drawdownmap.ui.theme.Theme;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The map: the basemap, the sites, and the furniture over them.
public final class MapPane extends Region {
    /// Nobody looks again at a picture that has been taken, so it waits for a server that asks for a little time.
    private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(10);

    private final Session session;
    private final Viewport viewport = new Viewport();
    private final Basemap basemap;
    private final SiteSwarm swarm;
    private final SiteLayer sites;
    private final SiteCard siteCard;
    private final Region zoomBox = new Region();
    private final Region ring = new KeyboardRing();
    private final Pane map = new Pane();
    private final Furniture furniture;
    private final Framing framing;
    private final Gestures gestures;
    private final StoryCaption caption;
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final Subscription subscription;
    private ScreenScale pictureScale = ScreenScale.ONE;
    private @Nullable Region overlay;

    /// @param embedded the map that the program carries with it; the pane works without while it is being read
    /// @param openLink opens a page of the credit line
    public MapPane(Session session, CompletionStage<VectorMap> embedded, Consumer<URI> openLink) {
        this.session = session;
        basemap = new Basemap(session, viewport, openLink, this::redrawSwarm);
        swarm = new SiteSwarm(session, viewport, basemap.tiles());
        siteCard = new SiteCard(session, viewport);
        sites = new SiteLayer(session, viewport, swarm, basemap.names()::replan, siteCard);
        SitesAmongNames amongNames = new SitesAmongNames(session, sites, swarm);
        basemap.names().setSites(amongNames);
        caption = new StoryCaption(session, viewport, amongNames);
        furniture = new Furniture(this, session, viewport, basemap.credit(), this::fitAllSites);
        framing = new Framing(session, viewport, basemap::embedded, furniture, sites);
        gestures = new Gestures(viewport, zoomBox, sites::choose, this::fitAllSites, session::stepDays);
        dress();
        layLayers();
        listen();
        subscription = Subscription.combine(
                session.lookProperty().subscribe(this::render),
                Platform.getPreferences().reducedMotionProperty().subscribe(viewport.reducedMotionProperty()::set));
        basemap.names().setLanguage(session.look().language());
        framing.frame(Frame.ALL);
        // By the outlines of countries.
        basemap.takeWhenRead(embedded, framing::frameAgain);
    }

    private void dress() {
        getStyleClass().add("map-pane");
        getStylesheets().add(Theme.stylesheet(MapPane.class, "map.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        zoomBox.getStyleClass().add("zoom-box");
    }

    private void layLayers() {
        map.getChildren().addAll(basemap.tiles(), swarm, basemap.names(), sites, zoomBox, ring);
        map.getChildren().forEach(layer -> layer.setManaged(false));
        clip(map);
        getChildren().add(map);
        getChildren().addAll(furniture.pieces());
        getChildren().addAll(caption, siteCard);
    }

    /// Names and symbols beyond the edge would lie over the rest of the window.
    private static void clip(Region region) {
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(region.widthProperty());
        frame.heightProperty().bind(region.heightProperty());
        region.setClip(frame);
    }

    private void listen() {
        gestures.listenTo(map);
        gestures.listenToAllOver(this);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        map.setOnMouseMoved(event -> sites.hover(map, new Point2D(event.getX(), event.getY())));
        map.setOnMouseExited(event -> sites.leave());
        addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
        settled.bind(basemap.isSettled().and(viewport.zoomingProperty().not()));
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

    private void redrawSwarm() {
        swarm.forgetGround();
    }

    private void render(Look before, Look after) {
        if (!after.hasPostureOf(before)) showPosture(after.isOfFileOf(before));
        if (!after.language().equals(before.language())) basemap.names().setLanguage(after.language());
        if (!after.site().equals(before.site())) requestLayout();
    }

    /// @param again whether it is another reading of what was on show; then the map stays where the user has put it
    private void showPosture(boolean again) {
        basemap.followPosture();
        if (!again || viewport.isFitted()) framing.frame(Frame.ALL);
    }

    // Questions

    public Viewport viewport() {
        return viewport;
    }

    /// Whether all that is in view has been drawn.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// Whether some of the background in view is not as its source would have it now.
    public boolean fallsShort() {
        return basemap.tiles().fallsShort();
    }

    /// Who made the background in view.
    public List<Attribution> credits() {
        return basemap.credits();
    }

    /// The part of the world on screen that no card covers; all sites as long as the user has not moved the map.
    public Frame frameOnScreen() {
        return framing.onScreen();
    }

    /// A frame around the middle of the map, for another map to show the same; all sites as long as the user has not
    /// moved it.
    public Frame place() {
        return framing.place();
    }

    // Commands

    /// Shows a part of the world at once.
    public void show(Frame wanted) {
        framing.frame(wanted);
    }

    /// Makes room for letters of another size, and fits what it shows anew unless the user has moved the map.
    public void fitAgain() {
        sites.makeRoom();
        framing.frameAgain();
    }

    /// Zooms by a key that was pressed anywhere in the window.
    public void zoomBy(KeyEvent event) {
        gestures.zoom(event);
    }

    /// Shows all sites of the posture, smoothly.
    public void fitAllSites() {
        framing.flyToAllSites();
    }

    /// Tells what playback has come to, at its site; nothing when it is over.
    public void tell(Optional<Event> event) {
        caption.show(event);
    }

    /// Paints the background in some colours; the stylesheets are the scene's affair.
    public void setTheme(Theme wanted, LabelColors names) {
        swarm.forgetColors();
        basemap.dress(wanted, names);
    }

    /// Shows the tiles of a source, with the embedded map where they are missing; or the embedded map alone. The
    /// caller closes the source, after it has been replaced.
    public void showBasemap(Optional<TileSource> source) {
        basemap.showTiles(source);
    }

    /// Where what lies over the map may begin: beside the card of the day at the top, or below it.
    public ReadOnlyObjectProperty<Point2D> freeProperty() {
        return furniture.freeProperty();
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
        furniture.linkToMethod(openPage);
    }

    /// Offers what can be done at a place of the map.
    ///
    /// @param copy takes a text for the clipboard
    /// @param backWords what the item to go back is called
    /// @param back goes back to where the user was before
    public void offerMenus(Consumer<String> copy, String backWords, Runnable back) {
        MapMenu menu = new MapMenu(session, viewport, sites::sentence, copy, this::fitAllSites, backWords, back);
        map.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> open(menu, map.sceneToLocal(event.getSceneX(), event.getSceneY()), event));
        // With the keyboard at no site, and be it at what lies over the map, its middle is meant.
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) open(menu, new Point2D(getWidth() / 2, getHeight() / 2), event);
        });
    }

    private void open(MapMenu menu, Point2D point, ContextMenuEvent event) {
        Point2D onScreen = map.localToScreen(point);
        siteCard.giveWayTo(menu.at(point, sites.siteOrLabelAt(point)), map, onScreen.getX(), onScreen.getY());
        event.consume();
    }

    /// Gets ready to be drawn into a picture: nothing that is there to be clicked, and nothing moves.
    ///
    /// @param days that labels have room for; empty for all
    public void dressForPicture(ScreenScale scale, List<LocalDate> days) {
        pictureScale = scale;
        viewport.reducedMotionProperty().set(true);
        basemap.serveStillPicture(PICTURE_PATIENCE);
        setFocusTraversable(false);
        sites.dressForPicture(days);
        furniture.dressForPicture(viewport, session);
        requestLayout();
    }

    /// Where there is no timeline, or little room, it is to explain less; then the map is to be laid out again.
    public Legend legend() {
        return furniture.legend();
    }

    /// Whether whoever hears of it has to tell it by its day from another one beside it.
    public void nameByDay(boolean wanted) {
        furniture.spoken().nameByDay(wanted);
    }

    /// Leaves the legend to another map of the same look.
    public void leaveLegendOut() {
        furniture.leaveLegendOut();
    }

    /// Hands out the card of the day and the legend, which then lie beside the map and cover nothing of it.
    public CardsBeside takeCardsOff() {
        getChildren().removeAll(furniture.cards());
        return furniture.cardsBeside();
    }

    /// Lets go of threads and of the session.
    public void close() {
        subscription.unsubscribe();
        sites.close();
        siteCard.close();
        swarm.close();
        furniture.close();
        basemap.close();
    }

    // Layout

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        for (Node layer : List.of(basemap.tiles(), swarm, basemap.names(), sites, ring))
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        caption.place();
        furniture.placeCards();
        // Fits the sites beside the cards where these are now.
        viewport.resize(getWidth(), getHeight(), screenScale());
        furniture.placeRest();
        framing.freeSelected();
        sites.keepClearOf(furniture.bounds().toList());
        keepNamesClear();
    }

    private ScreenScale screenScale() {
        return getScene() == null || getScene().getWindow() == null
                ? pictureScale
                : new ScreenScale(getScene().getWindow().getRenderScaleX());
    }

    private void keepNamesClear() {
        basemap.names()
                .keepClearOf(
                        Stream.concat(furniture.bounds(), boundsOfOverlay()).toList());
    }

    private Stream<Bounds> boundsOfOverlay() {
        return Stream.ofNullable(overlay)
                .flatMap(over -> over.getChildrenUnmodifiable().stream())
                .filter(Node::isVisible)
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }
}
