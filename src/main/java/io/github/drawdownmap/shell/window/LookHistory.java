package io.github.drawdownmap.shell.window;

import io.github.drawdownmap.i18n.Messages;
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
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.util.Duration;

/// Where the user has been: which file was open, what was on show of it and which part of the world, to go back to and
/// forward again. Days alone are no places: whoever scrubs goes nowhere.
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
    private final Consumer<String> say;
    private final Deque<Place> past = new ArrayDeque<>();
    /// What was gone back from, until the user goes elsewhere.
    private final Deque<Place> future = new ArrayDeque<>();
    private final PauseTransition still = new PauseTransition(STAY);
    private Seen here;
    private Frame inView;
    private Optional<Path> file;
    /// Whether it is this history that changes what is on show.
    private boolean going;
    /// Whether another posture has come and what is put on show of it at once may still follow.
    private boolean arriving;
    /// Where the user is going to while its file is read.
    private Optional<Journey> journey = Optional.empty();

    /// @param say tells the user that there is nowhere to go
    LookHistory(Session session, MapPane map, Opening opening, Consumer<String> say) {
        this.session = session;
        this.map = map;
        this.opening = opening;
        this.say = say;
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

    /// @param from where it began, which is among the places behind already
    private record Journey(Left to, Left from, Deque<Place> behind) {}

    private Seen now() {
        return new Seen(session.look(), map.place());
    }

    private Optional<Path> open() {
        return opening.openedProperty().get().path();
    }

    /// Begins here: what was on screen until now was no place of the user's.
    void begin() {
        past.clear();
        future.clear();
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
        if (!isSame(here, now)) goOn(here);
        here = now;
    }

    /// The user has gone elsewhere, and not by this history.
    private void goOn(Place from) {
        if (journey.isEmpty()) future.clear();
        push(past, from);
    }

    private static void push(Deque<Place> places, Place place) {
        places.push(place);
        if (places.size() > MOST) places.removeLast();
    }

    /// Another posture is on screen, of another file or read again from the same.
    private void leave(Look last) {
        Seen end = new Seen(last, inView);
        boolean isArrival =
                journey.filter(way -> way.to().file().equals(open())).isPresent();
        // Where the user went while the file was read lies neither before nor behind.
        if (isArrival) past.removeIf(Seen.class::isInstance);
        else {
            journey = Optional.empty();
            if (!arriving && !isSame(here, end)) goOn(here);
            leavePlaces();
            boolean isReadAgain = file.isPresent() && file.equals(open());
            if (!isReadAgain) goOn(Left.of(end, file));
        }
        file = open();
        arrive();
        // What the file was left with, or what a code says, is put on show next, and is where the user is then.
        arriving = true;
        Platform.runLater(() -> {
            arriving = false;
            arrive();
        });
    }

    /// The places of the posture on screen become places in what was open before.
    private void leavePlaces() {
        for (Deque<Place> places : List.of(past, future)) {
            List<Place> left = places.stream()
                    .<Place>map(place -> place instanceof Seen seen ? Left.of(seen, file) : place)
                    .toList();
            places.clear();
            places.addAll(left);
        }
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

    /// Goes to where the user was before, or says that this is nowhere. A file that was open there is read first.
    void back() {
        go(past, future, "shell.back.none");
    }

    /// Goes to where the user last went back from, or says that this is nowhere.
    void forward() {
        go(future, past, "shell.forward.none");
    }

    private void go(Deque<Place> ahead, Deque<Place> behind, String none) {
        settle();
        if (ahead.isEmpty()) {
            say.accept(Messages.text(none));
            return;
        }
        // Who goes on before a file has been read passes by it.
        push(behind, journey.<Place>map(Journey::to).orElse(here));
        switch (ahead.pop()) {
            case Seen seen -> goTo(seen.look(), seen.frame());
            case Left left -> goTo(left, behind);
        }
    }

    private void goTo(Left left, Deque<Place> behind) {
        leavePlaces();
        journey = Optional.of(new Journey(left, Left.of(here, file), behind));
        if (left.posture().isPresent()) {
            Posture kept = left.posture().orElseThrow();
            if (open().isPresent() || !kept.equals(session.look().posture())) opening.open(kept);
            arrive(left);
        } else if (left.file().equals(open())) arrive(left);
        else opening.openAgain(left.file().orElseThrow(), () -> arrive(left));
    }

    /// What could not be opened was told, and the user stays where that is.
    private void arrive(Left left) {
        Optional<Journey> over = journey.filter(way -> way.to().equals(left));
        if (over.isEmpty()) return;
        journey = Optional.empty();
        if (left.file().equals(open())) goTo(left.look().applyTo(session.look()), left.frame());
        else over.ifPresent(way -> way.behind().removeFirstOccurrence(way.from()));
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
