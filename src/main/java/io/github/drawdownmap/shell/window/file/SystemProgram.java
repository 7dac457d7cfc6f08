package io.github.drawdownmap.shell.window.file;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of the system that is started for what this one does not do.
final class SystemProgram {
    /// It may go on as long as its window is open.
    private static final int PATIENCE_SECONDS = 5;

    private SystemProgram() {}

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
