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

    /// A text as it begins a line. Marks of direction that stand before it are no part of it.
    public static String capital(String text) {
        int begin = 0;
        while (begin < text.length() && Character.getType(text.charAt(begin)) == Character.FORMAT) begin++;
        if (begin == text.length()) return text;
        int end = text.offsetByCodePoints(begin, 1);
        return text.substring(0, begin) + text.substring(begin, end).toUpperCase(Messages.LOCALE) + text.substring(end);
    }
}
