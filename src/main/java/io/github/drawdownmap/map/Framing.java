package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.vector.VectorMap;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.geo.WorldBounds;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;

/// Which part of the world the map has been asked to show, in what lies free between the cards.
final class Framing {
    private final Session session;
    private final Viewport viewport;
    private final Supplier<Optional<VectorMap>> embedded;
    private final Supplier<Stream<Insets>> freeInsets;
    private Frame frame = Frame.ALL;

    /// @param embedded empty while it is being read
    /// @param freeInsets the parts of the map that no card covers
    Framing(
            Session session,
            Viewport viewport,
            Supplier<Optional<VectorMap>> embedded,
            Supplier<Stream<Insets>> freeInsets) {
        this.session = session;
        this.viewport = viewport;
        this.embedded = embedded;
        this.freeInsets = freeInsets;
    }

    /// What is on screen and nothing lies over: all sites while nobody has moved the map.
    Frame onScreen() {
        if (viewport.isFitted()) return frame;
        double width = viewport.camera().width();
        double height = viewport.camera().height();
        Insets insets = roomiest(free -> (width - free.getLeft()) * (height - free.getTop() - free.getBottom()));
        return new Frame.Box(viewport.boundsBetween(
                new Point2D(insets.getLeft(), insets.getTop()),
                new Point2D(width - insets.getRight(), height - insets.getBottom())));
    }

    /// Where the middle of the map is, for others to show the same: all sites while nobody has moved it.
    Frame place() {
        return viewport.isFitted() && frame.equals(Frame.ALL) ? frame : around();
    }

    private Frame around() {
        return new Frame.Around(
                viewport.center(), Math.clamp(viewport.zoom(), Frame.Around.LEAST_ZOOM, Frame.Around.MOST_ZOOM));
    }

    // Commands

    /// Shows a part of the world at once.
    void show(Frame wanted) {
        frame = wanted;
        switch (wanted) {
            case Frame.AllSites all -> firstView().ifPresent(this::fit);
            case Frame.Around place -> viewport.show(place.center(), place.zoom());
            case Frame.Box box -> fit(box.bounds());
        }
    }

    /// The same again where nobody has moved the map: there may be more to know of it now.
    void showAgain() {
        if (viewport.isFitted()) show(frame);
    }

    /// Shows all sites of the posture, smoothly.
    void flyToAllSites() {
        firstView().ifPresent(wanted -> {
            frame = Frame.ALL;
            viewport.flyTo(wanted, () -> roomiestFor(wanted));
        });
    }

    private void fit(WorldBounds wanted) {
        viewport.fit(wanted, () -> roomiestFor(wanted));
    }

    /// The frame that the file gives, or one that holds all sites; nothing where there are none.
    private Optional<WorldBounds> firstView() {
        Posture posture = session.look().posture();
        List<LatLon> sites = posture.sites().stream().map(Site::position).toList();
        if (sites.isEmpty()) return Optional.empty();
        return Optional.of(
                posture.scene().frame().map(WorldBounds::of).orElseGet(() -> FirstView.bounds(sites, embedded.get())));
    }

    /// What to leave free on each side so that no card lies over what is wanted, where it is shown largest.
    private Insets roomiestFor(WorldBounds wanted) {
        return roomiest(insets -> viewport.camera().zoomFitting(wanted, insets));
    }

    private Insets roomiest(ToDoubleFunction<Insets> room) {
        return freeInsets.get().max(Comparator.comparingDouble(room)).orElseThrow();
    }
}
