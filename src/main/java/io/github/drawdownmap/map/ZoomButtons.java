package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.map.view.Viewport;
import io.github.drawdownmap.ui.controls.IconButton;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Nearer, farther, and all sites.
final class ZoomButtons extends VBox {
    private final List<Named> buttons;

    /// A button, and what it does.
    private record Named(Button button, String words) {}

    ZoomButtons(Viewport viewport, Runnable fitAll) {
        getStyleClass().addAll("card", "zoom-buttons");
        buttons = List.of(
                button(Feather.PLUS, "map.zoom.in", MapKey.ZOOM_IN, viewport::zoomIn),
                button(Feather.MINUS, "map.zoom.out", MapKey.ZOOM_OUT, viewport::zoomOut),
                button(Feather.MAXIMIZE_2, "map.zoom.fit", MapKey.FIT, fitAll));
        buttons.forEach(each -> getChildren().add(each.button()));
    }

    private static Named button(Ikon icon, String key, MapKey same, Runnable action) {
        String words = Messages.text(key);
        var button = new IconButton(icon, words, same.row().beside(words), action);
        button.setId(key.replace('.', '-'));
        return new Named(button, words);
    }

    /// Has them called by the day of their map too, to whoever hears of them.
    void nameBy(Optional<String> day) {
        for (Named each : buttons)
            each.button()
                    .setAccessibleText(day.map(words -> Messages.text("map.zoom.of-day", each.words(), words))
                            .orElse(each.words()));
    }
}
