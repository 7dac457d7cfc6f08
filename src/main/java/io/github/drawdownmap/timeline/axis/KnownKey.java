package io.github.drawdownmap.timeline.axis;

import io.github.drawdownmap.ui.controls.KeyRow;

/// A key that moves the day of knowledge while its thumb has the keyboard.
public enum KnownKey implements KeyRow.Owner {
    DAY_BACK(KeyRow.of("timeline.key.known", "Left").or("Numpad Left", "Down")),
    DAY_ON(KeyRow.of("timeline.key.known", "Right").or("Numpad Right", "Up")),
    MONTH_BACK(KeyRow.of("timeline.key.known", "Shift+Left").or("Page Down", "Shift+Down")),
    MONTH_ON(KeyRow.of("timeline.key.known", "Shift+Right").or("Page Up", "Shift+Up")),
    FIRST(KeyRow.of("timeline.key.known", "Home")),
    LAST(KeyRow.of("timeline.key.known", "End")),
    TIE(KeyRow.of("timeline.key.tie", "Enter").or("Backspace"));

    private final KeyRow row;

    KnownKey(KeyRow row) {
        this.row = row;
    }

    @Override
    public KeyRow row() {
        return row;
    }
}
