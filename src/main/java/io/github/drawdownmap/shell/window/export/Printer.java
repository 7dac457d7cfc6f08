package io.github.drawdownmap.shell.window.export;

import java.awt.image.BufferedImage;
import java.util.List;

/// What can put a picture on a page: a printer of this system, or what the system offers as one, such as a file in PDF.
/// For a thread that may wait.
interface Printer {
    /// What the system calls it.
    String name();

    /// The papers that it has, its usual one first; never empty.
    List<Paper> papers();

    /// @param title what the job is called, and a PDF that is made of it
    /// @throws PrintProblem with a sentence, when it did not take the page
    void print(BufferedImage picture, String title, PrintedPage page, int copies) throws PrintProblem;

    /// Whether it is stopped: it takes pages and keeps them until somebody starts it again.
    boolean isStopped() throws InterruptedException;

    /// Why nothing was printed; the message is a sentence.
    final class PrintProblem extends Exception {
        private static final long serialVersionUID = 1;

        PrintProblem(String sentence) {
            super(sentence);
        }

        PrintProblem(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
