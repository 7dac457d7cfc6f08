package io.github.drawdownmap.ui.controls.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.MouseEvents;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.ui.controls.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// A page of two paragraphs with a button between them, and a field below it.
@ExtendWith(InWindow.class)
@SuppressWarnings("NullAway.Init")
class TextSelectionTest {
    private static final String LINE = System.lineSeparator();

    private final List<String> copied = new ArrayList<>();
    private final List<KeyCode> unheeded = new ArrayList<>();
    private Label first;
    private Label second;
    private VBox page;
    private TextField field;
    private Scene scene;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            first = Words.label("The last troops are flown out.");
            second = Words.label("The army takes over.");
            page = new VBox(10, first, new Button("a button"), second);
            field = new TextField();
            scene = new Scene(new VBox(page, field), 400, 300);
            TextSelection.over(copied::add, page);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> unheeded.add(event.getCode()));
            layOut();
        });
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Where a letter of a label begins, in the scene.
    private static Point2D before(Label label, String letters) {
        Text text = (Text) label.lookup(".text");
        int index = text.getText().indexOf(letters);
        Text head = new Text(text.getText().substring(0, index));
        head.setFont(text.getFont());
        return text.localToScene(
                head.getLayoutBounds().getWidth(), text.getLayoutBounds().getCenterY());
    }

    private void press(Label label, Point2D at, int clicks) {
        label.fireEvent(MouseEvents.pressed(at.getX() + 1, at.getY(), clicks));
    }

    private void drag(Label from, String start, Label to, String end) {
        press(from, before(from, start), 1);
        Point2D target = before(to, end);
        from.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_DRAGGED, target.getX() + 1, target.getY(), false));
        from.fireEvent(MouseEvents.plain(MouseEvent.MOUSE_RELEASED, target.getX() + 1, target.getY(), false));
    }

    private void push(Node target, KeyCode key, boolean isShiftDown, boolean isControlDown) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, isShiftDown, isControlDown, false, false));
    }

    private List<String> copy() {
        push(page, KeyCode.C, false, true);
        return copied;
    }

    @Test
    void what_is_dragged_over_is_copied(FxRobot robot) {
        robot.interact(() -> drag(first, "last", first, " are"));
        assertThat(copy()).containsExactly("last troops");
    }

    @Test
    void what_keeps_a_name_in_its_direction_is_not_copied(FxRobot robot) {
        robot.interact(() -> {
            first.setText(Messages.isolated("قاعدة فيكتوريا") + " is handed over.");
            layOut();
            press(first, before(first, "handed"), 3);
        });
        assertThat(copy()).containsExactly("قاعدة فيكتوريا is handed over.");
    }

    @Test
    void backwards_as_well_and_over_paragraphs_a_line_each_without_the_buttons(FxRobot robot) {
        robot.interact(() -> drag(second, " takes", first, "flown"));
        assertThat(copy()).containsExactly("flown out." + LINE + "The army");
    }

    @Test
    void two_clicks_select_a_word_and_three_the_paragraph(FxRobot robot) {
        robot.interact(() -> press(first, before(first, "oops"), 2));
        assertThat(copy()).containsExactly("troops");
        robot.interact(() -> press(first, before(first, "oops"), 3));
        assertThat(copy()).last().isEqualTo("The last troops are flown out.");
    }

    @Test
    void shift_with_an_arrow_takes_one_letter_more_and_with_control_a_word(FxRobot robot) {
        robot.interact(() -> {
            drag(first, "last", first, " are");
            push(page, KeyCode.RIGHT, true, false);
            push(page, KeyCode.RIGHT, true, true);
        });
        assertThat(copy()).containsExactly("last troops are");
        robot.interact(() -> push(page, KeyCode.LEFT, true, false));
        assertThat(copy()).last().isEqualTo("last troops ar");
    }

    @Test
    void all_of_it_is_selected_by_control_a(FxRobot robot) {
        robot.interact(() -> {
            press(first, before(first, "oops"), 2);
            push(page, KeyCode.A, false, true);
        });
        assertThat(copy()).containsExactly("The last troops are flown out." + LINE + "The army takes over.");
    }

    @Test
    void escape_and_a_click_elsewhere_leave_the_keys_to_others(FxRobot robot) {
        robot.interact(() -> drag(first, "last", first, " are"));
        robot.interact(() -> push(page, KeyCode.ESCAPE, false, false));
        assertThat(unheeded).isEmpty();
        assertThat(copy()).isEmpty();
        assertThat(unheeded).containsExactly(KeyCode.C);
        robot.interact(() -> {
            drag(first, "last", first, " are");
            field.fireEvent(MouseEvents.pressed(10, 200, 1));
        });
        assertThat(copy()).isEmpty();
        assertThat(page.lookupAll(".selection-mark")).isEmpty();
    }

    @Test
    void a_field_in_which_is_typed_keeps_its_keys(FxRobot robot) {
        robot.interact(() -> {
            drag(first, "last", first, " are");
            push(field, KeyCode.C, false, true);
        });
        assertThat(copied).isEmpty();
    }

    @Test
    void it_is_marked_while_it_says_the_same(FxRobot robot) {
        robot.interact(() -> {
            drag(first, "last", second, "army");
            layOut();
        });
        assertThat(page.lookupAll(".selection-mark")).hasSize(2);
        robot.interact(() -> {
            second.setText("Nobody takes over.");
            layOut();
        });
        waitForFxEvents();
        assertThat(page.lookupAll(".selection-mark")).isEmpty();
        assertThat(copy()).isEmpty();
    }

    @Test
    void a_text_that_says_less_than_was_selected_is_selected_no_more(FxRobot robot) {
        robot.interact(() -> {
            press(second, before(second, "army"), 3);
            layOut();
            second.setText("No.");
            layOut();
        });
        waitForFxEvents();
        assertThat(page.lookupAll(".selection-mark")).isEmpty();
        assertThat(copy()).isEmpty();
    }

    @Test
    void what_lies_over_the_page_has_its_keys_for_itself(FxRobot robot) {
        Button over = new Button("over");
        robot.interact(() -> {
            drag(first, "last", first, " are");
            VBox veil = new VBox(over);
            veil.getStyleClass().add("veil");
            ((VBox) scene.getRoot()).getChildren().add(veil);
            push(over, KeyCode.ESCAPE, false, false);
            push(over, KeyCode.C, false, true);
        });
        assertThat(unheeded).containsExactly(KeyCode.ESCAPE, KeyCode.C);
        assertThat(copied).isEmpty();
    }

    @Test
    void nothing_of_it_takes_the_keyboard(FxRobot robot) {
        robot.interact(() -> {
            field.requestFocus();
            drag(first, "last", second, "army");
        });
        assertThat(scene.getFocusOwner()).isEqualTo(field);
        assertThat(first.isFocusTraversable()).isFalse();
    }

    @Test
    void a_mark_goes_with_its_text_when_what_that_is_in_moves(FxRobot robot) {
        robot.interact(() -> {
            TextMark mark = new TextMark((Text) first.lookup(".text"), 4, 8, page, "hit");
            page.getChildren().add(mark);
            double before = mark.getLayoutX();
            first.setTranslateX(30);
            assertThat(mark.getLayoutX()).isEqualTo(before + 30);
        });
    }
}
