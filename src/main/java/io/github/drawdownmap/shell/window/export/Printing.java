package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.FileNames;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.shell.window.file.NamedFiles;
import io.github.drawdownmap.shell.window.sheet.MessagePage;
import io.github.drawdownmap.shell.window.sheet.Shortcut;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.concurrent.WorkerStateEvent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Puts a picture of what is on screen on a page: looks for printers, lets one be chosen, prints.
final class Printing {
    private final Session session;
    private final OnScreen onScreen;
    private final Desk desk;
    private final Supplier<List<Printer>> printers;
    private final Runnable instead;
    private @Nullable Task<?> looking;

    /// @param printers the usual one first; asked on a thread that may wait, for a system looks for them on the network
    /// @param instead lets the picture be saved, where there is no printer
    Printing(Session session, OnScreen onScreen, Desk desk, Supplier<List<Printer>> printers, Runnable instead) {
        this.session = session;
        this.onScreen = onScreen;
        this.desk = desk;
        this.printers = printers;
        this.instead = instead;
    }

    /// Offers a page with the picture, when the system has said which printers it has; once, however often it is asked
    /// until then.
    void begin() {
        if (looking != null && !looking.isDone()) return;
        Task<List<Printer>> task = task(printers::get);
        task.setOnSucceeded(event -> {
            if (task.getValue().isEmpty()) offerInstead();
            else openPrint(task.getValue());
        });
        looking = task;
        start(task, Messages.text("shell.print.looking"));
    }

    private void offerInstead() {
        Button save = new Button(Messages.text("shell.export.picture"));
        save.setOnAction(event -> {
            desk.sheets().close();
            instead.run();
        });
        MessagePage.tell(desk.sheets(), Messages.text("shell.print.failed"), Messages.text("shell.print.none"), save);
    }

    private void openPrint(List<Printer> found) {
        if (desk.sheets().isOpen()) {
            // Whoever types there is not to print with the next Enter.
            desk.reports().told(Messages.text("shell.print.unopened"), Messages.text("shell.print.unopened.details"));
            return;
        }
        Look look = session.look();
        PictureChoices choices =
                new PictureChoices(onScreen, desk, look.posture().title());
        PrintPane pane = new PrintPane(
                found,
                desk.owner().getWidth() >= desk.owner().getHeight(),
                choices,
                desk.background(),
                options -> preview(options, look),
                order -> print(order, look, desk.sheets().setAside()));
        desk.sheets().open(Shortcut.PRINT.row().words(), pane, PicturePane.WIDTH, pane.first());
    }

    private Callable<Image> preview(PictureOptions options, Look look) {
        PictureOptions both = withOther(options);
        return () -> Drawn.of(both, look).image();
    }

    /// @param unprinted runs when the page does not come to the printer
    private void print(PrintPane.Order order, Look look, Runnable unprinted) {
        Optional<Path> opened = onScreen.file().get();
        PictureOptions options = withOther(order.options());
        Task<Drawn> task = task(() -> Drawn.of(options.from(NamedFiles.of(opened)), look));
        task.setOnSucceeded(event ->
                handOver(task.getValue().picture(), FileNames.picture(look, options.other()), order, unprinted));
        Desk.hearUndone(task, unprinted);
        start(task, Messages.text("shell.export.drawing"));
    }

    /// A page that is on its way to a printer cannot be called back: who stops this only ceases to wait.
    private void handOver(BufferedImage picture, String title, PrintPane.Order order, Runnable unprinted) {
        Printer printer = order.printer();
        Task<String> task = task(() -> {
            printer.print(picture, title, order.page(), order.copies());
            return printer.isStopped() ? "shell.print.waits" : "shell.print.done";
        });
        task.setOnSucceeded(event -> desk.told().accept(Messages.text(task.getValue(), printer.name())));
        task.addEventHandler(WorkerStateEvent.WORKER_STATE_FAILED, event -> unprinted.run());
        desk.start(
                task,
                Messages.text("shell.print.printing"),
                Messages.text("shell.print.cancelled.late", printer.name()));
    }

    private PictureOptions withOther(PictureOptions options) {
        return options.and(onScreen.other().get());
    }

    private void start(Task<?> task, String words) {
        desk.start(task, words, Messages.text("shell.print.cancelled"));
    }

    private <T> Task<T> task(Callable<T> work) {
        return desk.task(work, Messages.text("shell.print.failed"));
    }
}
