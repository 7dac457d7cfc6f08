package io.github.drawdownmap.data.table.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file of tables that cannot be read at all; the message is a sentence that says what would be right.
public final class TableFileException extends IOException {
    private static final long serialVersionUID = 1;

    private static final String DAMAGED = "the workbook is damaged or of a kind that is not known";

    private final String file;
    private final String what;
    private final String remedy;

    TableFileException(String file, String what, String remedy) {
        this(file, what, remedy, null);
    }

    TableFileException(String file, String what, String remedy, @Nullable Throwable cause) {
        super(file + ": " + what + "; " + remedy, cause);
        this.file = file;
        this.what = what;
        this.remedy = remedy;
    }

    /// The file or folder, as it was named or found.
    public String file() {
        return file;
    }

    /// What is wrong with it.
    public String what() {
        return what;
    }

    /// What would be right.
    public String remedy() {
        return remedy;
    }

    /// That a workbook holds what stopped the library that reads it, with its reason where that is more than that
    /// something was missing in the library itself.
    static TableFileException damaged(String file, String remedy, Exception cause) {
        String message = cause.getMessage();
        String why = message == null || cause instanceof NullPointerException ? "" : " (" + reason(message) + ")";
        return new TableFileException(file, DAMAGED + why, remedy, cause);
    }

    /// Without names of classes and the place, which is one in a part that nobody sees.
    private static String reason(String message) {
        return message.replaceAll("\\s+", " ")
                .replaceFirst("^(?:[\\w$]+\\.)+[\\w$]+(?:Exception|Error): ", "")
                .replaceFirst("^ParseError at \\[row,col\\]:\\[[-0-9,]*\\] Message: ", "")
                .replaceFirst(" at \\[row,col .*$", "")
                .replaceFirst("\\.$", "");
    }
}
