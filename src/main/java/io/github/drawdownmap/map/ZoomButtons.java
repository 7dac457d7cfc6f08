package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.controls.Tooltips;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Nearer, farther, and all sites.
final class ZoomButtons extends VBox {
    ZoomButtons(Viewport viewport, Runnable fitAll) {
        getStyleClass().addAll("card", "zoom-buttons");
        getChildren()
                .addAll(
                        button(Feather.PLUS, "map.zoom.in", viewport::zoomIn),
                        button(Feather.MINUS, "map.zoom.out", viewport::zoomOut),
                        button(Feather.MAXIMIZE_2, "map.zoom.fit", fitAll));
    }

    private static Button button(Ikon icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(Messages.text(key));
        Tooltips.install(button, Messages.text(key + ".tip"));
        button.setOnAction(event -> action.run());
        return button;
    }
}
