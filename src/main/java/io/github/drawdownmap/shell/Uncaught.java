package io.github.drawdownmap.shell;

import io.github.drawdownmap.files.OpenFiles;
import io.github.drawdownmap.i18n.Messages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What nobody thought of, on whatever thread it happens: told once in a sentence; the log has where it happened.
final class Uncaught implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Uncaught.class.getName());

    private final LastWords lastWords;
    private final String words;
    private final Consumer<String> teller;
    /// Where it happened before.
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /// @param lastWords has them when memory has run out
    /// @param words the key of the sentence
    /// @param teller takes the sentence, on the thread that failed
    Uncaught(LastWords lastWords, String words, Consumer<String> teller) {
        this.lastWords = lastWords;
        this.words = words;
        this.teller = teller;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (failure instanceof OutOfMemoryError) lastWords.speak();
        else tell(thread, failure);
    }

    private void tell(Thread thread, Throwable failure) {
        LOG.log(Level.DEBUG, thread.getName(), failure);
        // What fails while something is drawn fails again at every frame, of another number each time.
        if (!told.add(failure.getClass() + at(failure))) return;
        teller.accept(
                failure instanceof LinkageError
                        ? Incomplete.sentence(failure)
                        : OpenFiles.problem().orElseGet(() -> Messages.text(words, failure)));
    }

    private static String at(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }
}
