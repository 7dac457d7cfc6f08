package io.github.drawdownmap.ui.controls;

import java.util.Objects;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Tooltips that wrap and come soon enough to be found. A screen reader reads them as help where nothing else is.
///
/// A tooltip is a window of its own with a scene, so it is made when the pointer first comes to its node.
public final class Tooltips {
    private static final double WIDTH = 340;
    private static final double GAP = 6;

    private Tooltips() {}

    /// Gives a node a tooltip, or the one that it has other words; without words it has none.
    public static void install(Node node, String words) {
        Object before = node.getProperties().put(Tooltips.class, words);
        if (Objects.equals(node.getAccessibleHelp(), before)) node.setAccessibleHelp(words);
        if (before == null) node.addEventHandler(MouseEvent.MOUSE_ENTERED, new FirstEntry(node));
        else made(node).ifPresent(shown -> tell(node, shown, words));
    }

    /// The same of a node that keys reach: the tooltip comes then too, beside all that the node stands among, and stays
    /// as long as the node has the keyboard.
    public static void installForKeys(Node node, String words) {
        install(node, words);
        node.focusVisibleProperty().subscribe((before, after) -> {
            if (after && !of(node).isEmpty()) showBeside(node);
            else made(node).ifPresent(Tooltip::hide);
        });
    }

    private static void showBeside(Node node) {
        Parent among = node.getParent();
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        Bounds all = among.localToScreen(among.getBoundsInLocal());
        if (place != null && all != null) tooltip(node).show(node, all.getMaxX() + GAP, place.getMinY());
    }

    /// Gives a label a tooltip with all of its words while their end is cut off.
    public static void installWhereCut(Labeled label) {
        Runnable tell = () -> install(label, label.isTextTruncated() ? label.getText() : "");
        label.textTruncatedProperty().subscribe((before, after) -> tell.run());
        label.textProperty().subscribe((before, after) -> tell.run());
    }

    /// The words of a node's tooltip, empty without one.
    public static String of(Node node) {
        return Objects.toString(node.getProperties().get(Tooltips.class), "");
    }

    private static void tell(Node node, Tooltip tooltip, String words) {
        if (words.isEmpty()) {
            Tooltip.uninstall(node, tooltip);
            return;
        }
        tooltip.setText(words);
        tooltip.setWrapText(!Words.hasRightToLeft(words));
        Tooltip.install(node, tooltip);
    }

    /// Empty before the pointer or the keyboard first came to the node.
    private static Optional<Tooltip> made(Node node) {
        return Optional.ofNullable((Tooltip) node.getProperties().get(Tooltip.class));
    }

    private static Tooltip tooltip(Node node) {
        return made(node).orElseGet(() -> make(node));
    }

    private static Tooltip make(Node node) {
        Tooltip tooltip = new Tooltip();
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.seconds(30));
        tell(node, tooltip, of(node));
        node.getProperties().put(Tooltip.class, tooltip);
        return tooltip;
    }

    private record FirstEntry(Node node) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent event) {
            if (of(node).isEmpty()) return;
            tooltip(node);
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
        }
    }
}
