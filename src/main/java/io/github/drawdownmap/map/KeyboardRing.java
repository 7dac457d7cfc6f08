package io.github.drawdownmap.map;

import javafx.scene.layout.Region;

/// The ring along the edge of the map while it has the keyboard, so that the arrows pan. It lies over all of the map,
/// which would cover a border of the pane itself.
final class KeyboardRing extends Region {
    KeyboardRing() {
        getStyleClass().add("keyboard-ring");
        setMouseTransparent(true);
    }
}
