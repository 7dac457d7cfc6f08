package io.github.drawdownmap.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RingTest {
    private final Ring square = Ring.rectangle(0, 0, 10, 10);

    @Test
    void an_arrow_ends_in_a_tip_on_the_side_that_it_points_to() {
        assertThat(Ring.arrow(10, 40, 0, 8, 5).points()).containsExactly(10, 0, 35, 0, 40, 4, 35, 8, 10, 8);
        assertThat(Ring.arrow(40, 10, 0, 8, 5).points()).containsExactly(10, 4, 15, 0, 40, 0, 40, 8, 15, 8);
        assertThat(Ring.arrow(10, 14, 0, 8, 5).points()).containsExactly(10, 0, 12, 0, 14, 4, 12, 8, 10, 8);
    }

    @Test
    void keeps_the_side_of_a_line_where_the_sum_is_smaller() {
        assertThat(square.where(1, 1, 5).points()).containsExactly(new double[] {0, 0, 5, 0, 0, 5}, within(1e-9));
        assertThat(square.where(1, 0, 4).points())
                .containsExactly(new double[] {0, 0, 4, 0, 4, 10, 0, 10}, within(1e-9));
    }

    @Test
    void is_whole_on_one_side_of_a_line_that_misses_it_and_empty_on_the_other() {
        assertThat(square.where(1, 0, 11).points()).isEqualTo(square.points());
        assertThat(square.where(1, 0, -1).points()).isEmpty();
    }

    @Test
    void is_cut_to_a_rectangle_on_all_its_sides() {
        assertThat(Ring.of(-5, 5, 5, -5, 15, 5, 5, 15).within(0, 0, 10, 10).points())
                .hasSize(2 * 4);
        assertThat(Ring.rectangle(-5, 2, 20, 3).within(0, 0, 10, 10).points())
                .containsExactlyInAnyOrder(Ring.rectangle(0, 2, 10, 3).points());
    }

    @Test
    void
            is_inset_by_the_same_distance_from_each_side_and_at_the_slanting_one_too_and_has_nothing_inside_when_it_is_thin() {
        assertThat(square.inset(1).points())
                .containsExactlyInAnyOrder(Ring.rectangle(1, 1, 9, 9).points());
        // The long side of this triangle is x + y = 10: one within it is x + y = 10 - sqrt(2), so the corners are
        // there.
        double corner = 10 - Math.sqrt(2) - 1;
        assertThat(Ring.of(0, 0, 10, 0, 0, 10).inset(1).points())
                .containsExactly(new double[] {1, 1, corner, 1, 1, corner}, within(1e-9));
        assertThat(Ring.rectangle(0, 0, 10, 1.5).inset(1).points()).isEmpty();
    }
}
