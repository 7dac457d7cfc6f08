package io.github.drawdownmap.timeline;

import io.github.drawdownmap.session.Session;
import javafx.scene.input.ScrollEvent;

/// Turns notches of a wheel into days, or at the names of the lanes into lanes.
final class Wheel {
    /// What a wheel tells for one notch.
    private static final double NOTCH = 40;

    private final Session session;
    private final LaneStack lanes;
    private double turned;

    Wheel(Session session, LaneStack lanes) {
        this.session = session;
        this.lanes = lanes;
    }

    void turn(ScrollEvent event, boolean isOverNames) {
        boolean isUpright = Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX());
        turned += (isUpright ? event.getDeltaY() : -event.getDeltaX()) / NOTCH;
        long notches = (long) turned;
        turned -= notches;
        if (notches != 0 && isOverNames) lanes.scroll(notches);
        else if (notches != 0) session.stepDays(notches);
        event.consume();
    }
}
