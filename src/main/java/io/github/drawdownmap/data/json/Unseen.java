package io.github.drawdownmap.data.json;

import java.util.Locale;
import java.util.function.IntPredicate;

/// Characters that show nothing and act instead: controls, which end lines and drive terminals, those that turn the
/// letters after them round, and halves of letters. Joiners and marks of direction, which Arabic and Persian need, are
/// none of them.
public final class Unseen {
    /// Letters of Hangul and of Braille that are blanks.
    private static final String BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0";

    private Unseen() {}

    static boolean is(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xfffe) == 0xfffe
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f');
    }

    /// Whether a text holds nothing but blanks, characters that act only, and marks without a letter.
    static boolean isAllOf(String text) {
        return text.codePoints()
                .allMatch(c -> is(c)
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || BLANK_LETTERS.indexOf(c) >= 0);
    }

    /// The same where a text may have several lines.
    static boolean isInParagraph(int c) {
        return is(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /// The text with a blank for each of some characters.
    static String blanked(String text, IntPredicate isUnseen) {
        StringBuilder blanked = new StringBuilder(text.length());
        text.codePoints().map(c -> isUnseen.test(c) ? ' ' : c).forEach(blanked::appendCodePoint);
        return blanked.toString();
    }

    /// The text with each of them written out, as `\u202e`.
    public static String writtenOut(String text) {
        if (text.codePoints().noneMatch(Unseen::is)) return text;
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (is(c)) written.append(String.format(Locale.ROOT, "\\u%04x", c));
            else written.appendCodePoint(c);
        });
        return written.toString();
    }

    /// For people: "U+202E".
    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
