package io.github.drawdownmap.data.json;

import java.util.List;

/// A JSON value that knows where it stands.
public sealed interface LocatedNode {
    Place place();

    /// What it is, for a sentence: `"abc"`, "the number 5", "a list".
    String describe();

    /// An object with all its members in order, those of the same name too.
    record ObjectNode(Place place, List<Member> members) implements LocatedNode {
        @Override
        public String describe() {
            return "an object";
        }
    }

    record ListNode(Place place, List<LocatedNode> items) implements LocatedNode {
        @Override
        public String describe() {
            return "a list";
        }
    }

    record TextNode(Place place, String text) implements LocatedNode {
        private static final int LONGEST_QUOTE = 60;

        @Override
        public String describe() {
            return quote(text);
        }

        public static String quote(String text) {
            return text.length() <= LONGEST_QUOTE
                    ? "\"" + text + "\""
                    : "\"" + text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "...\"";
        }
    }

    /// @param literal the number as it is written
    record NumberNode(Place place, String literal) implements LocatedNode {
        @Override
        public String describe() {
            return "the number " + (literal.length() <= 20 ? literal : literal.substring(0, 20) + "...");
        }

        double value() {
            return Double.parseDouble(literal);
        }
    }

    record FlagNode(Place place, boolean value) implements LocatedNode {
        @Override
        public String describe() {
            return Boolean.toString(value);
        }
    }

    record NullNode(Place place) implements LocatedNode {
        @Override
        public String describe() {
            return "null";
        }
    }

    /// A member of an object.
    ///
    /// @param place where its name stands
    record Member(String name, Place place, LocatedNode value) {}
}
