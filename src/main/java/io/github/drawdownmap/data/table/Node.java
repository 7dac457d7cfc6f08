package io.github.drawdownmap.data.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value that knows which cell it was made of.
sealed interface Node {
    Optional<Cell> origin();

    record Members(Map<String, Node> members, Optional<Cell> origin) implements Node {}

    record Items(List<Node> items, Optional<Cell> origin) implements Node {}

    record Text(String text, Optional<Cell> origin) implements Node {}

    /// @param literal as JSON writes it: a number, `true` or `false`
    record Literal(String literal, Optional<Cell> origin) implements Node {}
}
