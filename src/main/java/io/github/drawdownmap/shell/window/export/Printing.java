package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.PictureSize;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.stage.Window;

/// Prints a picture on a page; its sources are below it as in every picture. For a thread that may wait: a system looks
/// for its printers on the network.
final class Printing {
    /// A sheet of A4 across at 96 dots an inch.
    static final PictureSize PAGE = new PictureSize(1123, 794);

    /// Of the dots of a sheet.
    static final double SCALE = 3;

    private final Window owner;
    private final Supplier<Optional<PrintWork>> printers;

    Printing(Window owner) {
        this(owner, PrintWork::ofSystem);
    }

    /// @param printers gives the work for a printer; empty when there is none
    Printing(Window owner, Supplier<Optional<PrintWork>> printers) {
        this.owner = owner;
        this.printers = printers;
    }

    /// Asks for a printer, and prints.
    ///
    /// @param picture draws what is printed, when a printer has been chosen
    /// @return whether something was printed; not when the user thought better of it
    /// @throws PrintProblem with a sentence, when there is no printer or it fails
    boolean print(Callable<Image> picture) throws Exception {
        PrintWork work = printers.get().orElseThrow(() -> new PrintProblem(Messages.text("shell.print.none")));
        if (!work.ask(owner)) {
            work.cancel();
            return false;
        }
        if (work.print(picture.call())) return true;
        work.cancel();
        throw new PrintProblem(Messages.text("shell.print.failed.printer", work.printer()));
    }

    /// Why nothing was printed; the message is a sentence.
    static final class PrintProblem extends Exception {
        private static final long serialVersionUID = 1;

        PrintProblem(String sentence) {
            super(sentence);
        }
    }
}
