package io.github.drawdownmap.picture;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/// JavaFX for programs without a window.
public final class Toolkit {
    private Toolkit() {}

    /// Starts JavaFX on its headless platform: no display, no GTK, and the same pixels on every machine.
    public static void startWithoutScreen() {
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
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                // An Error too, such as a lack of memory, or who waits would wait for ever.
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e.getCause());
        }
    }
}
