package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.files.Pipes;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackgroundTest {
    private static final int SECONDS = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void files_that_do_not_come_hold_up_no_other_work() throws Exception {
        Path pipe = Pipes.make(folder.resolve("pipe"));
        int many = Runtime.getRuntime().availableProcessors() + 1;
        CountDownLatch opened = new CountDownLatch(many);
        CountDownLatch other = new CountDownLatch(1);
        try (Background background = new Background()) {
            for (int each = 0; each < many; each++) background.run(() -> read(pipe, opened));
            background.run(other::countDown);
            assertThat(other.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            // Lets the readers go.
            try (RandomAccessFile writer = new RandomAccessFile(pipe.toFile(), "rw")) {
                assertThat(opened.await(SECONDS, TimeUnit.SECONDS)).isTrue();
                writer.write(new byte[many]);
            }
        }
    }

    private static void read(Path pipe, CountDownLatch opened) {
        try (InputStream in = Files.newInputStream(pipe)) {
            opened.countDown();
            assertThat(in.read()).isNotNegative();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
