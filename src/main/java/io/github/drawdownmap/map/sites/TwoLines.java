package io.github.drawdownmap.map.sites;

import java.util.stream.IntStream;

/// A line of words as two of about the same length, broken where one would pause rather than inside of a date.
///
/// @param second empty where there is nothing to break at
record TwoLines(String first, String second) {
    private static final int COST_IN_DATE = 8;

    static TwoLines of(String words) {
        return IntStream.range(1, words.length() - 1)
                .filter(place -> words.charAt(place) == ' ')
                .boxed()
                .min((one, other) -> Integer.compare(cost(words, one), cost(words, other)))
                .map(place -> new TwoLines(words.substring(0, place), words.substring(place + 1)))
                .orElse(new TwoLines(words, ""));
    }

    /// How bad it is to break at a space: by how much one line is longer than the other, and by what it parts.
    private static int cost(String words, int place) {
        int uneven = Math.abs(2 * place + 1 - words.length());
        boolean isBesideNumber =
                Character.isDigit(words.charAt(place - 1)) || Character.isDigit(words.charAt(place + 1));
        int worth = worthAfter(words.charAt(place - 1));
        return worth == 0 && isBesideNumber ? uneven + COST_IN_DATE : uneven - worth;
    }

    private static int worthAfter(char letter) {
        return switch (letter) {
            case ',', ';', ':', '\u00b7' -> 9;
            case '\u2013' -> 3;
            default -> 0;
        };
    }
}
