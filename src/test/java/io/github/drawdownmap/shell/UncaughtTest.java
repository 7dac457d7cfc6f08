package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UncaughtTest {
    private final List<String> told = new ArrayList<>();
    private final AtomicInteger ends = new AtomicInteger();
    private final Uncaught uncaught = new Uncaught(
            new LastWords(
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    ends::incrementAndGet),
            "shell.uncaught",
            told::add);

    private void failWith(Runnable work) throws InterruptedException {
        Thread thread = Thread.ofPlatform().unstarted(work);
        thread.setUncaughtExceptionHandler(uncaught);
        thread.start();
        thread.join();
    }

    @Test
    void a_failure_that_comes_again_at_every_frame_is_told_once() throws InterruptedException {
        for (int frame = 1; frame <= 3; frame++) {
            int number = frame;
            failWith(() -> {
                throw new IllegalStateException("odd " + number);
            });
        }
        assertThat(told).hasSize(1).first().asString().contains("a fault of its own", "odd 1");
        assertThat(ends).hasValue(0);
    }

    @Test
    void another_failure_is_told_as_well() throws InterruptedException {
        failWith(() -> {
            throw new IllegalStateException("odd");
        });
        failWith(() -> {
            throw new StackOverflowError();
        });
        assertThat(told).hasSize(2);
    }

    @Test
    void a_lack_of_memory_ends_the_program() throws InterruptedException {
        failWith(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(told).isEmpty();
        assertThat(ends).hasValue(1);
    }
}
