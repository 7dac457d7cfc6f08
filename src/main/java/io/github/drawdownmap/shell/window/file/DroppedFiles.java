package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is let fall onto the window at once: of stories and of maps the first of each is opened. What they are is told
/// by their names: the window does not wait for a disk.
record DroppedFiles(List<Path> files) {
    private static final int MOST_NAMED = 3;

    DroppedFiles {
        files = List.copyOf(files);
    }

    List<Path> opened() {
        return Stream.of(true, false)
                .flatMap(maps -> files.stream()
                        .filter(file -> FileKinds.isMap(file) == maps)
                        .limit(1))
                .toList();
    }

    /// Which of them are not opened, and why, in a sentence; empty when all are.
    Optional<String> refusal() {
        List<Path> opened = opened();
        List<Path> rest = files.stream().filter(file -> !opened.contains(file)).toList();
        if (rest.isEmpty()) return Optional.empty();
        boolean isStory = rest.stream().noneMatch(FileKinds::isMap) && storiesAreTablesOfOneFolder();
        return Optional.of(Messages.text(isStory ? "shell.drop.tables" : "shell.drop.one", names(rest)));
    }

    /// A workbook and a folder are a story each.
    private boolean storiesAreTablesOfOneFolder() {
        List<Path> stories =
                files.stream().filter(file -> !FileKinds.isMap(file)).toList();
        return stories.stream().allMatch(TableFiles::isSeparatedValues)
                && stories.stream()
                                .map(file -> Optional.ofNullable(file.getParent()))
                                .distinct()
                                .count()
                        == 1;
    }

    private static String names(List<Path> rest) {
        String first = rest.stream()
                .limit(MOST_NAMED)
                .map(OpenFile::name)
                .map(Messages::isolated)
                .collect(Collectors.joining(", "));
        int more = rest.size() - MOST_NAMED;
        return more > 0 ? Messages.text("shell.drop.more", first, more) : first;
    }
}
