package io.github.drawdownmap.shell.window.file;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.concurrent.Task;

/// The threads for slow work; they end with the program.
///
/// They are of the system's: a virtual one that waits for a file which does not come, such as a pipe or one on a share
/// that hangs, holds a processor, and few such files would hold up all other work.
public final class Background implements AutoCloseable {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("background-", 1).factory());

    /// Work whose end is heard of on the application thread.
    public static <T> Task<T> task(Callable<T> work) {
        return new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
    }

    public void run(Task<?> task) {
        threads.execute(task);
    }

    public void run(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
