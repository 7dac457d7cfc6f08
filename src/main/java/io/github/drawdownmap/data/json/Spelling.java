package io.github.drawdownmap.data.json;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what somebody probably meant to write.
public final class Spelling {
    private static final int LISTED = 9;

    /// As many letters as a list takes at most in a sentence, unless its first word is longer.
    private static final int LINE = 400;

    /// Names of a hundred letters are not mistyped but pasted, and to compare them all would take for ever.
    private static final int LONGEST = 40;

    private static final int MOST_COMPARED = 1_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /// Without accents and other marks on its letters.
    public static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /// The one of `words` that is nearest to `word`, when it is near enough to be a slip of the finger.
    public static Optional<String> nearest(String word, Collection<String> words) {
        if (word.length() > LONGEST) return Optional.empty();
        String lower = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        return words.stream()
                .limit(MOST_COMPARED)
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> Map.entry(candidate, distance(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(away -> away.getValue() <= allowed)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// `did you mean "reduced"?`, or the words there are.
    public static String remedy(String word, Collection<String> words) {
        return nearest(word, words)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "use " + choice(words, "that the file lists"));
    }

    /// The words, or of many how many there are and where, such as `in the table "sites"`.
    public static String choice(Collection<String> words, String where) {
        return areFew(words) ? choice(words) : "one of the " + words.size() + " " + where;
    }

    /// Whether a sentence can tell them all.
    public static boolean areFew(Collection<String> words) {
        return words.size() <= LISTED;
    }

    /// `"planned" or "reported"`.
    public static String choice(Collection<String> words) {
        String listed = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        int last = listed.lastIndexOf(", ");
        return last < 0 ? listed : listed.substring(0, last) + " or " + listed.substring(last + 2);
    }

    /// The first of the words, and how many more there are, each word whole: for a sentence that one can read.
    public static String some(Collection<String> words) {
        StringBuilder listed = new StringBuilder();
        int told = 0;
        for (String word : words) {
            if (told == LISTED || (told > 0 && listed.length() + word.length() > LINE)) break;
            if (told > 0) listed.append(", ");
            listed.append(word);
            told++;
        }
        int more = words.size() - told;
        return more == 0 ? listed.toString() : listed + " and " + more + " more";
    }

    /// The number of letters to add, drop, change or swap with the next one (optimal string alignment).
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                cost[i][j] =
                        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
        return cost[a.length()][b.length()];
    }
}
