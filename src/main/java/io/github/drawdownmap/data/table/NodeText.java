package io.github.drawdownmap.data.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tools.jackson.core.io.JsonStringEncoder;

/// The text of a JSON value, as a person would lay it out: what fits into a line stands in one.
///
/// It remembers the cell behind each JSON pointer, so that a problem in the text leads back to the table.
final class NodeText {
    private static final int WIDTH = 120;
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Cell> cells = new HashMap<>();

    static NodeText of(Node root) {
        NodeText written = new NodeText();
        written.write(root, 0, "");
        written.text.append('\n');
        return written;
    }

    String text() {
        return text.toString();
    }

    /// The cell that a pointer leads to, or the one that the nearest value around it was made of.
    Optional<Cell> cell(String pointer) {
        for (String part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            Cell cell = cells.get(part);
            if (cell != null) return Optional.of(cell);
        }
        return Optional.empty();
    }

    private void write(Node node, int depth, String pointer) {
        node.origin().ifPresent(cell -> cells.put(pointer, cell));
        switch (node) {
            case Node.Text leaf -> text.append(quoted(leaf.text()));
            case Node.Literal leaf -> text.append(leaf.literal());
            case Node.Members object -> writeMembers(object, depth, pointer);
            case Node.Items list -> writeItems(list, depth, pointer);
        }
    }

    private void writeMembers(Node.Members object, int depth, String pointer) {
        Layout layout = new Layout('{', '}', object, depth);
        object.members().forEach((name, value) -> {
            layout.next();
            text.append(quoted(name)).append(": ");
            String escaped = name.replace("~", "~0").replace("/", "~1");
            write(value, layout.depthInside(), pointer + "/" + escaped);
        });
        layout.end();
    }

    private void writeItems(Node.Items list, int depth, String pointer) {
        Layout layout = new Layout('[', ']', list, depth);
        for (int i = 0; i < list.items().size(); i++) {
            layout.next();
            write(list.items().get(i), layout.depthInside(), pointer + "/" + i);
        }
        layout.end();
    }

    /// How one object or list is laid out.
    private final class Layout {
        private final char closing;
        private final boolean inOneLine;
        private final boolean roomy;
        private final int depth;
        private boolean first = true;

        Layout(char opening, char closing, Node node, int depth) {
            int lineStart = text.lastIndexOf("\n") + 1;
            this.closing = closing;
            this.depth = depth;
            this.inOneLine = length(node) <= WIDTH - (text.length() - lineStart) - 1;
            this.roomy = closing == '}';
            text.append(opening);
        }

        int depthInside() {
            return depth + 1;
        }

        void next() {
            if (!first) text.append(',');
            if (!inOneLine) newLine(depth + 1);
            else if (!first || roomy) text.append(' ');
            first = false;
        }

        void end() {
            if (!first && !inOneLine) newLine(depth);
            else if (!first && roomy) text.append(' ');
            text.append(closing);
        }

        private void newLine(int to) {
            text.append('\n').append(" ".repeat(INDENT * to));
        }
    }

    /// The letters that a value takes in one line.
    private static int length(Node node) {
        return switch (node) {
            case Node.Text leaf -> quoted(leaf.text()).length();
            case Node.Literal leaf -> leaf.literal().length();
            case Node.Members object ->
                length(
                        2 + 2,
                        object.members().entrySet(),
                        member -> quoted(member.getKey()).length() + 4 + length(member.getValue()));
            case Node.Items list -> length(2, list.items(), item -> 2 + length(item));
        };
    }

    /// Counted no further than one line holds.
    private static <P> int length(int brackets, Iterable<P> parts, ToIntFunction<P> length) {
        int sum = brackets;
        for (P part : parts) {
            if (sum > WIDTH) break;
            sum += length.applyAsInt(part);
        }
        return sum;
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
