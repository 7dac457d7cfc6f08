package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.geo.WorldPoint;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.map.sites.SiteLayer;
import io.github.drawdownmap.map.view.Camera;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;

/// Which part of the world the map has been asked to show, in what lies free between the cards.
final class Framing {
    private static final int SAMPLES = 6;
    /// A border does not touch a card.
    private static final double LEAST_GAP = 12;
    /// What a site takes to each side and up and down, with most of its label.
    private static final double SITE_WIDTH = 150;
    private static final double SITE_HEIGHT = 20;
    /// To ask of more sites where each is would take long at each change of the size.
    private static final int MOST_SITES_ASKED = 12;

    /// Farther, symbols are smaller: of what they seem to need only a share is given, and looked at again.
    private static final double SHARE = 0.6;
    /// From what is left free to a symbol.
    private static final double FAN_GAP = 4;
    private static final int ROUNDS = 12;
    /// Of the map, by cards and by what reaches beyond the places of sites.
    private static final double MOST_TAKEN = 0.97;

    private final Session session;
    private final Viewport viewport;
    private final Supplier<Optional<VectorMap>> embedded;
    private final Furniture furniture;
    private final SiteLayer siteLayer;
    private Frame frame = Frame.ALL;
    private Optional<String> selected;

    /// @param embedded empty while it is being read
    /// @param furniture what it stands free of
    Framing(
            Session session,
            Viewport viewport,
            Supplier<Optional<VectorMap>> embedded,
            Furniture furniture,
            SiteLayer siteLayer) {
        this.session = session;
        this.viewport = viewport;
        this.embedded = embedded;
        this.furniture = furniture;
        this.siteLayer = siteLayer;
        selected = selectedNow();
    }

    /// The part of the world on screen that no card covers; all sites as long as the user has not moved the map.
    Frame onScreen() {
        if (viewport.isFitted()) return frame;
        double width = viewport.camera().width();
        double height = viewport.camera().height();
        Insets insets = roomiest(free -> (width - free.getLeft()) * (height - free.getTop() - free.getBottom()));
        return new Frame.Box(viewport.boundsBetween(
                new Point2D(insets.getLeft(), insets.getTop()),
                new Point2D(width - insets.getRight(), height - insets.getBottom())));
    }

    /// A frame around the middle of the map, for another map to show the same; all sites as long as the user has not
    /// moved it.
    Frame place() {
        return viewport.isFitted() && frame.equals(Frame.ALL) ? frame : around();
    }

    private Frame around() {
        return new Frame.Around(
                viewport.center(), Math.clamp(viewport.zoom(), Frame.Around.LEAST_ZOOM, Frame.Around.MOST_ZOOM));
    }

    // Commands

    /// Shows a part of the world at once. It stays as it is wanted, wherever in it or beside it a selected site lies.
    void frame(Frame wanted) {
        frame = wanted;
        selected = selectedNow();
        switch (wanted) {
            case Frame.AllSites all -> firstView().ifPresent(bounds -> viewport.fit(bounds, () -> roomForFans(bounds)));
            case Frame.Around place -> viewport.show(place.center(), place.zoom());
            case Frame.Box box -> viewport.fit(box.bounds(), () -> roomiestFor(box.bounds()));
        }
    }

    /// Fits the wanted frame anew unless the user has moved the map: what it was fitted to has changed since.
    void frameAgain() {
        if (viewport.isFitted()) frame(frame);
    }

    /// Shows all sites of the posture, smoothly.
    void flyToAllSites() {
        firstView().ifPresent(wanted -> {
            frame = Frame.ALL;
            viewport.flyTo(wanted, () -> roomForFans(wanted));
        });
    }

    /// Moves the map, once a site has been selected, as little as it takes to see it beside all that lies over the map.
    void freeSelected() {
        if (selected.equals(selectedNow())) return;
        selected = selectedNow();
        session.look().site().ifPresent(this::free);
    }

    private Optional<String> selectedNow() {
        return session.look().site().map(Site::id);
    }

    private void free(Site site) {
        Camera map = viewport.destination();
        Point2D place = map.pointOf(site.position());
        double reach = siteLayer.diameterAt(map.zoom()) / 2;
        if (isFree(place, reach, map)) return;
        Point2D from = map.shows(place) ? place : new Point2D(map.width() / 2, map.height() / 2);
        places(map)
                .filter(free -> isFree(free, reach + LEAST_GAP, map))
                .min(Comparator.comparingDouble(from::distance))
                .map(place::subtract)
                .ifPresent(way -> viewport.panBy(way.getX(), way.getY()));
    }

    private boolean isFree(Point2D place, double reach, Camera map) {
        var around = new BoundingBox(place.getX() - reach, place.getY() - reach, 2 * reach, 2 * reach);
        return new BoundingBox(0, 0, map.width(), map.height()).contains(around)
                && furniture.bounds().noneMatch(around::intersects);
    }

    /// Points all over the map.
    private static Stream<Point2D> places(Camera map) {
        return IntStream.range(0, (int) (map.height() / LEAST_GAP))
                .boxed()
                .flatMap(row -> IntStream.range(0, (int) (map.width() / LEAST_GAP))
                        .mapToObj(column -> new Point2D(column * LEAST_GAP, row * LEAST_GAP)));
    }

    /// The frame that the file gives, or one that holds all sites; nothing where there are none.
    private Optional<WorldBounds> firstView() {
        Posture posture = session.look().posture();
        List<LatLon> sites = positions(posture);
        if (sites.isEmpty()) return Optional.empty();
        return Optional.of(
                posture.scene().frame().map(WorldBounds::of).orElseGet(() -> FirstView.bounds(sites, embedded.get())));
    }

    /// What to leave free on each side so that no card lies over what is wanted, where it is shown large and near the
    /// middle: a step of zoom is not worth the edge of the map.
    private Insets roomiestFor(WorldBounds wanted) {
        List<Insets> free = furniture.freeInsets().toList();
        Insets besideCard = furniture.besideCard();
        return Stream.concat(free.stream(), Stream.of(besideCard).filter(insets -> isInTheOpen(wanted, insets)))
                .max(Comparator.comparingDouble(insets -> worth(wanted, insets)))
                .orElseThrow();
    }

    /// The same, with room for the symbols that stand around one place at the edge of what is wanted.
    private Insets roomForFans(WorldBounds wanted) {
        Insets free = roomiestFor(wanted);
        Insets insets = free;
        for (int round = 0; round < ROUNDS; round++) {
            Camera fitted = viewport.fitting(wanted, insets);
            Insets more = overhang(siteLayer.fans(fitted), free, fitted);
            if (more.equals(Insets.EMPTY)) return insets;
            Insets grown = new Insets(
                    insets.getTop() + SHARE * more.getTop(),
                    insets.getRight() + SHARE * more.getRight(),
                    insets.getBottom() + SHARE * more.getBottom(),
                    insets.getLeft() + SHARE * more.getLeft());
            if (!leavesRoom(grown, fitted)) return insets;
            insets = grown;
        }
        return insets;
    }

    /// How far symbols reach beyond what insets leave of a map.
    private static Insets overhang(List<Bounds> symbols, Insets free, Camera map) {
        double top = 0;
        double right = 0;
        double bottom = 0;
        double left = 0;
        for (Bounds symbol : symbols) {
            top = Math.max(top, free.getTop() + FAN_GAP - symbol.getMinY());
            right = Math.max(right, symbol.getMaxX() + FAN_GAP - map.width() + free.getRight());
            bottom = Math.max(bottom, symbol.getMaxY() + FAN_GAP - map.height() + free.getBottom());
            left = Math.max(left, free.getLeft() + FAN_GAP - symbol.getMinX());
        }
        return new Insets(top, right, bottom, left);
    }

    private static boolean leavesRoom(Insets insets, Camera map) {
        return insets.getLeft() + insets.getRight() < MOST_TAKEN * map.width()
                && insets.getTop() + insets.getBottom() < MOST_TAKEN * map.height();
    }

    /// In levels of zoom, of which the width of the map off its middle takes one, and no room for any name another.
    private double worth(WorldBounds wanted, Insets insets) {
        Camera fitted = viewport.fitting(wanted, insets);
        double offMiddle = fitted.pointOf(wanted.center()).distance(fitted.width() / 2, fitted.height() / 2);
        return fitted.zoom() - offMiddle / fitted.width() - shareWithoutRoom(fitted);
    }

    /// The share of the sites beside which a card or the edge of the map leaves no room for a label.
    private double shareWithoutRoom(Camera fitted) {
        List<LatLon> sites = positions(session.look().posture());
        if (sites.size() > MOST_SITES_ASKED) return 0;
        List<Bounds> cards = furniture.bounds().toList();
        return (double) sites.stream()
                        .map(fitted::pointOf)
                        .filter(site -> !hasRoom(site, fitted, cards))
                        .count()
                / sites.size();
    }

    private static boolean hasRoom(Point2D site, Camera map, List<Bounds> cards) {
        return Stream.of(left(site), right(site))
                .anyMatch(side -> new BoundingBox(0, 0, map.width(), map.height()).contains(side)
                        && cards.stream().noneMatch(side::intersects));
    }

    /// Whether no card lies over the countries of the sites or over the sides of a site, however much of the box around
    /// them one covers. A frame that the file gives is wanted whole.
    private boolean isInTheOpen(WorldBounds wanted, Insets insets) {
        Posture posture = session.look().posture();
        if (!frame.equals(Frame.ALL)
                || posture.scene().frame().isPresent()
                || posture.sites().size() > MOST_SITES_ASKED) return false;
        Camera fitted = viewport.fitting(wanted, insets);
        List<LatLon> sites = positions(posture);
        boolean isSiteCovered = sites.stream()
                .map(fitted::pointOf)
                .anyMatch(site -> furniture.bounds().anyMatch(sides(site)::intersects));
        if (isSiteCovered) return false;
        return embedded.get()
                .filter(map -> !isCovered(map.land(FirstView.countries(sites, map)), fitted, wanted))
                .isPresent();
    }

    private static Bounds sides(Point2D site) {
        return new BoundingBox(site.getX() - SITE_WIDTH, site.getY() - SITE_HEIGHT, 2 * SITE_WIDTH, 2 * SITE_HEIGHT);
    }

    private static Bounds left(Point2D site) {
        return new BoundingBox(site.getX() - SITE_WIDTH, site.getY() - SITE_HEIGHT, SITE_WIDTH, 2 * SITE_HEIGHT);
    }

    private static Bounds right(Point2D site) {
        return new BoundingBox(site.getX(), site.getY() - SITE_HEIGHT, SITE_WIDTH, 2 * SITE_HEIGHT);
    }

    private boolean isCovered(Predicate<LatLon> land, Camera fitted, WorldBounds wanted) {
        return furniture
                .bounds()
                .flatMap(card -> samples(card, fitted, wanted))
                .map(fitted::positionAt)
                .anyMatch(land);
    }

    /// Points of a card and a little around it, where it lies over the box around what is wanted.
    private static Stream<Point2D> samples(Bounds card, Camera fitted, WorldBounds wanted) {
        Point2D northWest = fitted.pointOf(new WorldPoint(wanted.west(), wanted.north()));
        Point2D southEast = fitted.pointOf(new WorldPoint(wanted.east(), wanted.south()));
        double left = Math.max(card.getMinX() - LEAST_GAP, northWest.getX());
        double right = Math.min(card.getMaxX() + LEAST_GAP, southEast.getX());
        double top = Math.max(card.getMinY() - LEAST_GAP, northWest.getY());
        double bottom = Math.min(card.getMaxY() + LEAST_GAP, southEast.getY());
        if (left > right || top > bottom) return Stream.empty();
        return IntStream.rangeClosed(0, SAMPLES)
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, SAMPLES)
                        .mapToObj(column -> new Point2D(
                                left + (right - left) * column / SAMPLES, top + (bottom - top) * row / SAMPLES)));
    }

    private static List<LatLon> positions(Posture posture) {
        return posture.sites().stream().map(Site::position).toList();
    }

    private Insets roomiest(ToDoubleFunction<Insets> room) {
        return furniture.freeInsets().max(Comparator.comparingDouble(room)).orElseThrow();
    }
}
