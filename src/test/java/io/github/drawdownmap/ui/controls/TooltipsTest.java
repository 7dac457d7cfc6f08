package io.github.drawdownmap.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(InWindow.class)
final class TooltipsTest {
    private final Region node = new Region();

    @Test
    void are_read_as_help_where_nothing_else_is() {
        Tooltips.install(node, "Plays (Space)");
        assertThat(Tooltips.of(node)).isEqualTo("Plays (Space)");
        assertThat(node.getAccessibleHelp()).isEqualTo("Plays (Space)");
        Tooltips.install(node, "Pauses (Space)");
        assertThat(node.getAccessibleHelp()).isEqualTo("Pauses (Space)");

        node.setAccessibleHelp("No such day");
        Tooltips.install(node, "A day");
        assertThat(node.getAccessibleHelp()).isEqualTo("No such day");
    }

    @Test
    void of_a_label_have_all_of_it_while_it_is_cut(FxRobot robot) {
        Label label = new Label("The last coalition forces leave");
        Tooltips.installWhereCut(label);
        robot.interact(() -> {
            new Scene(new Group(label)).getRoot().applyCss();
            resize(label, 1000);
            label.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_ENTERED, 1, 1, true));
            assertThat(Tooltips.of(label)).isEmpty();
            assertThat(label.getProperties()).doesNotContainKey(Tooltip.class);

            resize(label, 60);
            assertThat(Tooltips.of(label)).isEqualTo("The last coalition forces leave");
            label.setText("The last coalition forces have left");
            assertThat(Tooltips.of(label)).isEqualTo("The last coalition forces have left");

            resize(label, 1000);
            assertThat(Tooltips.of(label)).isEmpty();
        });
    }

    private static void resize(Label label, double width) {
        label.resize(width, 20);
        label.layout();
    }

    @Test
    void are_made_when_the_pointer_first_comes_and_have_the_words_of_today(FxRobot robot) {
        Tooltips.install(node, "Plays (Space)");
        assertThat(node.getProperties()).doesNotContainKey(Tooltip.class);

        Tooltips.install(node, "Pauses (Space)");
        robot.interact(() -> node.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_ENTERED, 1, 1, true)));
        Object made = node.getProperties().get(Tooltip.class);
        assertThat(made).asInstanceOf(type(Tooltip.class)).returns("Pauses (Space)", Tooltip::getText);

        robot.interact(() -> Tooltips.install(node, "Plays (Space)"));
        robot.interact(() -> node.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_ENTERED, 1, 1, true)));
        assertThat(node.getProperties().get(Tooltip.class)).isSameAs(made);
        assertThat(made).asInstanceOf(type(Tooltip.class)).returns("Plays (Space)", Tooltip::getText);
    }

    @Test
    void for_keys_come_and_go_with_the_keyboard(FxRobot robot) {
        Button first = new Button("First");
        Button second = new Button("Second");
        Tooltips.installForKeys(second, "What it rests on");
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(new HBox(first, second)));
            shown.show();
            first.requestFocus();
            return shown;
        });
        assertThat(tip(second)).isEmpty();

        robot.push(KeyCode.TAB);
        assertThat(tip(second)).get().returns("What it rests on", Tooltip::getText);

        robot.push(KeyCode.TAB);
        assertThat(tip(second)).isEmpty();
        robot.interact(stage::close);
    }

    /// The tooltip of a node, while it is on show.
    private static Optional<Tooltip> tip(Node node) {
        return Optional.ofNullable((Tooltip) node.getProperties().get(Tooltip.class))
                .filter(Tooltip::isShowing);
    }
}
