package io.github.drawdownmap.shell.window.file;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Shows a file in its folder, by the program that the system has for it.
public final class FolderWindow {
    /// That program may go on as long as its window is open.
    private static final int PATIENCE_SECONDS = 5;

    private final Background background;
    private final Reports reports;

    public FolderWindow(Background background, Reports reports) {
        this.background = background;
        this.reports = reports;
    }

    public void openFor(Path file) {
        background.run(() -> {
            try {
                open(command(OperatingSystem.current(), file.toAbsolutePath()));
            } catch (IOException failure) {
                Platform.runLater(() ->
                        reports.told(Messages.text("shell.folder.failed"), Messages.text("shell.folder.at", file)));
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void open(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The Explorer ends with 1 when all is well.
        boolean tells = !command.getFirst().startsWith("explorer");
        if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && tells && process.exitValue() != 0)
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
    }

    /// The file marked in its folder, or on other systems its folder.
    static List<String> command(OperatingSystem system, Path file) {
        return switch (system) {
            case WINDOWS -> List.of("explorer.exe", "/select," + file);
            case MAC -> List.of("open", "-R", file.toString());
            case OTHER -> List.of("xdg-open", String.valueOf(file.getParent()));
        };
    }
}
