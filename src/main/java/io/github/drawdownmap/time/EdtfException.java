package io.github.drawdownmap.time;

/// A text is no date of the supported subset of EDTF; the message names the text and what would be right.
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    EdtfException(String message) {
        super(message);
    }
}
