package io.github.drawdownmap.shell.window.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    /// A laptop with a bar of 27 pixels at its top, and a beamer to the right of it.
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 27, 1366, 741);
    private static final Rectangle2D BEAMER = new Rectangle2D(1366, 0, 800, 600);

    private static WindowPlace at(double x, double y, double width, double height) {
        return new WindowPlace(new Rectangle2D(x, y, width, height), WindowPlace.State.NORMAL);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read(WindowPlace.State state) {
        WindowPlace place = new WindowPlace(new Rectangle2D(-1200, 27, 1440, 900), state);
        assertThat(WindowPlace.parse(place.toString())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1440x900", "0,0 0x900 normal", "0,0 1440x900 wild", "0,0 -3x900 normal", "0,0 1440x900"})
    void anything_else_is_no_place(String text) {
        assertThat(WindowPlace.parse(text)).isEmpty();
    }

    @Test
    void a_window_that_fits_stays_where_it_was() {
        assertThat(at(100, 50, 1000, 650).on(List.of(LAPTOP, BEAMER))).isEqualTo(at(100, 50, 1000, 650));
        assertThat(at(1400, 10, 700, 500).on(List.of(LAPTOP, BEAMER))).isEqualTo(at(1400, 10, 700, 500));
    }

    @Test
    void a_window_beyond_an_edge_is_moved_inside() {
        assertThat(at(600, 300, 1000, 650).on(List.of(LAPTOP))).isEqualTo(at(366, 118, 1000, 650));
        assertThat(at(-50, -50, 1000, 650).on(List.of(LAPTOP))).isEqualTo(at(0, 27, 1000, 650));
    }

    @Test
    void a_window_larger_than_its_screen_takes_all_of_it() {
        assertThat(at(1300, 20, 1440, 900).on(List.of(LAPTOP, BEAMER))).isEqualTo(at(1366, 0, 800, 600));
    }

    @Test
    void a_window_on_a_screen_that_is_gone_is_in_the_middle_of_the_first() {
        assertThat(at(1400, 10, 766, 541).on(List.of(LAPTOP))).isEqualTo(at(300, 127, 766, 541));
    }

    @ParameterizedTest
    @EnumSource(names = {"MAXIMIZED", "FULL_SCREEN"})
    void a_window_that_takes_the_whole_screen_keeps_where_it_stood_before(WindowPlace.State state) {
        WindowPlace large = new WindowPlace(LAPTOP, state);
        assertThat(large.after(Optional.of(at(100, 50, 1000, 650)), List.of(LAPTOP)))
                .isEqualTo(new WindowPlace(new Rectangle2D(100, 50, 1000, 650), state));
        assertThat(large.after(Optional.empty(), List.of(LAPTOP))).isEqualTo(large);
    }

    @Test
    void a_window_that_has_just_stopped_to_take_the_whole_screen_is_where_it_was_before() {
        WindowPlace late = new WindowPlace(LAPTOP, WindowPlace.State.NORMAL);
        assertThat(late.after(Optional.of(at(100, 50, 1000, 650)), List.of(LAPTOP)))
                .isEqualTo(at(100, 50, 1000, 650));
        assertThat(at(90, 40, 900, 600).after(Optional.of(at(100, 50, 1000, 650)), List.of(LAPTOP)))
                .isEqualTo(at(90, 40, 900, 600));
    }

    @Test
    void a_maximized_window_is_maximized_again() {
        WindowPlace place = new WindowPlace(new Rectangle2D(0, 27, 800, 600), WindowPlace.State.MAXIMIZED);
        assertThat(place.on(List.of(LAPTOP))).isEqualTo(place);
    }
}
