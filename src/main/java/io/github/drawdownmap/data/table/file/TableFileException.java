package io.github.drawdownmap.data.table.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file of tables that cannot be read at all; the message is a sentence that says what would be right.
public final class TableFileException extends IOException {
    private static final long serialVersionUID = 1;

    TableFileException(String file, String what, String remedy) {
        this(file, what, remedy, null);
    }

    TableFileException(String file, String what, String remedy, @Nullable Throwable cause) {
        super(file + ": " + what + "; " + remedy, cause);
    }
}
