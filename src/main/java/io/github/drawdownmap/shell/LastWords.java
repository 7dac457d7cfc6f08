package io.github.drawdownmap.shell;

import io.github.drawdownmap.i18n.Messages;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The sentence with which the program ends when memory has run out: after that nothing on screen is to be relied
/// on, it may not even be possible to close it, and a command would wait for ever for what a thread was to bring.
final class LastWords {
    private final PrintStream err;
    private final Runnable end;
    private final AtomicBoolean spoken = new AtomicBoolean();

    /// @param end ends the program
    LastWords(PrintStream err, Runnable end) {
        this.err = err;
        this.end = end;
    }

    /// Listens from now on to what JavaFX's renderer catches: it is printed to the stream of errors and told nowhere
    /// else.
    ///
    /// @param end ends the program
    static LastWords listen(Runnable end) {
        var words = new LastWords(System.err, end);
        System.setErr(words.watched());
        return words;
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

    void speak() {
        if (spoken.getAndSet(true)) return;
        err.println(Messages.text("shell.out-of-memory", Runtime.getRuntime().maxMemory() >> 20));
        err.flush();
        end.run();
    }
}
