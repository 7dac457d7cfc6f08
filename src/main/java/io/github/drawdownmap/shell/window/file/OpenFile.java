package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the posture on screen was read from, and what is wrong with it.
///
/// @param path empty for what comes with the program, and for standard input and pipes, which cannot be read again
/// @param problems a sentence each
/// @param unread what is missing so that it would seem that nobody spoke of it, in a sentence; empty when nothing is
public record OpenFile(Optional<Path> path, List<String> problems, String unread) {
    static final OpenFile NONE = new OpenFile(Optional.empty(), List.of(), "");

    public OpenFile {
        problems = List.copyOf(problems);
    }

    /// "mali.geojson"; empty without a file.
    public Optional<String> name() {
        return path.map(OpenFile::name);
    }

    public static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /// The title of the window.
    public String windowTitle() {
        return name().map(name -> Messages.text("shell.title.file", name))
                .orElseGet(() -> Messages.text("shell.title"));
    }
}
