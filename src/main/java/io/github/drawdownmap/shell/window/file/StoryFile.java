package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.data.table.TableProblem;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.file.TableFiles;
import io.github.drawdownmap.files.FileWatch;
import io.github.drawdownmap.files.LostLetters;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.theme.MissingLetters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What came of reading a story: a posture file, or tables, which are converted first.
///
/// @param file a posture file, a table or a workbook, or a folder of tables
/// @param stamp which state of it that was
/// @param posture what could be used of it; empty when nothing could
/// @param errors what is wrong, so that it is left out: a sentence each
/// @param problems a sentence each, the errors among them
/// @param unread what is missing so that it would seem that nobody spoke of it, in a sentence; empty when nothing is
record StoryFile(
        Path file,
        Optional<FileWatch.Stamp> stamp,
        Optional<Posture> posture,
        List<String> errors,
        List<String> problems,
        String unread) {

    /// @param means how tables are written
    static StoryFile read(Path file, Conversion.Means means) throws PostureFileException, TableFileException {
        return read(file, means, PictureMemory.ofStill());
    }

    /// @param memory that the window has
    static StoryFile read(Path file, Conversion.Means means, PictureMemory memory)
            throws PostureFileException, TableFileException {
        Optional<String> lost = LostLetters.remedy(file.toAbsolutePath().toString());
        if (lost.isPresent() && !PostureReader.isStandardInput(file) && !Files.exists(file))
            throw new PostureFileException(
                    String.valueOf(file), Messages.text("shell.open.lost-letters"), lost.get(), null);
        StoryFile read = read(file, means, stamp(file));
        int sites = read.posture().map(posture -> posture.sites().size()).orElse(0);
        if (sites > 0 && !memory.holding(sites).holdsSites())
            throw new PostureFileException(
                    String.valueOf(file),
                    Messages.text("shell.open.too-many", sites, memory.bytes() >> 20),
                    Messages.text("shell.open.more-memory"),
                    null);
        return read;
    }

    /// The state of the file, or of the tables in the folder, as it is now; empty when there is none.
    static Optional<FileWatch.Stamp> stamp(Path file) {
        try {
            return FileWatch.Stamp.of(TableFiles.files(file));
        } catch (TableFileException none) {
            return Optional.empty();
        }
    }

    /// @param stamp taken before, so that what changes meanwhile is noticed
    private static StoryFile read(Path file, Conversion.Means means, Optional<FileWatch.Stamp> stamp)
            throws PostureFileException, TableFileException {
        if (TableFiles.areTables(file)) {
            Conversion conversion = Conversion.of(List.of(file), means, LocalDate.now(ZoneId.systemDefault()));
            return of(
                    file,
                    stamp,
                    conversion.posture(),
                    conversion.problems().stream().filter(TableProblem::isError).map(TableProblem::toString),
                    conversion.problems().stream().map(TableProblem::toString),
                    conversion.unread());
        }
        Reading reading = PostureReader.read(file);
        return of(
                file,
                stamp,
                reading.posture(),
                reading.findings().stream().filter(Finding::isError).map(Finding::toString),
                reading.findings().stream().map(Finding::toString),
                reading.unread());
    }

    /// @param problems of the file itself
    private static StoryFile of(
            Path file,
            Optional<FileWatch.Stamp> stamp,
            Optional<Posture> posture,
            Stream<String> errors,
            Stream<String> problems,
            List<Unread> unread) {
        Stream<String> ofFonts = posture.stream()
                .flatMap(story -> MissingLetters.in(story).stream())
                .map(MissingLetters::sentence);
        return new StoryFile(
                file,
                stamp,
                posture,
                errors.toList(),
                Stream.concat(problems, ofFonts).toList(),
                posture.map(story -> Unread.sentence(unread, story)).orElse(""));
    }
}
