package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Level;

/// Levels in the middle of a sentence.
public final class LevelWords {
    private LevelWords() {}

    /// The label where it goes on after other words: "advisers or a small party".
    static String label(Level level) {
        return small(level.label());
    }

    /// A text with a small first letter, unless it begins with an abbreviation.
    public static String small(String text) {
        boolean isAbbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || isAbbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Messages.LOCALE) + text.substring(1);
    }

    /// A text as it begins a line.
    public static String capital(String text) {
        if (text.isEmpty()) return text;
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Messages.LOCALE) + text.substring(first);
    }
}
