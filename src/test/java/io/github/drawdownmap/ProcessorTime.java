package io.github.drawdownmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The processor time of the two threads of JavaFX, which take turns: about what frames cost on an idle machine.
///
/// Linux tells of it; elsewhere it stays at 0.
public final class ProcessorTime {
    /// As Linux cuts their names off.
    private static final Set<String> THREADS = Set.of("JavaFX Applicat", "QuantumRenderer");

    private final List<Path> threads = javaFxThreads();

    private static List<Path> javaFxThreads() {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/task"))) {
            return all.filter(thread -> THREADS.contains(read(thread.resolve("comm"))))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    public double millis() {
        return threads.stream()
                .mapToDouble(thread ->
                        Long.parseLong(read(thread.resolve("schedstat")).split(" ", 2)[0]) / 1e6)
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
