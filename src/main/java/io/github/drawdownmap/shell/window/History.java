package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.session.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Where the user has been: what was on show and which part of the world, to go back to. Days alone are no places:
/// whoever scrubs goes nowhere.
final class History {
    private static final int MOST = 100;
    /// A place is one where the user stayed for this long.
    private static final Duration STAY = Duration.millis(500);
    /// The map is where it was, whatever a hair of it was moved.
    private static final double SAME_ZOOM = 0.01;
    private static final double SAME_PIXELS = 4;

    private final Session session;
    private final Viewport viewport;
    private final Runnable fitAll;
    private final Deque<Place> past = new ArrayDeque<>();
    private final PauseTransition still = new PauseTransition(STAY);
    private Place here;

    /// @param fitAll shows all sites
    History(Session session, Viewport viewport, Runnable fitAll) {
        this.session = session;
        this.viewport = viewport;
        this.fitAll = fitAll;
        this.here = now();
        still.setOnFinished(event -> settle());
        // The window lives as long as its history, so nothing has to be ended.
        session.lookProperty().subscribe((before, after) -> {
            if (!after.hasPostureOf(before)) forget();
            still.playFromStart();
        });
        viewport.cameraProperty().subscribe((before, after) -> still.playFromStart());
    }

    /// @param isFitted whether the map shows all sites, however large it is
    private record Place(Look look, LatLon center, double zoom, boolean isFitted) {}

    private Place now() {
        return new Place(session.look(), viewport.center(), viewport.zoom(), viewport.isFitted());
    }

    private void forget() {
        past.clear();
        here = now();
    }

    private void settle() {
        Place now = now();
        if (!isSame(here, now)) {
            past.push(here);
            if (past.size() > MOST) past.removeLast();
        }
        here = now;
    }

    private boolean isSame(Place one, Place other) {
        return one.look().on(other.look().day()).equals(other.look().on(other.look().day()))
                && (one.isFitted() && other.isFitted() || isSameView(one, other));
    }

    private boolean isSameView(Place one, Place other) {
        return Math.abs(one.zoom() - other.zoom()) < SAME_ZOOM
                && viewport.pointOf(one.center()).distance(viewport.pointOf(other.center())) < SAME_PIXELS;
    }

    /// Goes to where the user was before; false when that is nowhere.
    boolean back() {
        settle();
        if (past.isEmpty()) return false;
        here = past.pop();
        session.show(here.look());
        if (here.isFitted()) fitAll.run();
        else viewport.flyTo(here.center(), here.zoom());
        still.playFromStart();
        return true;
    }
}
