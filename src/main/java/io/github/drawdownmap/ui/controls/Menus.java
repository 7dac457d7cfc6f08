package io.github.drawdownmap.ui.controls;

import javafx.scene.control.MenuItem;

/// Items of context menus.
public final class Menus {
    private Menus() {}

    /// @param words as they are; an underscore in a name is no sign
    public static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
