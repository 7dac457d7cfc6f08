package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the posture on screen was read from, and what is wrong with it.
///
/// @param path empty for what comes with the program, and for standard input and pipes, which cannot be read again
/// @param problems a sentence each
public record OpenFile(Optional<Path> path, List<String> problems) {
    static final OpenFile NONE = new OpenFile(Optional.empty(), List.of());

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

    /// What the bar says of it: "mali.geojson · 3 problems"; empty when there is nothing to say.
    Optional<String> words() {
        return count().map(count -> Messages.text(
                        "wording.beside", name().orElseGet(() -> Messages.text("shell.file.input")), count))
                .or(this::name);
    }

    /// "3 problems"; empty when there are none.
    Optional<String> count() {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.text("shell.file.problems", problems.size()));
    }

    /// The title of the window.
    public String windowTitle() {
        return name().map(name -> Messages.text("shell.title.file", name))
                .orElseGet(() -> Messages.text("shell.title"));
    }
}
