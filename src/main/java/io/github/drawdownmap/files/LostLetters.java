package io.github.drawdownmap.files;

import io.github.drawdownmap.i18n.Messages;
import java.util.Locale;
import java.util.Optional;

/// Letters of a name that got lost on their way into Java, which reads a byte that means no letter in the locale as
/// U+FFFD: nothing is found by such a name, though it is there.
public final class LostLetters {
    private static final char REPLACEMENT = '\ufffd';

    private LostLetters() {}

    /// What to do about the letters that a name has lost; empty when it has all.
    public static Optional<String> remedy(String name) {
        return remedy(name, System.getProperty("sun.jnu.encoding", ""));
    }

    /// @param encoding that of names of files in the locale
    static Optional<String> remedy(String name, String encoding) {
        if (name.indexOf(REPLACEMENT) < 0) return Optional.empty();
        boolean isUnicode = encoding.toUpperCase(Locale.ROOT).equals("UTF-8");
        return Optional.of(Messages.text(isUnicode ? "files.lost.bytes" : "files.lost.locale"));
    }
}
