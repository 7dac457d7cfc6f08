package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.controls.IconButton;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Nearer, farther, and all sites.
final class ZoomButtons extends VBox {
    ZoomButtons(Viewport viewport, Runnable fitAll) {
        getStyleClass().addAll("card", "zoom-buttons");
        getChildren()
                .addAll(
                        button(Feather.PLUS, "map.zoom.in", MapKey.ZOOM_IN, viewport::zoomIn),
                        button(Feather.MINUS, "map.zoom.out", MapKey.ZOOM_OUT, viewport::zoomOut),
                        button(Feather.MAXIMIZE_2, "map.zoom.fit", MapKey.FIT, fitAll));
    }

    private static Button button(Ikon icon, String key, MapKey same, Runnable action) {
        String words = Messages.text(key);
        var button = new IconButton(icon, words, same.row().beside(words), action);
        button.setId(key.replace('.', '-'));
        return button;
    }
}
