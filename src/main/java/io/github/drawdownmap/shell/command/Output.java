package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WholeFiles;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Whether a file that is there may be replaced, and how files are written whole or not at all.
final class Output {
    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    /// What fills a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Several files that appear together.
    WholeFiles files() {
        return new WholeFiles(force);
    }

    /// Fails before the work is done, not after.
    void check(Path target) {
        try {
            WholeFile.check(target, force);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    void write(Path target, Content content) {
        try (WholeFile file = WholeFile.at(target, force)) {
            content.writeTo(file.out());
            file.keep();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    static CommandFailure failure(Path target, IOException cause) {
        boolean mayBeForced = cause instanceof FileAlreadyExistsException && !Files.isDirectory(target);
        String sentence = mayBeForced ? Messages.text("command.exists", target) : WriteProblem.sentence(target, cause);
        return new CommandFailure(sentence, cause);
    }
}
