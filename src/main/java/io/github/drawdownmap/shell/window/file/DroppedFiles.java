package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is let fall onto the window at once: of stories and of maps the first of each is opened.
record DroppedFiles(List<Path> files) {
    DroppedFiles {
        files = List.copyOf(files);
    }

    List<Path> opened() {
        return Stream.of(true, false)
                .flatMap(maps -> files.stream()
                        .filter(file -> Opening.isMap(file) == maps)
                        .limit(1))
                .toList();
    }

    /// Which of them are not opened, and why, in a sentence; empty when all are.
    Optional<String> refusal() {
        List<Path> rest =
                files.stream().filter(file -> !opened().contains(file)).toList();
        if (rest.isEmpty()) return Optional.empty();
        String names = rest.stream().map(OpenFile::name).collect(Collectors.joining(", "));
        boolean areTables = rest.stream().anyMatch(TableFiles::areTables);
        return Optional.of(Messages.text(areTables ? "shell.drop.tables" : "shell.drop.one", names));
    }
}
