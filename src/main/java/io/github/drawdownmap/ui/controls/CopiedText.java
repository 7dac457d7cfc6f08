package io.github.drawdownmap.ui.controls;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// A text on the clipboard, for whatever program it is pasted into.
public final class CopiedText {
    private static long count;

    private CopiedText() {}

    public static void put(String text) {
        count++;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /// How many there have been: what takes long to be copied sees by it that a text has come there meanwhile.
    public static long count() {
        return count;
    }
}
