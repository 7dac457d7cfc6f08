package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pipes with a name, which no test on Windows can have. Whoever opens one for reading waits until it is written into.
public final class Pipes {
    private Pipes() {}

    /// A pipe that nobody writes into yet.
    public static Path make(Path pipe) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    /// A pipe that the next one who reads it gets a content from, once.
    public static Path filled(Path pipe, byte[] content) throws IOException, InterruptedException {
        make(pipe);
        Thread.ofVirtual().start(() -> {
            try {
                Files.write(pipe, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return pipe;
    }
}
