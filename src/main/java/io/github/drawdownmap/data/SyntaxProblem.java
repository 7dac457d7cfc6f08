package io.github.drawdownmap.data;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a text is no JSON from a place on, in words for people who do not write JSON every day.
///
/// @param offset the index in the text of what is wrong
record SyntaxProblem(int offset, String what, String remedy) {
    private static final Pattern VALUE = Pattern.compile("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final int LONGEST_QUOTE = 20;

    /// @param stuck the index at which the parser gave up
    /// @param inside the innermost object or list that is not closed there; null outside of all
    static SyntaxProblem at(String text, Lines lines, int stuck, @Nullable LocatedNode inside) {
        if (stuck >= text.length()) return endsEarly(text, lines, inside);
        char here = text.charAt(stuck);
        String before = text.substring(0, stuck).stripTrailing();
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean afterSpace = before.length() < stuck;

        if (here < ' ')
            return new SyntaxProblem(
                    stuck, "a text holds a line break or tab", "close its quotes, or write \\n or \\t");
        if (isInEscape(text, stuck))
            return new SyntaxProblem(stuck, "a backslash begins no escape", "write \\\\ for the backslash itself");
        if (!afterSpace && endsInNoValue(before)) return noValue(text, stuck);
        if (here == '<' && before.isEmpty())
            return new SyntaxProblem(stuck, "this is HTML or XML", "choose a posture file, which is JSON");
        if (before.isEmpty() && here != '/')
            return new SyntaxProblem(stuck, "this is no JSON", "choose a posture file, which begins with {");
        if (here == '/' || here == '#')
            return new SyntaxProblem(stuck, "this looks like a comment", "remove it, JSON has none");
        if (here == '\'' || here == '\u201c' || here == '\u201d')
            return new SyntaxProblem(stuck, here + " is no quotation mark of JSON", "write \"");
        if (isClosing(here) && last == ',')
            return new SyntaxProblem(stuck, "a comma stands before " + here, "remove the comma");
        if ((isClosing(here) || here == ',') && last == ':')
            return new SyntaxProblem(stuck, "a member has no value", "write one after the colon");
        if (isClosing(here)) return closesNothing(here, stuck, lines, inside);
        if (inside == null && !before.isEmpty())
            return new SyntaxProblem(stuck, "something follows the end of the JSON document", "remove it");
        if (inside instanceof LocatedNode.ObjectNode && (last == '{' || last == ','))
            return new SyntaxProblem(stuck, "a member name is not in double quotes", "put it in double quotes");
        if ("\"}]".indexOf(last) >= 0 || (afterSpace && Character.isLetterOrDigit(last)))
            return new SyntaxProblem(stuck, "a comma or a colon is missing", "put it before this");
        return noValue(text, stuck);
    }

    private static SyntaxProblem endsEarly(String text, Lines lines, @Nullable LocatedNode inside) {
        String what = inside == null
                ? "the file ends inside a value"
                : "the file ends before " + inside.describe() + " is closed that begins at "
                        + lines.describe(inside.place().offset());
        return new SyntaxProblem(text.length(), what, "check that the file is whole and each \" { [ has its partner");
    }

    private static boolean isInEscape(String text, int stuck) {
        int backslash = text.lastIndexOf('\\', stuck - 1);
        if (backslash < 0) return false;
        String escape = text.substring(backslash + 1, stuck);
        return escape.matches("(u[0-9A-Fa-f]{0,3})?");
    }

    /// Whether the word that a text ends in is nothing that JSON knows.
    private static boolean endsInNoValue(String before) {
        int start = before.length();
        while (start > 0 && isOfWord(before.charAt(start - 1))) start--;
        return start < before.length()
                && !VALUE.matcher(before.substring(start)).matches();
    }

    private static boolean isClosing(char c) {
        return c == '}' || c == ']';
    }

    private static SyntaxProblem closesNothing(char here, int stuck, Lines lines, @Nullable LocatedNode inside) {
        if (inside == null) return new SyntaxProblem(stuck, here + " closes nothing", "remove it");
        char right = inside instanceof LocatedNode.ObjectNode ? '}' : ']';
        if (here == right) return new SyntaxProblem(stuck, "a value is missing before " + here, "write one");
        return new SyntaxProblem(
                stuck,
                here + " does not close " + inside.describe() + " that begins at "
                        + lines.describe(inside.place().offset()),
                "write " + right);
    }

    private static SyntaxProblem noValue(String text, int stuck) {
        int start = stuck;
        while (start > 0 && isOfWord(text.charAt(start - 1))) start--;
        int end = stuck;
        while (end < text.length() && isOfWord(text.charAt(end))) end++;
        if (start == end) end += Character.charCount(text.codePointAt(start));
        String word = text.substring(start, Math.min(end, start + LONGEST_QUOTE));
        boolean number = "+-.0123456789".indexOf(word.charAt(0)) >= 0;
        return new SyntaxProblem(
                start,
                word + (number ? " is no number of JSON" : " is no value of JSON"),
                number
                        ? "write it like 12, -3.5 or 2.5e6"
                        : "write true, false, null, a number, or a text in double quotes");
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.' || c == '_';
    }
}
