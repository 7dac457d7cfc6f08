package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.geo.WebMercator;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import io.github.drawdownmap.ui.symbol.SymbolGeometry;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;

/// One site on the map: its symbol, its label, and a line to its place where it stands beside it.
final class SiteMarker {
    static final double LEAST_REACH = 14;
    /// Between a symbol and the edge of the world.
    private static final double EDGE = 4;

    /// Where markers stand.
    interface Layer {
        /// Another site is pointed at, or none.
        void point();

        /// Puts away what is told of the site that is pointed at.
        ///
        /// @return whether something was told
        boolean putCardAway();

        /// Whether the keyboard has gone on to the next of the painted sites, or the one before.
        boolean walkOn(Site from, int step);
    }

    private final Site site;
    private final Session session;
    private final Viewport viewport;
    private final Layer layer;
    private final double share;
    private final PresenceSymbol symbol;
    private final SiteLabel label = new SiteLabel();
    /// From the place of the site to a symbol that stands beside it.
    private final Line leader = new Line();

    private double diameter;
    private Point2D offset = Point2D.ZERO;
    /// What the label stands beside: the largest that the symbol ever is, so that the label never moves.
    private double labelRadius;

    /// @param largest diameter of the sites
    SiteMarker(Site site, Session session, Viewport viewport, double largest, Layer layer) {
        this.site = site;
        this.session = session;
        this.viewport = viewport;
        this.share = SiteSizes.of(session.look().posture()).share(site);
        this.diameter = diameterOf(largest);
        this.labelRadius = diameter / 2;
        this.layer = layer;
        this.symbol = new PresenceSymbol(session.look().posture().levels(), diameter);
        leader.getStyleClass().add("site-leader");
        leader.setManaged(false);
        leader.setVisible(false);
        leader.setViewOrder(Double.MAX_VALUE);
        label.setCursor(Cursor.HAND);
        dressSymbol();
        listen();
    }

    private double diameterOf(double largest) {
        return 2 * Math.rint(largest * share / 2);
    }

    /// Takes another size, to be drawn and given room anew.
    void sizeTo(double largest) {
        diameter = diameterOf(largest);
        labelRadius = diameter / 2;
        symbol.setFullDiameter(diameter);
        symbol.resize(diameter, diameter);
    }

    private void dressSymbol() {
        symbol.makeChoosable();
        symbol.setManaged(false);
        // A pan only moves it.
        symbol.setCache(true);
        symbol.resize(diameter, diameter);
        symbol.setCursor(Cursor.HAND);
        symbol.setAccessibleRole(AccessibleRole.BUTTON);
        symbol.setOnFire(() -> session.select(site));
        symbol.setId("site-" + site.id());
    }

    private void listen() {
        symbol.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        symbol.focusVisibleProperty().subscribe(focused -> {
            if (focused) bringIntoView();
            layer.point();
        });
        symbol.hoverProperty().subscribe((before, hovered) -> pointAt());
        label.hoverProperty().subscribe((before, hovered) -> pointAt());
        label.setOnMouseClicked(event -> {
            if (ActionBox.isAsked(event)) session.select(site);
        });
    }

    private void pointAt() {
        label.setPointed(isHovered());
        layer.point();
    }

    void showSelection() {
        Look look = session.look();
        symbol.setSelected(
                look.site().filter(selected -> selected.id().equals(site.id())).isPresent());
        symbol.setPointedOut(look.pointsAt(site));
    }

    boolean isHovered() {
        return symbol.isHover() || label.isHover();
    }

    boolean isWalked() {
        return symbol.isFocusVisible();
    }

    private void keyPressed(KeyEvent event) {
        boolean isDone = switch (event.getCode()) {
            case ENTER -> {
                session.select(site);
                yield true;
            }
            case ESCAPE -> layer.putCardAway();
            case TAB -> layer.walkOn(site, event.isShiftDown() ? -1 : 1);
            default -> false;
        };
        if (isDone) event.consume();
    }

    private void bringIntoView() {
        if (!viewport.camera().shows(site.position())) viewport.flyTo(site.position());
    }

    /// Gives the label the room of its longest caption beside the largest symbol.
    void reserve(Set<String> captions, List<Shown> looks) {
        labelRadius = looks.stream()
                .mapToDouble(shown -> SymbolGeometry.of(shown, 0, diameter / 2).extent())
                .max()
                .orElse(0);
        label.reserve(site.name(session.look().language()), captions);
    }

    void showDay() {
        Shown shown = session.look().shown(site);
        symbol.draw(shown, session.look().fraction());
        // Larger ones lie below smaller ones, which they would hide.
        symbol.setViewOrder(symbol.extent());
        symbol.setSpoken(() -> words(session.look(), session.look().day())
                .spoken(session.look().tracks()));
        label.showCaption(captionOn(session.look(), session.look().day()));
    }

    /// What stands below the name on a day. Any thread may ask.
    String captionOn(Look look, LocalDate day) {
        List<Track> tracks = look.tracks();
        if (tracks.isEmpty()) return "";
        SiteWords words = words(look, day);
        return tracks.size() > 1
                ? words.caption(tracks.getLast(), tracks.getFirst())
                : words.caption(tracks.getFirst());
    }

    void moveBy(Point2D wanted) {
        offset = wanted;
        leader.setVisible(!wanted.equals(Point2D.ZERO));
    }

    Point2D center(Camera camera) {
        return place(camera).add(offset);
    }

    /// Where it stands when nothing else is there.
    Point2D place(Camera camera) {
        return camera.pointOfWhole(WebMercator.project(site.position()), diameter / 2 + EDGE);
    }

    void placeIn(Camera camera) {
        Point2D center = center(camera);
        Point2D place = place(camera);
        leader.setStartX(place.getX());
        leader.setStartY(place.getY());
        leader.setEndX(center.getX());
        leader.setEndY(center.getY());
        symbol.relocate(Math.rint(center.getX() - diameter / 2), Math.rint(center.getY() - diameter / 2));
        label.placeAt(center, labelRadius);
    }

    double distanceTo(Point2D point) {
        return center(viewport.camera()).distance(point);
    }

    double reach() {
        return Math.max(symbol.extent(), LEAST_REACH);
    }

    private SiteWords words(Look look, LocalDate day) {
        return SiteWords.of(look.posture(), look.siteOn(site, day), day);
    }

    double diameter() {
        return diameter;
    }

    double labelRadius() {
        return labelRadius;
    }

    /// Of the diameter of the largest.
    double share() {
        return share;
    }

    Site site() {
        return site;
    }

    PresenceSymbol symbol() {
        return symbol;
    }

    SiteLabel label() {
        return label;
    }

    Line leader() {
        return leader;
    }
}
