import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Other programs, run to their end.
final class Commands {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Commands() {}

    /// Fails when the program does.
    static void run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        finish(new ProcessBuilder(command).inheritIO(), folder, environment);
    }

    /// Writes what the program prints to a file; fails when the program does.
    static void print(Path file, List<String> command) throws IOException, InterruptedException {
        finish(
                new ProcessBuilder(command)
                        .redirectOutput(file.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT),
                file.getParent(),
                Map.of());
    }

    static boolean isInstalled(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    }

    private static void finish(ProcessBuilder process, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        process.directory(folder.toFile()).environment().putAll(environment);
        Process running = process.start();
        if (!running.waitFor(LIMIT)) {
            running.destroyForcibly();
            throw new IOException(
                    String.join(" ", process.command()) + " did not end within " + LIMIT.toMinutes() + " minutes");
        }
        int code = running.exitValue();
        if (code != 0) throw new IOException(String.join(" ", process.command()) + " ended with " + code);
    }
}
