package io.github.drawdownmap.time;

/// A text is no date, such as files have it in EDTF or tables as people write; the message names the text and what
/// would be right.
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String remedy;

    public EdtfException(String what, String remedy) {
        super(what + "; " + remedy);
        this.what = what;
        this.remedy = remedy;
    }

    /// What is wrong, with the text.
    public String what() {
        return what;
    }

    /// What would be right.
    public String remedy() {
        return remedy;
    }
}
