package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.export.MissingFolderException;
import io.github.drawdownmap.export.NewFile;
import io.github.drawdownmap.export.NewFiles;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
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
    NewFiles files() {
        return new NewFiles(force);
    }

    /// Fails before the work is done, not after.
    void check(Path target) {
        try {
            NewFile.check(target, force);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    void write(Path target, Content content) {
        try (NewFile file = NewFile.at(target, force)) {
            content.writeTo(file.out());
            file.keep();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    static CommandFailure failure(Path target, IOException cause) {
        String sentence = switch (cause) {
            case FileAlreadyExistsException exists ->
                Messages.text(Files.isDirectory(target) ? "command.folder" : "command.exists", target);
            case MissingFolderException missing -> Messages.text("command.no-folder", target);
            case AccessDeniedException denied -> Messages.text("command.denied", target);
            default -> Messages.text("command.not-written", target, String.valueOf(cause.getMessage()));
        };
        return new CommandFailure(sentence, cause);
    }
}
