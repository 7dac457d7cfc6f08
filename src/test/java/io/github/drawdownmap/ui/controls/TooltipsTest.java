package io.github.drawdownmap.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

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
}
