package io.github.drawdownmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.session.Speed;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockKeyboardTest extends OpenDock {
    @BeforeEach
    void focusTheSlider() {
        robot.interact(node(".day-slider")::requestFocus);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 2025-06-29",
        "RIGHT, 2025-07-01",
        "UP, 2025-07-01",
        "DOWN, 2025-06-29",
        "PAGE_UP, 2025-07-30",
        "PAGE_DOWN, 2025-05-30",
        "HOME, 2024-09-01",
        "END, 2027-01-31",
        "T, 2026-11-24",
    })
    void a_key_moves_the_day(KeyCode key, LocalDate expected) {
        robot.type(key);
        assertThat(session.look().day()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SHIFT, LEFT, 2025-05-30",
        "SHIFT, RIGHT, 2025-07-30",
        "SHORTCUT, RIGHT, 2025-09-30",
        "SHORTCUT, LEFT, 2024-09-06",
    })
    void a_key_with_another_goes_further(KeyCode held, KeyCode key, LocalDate expected) {
        robot.push(held, key);
        assertThat(session.look().day()).isEqualTo(expected);
    }

    @Test
    void space_plays_and_pauses() {
        robot.type(KeyCode.SPACE);
        assertThat(dock.playback().isPlaying()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(dock.playback().isPlaying()).isFalse();
    }

    @Test
    void loop_and_speed_have_keys() {
        robot.type(KeyCode.L, KeyCode.PERIOD);
        assertThat(dock.playback().loopingProperty().get()).isTrue();
        assertThat(dock.playback().speed()).isEqualTo(Speed.QUARTER);
        robot.type(KeyCode.COMMA);
        assertThat(dock.playback().speed()).isEqualTo(Speed.MONTH);
    }

    @Test
    void keys_work_all_over_the_window_but_not_while_typing() {
        robot.interact(() -> stage.getScene().getRoot().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(session.look().day()).isEqualTo("2025-07-01");
        robot.interact(dateText()::requestFocus);
        robot.type(KeyCode.END, KeyCode.SPACE);
        assertThat(session.look().day()).isEqualTo("2025-07-01");
        assertThat(dock.playback().isPlaying()).isFalse();
    }
}
