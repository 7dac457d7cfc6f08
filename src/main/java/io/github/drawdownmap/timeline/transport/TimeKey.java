package io.github.drawdownmap.timeline.transport;

import io.github.drawdownmap.ui.controls.KeyRow;

/// A key that moves the day, wherever in the window the keyboard is.
public enum TimeKey implements KeyRow.Owner {
    PLAY(KeyRow.of("timeline.key.play", "Space")),
    DAY_BACK(KeyRow.of("timeline.key.day", "Left").or("Numpad Left")),
    DAY_ON(KeyRow.of("timeline.key.day", "Right").or("Numpad Right")),
    MONTH_BACK(KeyRow.of("timeline.key.month", "Shift+Left", "Page Down")),
    MONTH_ON(KeyRow.of("timeline.key.month", "Shift+Right", "Page Up")),
    CHANGE_BEFORE(KeyRow.of("timeline.key.change", "Shortcut+Left")),
    CHANGE_AFTER(KeyRow.of("timeline.key.change", "Shortcut+Right")),
    FIRST(KeyRow.of("timeline.key.end", "Home")),
    LAST(KeyRow.of("timeline.key.end", "End")),
    TODAY(KeyRow.of("timeline.button.today", "T")),
    // As an address is typed in a browser.
    TYPE(KeyRow.of("timeline.key.type", "Shortcut+L")),
    CHOOSE(KeyRow.of("timeline.key.choose", "F4")),
    SLOWER(KeyRow.of("timeline.key.speed", "Comma")),
    FASTER(KeyRow.of("timeline.key.speed", "Period")),
    LOOP(KeyRow.of("timeline.key.loop", "L")),
    CLOSER(KeyRow.of("timeline.key.zoom", "Shortcut+Up")),
    FARTHER(KeyRow.of("timeline.key.zoom", "Shortcut+Down"));

    private final KeyRow row;

    TimeKey(KeyRow row) {
        this.row = row;
    }

    @Override
    public KeyRow row() {
        return row;
    }

    /// A key that a slider usually has, and that moves the day while the slider has the keyboard.
    public enum AtSlider implements KeyRow.Owner {
        DAY_ON(KeyRow.of("timeline.key.slider", "Up")),
        DAY_BACK(KeyRow.of("timeline.key.slider", "Down"));

        private final KeyRow row;

        AtSlider(KeyRow row) {
            this.row = row;
        }

        @Override
        public KeyRow row() {
            return row;
        }
    }
}
