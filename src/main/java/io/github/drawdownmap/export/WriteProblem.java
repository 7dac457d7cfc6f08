package io.github.drawdownmap.export;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why a file could not be written, told in a sentence that says what to do.
public final class WriteProblem {
    private WriteProblem() {}

    public static String sentence(Path target, IOException cause) {
        if (Files.isDirectory(target)) return Messages.text("export.folder", target);
        return switch (cause) {
            case MissingFolderException missing -> Messages.text("export.no-folder", target);
            case AccessDeniedException denied -> Messages.text("export.denied", target);
            default -> Messages.text("export.not-written", target, String.valueOf(cause.getMessage()));
        };
    }

    /// The same problem with the sentence for its message.
    public static IOException told(Path target, IOException cause) {
        return new IOException(sentence(target, cause), cause);
    }
}
