package io.github.drawdownmap.ui.controls;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a node is in.
public final class Ancestors {
    private Ancestors() {}

    /// A node and all that it is in, the innermost first; nothing of no node.
    public static Stream<Node> of(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
