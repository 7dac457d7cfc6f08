package io.github.drawdownmap.ui.controls.field;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A line to type in, longer than anybody types. What is pasted is cut to it: millions of letters would be laid out for
/// minutes, and the window would stand still.
public class LineField extends TextField {
    /// An address of a page has fewer.
    private static final int MOST = 4_000;

    public LineField() {
        this("");
    }

    public LineField(String text) {
        super(text);
        setTextFormatter(new TextFormatter<>(LineField::cut));
    }

    private static TextFormatter.Change cut(TextFormatter.Change change) {
        int kept = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
        int room = Math.max(0, MOST - kept);
        if (change.getText().length() > room) {
            change.setText(change.getText().substring(0, room));
            int end = change.getRangeStart() + room;
            change.selectRange(Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
        }
        return change;
    }
}
