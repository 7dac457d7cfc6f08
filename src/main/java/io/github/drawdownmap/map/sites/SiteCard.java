package io.github.drawdownmap.map.sites;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.SiteWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final double MARGIN = 12;
    private static final int MOST_LISTED = 12;

    private final Session session;
    private final Viewport viewport;
    private final Subscription subscription;
    private Optional<Site> pointed = Optional.empty();
    private boolean hasGivenWay;

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

    void show(Optional<Site> site) {
        if (site.equals(pointed)) return;
        pointed = site;
        render();
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
        setVisible(!told.isEmpty() && !isToldInDetail && !hasGivenWay);
        if (!isVisible()) return;
        getChildren().setAll(told.size() > 1 ? linesOfPlace(look, told) : linesOfSite(look, told.getFirst()));
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
    private static List<Node> linesOfPlace(Look look, List<Site> sites) {
        Track track = look.tracks().getFirst();
        Stream<Node> each = sites.stream()
                .limit(MOST_LISTED)
                .map(site -> Words.of(
                        Messages.text(
                                "wording.headed",
                                site.name(look.language()),
                                SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day())
                                        .caption(track)),
                        "said"));
        int others = sites.size() - MOST_LISTED;
        Stream<Node> more =
                others > 0 ? Stream.of(Words.of(Messages.text("map.card.more", others), "more")) : Stream.empty();
        return Stream.of(
                        Stream.<Node>of(Words.of(Messages.text("map.place.sites", sites.size()), "name")),
                        each,
                        more,
                        Stream.<Node>of(Words.of(Messages.text("map.place.click"), "click")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<Node> linesOfSite(Look look, Site site) {
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
                        Stream.<Node>of(Words.of(Messages.text("map.site.click"), "click")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Optional<String> next(SiteWords words, List<Track> tracks) {
        if (tracks.size() > 1) return words.next(tracks.getLast(), tracks.getFirst());
        return tracks.stream().filter(Track::isPlanned).findFirst().flatMap(words::next);
    }

    /// Below the symbol, or above it where there is no room; inside the map.
    private void place() {
        if (pointed.isEmpty() || getParent() == null) return;
        double width = getParent().getLayoutBounds().getWidth();
        double height = getParent().getLayoutBounds().getHeight();
        Point2D center = viewport.pointOf(pointed.get().position());
        double below = center.getY() + BESIDE_SITE;
        double above = center.getY() - BESIDE_SITE - getHeight();
        double top = below + getHeight() + MARGIN <= height || above < MARGIN ? below : above;
        relocate(
                Math.rint(Math.clamp(
                        center.getX() - getWidth() / 2, MARGIN, Math.max(MARGIN, width - MARGIN - getWidth()))),
                Math.rint(Math.clamp(top, MARGIN, Math.max(MARGIN, height - MARGIN - getHeight()))));
    }
}
