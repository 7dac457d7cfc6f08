package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.session.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.util.Duration;

/// Where the user has been: what was on show and which part of the world, to go back to. Days alone are no places:
/// whoever scrubs goes nowhere.
final class LookHistory {
    private static final int MOST = 100;
    /// A map that is moved passes many places; one is where it rests for this long.
    private static final Duration STAY = Duration.millis(500);
    /// The map is where it was, whatever a hair of it was moved.
    private static final double SAME_ZOOM = 0.01;
    private static final double SAME_PIXELS = 4;

    private final Session session;
    private final MapPane map;
    private final Deque<Place> past = new ArrayDeque<>();
    private final PauseTransition still = new PauseTransition(STAY);
    private Place here;
    /// Whether it is this history that changes what is on show.
    private boolean going;

    LookHistory(Session session, MapPane map) {
        this.session = session;
        this.map = map;
        this.here = now();
        still.setOnFinished(event -> settle());
        // The window lives as long as its history, so nothing has to be ended.
        session.lookProperty().subscribe((before, after) -> {
            if (after.hasPostureOf(before)) settle();
            else forget();
        });
        map.viewport().cameraProperty().subscribe((before, after) -> still.playFromStart());
    }

    private record Place(Look look, Frame frame) {}

    private Place now() {
        return new Place(session.look(), map.place());
    }

    private void forget() {
        past.clear();
        here = now();
    }

    private void settle() {
        if (going) return;
        Place now = now();
        if (!isSame(here, now)) {
            past.push(here);
            if (past.size() > MOST) past.removeLast();
        }
        here = now;
    }

    private boolean isSame(Place one, Place other) {
        return one.look()
                        .on(other.look().day())
                        .equals(other.look().on(other.look().day()))
                && isSame(one.frame(), other.frame());
    }

    private boolean isSame(Frame one, Frame other) {
        if (!(one instanceof Frame.Around place && other instanceof Frame.Around next)) return one.equals(other);
        Point2D middle = map.viewport().pointOf(place.center());
        return Math.abs(place.zoom() - next.zoom()) < SAME_ZOOM
                && middle.distance(map.viewport().pointOf(next.center())) < SAME_PIXELS;
    }

    /// Goes to where the user was before; false when that is nowhere.
    boolean back() {
        settle();
        if (past.isEmpty()) return false;
        here = past.pop();
        going = true;
        session.show(here.look());
        map.show(here.frame());
        going = false;
        still.playFromStart();
        return true;
    }
}
