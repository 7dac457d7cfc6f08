package io.github.drawdownmap.ui.controls.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(InWindow.class)
class LineFieldTest {
    @Test
    void what_is_pasted_is_cut_to_what_a_line_holds(FxRobot robot) {
        robot.interact(() -> {
            LineField field = new LineField("ab");
            field.selectRange(1, 2);
            field.replaceSelection("x".repeat(1_000_000));
            assertThat(field.getText()).isEqualTo("a" + "x".repeat(3_999));
            assertThat(field.getCaretPosition()).isEqualTo(4_000);
            field.insertText(0, "more");
            assertThat(field.getText()).hasSize(4_000).startsWith("ax");
        });
    }

    @Test
    void no_letter_is_cut_in_two(FxRobot robot) {
        robot.interact(() -> {
            LineField field = new LineField("a".repeat(3_999));
            field.insertText(0, "\uD83D\uDE00");
            assertThat(field.getText()).isEqualTo("a".repeat(3_999));
        });
    }

    @Test
    void what_is_typed_stays_as_it_is(FxRobot robot) {
        robot.interact(() -> {
            LineField field = new LineField("2025-09-30");
            field.deleteText(8, 10);
            field.appendText("01");
            assertThat(field.getText()).isEqualTo("2025-09-01");
            assertThat(field.getCaretPosition()).isEqualTo(10);
        });
    }
}
