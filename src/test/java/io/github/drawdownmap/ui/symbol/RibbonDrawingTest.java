package io.github.drawdownmap.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RibbonDrawingTest {
    private static final double AXIS_END = 300;

    @Test
    void words_stand_in_the_middle_of_a_band_that_has_room_for_them() {
        assertThat(RibbonDrawing.middle(92, 100, 200, AXIS_END)).hasValue(150);
    }

    @Test
    void words_that_a_band_has_no_room_for_follow_it() {
        assertThat(RibbonDrawing.middle(93, 100, 200, AXIS_END)).hasValue(250.5);
    }

    @Test
    void words_with_no_room_in_the_band_nor_after_it_are_left_out() {
        assertThat(RibbonDrawing.middle(93, 230, 290, AXIS_END)).isEmpty();
    }

    /// Half of the word and half of a mark are 20 and 7.
    @Test
    void a_word_stands_as_near_to_the_middle_as_marks_leave_room() {
        assertThat(RibbonDrawing.beside(new double[] {}, 40, 100, 200)).isEqualTo(150);
        assertThat(RibbonDrawing.beside(new double[] {105, 177}, 40, 100, 200)).isEqualTo(150);
        assertThat(RibbonDrawing.beside(new double[] {140, 199}, 40, 100, 200)).isEqualTo(167);
        assertThat(RibbonDrawing.beside(new double[] {160}, 40, 100, 200)).isEqualTo(133);
    }

    @Test
    void a_word_among_marks_that_leave_no_room_stands_in_the_middle() {
        assertThat(RibbonDrawing.beside(new double[] {110, 140, 170, 199}, 40, 100, 200))
                .isEqualTo(150);
    }
}
