package io.github.drawdownmap.ui.controls;

import io.github.drawdownmap.i18n.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A row of a table of keys, told once for those who press them, for menus, for the list of keys and for the README.
///
/// @param key of the words that say what the keys do
/// @param told the keys that a list tells of
/// @param also keys that do the same, such as those of the block of numbers
public record KeyRow(String key, List<KeyCombination> told, List<KeyCombination> also) {
    /// Closes what is open, whichever that is.
    public static final KeyRow CLOSE = of("ui.key.close", "Esc");

    /// @param told as [KeyCombination] reads them
    public static KeyRow of(String key, String... told) {
        return new KeyRow(key, combinations(told), List.of());
    }

    /// The same with more keys, of which no list tells.
    public KeyRow or(String... more) {
        return new KeyRow(key, told, combinations(more));
    }

    private static List<KeyCombination> combinations(String... written) {
        return Arrays.stream(written).map(KeyCombination::valueOf).toList();
    }

    /// What the keys do, in words. Rows of a pair have the same.
    public String words() {
        return Messages.text(key);
    }

    /// "Ctrl+O", or what the keys are called on this system.
    public String keys() {
        return told.stream().map(KeyRow::shown).collect(Collectors.joining(", "));
    }

    /// What keys are called on this system.
    public static String shown(KeyCombination keys) {
        return keys.getDisplayText().replace("Back Space", "Backspace").replace("↵", "Enter");
    }

    /// "Choose a day from a calendar (F4)": what the keys do, with the first of them.
    public String tip() {
        return beside(words());
    }

    /// "Zoom in (+)": what a button does, with the key that does the same.
    public String beside(String words) {
        return Messages.text("ui.tip.key", words, shown(told.getFirst()));
    }

    /// "Ctrl+Left": the keys for those who hear of them, since the sign of an arrow has no sound of its own.
    public String spoken() {
        boolean isControl =
                KeyCombination.valueOf("Shortcut+K").getDisplayText().startsWith("Ctrl");
        return told.getFirst()
                .getName()
                .replace("Shortcut", isControl ? "Ctrl" : "Command")
                .replace("Add", "Plus");
    }

    private boolean isMeantBy(KeyEvent event) {
        return Stream.concat(told.stream(), also.stream()).anyMatch(keys -> keys.match(event));
    }

    /// What is done by the keys of a row.
    public interface Owner {
        KeyRow row();
    }

    /// The one of a table whose keys are pressed.
    public static <O extends Owner> Optional<O> pressed(KeyEvent event, O[] table) {
        return Arrays.stream(table)
                .filter(owner -> owner.row().isMeantBy(event))
                .findFirst();
    }
}
