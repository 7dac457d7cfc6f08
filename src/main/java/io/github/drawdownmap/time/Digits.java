package io.github.drawdownmap.time;

import java.util.stream.IntStream;

/// The digits that people write days and numbers with.
public final class Digits {
    private Digits() {}

    /// A text with the digits of any script as 0 to 9, and all else as it is.
    ///
    /// @param text by its code points
    public static String western(IntStream text) {
        return text.map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
