package io.github.drawdownmap.files;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a file could not be written, told in a sentence that says what to do.
public final class WriteProblem {
    private WriteProblem() {}

    public static String sentence(Path target, IOException cause) {
        if (Files.isDirectory(target)) return Messages.text("files.folder", target);
        Optional<Path> file = fileAbove(target);
        if (file.isPresent()) return Messages.text("files.file", target, file.get());
        return switch (cause) {
            case MissingFolderException missing -> noFolder(target);
            case AccessDeniedException denied -> Messages.text("files.denied", target);
            default -> Messages.text("files.not-written", target, reason(cause));
        };
    }

    private static String noFolder(Path target) {
        return LostLetters.remedy(target.toAbsolutePath().toString())
                .map(remedy -> Messages.text("files.lost.folder", target, remedy))
                .orElseGet(() -> Messages.text("files.no-folder", target));
    }

    /// What stands where a folder should be, on the way to a file.
    private static Optional<Path> fileAbove(Path target) {
        return Stream.iterate(target.getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(nearest -> !Files.isDirectory(nearest));
    }

    /// What the system says, below what libraries make of it: "No space left on device".
    public static String reason(IOException problem) {
        if (problem.getCause() instanceof IOException cause) return reason(cause);
        // Without a reason its message is a name alone, that of the unfinished file.
        if (problem instanceof FileSystemException told)
            return Optional.ofNullable(told.getReason()).orElseGet(() -> Messages.text("files.nowhere"));
        return String.valueOf(problem.getMessage());
    }

    /// The same problem with the sentence for its message.
    public static IOException told(Path target, IOException cause) {
        return new IOException(sentence(target, cause), cause);
    }
}
