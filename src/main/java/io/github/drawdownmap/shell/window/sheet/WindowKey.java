package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.ui.controls.KeyRow;

/// A key of the window that is no command of its menus.
public enum WindowKey implements KeyRow.Owner {
    // With Shift where the digits need it.
    PLAN(KeyRow.of("shell.key.view", "1").or("Shift+1", "Numpad 1")),
    REPORTED(KeyRow.of("shell.key.view", "2").or("Shift+2", "Numpad 2")),
    COMPARE(KeyRow.of("shell.key.view", "3").or("Shift+3", "Numpad 3")),
    // As browsers have them, on any keyboard.
    LARGER(KeyRow.of("shell.key.letters", "Shortcut+Add")
            .or("Shortcut+Plus", "Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals")),
    SMALLER(KeyRow.of("shell.key.letters", "Shortcut+Minus").or("Shortcut+Subtract", "Shortcut+Shift+Minus")),
    USUAL(KeyRow.of("shell.key.letters", "Shortcut+0").or("Shortcut+Numpad 0", "Shortcut+Shift+0")),
    NEXT_PART(KeyRow.of("shell.key.part", "F6")),
    PART_BEFORE(KeyRow.of("shell.key.part", "Shift+F6")),
    FIRST_MENU(KeyRow.of("shell.key.first-menu", "F10")),
    MENU(KeyRow.of("shell.key.menu", "Shift+F10", "Context Menu")),
    CLOSE(KeyRow.CLOSE);

    private final KeyRow row;

    WindowKey(KeyRow row) {
        this.row = row;
    }

    @Override
    public KeyRow row() {
        return row;
    }
}
