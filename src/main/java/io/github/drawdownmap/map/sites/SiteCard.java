package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.SiteWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What is said of the site that is pointed at, by pointer or keyboard: its presence, how it stands to the plan, what
/// comes next and the newest report, beside its symbol. It follows the day, and the pointer passes through it. What the
/// details of the site say is not said here again.
public final class SiteCard extends VBox {
    /// From the middle of the site's symbol to the card.
    private static final double BESIDE_SITE = 46;
    /// Of most symbols at the sizes that they have on the map.
    private static final double SYMBOL_RADIUS = 18;
    private static final double MARGIN = 12;
    private static final int MOST_LISTED = 12;

    private final Session session;
    private final Viewport viewport;
    private final Subscription subscription;
    private Optional<Site> pointed = Optional.empty();
    private boolean isByKeyboard;
    private boolean hasGivenWay;
    /// Until another site is pointed at, or the same again.
    private boolean isPutAway;

    public SiteCard(Session session, Viewport viewport) {
        this.session = session;
        this.viewport = viewport;
        getStyleClass().addAll("card", "site-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        subscription = Subscription.combine(
                session.lookProperty().subscribe((before, after) -> render()),
                viewport.cameraProperty().subscribe((before, after) -> place()));
    }

    public void close() {
        subscription.unsubscribe();
    }

    /// @param byKeyboard whether it is the keyboard that points
    void show(Optional<Site> site, boolean byKeyboard) {
        if (site.equals(pointed) && byKeyboard == isByKeyboard) return;
        pointed = site;
        isByKeyboard = byKeyboard;
        isPutAway = false;
        render();
    }

    /// Puts away what is told of a site, as long as that stays pointed at.
    ///
    /// @return whether something was told
    boolean putAway() {
        if (!isVisible()) return false;
        isPutAway = true;
        render();
        return true;
    }

    /// Opens a menu and stays away as long as it is open.
    public void giveWayTo(ContextMenu menu, Node owner, double screenX, double screenY) {
        menu.showingProperty().subscribe(showing -> {
            hasGivenWay = showing;
            render();
        });
        menu.show(owner, screenX, screenY);
    }

    private void render() {
        Look look = session.look();
        pointed = pointed.flatMap(site -> look.posture().site(site.id()));
        List<Site> told = pointed.map(site -> together(look, site)).orElse(List.of());
        boolean isToldInDetail =
                told.size() == 1 && told.equals(look.site().stream().toList());
        setVisible(!told.isEmpty() && !isToldInDetail && !hasGivenWay && !isPutAway);
        if (!isVisible()) return;
        getChildren()
                .setAll(told.size() > 1 ? linesOfPlace(look, told, pointed.get()) : linesOfSite(look, told.getFirst()));
        applyCss();
        autosize();
        place();
    }

    /// A site, with those that one symbol stands for together with it.
    private static List<Site> together(Look look, Site site) {
        List<Site> sites = look.posture().sites();
        return sites.size() > SiteLayer.MOST_NODES ? PlaceCounts.together(site, sites) : List.of(site);
    }

    /// One symbol stands for all of them, so each is named here with what is said of it.
    private List<Node> linesOfPlace(Look look, List<Site> sites, Site walked) {
        Stream<Node> each = sites.stream().limit(MOST_LISTED).map(site -> Words.of(headed(look, site), "said"));
        int others = sites.size() - MOST_LISTED;
        Stream<Node> more =
                others > 0 ? Stream.of(Words.of(Messages.text("map.card.more", others), "more")) : Stream.empty();
        return Stream.of(
                        Stream.<Node>of(Words.of(Messages.text("map.place.sites", sites.size()), "name")),
                        each,
                        more,
                        Stream.<Node>of(Words.of(
                                isByKeyboard
                                        ? Messages.text("map.place.enter", walked.name(look.language()))
                                        : Messages.text("map.place.click"),
                                "click")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String headed(Look look, Site site) {
        SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        String caption = words.caption(look.tracks().getFirst());
        return Messages.text("wording.headed", site.name(look.language()), caption);
    }

    private List<Node> linesOfSite(Look look, Site site) {
        SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        List<Track> tracks = look.tracks();
        Stream<Node> said = words.told(tracks).stream().map(line -> Words.of(line, "said"));
        Stream<Node> more = Stream.concat(
                        next(words, tracks).stream(),
                        tracks.stream()
                                .filter(track -> !track.isPlanned())
                                .flatMap(report -> words.newest(report).stream()))
                .map(line -> Words.of(line, "more"));
        return Stream.of(
                        Stream.<Node>of(Words.of(site.name(look.language()), "name")),
                        said,
                        more,
                        Stream.<Node>of(
                                Words.of(Messages.text(isByKeyboard ? "map.site.enter" : "map.site.click"), "click")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Optional<String> next(SiteWords words, List<Track> tracks) {
        if (tracks.size() > 1) return words.next(tracks.getLast(), tracks.getFirst());
        return tracks.stream().filter(Track::isPlanned).findFirst().flatMap(words::next);
    }

    /// Below the symbol, above it or beside it, inside the map: the first of these that covers the fewest symbols.
    private void place() {
        if (pointed.isEmpty() || getParent() == null) return;
        Point2D center = viewport.pointOf(pointed.get().position());
        double across = center.getX() - getWidth() / 2;
        double down = center.getY() - getHeight() / 2;
        Bounds place = Stream.of(
                        insideMap(across, center.getY() + BESIDE_SITE),
                        insideMap(across, center.getY() - BESIDE_SITE - getHeight()),
                        insideMap(center.getX() + BESIDE_SITE, down),
                        insideMap(center.getX() - BESIDE_SITE - getWidth(), down))
                .min(Comparator.comparingLong(this::symbolsCovered))
                .orElseThrow();
        relocate(place.getMinX(), place.getMinY());
    }

    private Bounds insideMap(double left, double top) {
        Bounds map = getParent().getLayoutBounds();
        return new BoundingBox(
                Math.rint(Math.clamp(left, MARGIN, Math.max(MARGIN, map.getWidth() - MARGIN - getWidth()))),
                Math.rint(Math.clamp(top, MARGIN, Math.max(MARGIN, map.getHeight() - MARGIN - getHeight()))),
                getWidth(),
                getHeight());
    }

    private long symbolsCovered(Bounds place) {
        Bounds reach = LabelSides.grown(place, SYMBOL_RADIUS, SYMBOL_RADIUS);
        return session.look().posture().sites().stream()
                .filter(site -> reach.contains(viewport.pointOf(site.position())))
                .count();
    }
}
