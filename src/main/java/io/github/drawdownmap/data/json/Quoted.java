package io.github.drawdownmap.data.json;

import io.github.drawdownmap.data.json.LocatedNode.FlagNode;
import io.github.drawdownmap.data.json.LocatedNode.ListNode;
import io.github.drawdownmap.data.json.LocatedNode.NumberNode;
import io.github.drawdownmap.data.json.LocatedNode.ObjectNode;
import io.github.drawdownmap.data.json.LocatedNode.TextNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value of another type that stands in quotes, as programs write it whose tables hold texts alone.
final class Quoted {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,20})?");
    private static final Pattern COMMA = Pattern.compile("(-?[0-9]{1,20}),([0-9]{1,20})");

    private Quoted() {}

    /// What to do about a text where a value of some type belongs; empty when the text holds none.
    static Optional<String> remedy(Class<? extends LocatedNode> type, LocatedNode node) {
        if (!(node instanceof TextNode text)) return Optional.empty();
        String value = text.text().strip();
        if (type == NumberNode.class) return number(value);
        if (type == FlagNode.class && (value.equals("true") || value.equals("false"))) return bare(value);
        boolean isWhole = (type == ObjectNode.class && value.startsWith("{"))
                || (type == ListNode.class && value.startsWith("["));
        return isWhole
                ? Optional.of("take it out of its quotes, and remove the \\ before those inside")
                : Optional.empty();
    }

    private static Optional<String> number(String value) {
        String pointed = COMMA.matcher(value).replaceFirst("$1.$2");
        return NUMBER.matcher(pointed).matches() ? bare(pointed) : Optional.empty();
    }

    private static Optional<String> bare(String value) {
        return Optional.of("write it without quotes: " + value);
    }
}
