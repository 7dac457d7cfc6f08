package io.github.drawdownmap;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Mouse events to fire at a node, where the headless robot has none: with a modifier, or at a place in the scene.
public final class MouseEvents {
    private MouseEvents() {}

    /// An event of the primary button, which is down.
    ///
    /// @param x pixels in the scene
    /// @param y pixels in the scene
    public static MouseEvent primary(EventType<MouseEvent> type, double x, double y, boolean isShiftDown) {
        return of(type, x, y, 1, isShiftDown, true, false);
    }

    /// An event of the primary button without a modifier; it is down while it is pressed or dragged.
    ///
    /// @param isStill whether the pointer is where the button was pressed
    public static MouseEvent plain(EventType<MouseEvent> type, double x, double y, boolean isStill) {
        boolean isDown = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        return of(type, x, y, 1, false, isDown, isStill);
    }

    /// The primary button goes down at a place, for the first time or once more.
    public static MouseEvent pressed(double x, double y, int clicks) {
        return of(MouseEvent.MOUSE_PRESSED, x, y, clicks, false, true, true);
    }

    /// A turn of the wheel, or fingers that slide over a touch screen.
    ///
    /// @param x pixels in the scene
    /// @param y pixels in the scene
    public static ScrollEvent wheel(double x, double y, double delta, boolean isCtrlDown, boolean isTouch) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                isCtrlDown,
                false,
                false,
                isTouch,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static MouseEvent of(
            EventType<MouseEvent> type,
            double x,
            double y,
            int clicks,
            boolean isShiftDown,
            boolean isDown,
            boolean isStill) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
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
