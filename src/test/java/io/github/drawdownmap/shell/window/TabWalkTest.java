package io.github.drawdownmap.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.shell.window.file.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The whole window by Tab, as somebody who sees nothing of it hears it.
@ExtendWith(InWindow.class)
class TabWalkTest {
    private static final int MOST_STOPS = 400;

    @TempDir
    Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // set by open()
    private ViewerWindow window;

    @SuppressWarnings("NullAway.Init") // set by open()
    private Scene scene;

    @Start
    void open(Stage stage) throws IOException {
        window = ViewerStage.open(stage, new ViewerOptions(), ViewerStage.settings(folder), background);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(ViewerStage::closeAll);
        background.close();
    }

    /// The stops from the first one round to it again.
    private List<Node> walk(FxRobot robot) {
        robot.interact(() -> robot.lookup(".top-bar .title").query().requestFocus());
        Node first = focus();
        List<Node> stops = new ArrayList<>(List.of(first));
        robot.push(KeyCode.TAB);
        waitForFxEvents();
        while (!focus().equals(first)) {
            stops.add(focus());
            assertThat(stops).as("the walk comes round").hasSizeLessThan(MOST_STOPS);
            robot.push(KeyCode.TAB);
        }
        return stops;
    }

    private Node focus() {
        return scene.getFocusOwner();
    }

    private static String heard(Node node) {
        return Stream.of(
                        Optional.ofNullable(node.getAccessibleText()),
                        node instanceof Labeled labeled
                                ? Optional.ofNullable(labeled.getText())
                                : Optional.<String>empty(),
                        Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                                .map(Object::toString))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /// Which of the large parts of the window a stop is in.
    private static String part(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .flatMap(each -> each.getStyleClass().stream())
                .filter(List.of("top-bar", "map-pane", "notices", "details-drawer", "timeline-dock")::contains)
                .findFirst()
                .orElse("");
    }

    @Test
    void each_stop_has_a_role_and_words_and_the_walk_goes_through_the_parts_in_order(FxRobot robot) {
        robot.interact(() -> window.session()
                .select(window.session().look().posture().site("erbil").orElseThrow()));
        List<Node> stops = walk(robot);
        assertThat(stops).doesNotHaveDuplicates();
        assertThat(stops).allSatisfy(stop -> {
            assertThat(heard(stop)).as("words of %s", stop).isNotBlank();
            assertThat(stop.getAccessibleRole()).as("role of %s", stop).isNotEqualTo(AccessibleRole.NODE);
        });
        List<String> parts = new ArrayList<>();
        for (Node stop : stops) if (parts.isEmpty() || !parts.getLast().equals(part(stop))) parts.add(part(stop));
        assertThat(parts).containsExactly("top-bar", "map-pane", "details-drawer", "timeline-dock");
    }
}
