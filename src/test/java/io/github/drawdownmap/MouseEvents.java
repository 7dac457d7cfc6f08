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
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
