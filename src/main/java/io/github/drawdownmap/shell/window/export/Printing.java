package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.picture.PictureSize;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Prints a picture on a page; its sources are below it as in every picture. For a thread that may wait: a system looks
/// for its printers on the network.
final class Printing {
    /// A sheet of A4 across at 96 dots an inch.
    static final PictureSize PAGE = new PictureSize(1123, 794);

    /// Of the dots of a sheet.
    static final double SCALE = 3;

    private final Window owner;
    private final Supplier<@Nullable PrinterJob> printers;

    Printing(Window owner) {
        this(owner, PrinterJob::createPrinterJob);
    }

    /// @param printers gives the work for a printer, or null when there is none
    Printing(Window owner, Supplier<@Nullable PrinterJob> printers) {
        this.owner = owner;
        this.printers = printers;
    }

    /// Asks for a printer, and prints.
    ///
    /// @param picture draws what is printed, when a printer has been chosen
    /// @return whether something was printed; not when the user thought better of it
    /// @throws PrintProblem with a sentence, when there is no printer or it fails
    boolean print(Callable<Image> picture) throws Exception {
        PrinterJob job = printers.get();
        if (job == null) throw new PrintProblem(Messages.text("shell.print.none"));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return false;
        }
        PageLayout page = page(job);
        boolean printed = job.printPage(page, filling(page, picture.call())) && job.endJob();
        if (printed) return true;
        job.cancelJob();
        throw new PrintProblem(
                Messages.text("shell.print.failed.printer", job.getPrinter().getName()));
    }

    /// Across, with the least margins, on the paper that was chosen.
    private static PageLayout page(PrinterJob job) {
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        return job.getPrinter().createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static ImageView filling(PageLayout page, Image picture) {
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(page.getPrintableWidth());
        view.setFitHeight(page.getPrintableHeight());
        return view;
    }

    /// Why nothing was printed; the message is a sentence.
    static final class PrintProblem extends Exception {
        private static final long serialVersionUID = 1;

        PrintProblem(String sentence) {
            super(sentence);
        }
    }
}
