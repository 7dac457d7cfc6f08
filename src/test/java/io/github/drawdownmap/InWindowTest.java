package io.github.drawdownmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(InWindow.class)
class InWindowTest {
    private final Group inner = new Group();
    private final Group outer = new Group(inner);
    private final Set<Boolean> onItsThread = new HashSet<>();

    @Start
    void start(Stage stage) {
        inner.getStyleClass().add("inner");
        stage.setScene(new Scene(outer));
        stage.show();
    }

    private boolean note(Node node) {
        onItsThread.add(Platform.isFxApplicationThread());
        return true;
    }

    @Test
    void nodes_are_looked_for_by_the_thread_that_changes_them(FxRobot robot) {
        assertThat(robot.lookup(this::note).<Node>queryAll()).contains(outer, inner);
        assertThat(robot.from(outer).lookup(".inner").match(this::note).<Node>query())
                .isEqualTo(inner);
        assertThat(robot.lookup(".inner").match(this::note).<Node>tryQuery()).contains(inner);
        assertThat(InWindow.seen(() -> List.copyOf(outer.getChildren()))).containsExactly(inner);
        assertThat(onItsThread).containsExactly(true);
    }
}
