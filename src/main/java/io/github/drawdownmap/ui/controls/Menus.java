package io.github.drawdownmap.ui.controls;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Items of menus.
public final class Menus {
    private Menus() {}

    /// @param words as they are; an underscore in a name is no sign
    public static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Says something between the items, or after them.
    public static MenuItem note(String words) {
        MenuItem note = item(words, () -> {});
        note.setDisable(true);
        return note;
    }

    /// Moves the choice in an open menu to its first item, as the arrow key down does.
    public static void chooseFirst(MenuButton menu) {
        menu.getItems().stream()
                .map(MenuItem::getParentPopup)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Menus::chooseFirst);
    }

    private static void chooseFirst(ContextMenu menu) {
        Node items = menu.getSkin().getNode();
        Event.fireEvent(items, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }
}
