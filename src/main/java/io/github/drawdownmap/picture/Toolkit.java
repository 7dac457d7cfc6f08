package io.github.drawdownmap.picture;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// JavaFX for programs without a window.
public final class Toolkit {
    private Toolkit() {}

    /// Starts JavaFX on its headless platform: no display, no GTK, and the same pixels on every machine.
    static void startWithoutScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            // Running already, as in a program that draws more than once.
            Platform.setImplicitExit(false);
        }
    }

    /// Lets the application thread work something out, and waits for it.
    public static <T> T call(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return result(task);
    }

    /// Waits for a result; an Error, such as a lack of memory, comes as it is.
    static <T> T result(Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e.getCause());
        }
    }
}
