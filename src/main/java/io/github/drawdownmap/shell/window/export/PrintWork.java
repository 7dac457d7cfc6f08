package io.github.drawdownmap.shell.window.export;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/// One picture on one page, for a printer or for what a system offers as one, such as a file in PDF.
interface PrintWork {
    /// Asks which printer and which paper; false when the user thinks better of it.
    boolean ask(Window owner);

    /// Puts a picture on the page; false when the printer did not take it.
    boolean print(Image picture);

    void cancel();

    /// What the printer is called.
    String printer();

    /// For a printer of this system; empty when it has none.
    static Optional<PrintWork> ofSystem() {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(OfSystem::new);
    }

    /// As large as the page holds it, whatever the paper is.
    static ImageView filling(double width, double height, Image picture) {
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }

    /// By way of JavaFX.
    record OfSystem(PrinterJob job) implements PrintWork {
        @Override
        public boolean ask(Window owner) {
            return job.showPrintDialog(owner);
        }

        @Override
        public boolean print(Image picture) {
            PageLayout page = page();
            ImageView view = filling(page.getPrintableWidth(), page.getPrintableHeight(), picture);
            return job.printPage(page, view) && job.endJob();
        }

        /// Across, with the least margins, on the paper that was chosen.
        private PageLayout page() {
            Paper paper = job.getJobSettings().getPageLayout().getPaper();
            return job.getPrinter()
                    .createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }

        @Override
        public String printer() {
            return job.getPrinter().getName();
        }
    }
}
