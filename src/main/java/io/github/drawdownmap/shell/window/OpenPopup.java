package io.github.drawdownmap.shell.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// A menu or a list that is open over the window. It has all keys: JavaFX gives it each first, and those that it does
/// nothing with to the window behind it.
final class OpenPopup {
    private OpenPopup() {}

    /// Whether a key that has come to a window was for what is open over it. In menus and lists the keys for the ends
    /// do there what JavaFX leaves undone.
    static boolean takes(KeyEvent event) {
        Optional<PopupWindow> uppermost = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(Predicate.not(Tooltip.class::isInstance))
                .reduce((below, above) -> above);
        boolean isHome = event.getCode() == KeyCode.HOME;
        if (isHome || event.getCode() == KeyCode.END)
            uppermost.filter(ContextMenu.class::isInstance).ifPresent(menu -> goToEnd((ContextMenu) menu, isHome));
        return uppermost.isPresent();
    }

    private static void goToEnd(ContextMenu menu, boolean isFirst) {
        List<Node> items = menu.getItems().stream()
                .filter(item -> item.isVisible() && !item.isDisable() && !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getStyleableNode)
                .toList();
        if (!items.isEmpty()) (isFirst ? items.getFirst() : items.getLast()).requestFocus();
    }
}
