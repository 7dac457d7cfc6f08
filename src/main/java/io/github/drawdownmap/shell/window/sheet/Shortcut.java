package io.github.drawdownmap.shell.window.sheet;

import io.github.drawdownmap.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key of the program's own, told once for those who press it, for the menus and for the list of keys.
public enum Shortcut {
    OPEN("Shortcut+O"),
    RELOAD("F5"),
    EXPORT("Shortcut+E"),
    COPY("Shortcut+C"),
    PRINT("Shortcut+P"),
    BACK("Alt+Left"),
    FIND("Shortcut+K"),
    TABLE("Shortcut+T"),
    BETWEEN("Shortcut+D"),
    BESIDE("Shortcut+B"),
    FULL_SCREEN("F11"),
    QUIT("Shortcut+Q"),
    KEYS("F1");

    private final String written;

    /// @param written the keys as [KeyCombination] reads them
    Shortcut(String written) {
        this.written = written;
    }

    /// The one whose keys are pressed.
    public static Optional<Shortcut> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.combination().match(event))
                .findFirst();
    }

    public KeyCombination combination() {
        return KeyCombination.valueOf(written);
    }

    /// "Ctrl+O", or what the keys are called on this system.
    public String keys() {
        return combination().getDisplayText();
    }

    /// What it does, in words.
    public String words() {
        return Messages.text("shell.shortcut." + name().toLowerCase(Locale.ROOT));
    }
}
