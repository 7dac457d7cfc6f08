package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.session.Playback;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.symbol.TimeScale;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves the playhead with the pointer: a press goes to a day, a drag follows. On the way the playhead sticks a little
/// at changes and at today, unless Shift is held.
public final class Scrubber {
    /// How near a drag comes before the playhead sticks, in pixels.
    static final double STICK_DISTANCE = 5;
    /// A press this near the playhead takes hold of it where it is.
    static final double GRIP_DISTANCE = 9;

    private final Session session;
    private final Playback playback;
    private final Node axis;
    private final Supplier<TimeScale> scale;
    private NavigableSet<LocalDate> stickyDays = new TreeSet<>();
    /// From the pointer to the playhead, while it is held.
    private OptionalDouble grip = OptionalDouble.empty();

    /// @param axis the node whose coordinates `scale` speaks of
    public Scrubber(Session session, Playback playback, Node axis, Supplier<TimeScale> scale) {
        this.session = session;
        this.playback = playback;
        this.axis = axis;
        this.scale = scale;
    }

    /// Lets the pointer scrub on a node.
    public void attachTo(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        double x = x(event);
        double thumb = scale.get().x(session.look().day());
        boolean grips = Math.abs(x - thumb) <= GRIP_DISTANCE && event.getSource() instanceof DaySlider;
        grip = OptionalDouble.of(grips ? thumb - x : 0);
        playback.pause();
        stickyDays = session.look().changeDays();
        stickyDays.add(session.today());
        session.seek(grips ? session.look().day() : scale.get().dayAt(x));
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (grip.isEmpty()) return;
        double x = x(event) + grip.getAsDouble();
        LocalDate day = scale.get().dayAt(x);
        session.seek(event.isShiftDown() ? day : stuck(x, day));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        grip = OptionalDouble.empty();
    }

    private double x(MouseEvent event) {
        Point2D point = axis.sceneToLocal(event.getSceneX(), event.getSceneY());
        return point.getX();
    }

    /// The nearest sticky day within reach of the pointer, or the day itself.
    private LocalDate stuck(double x, LocalDate day) {
        LocalDate nearest = day;
        double least = STICK_DISTANCE;
        LocalDate before = stickyDays.floor(day);
        LocalDate after = stickyDays.ceiling(day);
        for (LocalDate sticky : new LocalDate[] {before, after}) {
            if (sticky == null || !scale.get().contains(sticky)) continue;
            double distance = Math.abs(scale.get().x(sticky) - x);
            if (distance > least) continue;
            least = distance;
            nearest = sticky;
        }
        return nearest;
    }
}
