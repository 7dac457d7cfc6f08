package io.github.drawdownmap.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.controls.HaloText;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// While the day is scrubbed from end to end nothing moves but the drawing inside the symbols, and words in their
/// place.
@SuppressWarnings("NullAway.Init")
class StillnessTest extends OpenMap {

    @Override
    protected Posture posture() {
        return PostureReader.bundled();
    }

    @ParameterizedTest
    @EnumSource
    void no_node_outside_of_the_symbols_changes_its_place(View view, FxRobot robot) {
        robot.interact(() -> {
            shown.session().show(view);
            shown.map().layout();
        });
        shown.waitUntilSettled();
        Map<Node, Bounds> before = WaitForAsyncUtils.waitForAsyncFx(10_000, this::places);

        robot.interact(() -> {
            LocalDate last = shown.session().look().posture().lastDay();
            for (LocalDate day = shown.session().look().posture().firstDay();
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                shown.session().seek(day);
                shown.map().layout();
                assertThat(moved(before)).as("on " + day).isEmpty();
            }
        });
    }

    /// Styling draws all symbols of a card anew, in each step. A word that has been given another style has it
    /// from the next pulse on, unless the layout of the map styles it before.
    @Test
    void the_layout_after_a_step_of_the_day_styles_no_card(FxRobot robot) {
        shown.waitUntilSettled();
        robot.interact(() -> {
            for (String card : List.of(".day-card .name", ".legend .title")) {
                Label word = (Label) shown.map().lookup(card);
                word.setStyle("-fx-font-size: 40px");
                Font before = word.getFont();
                shown.session().seek(shown.session().look().day().plusDays(1));
                shown.map().requestLayout();
                shown.map().layout();
                assertThat(word.getFont()).as(card).isEqualTo(before);
            }
        });
    }

    private Map<Node, Bounds> moved(Map<Node, Bounds> before) {
        Map<Node, Bounds> now = places();
        now.entrySet().removeIf(place -> isStill(place.getKey(), before.get(place.getKey()), place.getValue()));
        return now;
    }

    /// A label may grow, at one of its ends. Names beyond the edge of the map come when those in view are there.
    private boolean isStill(Node node, @Nullable Bounds before, Bounds now) {
        if (before == null)
            return !shown.map().localToScene(shown.map().getLayoutBounds()).intersects(now);
        boolean isOnItsLine = before.getMinY() == now.getMinY()
                && (before.getMinX() == now.getMinX() || before.getMaxX() == now.getMaxX());
        return node instanceof Label ? isOnItsLine : before.equals(now);
    }

    private Map<Node, Bounds> places() {
        Map<Node, Bounds> places = new HashMap<>();
        collect(shown.map(), places);
        return places;
    }

    private static void collect(Parent parent, Map<Node, Bounds> places) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            // The drawing of a presence is meant to change, and a caption is as long as its words.
            if (child instanceof PresenceSymbol || child instanceof Text || child instanceof HaloText) continue;
            // What the day amounts to takes the lines that it needs, of those that are kept for it.
            if (child.getStyleClass().contains("finding")
                    || child.getStyleClass().contains("context")) continue;
            places.put(child, child.localToScene(child.getLayoutBounds()));
            if (child instanceof Parent inner) collect(inner, places);
        }
    }
}
