package io.github.drawdownmap.ui.controls.selection;

import io.github.drawdownmap.ui.controls.Ancestors;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls on while something is held beyond the upper or lower edge of what scrolls, the faster the farther.
final class EdgeScroll extends AnimationTimer {
    /// How much of the way beyond the edge a frame scrolls.
    private static final double SHARE = 0.12;

    private final Runnable scrolled;
    private @Nullable ScrollPane scroll;
    private double beyond;

    /// @param scrolled run after each frame that has moved
    EdgeScroll(Runnable scrolled) {
        this.scrolled = scrolled;
    }

    /// @param y of the pointer in the scene
    void hold(Node within, double y) {
        scroll = around(within);
        beyond = scroll == null ? 0 : beyond(scroll, y);
        if (beyond == 0) stop();
        else start();
    }

    private static @Nullable ScrollPane around(Node node) {
        return Ancestors.of(node)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static double beyond(ScrollPane scroll, double y) {
        Bounds bounds = scroll.localToScene(scroll.getLayoutBounds());
        return y < bounds.getMinY() ? y - bounds.getMinY() : Math.max(0, y - bounds.getMaxY());
    }

    @Override
    public void handle(long now) {
        if (scroll == null) return;
        double room = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + SHARE * beyond / room, 0, 1));
        scrolled.run();
    }
}
