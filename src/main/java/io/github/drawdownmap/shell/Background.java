package io.github.drawdownmap.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.concurrent.Task;

/// The threads for slow work; they end with the program.
final class Background implements AutoCloseable {
    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "background-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    void run(Task<?> task) {
        threads.execute(task);
    }

    void run(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
