package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The left edge of the drawer, which is dragged to make it wider or narrower; a double click takes the usual width.
final class WidthGrip extends Region {
    private final Region drawer;
    private final DoubleProperty wantedWidth;
    /// The right edge of the drawer on the screen, as from the pointer.
    private double edge;

    /// @param wantedWidth takes how wide the drawer is to be, if there is room
    WidthGrip(Region drawer, DoubleProperty wantedWidth) {
        this.drawer = drawer;
        this.wantedWidth = wantedWidth;
        getStyleClass().add("width-grip");
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(Messages.text("details.width"));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
    }

    private void press(MouseEvent event) {
        edge = event.getScreenX() + drawer.getWidth();
        if (event.getClickCount() == 2) resizeTo(DetailsDrawer.DEFAULT_WIDTH);
        event.consume();
    }

    private void drag(MouseEvent event) {
        resizeTo(edge - event.getScreenX());
        event.consume();
    }

    private void resizeTo(double width) {
        wantedWidth.set(Math.clamp(Math.rint(width), DetailsDrawer.MIN_WIDTH, DetailsDrawer.MAX_WIDTH));
    }
}
