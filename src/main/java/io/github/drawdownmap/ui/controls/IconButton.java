package io.github.drawdownmap.ui.controls;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is an icon, with words for a screen reader and for whoever points at it.
public final class IconButton extends Button {
    /// @param words what a screen reader says
    /// @param tip what whoever points at it reads
    public IconButton(Ikon icon, String words, String tip, Runnable action) {
        super(null, new FontIcon(icon));
        getStyleClass().add("icon-button");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words);
        Tooltips.install(this, tip);
        setOnAction(event -> action.run());
    }
}
