package io.github.drawdownmap.data.json;

import org.jspecify.annotations.Nullable;

/// A posture file that could not be read or is no JSON; the message is a sentence for people.
public final class PostureFileException extends Exception {
    /// What is said of tables where a posture file is wanted, and what to do.
    public static final String TABLES = "these are tables, and no posture file";

    public static final String CONVERT = "make one of them with \"convert\" first";

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String what;
    private final String remedy;

    /// The file as a whole is at fault.
    public PostureFileException(String file, String what, String remedy, @Nullable Throwable cause) {
        this(file, 0, 0, what, remedy, cause);
    }

    /// One place in the file is at fault.
    public PostureFileException(
            String file, int line, int column, String what, String remedy, @Nullable Throwable cause) {
        super(
                Unseen.writtenOut(file + (line == 0 ? "" : ", line " + line + ", column " + column) + ": " + what + "; "
                        + remedy),
                cause);
        this.line = line;
        this.column = column;
        this.what = what;
        this.remedy = remedy;
    }

    /// The line at fault, from 1; 0 when it is the file as a whole.
    public int line() {
        return line;
    }

    /// The character of that line, from 1; 0 when it is the file as a whole.
    public int column() {
        return column;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }
}
