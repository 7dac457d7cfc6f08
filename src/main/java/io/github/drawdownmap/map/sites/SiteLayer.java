package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The sites: a symbol and a label each, at their positions. They follow the session.
public final class SiteLayer extends Region {
    /// More sites than this are painted, not nodes: from here on painting is faster. The selected site and the one that
    /// the keyboard is at stay nodes.
    static final int MOST_NODES = 12;

    private final Session session;
    private final Viewport viewport;
    private final SiteSwarm swarm;
    private final Runnable arranged;
    private final SiteCard card;
    private final Pane symbols = sheet();
    private final PlaceCounts counts = new PlaceCounts();
    private final Pane labels = sheet();
    private final List<SiteMarker> markers = new ArrayList<>();
    private Optional<Site> walked = Optional.empty();
    private Optional<Site> hovered = Optional.empty();
    private double diameter;
    private List<Bounds> controls = List.of();
    private Optional<Camera> arrangedFor = Optional.empty();
    private boolean labelsReserved;
    private SiteCaptions captions = SiteCaptions.NONE;
    private boolean focusable = true;
    private List<LocalDate> days = List.of();
    private Subscription subscription = Subscription.EMPTY;

    /// @param swarm paints the sites when they are many
    /// @param arranged told when the labels have taken other places beside their symbols
    /// @param card tells of the site that is pointed at, by the pointer or else by the keyboard
    public SiteLayer(Session session, Viewport viewport, SiteSwarm swarm, Runnable arranged, SiteCard card) {
        this.session = session;
        this.viewport = viewport;
        this.swarm = swarm;
        this.arranged = arranged;
        this.card = card;
        setPickOnBounds(false);
        getStyleClass().add("site-layer");
        getChildren().addAll(symbols, counts, labels);
        focusVisibleProperty().subscribe(focused -> {
            if (focused && isSwarm()) walkTo(0);
        });
        showPosture();
        subscription = Subscription.combine(
                session.lookProperty().subscribe(this::render),
                viewport.cameraProperty().subscribe(camera -> place()));
    }

    private static Pane sheet() {
        Pane sheet = new Pane();
        sheet.setPickOnBounds(false);
        return sheet;
    }

    public void close() {
        subscription.unsubscribe();
    }

    /// The site whose symbol holds a point, the nearest of several, or whose number does.
    Optional<Site> siteAt(Point2D point) {
        return markers.stream()
                .filter(marker -> marker.distanceTo(point) <= marker.reach())
                .min((one, other) -> Double.compare(one.distanceTo(point), other.distanceTo(point)))
                .map(marker -> marker.site())
                .or(() -> counts.siteAt(point))
                .or(() -> isSwarm()
                        ? swarm.siteAt(point, Math.max(diameter / 2, SiteMarker.LEAST_REACH))
                        : Optional.empty());
    }

    /// Chooses the site at a point, or offers those that lie on each other there.
    public void choose(Point2D point) {
        Optional<Site> site = siteAt(point);
        List<Site> together = site.map(swarm::lyingOn).orElse(List.of());
        if (together.size() <= 1) {
            site.ifPresent(session::select);
            return;
        }
        Point2D screen = localToScreen(point);
        card.giveWayTo(PlaceMenu.of(together, session), this, screen.getX(), screen.getY());
    }

    /// The site whose symbol or label is at a point.
    public Optional<Site> siteOrLabelAt(Point2D point) {
        return siteAt(point)
                .or(() -> markers.stream()
                        .filter(marker -> marker.label().getBoundsInParent().contains(point))
                        .map(marker -> marker.site())
                        .findFirst());
    }

    /// Tells of the painted site under the pointer, as nodes do by themselves.
    public void hover(Node map, Point2D point) {
        if (!isSwarm()) return;
        Optional<Site> under = siteAt(point);
        if (under.equals(hovered)) return;
        hovered = under;
        map.setCursor(under.isPresent() ? Cursor.HAND : null);
        point();
    }

    /// The pointer is no longer on the map.
    public void leave() {
        hovered = Optional.empty();
        point();
    }

    private void point() {
        Optional<Site> byPointer = hovered.or(() -> pointedMarker(SiteMarker::isHovered));
        card.show(byPointer.or(() -> pointedMarker(SiteMarker::isWalked)), byPointer.isEmpty());
    }

    private Optional<Site> pointedMarker(Predicate<SiteMarker> how) {
        return markers.stream().filter(how).findFirst().map(marker -> marker.site());
    }

    /// The keyboard does not walk the sites of a picture, and labels keep room for some days alone, if any.
    public void dressForPicture(List<LocalDate> daysAlone) {
        focusable = false;
        days = daysAlone;
        rebuild();
    }

    private boolean isSwarm() {
        return session.look().posture().sites().size() > MOST_NODES;
    }

    List<SiteMarker> markers() {
        return markers;
    }

    PlaceCounts counts() {
        return counts;
    }

    private void showPosture() {
        walked = Optional.empty();
        diameter = diameterAt(viewport.zoom());
        swarm.paint(isSwarm() ? session.look().posture().sites() : List.of(), diameter);
        counts.count(isSwarm() ? session.look().posture().sites() : List.of());
        setFocusTraversable(isSwarm() && focusable);
        rebuild();
    }

    private void rebuild() {
        Optional<String> focused = markers.stream()
                .filter(marker -> marker.symbol().isFocused())
                .map(marker -> marker.site().id())
                .findFirst();
        markers.clear();
        for (Site site : nodeSites()) markers.add(marker(site));
        symbols.getChildren()
                .setAll(Stream.concat(
                                markers.stream().map(marker -> marker.leader()),
                                markers.stream().map(marker -> marker.symbol()))
                        .toList());
        labels.getChildren()
                .setAll(markers.stream().map(marker -> marker.label()).toList());
        renewWords();
        markers.forEach(SiteMarker::showSelection);
        dress();
        focused.ifPresent(this::focus);
    }

    /// What is made of symbols while the map is laid out would be drawn once without their colours: black.
    private void dress() {
        symbols.applyCss();
        labels.applyCss();
    }

    private SiteMarker marker(Site site) {
        SiteMarker marker = new SiteMarker(site, session, viewport, diameter, new Around());
        marker.symbol().setFocusTraversable(focusable);
        return marker;
    }

    private List<Site> nodeSites() {
        if (!isSwarm()) return session.look().posture().sites();
        return Stream.concat(session.look().site().stream(), walked.stream())
                .distinct()
                .toList();
    }

    private void focus(String siteId) {
        markers.stream()
                .filter(marker -> marker.site().id().equals(siteId))
                .findFirst()
                .ifPresent(marker -> marker.symbol().requestFocus());
    }

    /// Makes one of many sites the one that the keyboard is at.
    private void walkTo(int index) {
        Site site = session.look().posture().sites().get(index);
        walked = Optional.of(site);
        rebuild();
        focus(site.id());
        if (!viewport.camera().shows(site.position())) viewport.flyTo(site.position());
    }

    private void render(Look before, Look after) {
        if (!after.hasPostureOf(before)) {
            showPosture();
            return;
        }
        if (!after.hasTracksOf(before) || !after.language().equals(before.language())) renewWords();
        else if (!after.hasMomentOf(before)) showDay();
        if (!after.site().equals(before.site()) || !after.event().equals(before.event())) selectionChanged();
    }

    private void selectionChanged() {
        if (isSwarm()) rebuild();
        else markers.forEach(SiteMarker::showSelection);
    }

    private void renewWords() {
        captions.drop();
        Look look = session.look();
        if (!days.isEmpty()) captions = SiteCaptions.ofDays(markers, look, days);
        else captions = isSwarm() ? SiteCaptions.ofTurns(markers, look) : SiteCaptions.ofSpan(markers, look);
        makeRoom();
    }

    /// Measures the labels anew: their words are others, or their letters have another size.
    public void makeRoom() {
        labelsReserved = false;
        showDay();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        symbols.resize(getWidth(), getHeight());
        labels.resize(getWidth(), getHeight());
        if (labelsReserved || getScene() == null) return;
        labelsReserved = true;
        captions.reserve();
        chooseSides();
        showDay();
        place();
    }

    private void showDay() {
        markers.forEach(SiteMarker::showDay);
    }

    private void place() {
        boolean atRest = viewport.stops().isStop(viewport.zoom());
        if (atRest && diameterAt(viewport.zoom()) != diameter) {
            diameter = diameterAt(viewport.zoom());
            swarm.paint(isSwarm() ? session.look().posture().sites() : List.of(), diameter);
            markers.forEach(marker -> marker.sizeTo(diameter));
            makeRoom();
            dress();
        } else if (atRest && labelsReserved && !isArranged(viewport.camera())) {
            chooseSides();
        }
        markers.forEach(marker -> marker.placeIn(viewport.camera()));
        counts.place(viewport.camera(), diameter);
    }

    /// Panning changes no side. Where all sites are shown again, each label takes its best.
    private boolean isArranged(Camera camera) {
        boolean isFitted = viewport.isFitted() && camera.equals(viewport.destination());
        return arrangedFor.filter(isFitted ? camera::equals : camera::isLike).isPresent();
    }

    /// Keeps the labels clear of what lies over the map, as far as it goes.
    public void keepClearOf(List<Bounds> newControls) {
        if (controls.equals(newControls)) return;
        controls = newControls;
        if (!labelsReserved) return;
        chooseSides();
        place();
    }

    /// Of the largest symbol, in map pixels.
    public double diameterAt(double zoom) {
        return SiteSizes.diameterAt(session.look().posture(), zoom);
    }

    private void chooseSides() {
        Camera camera = viewport.camera();
        Fan.spread(markers, camera, diameter);
        if (!markers.isEmpty())
            LabelSides.choose(
                    markers,
                    controls,
                    swarm.bounds(camera, SitesAmongNames.MOST).toList(),
                    camera);
        arrangedFor = Optional.of(camera);
        arranged.run();
    }

    /// Where the symbols at one place stand around it, on the map of a camera.
    public List<Bounds> fans(Camera camera) {
        return Fan.symbols(markers, camera, diameterAt(camera.zoom()));
    }

    /// What is said of a site on the shown day.
    public String sentence(Site site) {
        LocalDate day = session.look().day();
        return SiteWords.of(session.look().posture(), session.look().siteOn(site, day), day)
                .spoken(session.look().tracks());
    }

    private final class Around implements SiteMarker.Layer {
        @Override
        public boolean putCardAway() {
            return card.putAway();
        }

        @Override
        public void point() {
            SiteLayer.this.point();
        }

        @Override
        public boolean walkOn(Site from, int step) {
            List<Site> sites = session.look().posture().sites();
            int next = sites.indexOf(from) + step;
            boolean goesOn = isSwarm() && next >= 0 && next < sites.size();
            if (goesOn) walkTo(next);
            return goesOn;
        }
    }
}
