package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.data.table.kind.Templates;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import javafx.concurrent.Task;

/// What a new story begins with, written into a file.
public final class NewStory {
    private NewStory() {}

    /// @param then hears that it is there
    public static void write(Path file, Background background, Reports reports, Runnable then) {
        Task<Path> writing = Background.task(() -> {
            try {
                WholeFile.write(file, Templates.posture());
                return file;
            } catch (IOException e) {
                throw WriteProblem.told(file, e);
            }
        });
        writing.setOnSucceeded(event -> then.run());
        writing.setOnFailed(event -> reports.failed(Messages.text("shell.open.new.failed"), writing.getException()));
        background.run(writing);
    }
}
