package io.github.drawdownmap.map;

import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.controls.KeyRow;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Turns what hands do on the map into commands to the viewport: drag, wheel, double click, box, fingers and keys.
final class Gestures {
    /// JavaFX tells of one notch of a wheel as 40 pixels.
    private static final double WHEEL_PIXELS_PER_NOTCH = 40;

    private static final double WHEEL_PIXELS_PER_LEVEL = 2 * WHEEL_PIXELS_PER_NOTCH;

    private static final double KEY_STEP = 96;
    private static final double LEAST_BOX = 8;
    /// A press that moves less is a click.
    private static final double SLACK = 3;

    private final Viewport viewport;
    private final Region box;
    private final Consumer<Point2D> click;
    private final Runnable fitAll;
    private final LongConsumer sideways;
    private double turned;
    private @Nullable Press press;
    private boolean pinching;

    /// @param box drawn while Shift-dragging
    /// @param click told of a click that is no drag
    /// @param fitAll what the key 0 does
    /// @param sideways hears how many notches a wheel is turned to the side
    Gestures(Viewport viewport, Region box, Consumer<Point2D> click, Runnable fitAll, LongConsumer sideways) {
        this.sideways = sideways;
        this.viewport = viewport;
        this.box = box;
        this.click = click;
        this.fitAll = fitAll;
        box.setVisible(false);
        box.setManaged(false);
        box.setMouseTransparent(true);
    }

    void listenTo(Node map) {
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(map, event));
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(map, event));
    }

    /// What is done by keys, and by a wheel or fingers that turn over the map or over what lies on it.
    ///
    /// @param pane where the map is, at its corner and as large
    void listenToAllOver(Node pane) {
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.addEventHandler(ZoomEvent.ZOOM_STARTED, event -> pinching = true);
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        pane.addEventHandler(ZoomEvent.ZOOM_FINISHED, this::endPinch);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pan);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::zoom);
    }

    private static boolean moves(MouseButton button) {
        return button == MouseButton.PRIMARY || button == MouseButton.MIDDLE;
    }

    private void press(MouseEvent event) {
        if (!moves(event.getButton())) return;
        boolean draws = event.isShiftDown() && event.getButton() == MouseButton.PRIMARY;
        press = new Press(pointOf(event), pointOf(event), draws, false);
    }

    private void drag(Node map, MouseEvent event) {
        if (press == null || pinching) return;
        Point2D point = pointOf(event);
        if (!press.isDrag() && point.distance(press.start()) < SLACK) return;
        if (!press.isDrag()) map.setCursor(press.drawsBox() ? Cursor.CROSSHAIR : Cursor.CLOSED_HAND);
        if (press.drawsBox()) drawBox(press.start(), point);
        else
            viewport.drag(
                    point.getX() - press.last().getX(),
                    point.getY() - press.last().getY());
        press = press.draggedTo(point);
    }

    private void drawBox(Point2D corner, Point2D other) {
        box.setVisible(true);
        box.resizeRelocate(
                Math.min(corner.getX(), other.getX()),
                Math.min(corner.getY(), other.getY()),
                Math.abs(other.getX() - corner.getX()),
                Math.abs(other.getY() - corner.getY()));
    }

    private void release(Node map, MouseEvent event) {
        map.setCursor(null);
        box.setVisible(false);
        Press ended = press;
        press = null;
        if (ended == null) return;
        Point2D point = pointOf(event);
        if (ended.drawsBox() && ended.isDrag()) zoomToBox(ended.start(), point);
        else if (!ended.isDrag() && event.getButton() == MouseButton.PRIMARY) click(event, point);
    }

    private void click(MouseEvent event, Point2D point) {
        if (event.getClickCount() == 2) viewport.zoomBy(event.isShiftDown() ? -1 : 1, point);
        else click.accept(point);
    }

    private void zoomToBox(Point2D corner, Point2D other) {
        double width = Math.abs(corner.getX() - other.getX());
        double height = Math.abs(corner.getY() - other.getY());
        if (width < LEAST_BOX || height < LEAST_BOX) return;
        viewport.flyTo(viewport.boundsBetween(corner, other), () -> Insets.EMPTY);
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        // A finger on the screen also drags as a mouse does.
        if (event.isDirect() || event.isInertia()) return;
        if (Math.abs(event.getDeltaX()) > 2 * Math.abs(event.getDeltaY())) turnSideways(event.getDeltaX());
        if (event.getDeltaY() == 0) return;
        viewport.scrollZoom(event.getDeltaY() / WHEEL_PIXELS_PER_LEVEL, new Point2D(event.getX(), event.getY()));
    }

    private void turnSideways(double pixels) {
        turned -= pixels / WHEEL_PIXELS_PER_NOTCH;
        long notches = (long) turned;
        turned -= notches;
        if (notches != 0) sideways.accept(notches);
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (event.getZoomFactor() > 0) viewport.pinch(event.getZoomFactor(), new Point2D(event.getX(), event.getY()));
    }

    private void endPinch(ZoomEvent event) {
        event.consume();
        pinching = false;
        press = null;
        viewport.settle();
    }

    private void pan(KeyEvent event) {
        KeyRow.pressed(event, MapKey.AtMap.values()).ifPresent(key -> {
            obey(key);
            event.consume();
        });
    }

    private void obey(MapKey.AtMap key) {
        switch (key) {
            case LEFT -> viewport.panBy(-KEY_STEP, 0);
            case RIGHT -> viewport.panBy(KEY_STEP, 0);
            case UP -> viewport.panBy(0, -KEY_STEP);
            case DOWN -> viewport.panBy(0, KEY_STEP);
        }
    }

    /// Zooms by a key, wherever it was pressed, and consumes it; other keys and what is typed are left alone.
    void zoom(KeyEvent event) {
        if (event.isConsumed() || event.getTarget() instanceof TextInputControl) return;
        KeyRow.pressed(event, MapKey.values()).ifPresent(key -> {
            obey(key);
            event.consume();
        });
    }

    private void obey(MapKey key) {
        switch (key) {
            case ZOOM_IN -> viewport.zoomIn();
            case ZOOM_OUT -> viewport.zoomOut();
            case FIT -> fitAll.run();
        }
    }

    private static Point2D pointOf(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    /// A button that is down.
    ///
    /// @param last where the pointer was at the last event
    /// @param drawsBox whether a drag draws a box, and not the map along
    private record Press(Point2D start, Point2D last, boolean drawsBox, boolean isDrag) {
        Press draggedTo(Point2D point) {
            return new Press(start, point, drawsBox, true);
        }
    }
}
