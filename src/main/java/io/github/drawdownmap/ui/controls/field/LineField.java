package io.github.drawdownmap.ui.controls.field;

import io.github.drawdownmap.i18n.Messages;
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
        return Messages.beginning(text, Math.max(0, MOST - (getLength() - (end - start))));
    }
}
