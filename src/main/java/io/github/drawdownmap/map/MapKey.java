package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.KeyRow;

/// A key that zooms the map, wherever in the window the keyboard is. Where a sign stands on it, and whether it takes
/// Shift, is another matter from country to country.
public enum MapKey implements KeyRow.Owner {
    ZOOM_IN(KeyRow.of("map.key.zoom", "Add").or("Plus", "Shift+Plus", "Equals", "Shift+Equals")),
    ZOOM_OUT(KeyRow.of("map.key.zoom", "Minus").or("Subtract", "Shift+Minus")),
    FIT(KeyRow.of("map.zoom.fit", "0").or("Shift+0", "Numpad 0"));

    private final KeyRow row;

    MapKey(KeyRow row) {
        this.row = row;
    }

    /// What can be done with a map, for those who hear of it.
    ///
    /// @param map what it is called
    static String spoken(String map) {
        return Messages.text(
                "map.pane",
                map,
                ZOOM_IN.row().spoken(),
                ZOOM_OUT.row().spoken(),
                FIT.row().spoken());
    }

    @Override
    public KeyRow row() {
        return row;
    }

    /// A key that moves the map while the keyboard is in it.
    public enum AtMap implements KeyRow.Owner {
        LEFT(KeyRow.of("map.key.pan", "Left").or("Numpad Left", "Shift+Left")),
        RIGHT(KeyRow.of("map.key.pan", "Right").or("Numpad Right", "Shift+Right")),
        UP(KeyRow.of("map.key.pan", "Up").or("Numpad Up", "Shift+Up")),
        DOWN(KeyRow.of("map.key.pan", "Down").or("Numpad Down", "Shift+Down"));

        private final KeyRow row;

        AtMap(KeyRow row) {
            this.row = row;
        }

        @Override
        public KeyRow row() {
            return row;
        }
    }
}
