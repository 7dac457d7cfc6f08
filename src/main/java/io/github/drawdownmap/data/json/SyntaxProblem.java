package io.github.drawdownmap.data.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a text is no JSON from a place on, in words for people who do not write JSON every day.
///
/// @param offset the index in the text of what is wrong
record SyntaxProblem(int offset, String what, String remedy) {
    private static final Pattern VALUE = Pattern.compile("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern SCRIPT =
            Pattern.compile("(?s)(?:[\\w$.]++\\s*+[(=]|(?:var|let|const|export)\\s++[\\w$]|[()\\]}]++['(,;{]).*+");
    private static final String ONE_DOCUMENT =
            "a posture file is one document: put all features into the list \"features\" of one FeatureCollection";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_QUOTE = 20;
    private static final char RECORD_SEPARATOR = '\u001e';

    /// @param stuck the index at which the parser gave up
    /// @param inside the innermost object or list that is not closed there; null outside of all
    static SyntaxProblem at(String text, Lines lines, int stuck, @Nullable LocatedNode inside) {
        if (stuck >= text.length()) return endsEarly(text, lines, inside);
        char here = text.charAt(stuck);
        String before = text.substring(0, stuck).stripTrailing();
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean afterSpace = before.length() < stuck;

        if (here < ' ' && isInText(text, stuck))
            return new SyntaxProblem(
                    stuck, "a text holds a line break or tab", "close its quotes, or write \\n or \\t");
        if (here == RECORD_SEPARATOR && inside == null)
            return before.isEmpty() || before.charAt(0) == RECORD_SEPARATOR
                    ? new SyntaxProblem(stuck, "this is a sequence of JSON texts", ONE_DOCUMENT)
                    : afterEnd(text, stuck);
        if (here < ' ') return control(text, stuck);
        if (inside == null && isScript(text))
            return new SyntaxProblem(
                    0, "the JSON stands inside JavaScript", "remove all before its first { and behind its last }");
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
        if (here == ',' && inside != null && last == ',')
            return new SyntaxProblem(stuck, "two commas stand in a row", "remove one");
        if (here == ',' && inside != null && (last == '{' || last == '['))
            return new SyntaxProblem(stuck, "a comma stands behind " + last, "remove the comma");
        if ((isClosing(here) || here == ',') && last == ':')
            return new SyntaxProblem(stuck, "a member has no value", "write one after the colon");
        if (isClosing(here)) return closesNothing(here, stuck, lines, inside);
        if (inside == null && !before.isEmpty()) return afterEnd(text, stuck);
        if (inside instanceof LocatedNode.ObjectNode && (last == '{' || last == ','))
            return new SyntaxProblem(stuck, "a member name is not in double quotes", "put it in double quotes");
        if ("\"}]".indexOf(last) >= 0 || (afterSpace && Character.isLetterOrDigit(last)))
            return new SyntaxProblem(stuck, "a comma or a colon is missing", "put it before this");
        return noValue(text, stuck);
    }

    /// What to say of the rest of a text whose first value has ended: more features are not to be thrown away.
    static SyntaxProblem afterEnd(String text, int start) {
        int next = start;
        while (next < text.length() && (text.charAt(next) <= ' ' || text.charAt(next) == ',')) next++;
        return next < text.length() && (text.charAt(next) == '{' || text.charAt(next) == '[')
                ? new SyntaxProblem(
                        next, "another JSON document begins here, as in a file with one feature a line", ONE_DOCUMENT)
                : new SyntaxProblem(start, "something follows the end of the JSON document", "remove it");
    }

    private static SyntaxProblem control(String text, int stuck) {
        boolean zeros = text.chars().allMatch(c -> c == 0);
        return zeros
                ? new SyntaxProblem(
                        stuck,
                        "the file holds nothing but zero bytes",
                        "take it from a copy, this one was lost on the disk")
                : new SyntaxProblem(
                        stuck,
                        "a control character stands here, " + Unseen.name(text.charAt(stuck)),
                        "remove it, or choose a posture file, which is text");
    }

    /// Whether a place lies between quotes; all before it is JSON.
    private static boolean isInText(String text, int place) {
        boolean inside = false;
        for (int i = 0; i < place; i++) {
            char c = text.charAt(i);
            if (inside && c == '\\') i++;
            else if (c == '"') inside = !inside;
        }
        return inside;
    }

    /// Whether a text begins as a script that holds data does: `show({`, `var data = {`, `)]}'`.
    private static boolean isScript(String text) {
        int brace = text.indexOf('{');
        if (brace < 0 || brace > LONGEST_LINE) return false;
        return SCRIPT.matcher(text.substring(0, brace + 1).strip()).matches();
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
