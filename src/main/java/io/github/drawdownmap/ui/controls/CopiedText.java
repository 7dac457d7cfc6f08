package io.github.drawdownmap.ui.controls;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// A text on the clipboard, for whatever program it is pasted into.
public final class CopiedText {
    private CopiedText() {}

    public static void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
