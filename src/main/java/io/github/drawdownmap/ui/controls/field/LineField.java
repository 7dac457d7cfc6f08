package io.github.drawdownmap.ui.controls.field;

import javafx.scene.control.TextField;

/// A line to type in, longer than anybody types. What is pasted is cut to it: millions of letters would be laid out for
/// minutes, and the window would stand still.
///
/// A formatter would do the same, but with one JavaFX keeps Escape from what the line is in.
public class LineField extends TextField {
    /// An address of a page has fewer.
    private static final int MOST = 4_000;

    public LineField() {
        this("");
    }

    public LineField(String text) {
        super(text);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, cut(text, start, end));
    }

    @Override
    public void replaceSelection(String text) {
        super.replaceSelection(
                cut(text, getSelection().getStart(), getSelection().getEnd()));
    }

    private String cut(String text, int start, int end) {
        int room = Math.max(0, MOST - (getLength() - (end - start)));
        if (text.length() <= room) return text;
        // Half a letter is none.
        boolean isHalved = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
        return text.substring(0, isHalved ? room - 1 : room);
    }
}
