package io.github.drawdownmap.shell.window.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.PostureFixture;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
class TablePaneTest {
    private final List<String> copied = new ArrayList<>();

    @Start
    void open(Stage stage) {
        TablePane pane = new TablePane(Look.at(PostureFixture.posture()), Runnable::run, copied::add);
        stage.setScene(new Scene(pane, TablePane.WIDTH, 520));
        stage.show();
    }

    @Test
    void two_rows_that_are_chosen_are_copied_by_the_menu_below_their_names(FxRobot robot) {
        robot.clickOn(row(robot, 1)).push(KeyCode.SHIFT, KeyCode.DOWN);

        robot.clickOn(row(robot, 2), MouseButton.SECONDARY).clickOn(".context-menu .menu-item");

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(copied)
                .singleElement()
                .satisfies(text ->
                        assertThat(text.lines()).hasSize(3).first().asString().startsWith("day\tsite\tsite_name\t"));
    }

    private static Node row(FxRobot robot, int index) {
        return robot.from(robot.lookup(".table-view").queryAs(TableView.class))
                .lookup(".table-row-cell")
                .nth(index)
                .query();
    }
}
