package io.github.drawdownmap.data.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value that knows which cell it was made of.
sealed interface Node {
    Node NONE = new Members(Map.of(), Optional.empty());

    Optional<Cell> origin();

    /// An object of one member, made of no cell itself.
    static Node of(String name, Node value) {
        return new Members(Map.of(name, value), Optional.empty());
    }

    /// A list of one entry.
    static Node list(Node entry) {
        return new Items(List.of(entry), Optional.empty());
    }

    record Members(Map<String, Node> members, Optional<Cell> origin) implements Node {}

    record Items(List<Node> items, Optional<Cell> origin) implements Node {}

    record Text(String text, Optional<Cell> origin) implements Node {}

    /// @param literal as JSON writes it: a number, `true` or `false`
    record Literal(String literal, Optional<Cell> origin) implements Node {}
}
