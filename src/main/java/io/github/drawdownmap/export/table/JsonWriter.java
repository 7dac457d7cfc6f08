package io.github.drawdownmap.export.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Writes JSON (RFC 8259), a member or an element at a time, indented by two spaces.
public final class JsonWriter {
    private final Appendable out;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean first = true;
    private boolean named;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public JsonWriter beginObject() throws IOException {
        return begin('{', '}');
    }

    public JsonWriter beginArray() throws IOException {
        return begin('[', ']');
    }

    /// Ends the object or array that was begun last.
    public JsonWriter end() throws IOException {
        char bracket = open.pop();
        if (!first) newLine();
        out.append(bracket);
        first = false;
        return this;
    }

    /// The name of the value that comes next.
    public JsonWriter name(String name) throws IOException {
        separate();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    public JsonWriter value(String text) throws IOException {
        separate();
        quote(text);
        return this;
    }

    public JsonWriter value(long number) throws IOException {
        return literal(Long.toString(number));
    }

    public JsonWriter value(double number) throws IOException {
        return literal(Decimals.of(number));
    }

    public JsonWriter nothing() throws IOException {
        return literal("null");
    }

    private JsonWriter literal(String text) throws IOException {
        separate();
        out.append(text);
        return this;
    }

    private JsonWriter begin(char bracket, char closing) throws IOException {
        separate();
        out.append(bracket);
        open.push(closing);
        first = true;
        return this;
    }

    private void separate() throws IOException {
        if (named) {
            named = false;
            return;
        }
        if (!first) out.append(',');
        if (!open.isEmpty()) newLine();
        first = false;
    }

    private void newLine() throws IOException {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) escape(text.charAt(i));
        out.append('"');
    }

    /// Whether a character would drive the terminal that it is shown on, or turn the letters behind it round.
    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isUnseen(c) || Character.isSurrogate(c)) out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                else out.append(c);
            }
        }
    }
}
