package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.LeftLook;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.map.MapPane;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.Opening;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.util.Duration;

/// Where the user has been: which file was open, what was on show of it and which part of the world, to go back to.
/// Days alone are no places: whoever scrubs goes nowhere.
final class LookHistory {
    private static final int MOST = 100;
    /// A map that is moved passes many places; one is where it rests for this long.
    private static final Duration STAY = Duration.millis(500);
    /// The map is where it was, whatever a hair of it was moved.
    private static final double SAME_ZOOM = 0.01;
    private static final double SAME_PIXELS = 4;

    private final Session session;
    private final MapPane map;
    private final Opening opening;
    private final Deque<Place> past = new ArrayDeque<>();
    private final PauseTransition still = new PauseTransition(STAY);
    private Seen here;
    private Frame inView;
    private Optional<Path> file;
    /// Whether it is this history that changes what is on show.
    private boolean going;
    /// Whether another posture has come and what is put on show of it at once may still follow.
    private boolean arriving;
    /// What is gone back to when its file has been read.
    private Optional<Left> awaited = Optional.empty();

    LookHistory(Session session, MapPane map, Opening opening) {
        this.session = session;
        this.map = map;
        this.opening = opening;
        this.here = now();
        this.inView = here.frame();
        this.file = open();
        still.setOnFinished(event -> settle());
        // The window lives as long as its history, so nothing has to be ended.
        session.lookProperty().subscribe((before, after) -> {
            if (after.hasPostureOf(before)) settle();
            else leave(before);
        });
        map.viewport().cameraProperty().subscribe((before, after) -> {
            still.playFromStart();
            // A map that turns to another posture has left already what was in view of this one.
            if (session.look().hasPostureOf(here.look())) inView = map.place();
        });
    }

    private sealed interface Place {}

    /// A place in the posture on screen.
    private record Seen(Look look, Frame frame) implements Place {}

    /// A place in what was open before. A file is read again; what came without one is kept.
    ///
    /// @param posture empty when there is a file
    private record Left(Optional<Path> file, Optional<Posture> posture, LeftLook look, Frame frame) implements Place {
        static Left of(Seen seen, Optional<Path> file) {
            return new Left(
                    file,
                    Optional.of(seen.look().posture()).filter(posture -> file.isEmpty()),
                    LeftLook.of(seen.look()),
                    seen.frame());
        }
    }

    private Seen now() {
        return new Seen(session.look(), map.place());
    }

    private Optional<Path> open() {
        return opening.openedProperty().get().path();
    }

    /// Begins here: what was on screen until now was no place of the user's.
    void begin() {
        past.clear();
        file = open();
        arrive();
    }

    private void arrive() {
        here = now();
        inView = here.frame();
    }

    private void settle() {
        if (going || arriving) return;
        Seen now = now();
        if (!isSame(here, now)) push(here);
        here = now;
    }

    private void push(Place place) {
        past.push(place);
        if (past.size() > MOST) past.removeLast();
    }

    /// Another posture is on screen, of another file or read again from the same.
    private void leave(Look last) {
        Seen end = new Seen(last, inView);
        boolean isBack = awaited.filter(left -> left.file().equals(open())).isPresent();
        // Where the user went while the file was read does not lie on the way back.
        if (isBack) past.removeIf(Seen.class::isInstance);
        else if (!arriving && !isSame(here, end)) push(here);
        List<Place> places = past.stream()
                .<Place>map(place -> place instanceof Seen seen ? Left.of(seen, file) : place)
                .toList();
        past.clear();
        past.addAll(places);
        boolean isReadAgain = file.isPresent() && file.equals(open());
        if (!isBack && !isReadAgain) push(Left.of(end, file));
        if (!isBack) awaited = Optional.empty();
        file = open();
        arrive();
        // What the file was left with, or what a code says, is put on show next, and is where the user is then.
        arriving = true;
        Platform.runLater(() -> {
            arriving = false;
            arrive();
        });
    }

    private boolean isSame(Seen one, Seen other) {
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

    /// Goes to where the user was before; false when that is nowhere. A file that was open there is read first.
    boolean back() {
        settle();
        if (past.isEmpty()) return false;
        switch (past.pop()) {
            case Seen seen -> goTo(seen.look(), seen.frame());
            case Left left -> goTo(left);
        }
        return true;
    }

    private void goTo(Left left) {
        awaited = Optional.of(left);
        if (left.posture().isPresent()) {
            Posture kept = left.posture().orElseThrow();
            if (open().isPresent() || !kept.equals(session.look().posture())) opening.open(kept);
            arrive(left);
        } else if (left.file().equals(open())) arrive(left);
        else opening.openAgain(left.file().orElseThrow(), () -> arrive(left));
    }

    /// What could not be opened was told, and the user stays where that is.
    private void arrive(Left left) {
        if (!awaited.equals(Optional.of(left))) return;
        awaited = Optional.empty();
        if (left.file().equals(open())) goTo(left.look().applyTo(session.look()), left.frame());
    }

    private void goTo(Look look, Frame frame) {
        going = true;
        here = new Seen(look, frame);
        session.show(look);
        map.show(frame);
        going = false;
        still.playFromStart();
    }
}
