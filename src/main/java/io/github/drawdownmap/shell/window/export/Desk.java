package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.shell.window.file.Background;
import io.github.drawdownmap.shell.window.file.Reports;
import io.github.drawdownmap.shell.window.sheet.Sheets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.concurrent.WorkerStateEvent;
import javafx.stage.Window;

/// What whoever makes a file needs of the window.
///
/// @param owner the window that file dialogs belong to
/// @param sheets where pages are opened
/// @param reports tells what went wrong
/// @param background does slow work
/// @param told hears in a few words of what was done
/// @param saved hears of a file that was written
/// @param working shows in a few words what is being done, and lets it be stopped
/// @param signature what the user puts on each picture
public record Desk(
        Window owner,
        Sheets sheets,
        Reports reports,
        Background background,
        Consumer<String> told,
        Consumer<Path> saved,
        BiConsumer<Task<?>, String> working,
        Signature signature) {

    /// Work on a thread that may wait. When it fails, that is told with the reason.
    <T> Task<T> task(Callable<T> work, String failed) {
        Task<T> task = Background.task(work);
        task.setOnFailed(event -> reports.failed(failed, task.getException()));
        return task;
    }

    /// Before anything is told of it.
    ///
    /// @param undone runs when a work fails or is stopped
    static void hearUndone(Task<?> task, Runnable undone) {
        task.addEventHandler(WorkerStateEvent.WORKER_STATE_FAILED, event -> undone.run());
        task.addEventHandler(WorkerStateEvent.WORKER_STATE_CANCELLED, event -> undone.run());
    }

    /// Begins a work that is shown until it ends, and may be stopped.
    void start(Task<?> task, String words, String stopped) {
        task.setOnCancelled(event -> told.accept(stopped));
        working.accept(task, words);
        background.run(task);
    }
}
