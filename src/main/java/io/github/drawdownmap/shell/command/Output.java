package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WholeFiles;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// How a command writes: files whole or not at all, in place of others where it may, and what it says beside them.
final class Output {
    private final Choice<Boolean> force = Choice.flag("--force", "Replace a file that is there already.");

    /// An ending has a letter in it, unlike that of a date or a version.
    private static final Pattern ENDING = Pattern.compile(".+\\.((?=[0-9]*+[A-Za-z])[A-Za-z0-9]{1,7})");
    /// No folder for tables is called so.
    private static final Set<String> ENDINGS_OF_FILES =
            Set.of("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "json", "geojson");

    private static final Path STANDARD = Path.of("-");

    private final StandardOutput standard;

    @Mixin
    final CommandSpec choices = Choice.all(force);

    Output(StandardOutput standard) {
        this.standard = standard;
    }

    /// Standard error, for what is said to people.
    PrintWriter aside() {
        return Choice.commandLine(choices).getErr();
    }

    void say(String sentence) {
        aside().println(sentence);
        aside().flush();
    }

    /// What fills a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    /// Whether a name is `-`, which stands for standard output.
    static boolean isStandard(Path target) {
        return target.equals(STANDARD);
    }

    /// Fails before the work is done, not after.
    void check(Path target) {
        if (isStandard(target)) return;
        try {
            WholeFile.check(target, force.isGiven());
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /// The file to write where a folder that is there was named: of a name that says what is in it. The user is told.
    ///
    /// @param target the folder, or a file, which stays what it is
    Path within(Path target, Supplier<String> name) {
        if (!isFolder(target)) return target;
        Path file = target.resolve(name.get());
        check(file);
        say(Messages.text("command.within", file));
        return file;
    }

    static boolean isFolder(Path target) {
        return !isStandard(target) && Files.isDirectory(target);
    }

    /// Fails when a name ends as that of another kind of file does.
    ///
    /// @param endings those that are right, the usual one first
    static void checkEnding(Path target, String... endings) {
        if (isStandard(target) || WholeFile.isNoFile(target)) return;
        Matcher name = ENDING.matcher(String.valueOf(target.getFileName()));
        if (name.matches() && !List.of(endings).contains(name.group(1).toLowerCase(Locale.ROOT)))
            throw new CommandFailure(Messages.text("command.other-ending", target, endings[0]));
    }

    /// Writes to standard output.
    void print(Content content) throws IOException, InterruptedException {
        OutputStream buffer = new BufferedOutputStream(standard);
        content.writeTo(buffer);
        buffer.flush();
    }

    void write(Path target, Content content) throws IOException, InterruptedException {
        if (isStandard(target)) print(content);
        else writeFile(target, content);
    }

    private void writeFile(Path target, Content content) throws InterruptedException {
        try (WholeFile file = WholeFile.at(target, force.isGiven())) {
            content.writeTo(file.out());
            file.keep();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /// What fills one of several files.
    interface Part<T> {
        void writeTo(T part, OutputStream out) throws IOException, InterruptedException;
    }

    /// Fills several files; all appear or none does.
    <T> void writeAll(List<T> parts, Function<T, Path> place, Part<T> content) throws InterruptedException {
        Path target = place.apply(parts.getFirst());
        try (WholeFiles files = new WholeFiles(force.isGiven())) {
            for (T part : parts) {
                target = place.apply(part);
                WholeFile file = files.add(target);
                content.writeTo(part, file.out());
                file.complete();
            }
            files.keep();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /// Fills files of a folder, which is made where there is none; all appear or none does.
    <T> void writeInto(Path folder, List<T> parts, Function<T, String> name, Part<T> content)
            throws InterruptedException {
        if (isStandard(folder)) throw new CommandFailure(Messages.text("command.several"));
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new CommandFailure(Messages.text("command.no-folder", folder));
        boolean isNew = Files.notExists(folder);
        if (isNew) checkFolderName(folder);
        try {
            Files.createDirectories(folder);
            writeAll(parts, part -> folder.resolve(name.apply(part)), content);
        } catch (IOException e) {
            throw failure(folder, e);
        } finally {
            if (isNew) removeIfEmpty(folder);
        }
    }

    /// Fails where somebody expects a workbook or one file of all.
    private static void checkFolderName(Path folder) {
        Matcher name = ENDING.matcher(String.valueOf(folder.getFileName()));
        if (name.matches() && ENDINGS_OF_FILES.contains(name.group(1).toLowerCase(Locale.ROOT)))
            throw new CommandFailure(Messages.text("command.folder-ending", folder, name.group(1)));
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // It holds what was written, or what somebody else has put into it.
        }
    }

    static CommandFailure failure(Path target, IOException cause) {
        boolean mayBeForced = cause instanceof FileAlreadyExistsException && !Files.isDirectory(target);
        String sentence = mayBeForced ? Messages.text("command.exists", target) : WriteProblem.sentence(target, cause);
        return new CommandFailure(sentence, cause);
    }
}
