package io.github.drawdownmap.shell.window.file;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// A program of the system that is started for what this one does not do.
final class SystemProgram {
    /// What starts a program.
    @FunctionalInterface
    interface Start {
        /// @throws IOException when it cannot be started
        void run() throws IOException, InterruptedException;
    }

    /// It may go on as long as its window is open.
    private static final int PATIENCE_SECONDS = 5;

    private SystemProgram() {}

    /// Starts a program on another thread, since that may take seconds, and opens a page where it fails.
    ///
    /// @param failed what did not happen
    /// @param instead what the user can do
    /// @param needed for it
    static void startOrTell(
            Background background, Reports reports, Start start, String failed, String instead, String needed) {
        background.run(() -> {
            try {
                start.run();
            } catch (IOException failure) {
                Platform.runLater(() -> reports.told(failed, instead, needed));
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Starts the first of several that there is and that does not fail at once.
    ///
    /// @throws IOException when there is none
    static void startFirst(List<List<String>> commands) throws IOException, InterruptedException {
        IOException missing = new IOException("no program is named");
        for (List<String> command : commands) {
            try {
                start(command);
                return;
            } catch (IOException failure) {
                missing = failure;
            }
        }
        throw missing;
    }

    static void start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The Explorer ends with 1 when all is well.
        boolean tells = !command.getFirst().startsWith("explorer");
        if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && tells && process.exitValue() != 0)
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
    }
}
