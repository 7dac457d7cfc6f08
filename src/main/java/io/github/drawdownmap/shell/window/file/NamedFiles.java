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

    /// Empty for what comes with the program.
    public static Optional<LookCode.NamedFile> of(Optional<Path> opened) throws IOException {
        if (opened.isEmpty()) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Path file : TableFiles.files(opened.get())) bytes.writeBytes(Files.readAllBytes(file));
        return Optional.of(LookCode.NamedFile.of(opened.get(), bytes.toByteArray()));
    }
}
