package io.github.drawdownmap.shell;

import io.github.drawdownmap.files.OpenFiles;
import java.util.MissingResourceException;

/// What is said where a part of the program itself is not there. The words are here and not with the others, which may
/// be what is missing.
final class Incomplete {
    private Incomplete() {}

    /// Whether something is wrong with the program itself and not with what it was given.
    static boolean isMeantBy(Throwable failure) {
        return failure instanceof LinkageError
                || failure instanceof MissingResourceException
                || failure instanceof NullPointerException;
    }

    static String sentence(Throwable missing) {
        return OpenFiles.problem()
                .orElse("A part of Drawdown Map is missing or damaged (" + missing
                        + "): install it again, or build it anew.");
    }
}
