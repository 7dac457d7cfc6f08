package io.github.drawdownmap.shell;

import io.github.drawdownmap.i18n.Messages;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/// The sentence with which the window ends when memory has run out: after that nothing on screen is to be relied
/// on, and it may not even be possible to close it.
final class LastWords {
    private final PrintStream err;
    private final Runnable end;
    private final AtomicBoolean spoken = new AtomicBoolean();

    /// @param end ends the program
    LastWords(PrintStream err, Runnable end) {
        this.err = err;
        this.end = end;
    }

    /// Listens from now on to what threads die of and what JavaFX's renderer catches: both are printed to the
    /// stream of errors and told nowhere else.
    static void listen() {
        var words = new LastWords(System.err, () -> Runtime.getRuntime().halt(ExitCode.USAGE));
        System.setErr(words.watched());
    }

    /// The stream of errors, overheard.
    PrintStream watched() {
        return new PrintStream(err, true, err.charset()) {
            @Override
            public void println(@Nullable Object thing) {
                if (thing instanceof OutOfMemoryError) speak();
                else super.println(thing);
            }
        };
    }

    private void speak() {
        if (spoken.getAndSet(true)) return;
        err.println(Messages.text("shell.out-of-memory", Runtime.getRuntime().maxMemory() >> 20));
        err.flush();
        end.run();
    }
}
