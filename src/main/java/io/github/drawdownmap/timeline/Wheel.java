package io.github.drawdownmap.timeline;

import io.github.drawdownmap.session.Session;
import javafx.scene.input.ScrollEvent;

/// Turns notches of a wheel into days, at the names of the lanes into lanes, and with Ctrl into a shorter or longer
/// stretch of days; sideways it moves that stretch.
final class Wheel {
    /// What a wheel tells for one notch.
    private static final double NOTCH = 40;
    /// Of the days in view, those that are left after a notch.
    private static final double CLOSER = 0.8;

    private final Session session;
    private final LaneStack lanes;
    private final DayAxis axis;
    private double turned;

    Wheel(Session session, LaneStack lanes, DayAxis axis) {
        this.session = session;
        this.lanes = lanes;
        this.axis = axis;
    }

    /// @param x of the pointer in the dock
    void turn(ScrollEvent event, double x, boolean isOverNames) {
        event.consume();
        boolean isUpright = Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX());
        if (event.isShortcutDown()) {
            double notches = (isUpright ? event.getDeltaY() : event.getDeltaX()) / NOTCH;
            if (notches != 0) axis.zoom(Math.pow(CLOSER, notches), x);
        } else if (isUpright || !axis.move(-event.getDeltaX())) {
            step(isUpright ? event.getDeltaY() : -event.getDeltaX(), isOverNames);
        }
    }

    private void step(double delta, boolean isOverNames) {
        turned += delta / NOTCH;
        long notches = (long) turned;
        turned -= notches;
        if (notches != 0 && isOverNames) lanes.scroll(notches);
        else if (notches != 0) session.stepDays(notches);
    }
}
