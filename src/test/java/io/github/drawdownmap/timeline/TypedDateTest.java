package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.session.Session;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest extends OpenDock {
    @Test
    void it_follows_the_day() {
        assertThat(dateText().getText()).isEqualTo("2025-06-30");
    }

    @Test
    void enter_goes_to_it() {
        type("30 Sep 2025");
        robot.type(KeyCode.ENTER);
        assertThat(session.look().day()).isEqualTo("2025-09-30");
        assertThat(dateText().getText()).isEqualTo("2025-09-30");
    }

    @ParameterizedTest
    @CsvSource({"ENTER, 2025-10-01", "ESCAPE, 2025-07-01"})
    void it_gives_the_keyboard_back(KeyCode last, LocalDate oneDayOn) {
        type("30 Sep 2025");
        robot.type(last, KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo(oneDayOn);
    }

    @Test
    void what_is_impossible_is_rejected_with_a_sentence_and_can_be_put_right() {
        type("31 Sep 2025");
        robot.type(KeyCode.ENTER);
        assertThat(session.look().day()).isEqualTo(JUNE);
        assertThat(dateText().getText()).isEqualTo("31 Sep 2025");
        assertThat(node(".rejection").isVisible()).isTrue();
        assertThat(node(".rejection").localToScene(0, 0).getY())
                .as("right under the field")
                .isBetween(bottomOf(dateText()), bottomOf(dateText()) + 8);
        assertThat(((Label) node(".rejection")).getText())
                .isEqualTo("September 2025 has 30 days, so there is no 31 September.");
        type("30 Sep 2025");
        assertThat(node(".rejection").isVisible()).isFalse();
    }

    @Test
    void playback_pauses_while_a_date_is_typed() {
        robot.interact(dock.playback()::play);
        robot.interact(dateText()::requestFocus);
        assertThat(dock.playback().isPlaying()).isFalse();
    }

    @Test
    void escape_restores_the_day() {
        type("nonsense");
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(dateText().getText()).isEqualTo("2025-06-30");
        assertThat(node(".rejection").isVisible()).isFalse();
    }

    @Test
    void a_key_puts_the_cursor_into_it() {
        robot.interact(node(".day-slider")::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(dateText().isFocused()).isTrue();
        assertThat(dateText().getSelectedText()).isEqualTo("2025-06-30");
    }

    @Test
    void the_calendar_offers_only_days_of_the_span() {
        seek(session.look().posture().firstDay());
        DatePicker calendar = (DatePicker) node(".calendar");
        robot.interact(calendar::show);
        List<DateCell> cells = Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".day-cell").stream())
                .map(DateCell.class::cast)
                .toList();
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.isDisabled())
                        .as("%s", cell.getItem())
                        .isEqualTo(
                                cell.getItem().isBefore(session.look().posture().firstDay())));
        robot.interact(() -> calendar.setValue(LocalDate.of(2024, 9, 17)));
        assertThat(session.look().day()).isEqualTo("2024-09-17");
        robot.interact(calendar::hide);
    }

    /// The span ends on 31 January 2027.
    @Test
    void the_key_for_today_leaves_the_day_and_says_why_where_today_is_not_on_the_timeline() {
        session.seek(JUNE);
        Session later = new Session(session.look(), LocalDate.of(2027, 2, 3));
        robot.interact(() -> {
            stage.hide();
            open(later);
            dock.requestFocus();
        });
        robot.push(KeyCode.T);
        assertThat(later.look().day()).isEqualTo(JUNE);
        assertThat(((Label) node(".rejection")).getText())
                .isEqualTo("Today, 3 February 2027, is not on the timeline,"
                        + " which runs from 1 September 2024 to 31 January 2027.");
        assertThat(node(".rejection").isVisible()).isTrue();
        robot.push(KeyCode.RIGHT);
        assertThat(later.look().day()).isEqualTo(JUNE.plusDays(1));
        assertThat(node(".rejection").isVisible()).isFalse();
    }

    private void type(String text) {
        robot.interact(() -> {
            dateText().requestFocus();
            dateText().setText(text);
        });
    }
}
