package io.github.drawdownmap.shell.window.place;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowSizeTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 27, 1366, 741);

    @Test
    void a_size_that_fits_stays_as_it_is() {
        assertThat(new WindowSize(1024, 700).within(LAPTOP)).isEqualTo(new WindowSize(1024, 700));
    }

    @Test
    void a_size_is_cut_to_the_screen_in_each_direction() {
        assertThat(new WindowSize(1440, 700).within(LAPTOP)).isEqualTo(new WindowSize(1366, 700));
        assertThat(new WindowSize(1440, 900).within(LAPTOP)).isEqualTo(new WindowSize(1366, 741));
    }
}
