package io.github.drawdownmap.ui.controls;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// What the Tab key comes to, in order.
public final class TabStops {
    private TabStops() {}

    /// Those in a part of a window.
    public static Stream<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Stream.empty();
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(), below.flatMap(TabStops::in));
    }

    /// Gives a node the keyboard as Tab does, with the ring that shows where it is. JavaFX draws none around a node
    /// that asks for the keyboard itself, so the step is made that leads to it from the stop before.
    public static void goTo(Node node) {
        if (node.getScene() == null) return;
        List<Node> stops = in(node.getScene().getRoot()).toList();
        int index = stops.indexOf(node);
        if (index >= 0) {
            Node before = index > 0 ? stops.get(index - 1) : stops.getLast();
            before.requestFocusTraversal(TraversalDirection.NEXT);
        }
        // Its window may be another than the one in front, and then nothing in it is focused.
        if (!node.equals(node.getScene().getFocusOwner())) node.requestFocus();
    }

    /// Gives a node the keyboard, with the ring if it is wanted.
    public static void goTo(Node node, boolean isRingShown) {
        if (isRingShown) goTo(node);
        else node.requestFocus();
    }
}
