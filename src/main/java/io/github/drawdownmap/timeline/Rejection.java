package io.github.drawdownmap.timeline;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Says below the date field why what is typed there is no day.
final class Rejection extends Label {
    private static final double GAP = 4;

    private final Node field;

    Rejection(Node field) {
        this.field = field;
        getStyleClass().add("rejection");
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param dock what it lies in
    void say(Optional<String> reason, Node dock) {
        setVisible(reason.isPresent());
        if (reason.isEmpty()) return;
        setText(reason.get());
        applyCss();
        autosize();
        Bounds place = dock.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        relocate(place.getMinX(), place.getMaxY() + GAP);
    }
}
