package io.github.drawdownmap.data.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a text is no JSON from a place on, in words for people who do not write JSON every day.
///
/// @param offset the index in the text of what is wrong
record SyntaxProblem(int offset, String what, String remedy) {
    private static final Pattern VALUE = Pattern.compile("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern SCRIPT =
            Pattern.compile("(?s)(?:[\\w$.]++\\s*+[(=]|(?:var|let|const|export)\\s++[\\w$]|[()\\]}]++['(,;{]).*+");
    private static final Pattern CONFLICT = Pattern.compile("<{7} |={7}\\R|>{7} ");
    private static final String ONE_DOCUMENT =
            "a posture file is one document: put all features into the list \"features\" of one FeatureCollection";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_QUOTE = 20;
    private static final char RECORD_SEPARATOR = '\u001e';

    /// What may be wrong where a parser gives up; the first that fits is told.
    private static final List<Rule> RULES = List.of(
            new Rule(
                    spot -> spot.isOneOf("\n\r\t") && isInText(spot.text(), spot.stuck()),
                    "a text holds a line break or tab",
                    "close its quotes, or write \\n or \\t"),
            new Rule(
                    spot -> spot.here() < ' ' && isInText(spot.text(), spot.stuck()),
                    spot -> new SyntaxProblem(
                            spot.stuck(),
                            "a text holds a control character, " + Unseen.name(spot.here()),
                            "remove it")),
            new Rule(
                    spot -> spot.isOutside() && spot.isFirst(RECORD_SEPARATOR),
                    "this is a sequence of JSON texts",
                    ONE_DOCUMENT),
            new Rule(
                    spot -> spot.isOutside() && spot.here() == RECORD_SEPARATOR,
                    spot -> afterEnd(spot.text(), spot.stuck())),
            new Rule(spot -> spot.here() < ' ' && !spot.isOneOf("\n\r\t"), spot -> control(spot.text(), spot.stuck())),
            new Rule(
                    spot -> spot.here() > ' '
                            && !Character.isSurrogate(spot.here())
                            && (Unseen.is(spot.here()) || Character.isSpaceChar(spot.here())),
                    spot -> new SyntaxProblem(
                            spot.stuck(),
                            Unseen.name(spot.here()) + " stands here, which looks like nothing and is no blank of JSON",
                            "remove it, or write an ordinary blank or line break")),
            new Rule(
                    spot -> spot.isOutside() && isScript(spot.text()),
                    spot -> new SyntaxProblem(
                            0,
                            "the JSON stands inside JavaScript",
                            "remove all before its first { and behind its last }")),
            new Rule(
                    spot -> isInEscape(spot.text(), spot.stuck()),
                    "a backslash begins no escape",
                    "write \\\\ for the backslash itself"),
            new Rule(
                    spot -> !spot.isAfterSpace() && endsInNoValue(spot.before()),
                    spot -> noValue(spot.text(), spot.stuck())),
            new Rule(
                    spot -> CONFLICT.matcher(spot.rest()).lookingAt(),
                    "two versions of the file stand here, one after the other",
                    "keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>"),
            new Rule(
                    spot -> spot.here() == '<' && spot.before().isEmpty(),
                    "this is HTML or XML",
                    "choose a posture file, which is JSON"),
            new Rule(
                    spot -> spot.before().isEmpty() && !spot.isOneOf("/#") && isTable(spot.text()),
                    PostureFileException.TABLES,
                    PostureFileException.CONVERT),
            new Rule(
                    spot -> spot.here() != '/' && spot.before().isEmpty(),
                    "this is no JSON",
                    "choose a posture file, which begins with {"),
            new Rule(spot -> spot.isOneOf("/#"), "this looks like a comment", "remove it, JSON has none"),
            new Rule(
                    spot -> spot.isOneOf("'\u201c\u201d"),
                    spot -> new SyntaxProblem(spot.stuck(), spot.here() + " is no quotation mark of JSON", "write \"")),
            new Rule(
                    spot -> isClosing(spot.here()) && spot.last() == ',',
                    spot -> new SyntaxProblem(
                            spot.stuck(), "a comma stands before " + spot.here(), "remove the comma")),
            new Rule(spot -> spot.isCommaInside() && spot.last() == ',', "two commas stand in a row", "remove one"),
            new Rule(
                    spot -> spot.isCommaInside() && spot.isAfter("{["),
                    spot -> new SyntaxProblem(
                            spot.stuck(), "a comma stands behind " + spot.last(), "remove the comma")),
            new Rule(
                    spot -> spot.isOneOf(",]}") && spot.last() == ':',
                    "a member has no value",
                    "write one after the colon"),
            new Rule(
                    spot -> isClosing(spot.here()),
                    spot -> closesNothing(spot.here(), spot.stuck(), spot.lines(), spot.inside())),
            new Rule(spot -> spot.isOutside() && !spot.before().isEmpty(), spot -> afterEnd(spot.text(), spot.stuck())),
            new Rule(
                    spot -> spot.inside() instanceof LocatedNode.ObjectNode && spot.isAfter("{,"),
                    "a member name is not in double quotes",
                    "put it in double quotes"),
            new Rule(
                    spot -> spot.isAfter("\"}]") || (spot.isAfterSpace() && Character.isLetterOrDigit(spot.last())),
                    "a comma or a colon is missing",
                    "put it before this"));

    /// @param stuck the index at which the parser gave up
    /// @param inside the innermost object or list that is not closed there; null outside of all
    static SyntaxProblem at(String text, Lines lines, int stuck, @Nullable LocatedNode inside) {
        if (stuck >= text.length()) return endsEarly(text, lines, inside);
        Spot spot =
                new Spot(text, lines, stuck, inside, text.substring(0, stuck).stripTrailing());
        return RULES.stream()
                .filter(rule -> rule.fits().test(spot))
                .findFirst()
                .map(rule -> rule.tell().apply(spot))
                .orElseGet(() -> noValue(text, stuck));
    }

    /// What is wrong at a place where something is so.
    private record Rule(Predicate<Spot> fits, Function<Spot, SyntaxProblem> tell) {
        Rule(Predicate<Spot> fits, String what, String remedy) {
            this(fits, spot -> new SyntaxProblem(spot.stuck(), what, remedy));
        }
    }

    /// A place where a parser gave up.
    ///
    /// @param before all before it but the blanks next to it
    private record Spot(
            String text, Lines lines, int stuck, @Nullable LocatedNode inside, String before) {
        char here() {
            return text.charAt(stuck);
        }

        /// The character before it that is no blank; a blank at the beginning of the text.
        char last() {
            return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        }

        boolean isOutside() {
            return inside == null;
        }

        String rest() {
            return text.substring(stuck);
        }

        boolean isAfterSpace() {
            return before.length() < stuck;
        }

        boolean isOneOf(String characters) {
            return characters.indexOf(here()) >= 0;
        }

        boolean isAfter(String characters) {
            return characters.indexOf(last()) >= 0;
        }

        boolean isCommaInside() {
            return here() == ',' && inside != null;
        }

        /// Whether a character stands here, and the text begins with it.
        boolean isFirst(char character) {
            return here() == character && (before.isEmpty() || before.charAt(0) == character);
        }
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

    /// Whether the first two lines of a text are cut into as many cells by a comma, a semicolon or a tab.
    private static boolean isTable(String text) {
        List<String> lines = text.lines().limit(2).toList();
        if (lines.size() < 2) return false;
        return ",;\t".chars().anyMatch(separator -> {
            long cuts = count(lines.getFirst(), separator);
            return cuts > 0 && cuts == count(lines.getLast(), separator);
        });
    }

    private static long count(String line, int letter) {
        return line.chars().filter(c -> c == letter).count();
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
