package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.look.LookCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The open file, or folder of tables, as codes of looks name it. For a thread that may wait.
public final class NamedFiles {
    private NamedFiles() {}

    /// Empty for what comes with the program, and for a pipe, which gives what it holds only once.
    public static Optional<LookCode.NamedFile> of(Optional<Path> opened) throws IOException {
        boolean isKept = opened.filter(file -> Files.isRegularFile(file) || Files.isDirectory(file))
                .isPresent();
        if (!isKept) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Path file : TableFiles.files(opened.get())) bytes.writeBytes(Files.readAllBytes(file));
        return Optional.of(LookCode.NamedFile.of(opened.get(), bytes.toByteArray()));
    }
}
