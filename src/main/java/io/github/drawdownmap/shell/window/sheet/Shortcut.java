package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.ui.controls.KeyRow;
import javafx.scene.input.KeyCombination;

/// A command of the program that has a key of its own.
public enum Shortcut implements KeyRow.Owner {
    OPEN(KeyRow.of("shell.shortcut.open", "Shortcut+O")),
    RELOAD(KeyRow.of("shell.shortcut.reload", "F5")),
    EXPORT(KeyRow.of("shell.export", "Shortcut+E")),
    COPY(KeyRow.of("shell.shortcut.copy", "Shortcut+C")),
    PRINT(KeyRow.of("shell.shortcut.print", "Shortcut+P")),
    BACK(KeyRow.of("shell.shortcut.back", "Alt+Left", "Backspace")),
    FORWARD(KeyRow.of("shell.shortcut.forward", "Alt+Right")),
    FIND(KeyRow.of("shell.shortcut.find", "Shortcut+K", "Shortcut+F")),
    TABLE(KeyRow.of("shell.shortcut.table", "Shortcut+T")),
    BETWEEN(KeyRow.of("shell.shortcut.between", "Shortcut+D")),
    BESIDE(KeyRow.of("shell.shortcut.beside", "Shortcut+B")),
    FULL_SCREEN(KeyRow.of("shell.shortcut.full_screen", "F11")),
    QUIT(KeyRow.of("shell.shortcut.quit", "Shortcut+Q")),
    KEYS(KeyRow.of("shell.shortcut.keys", "F1"));

    private final KeyRow row;

    Shortcut(KeyRow row) {
        this.row = row;
    }

    @Override
    public KeyRow row() {
        return row;
    }

    /// The keys that a menu shows.
    public KeyCombination combination() {
        return row.told().getFirst();
    }

    /// "Ctrl+O", or what the keys are called on this system.
    public String keys() {
        return row.keys();
    }

    /// What it does, in words.
    public String words() {
        return row.words();
    }
}
