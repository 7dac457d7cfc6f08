package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.export.picture.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/// A bar that fills on one line of a terminal; elsewhere it is silent.
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final boolean shown;
    private int told = -1;

    /// @param shown whether the writer goes to a terminal
    ProgressBar(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    @Override
    public void at(int done, int all) {
        int percent = (int) (100L * done / all);
        if (!shown || percent == told) return;
        told = percent;
        int filled = WIDTH * done / all;
        out.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%3d %%", percent));
        out.flush();
    }

    /// Leaves the bar where it is and goes to the next line.
    @Override
    public void close() {
        if (!shown || told < 0) return;
        out.println();
        out.flush();
    }
}
