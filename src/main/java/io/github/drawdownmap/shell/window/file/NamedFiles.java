package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.look.LookCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The open file as codes of looks name it. For a thread that may wait.
public final class NamedFiles {
    private NamedFiles() {}

    /// Empty for what comes with the program.
    public static Optional<LookCode.NamedFile> of(Optional<Path> opened) throws IOException {
        if (opened.isEmpty()) return Optional.empty();
        return Optional.of(LookCode.NamedFile.of(opened.get(), Files.readAllBytes(opened.get())));
    }
}
