package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.threeten.extra.LocalDateRange;

/// Symbols and the playhead are what moves while the day changes; words may take more or less of the room that is kept
/// for them.
class WindowStillnessTest extends OpenWindow {
    /// The card of the day has room for its rows, above which it keeps room for the longest words.
    @Override
    String[] options() {
        return Stream.concat(Stream.of(super.options()), Stream.of("--size", "1000x1000"))
                .toArray(String[]::new);
    }

    /// Symbols and the playhead are what moves; words may take more or less of the room that is kept for them.
    @Test
    void nothing_jumps_outside_of_the_drawer_while_the_day_goes_from_end_to_end(FxRobot robot) {
        robot.interact(() -> window.session().select(site("ain-al-asad")));
        walkInEachView(robot);
    }

    @Test
    void nothing_jumps_outside_of_the_drawer_as_known_on_the_day(FxRobot robot) {
        robot.interact(() -> window.session().know(Knowledge.TIED));
        walkInEachView(robot);
        robot.interact(() -> window.session().seek(LocalDate.of(2025, 11, 1)));
        assertThat(words(robot, ".day-card"))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains("as known on 1 november 2025"));
    }

    private void walkInEachView(FxRobot robot) {
        for (View view : View.values()) {
            robot.interact(() -> {
                window.session().show(view);
                window.session().seekStart();
            });
            waitForFxEvents();
            robot.interact(
                    () -> walk(robot.lookup(".map-pane").query().getScene().getRoot()));
        }
    }

    private void walk(Parent root) {
        Map<Node, Span> before = spans(root);
        for (LocalDate day : days(window.session().look())) {
            window.session().seek(day);
            Map<Node, Span> now = spans(root);
            assertThat(before.entrySet().stream()
                            .filter(old -> !old.getValue().equals(now.getOrDefault(old.getKey(), old.getValue())))
                            .map(old -> old + " became " + now.get(old.getKey())))
                    .as("on %s in %s", day, window.session().look().view())
                    .isEmpty();
        }
    }

    /// The days on which something happens with those before them, and some of those on which nothing does.
    private static Collection<LocalDate> days(Look look) {
        LocalDateRange span = look.posture().span();
        return Stream.concat(
                        look.daysOfNote().stream().flatMap(day -> Stream.of(day.minusDays(1), day)),
                        span.stream().filter(day -> day.getDayOfMonth() == 20))
                .filter(span::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// From where to where a node reaches, in pixels below the top of the window.
    private record Span(double top, double bottom) {}

    private static Map<Node, Span> spans(Parent root) {
        root.applyCss();
        root.layout();
        Map<Node, Span> spans = new LinkedHashMap<>();
        collectSpans(root, spans);
        return spans;
    }

    private static void collectSpans(Node node, Map<Node, Span> spans) {
        if (!node.isVisible()
                || node instanceof Label
                || node instanceof TextFlow
                || Stream.of("presence-symbol", "playhead", "playhead-line", "slider", "details-drawer")
                        .anyMatch(node.getStyleClass()::contains)) return;
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Region) spans.put(node, new Span(bounds.getMinY(), bounds.getMaxY()));
        if (node instanceof Parent parent && !(node instanceof TextField))
            parent.getChildrenUnmodifiable().forEach(child -> collectSpans(child, spans));
    }
}
