package io.github.drawdownmap;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse events to fire at a node, where the headless robot has none: with a modifier, or at a place in the scene.
public final class MouseEvents {
    private MouseEvents() {}

    /// An event of the primary button, which is down.
    ///
    /// @param x pixels in the scene
    /// @param y pixels in the scene
    public static MouseEvent primary(EventType<MouseEvent> type, double x, double y, boolean isShiftDown) {
        return of(type, x, y, isShiftDown, true, false);
    }

    /// An event of the primary button without a modifier; it is down while it is pressed or dragged.
    ///
    /// @param isStill whether the pointer is where the button was pressed
    public static MouseEvent plain(EventType<MouseEvent> type, double x, double y, boolean isStill) {
        boolean isDown = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        return of(type, x, y, false, isDown, isStill);
    }

    private static MouseEvent of(
            EventType<MouseEvent> type, double x, double y, boolean isShiftDown, boolean isDown, boolean isStill) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                isShiftDown,
                false,
                false,
                false,
                isDown,
                false,
                false,
                false,
                false,
                isStill,
                null);
    }
}
