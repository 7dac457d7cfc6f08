package io.github.drawdownmap.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 10);
    private final TimeScale scale = new TimeScale(FIRST, LAST, 100, 200);

    @Test
    void the_first_day_is_marked_at_the_left_and_the_last_one_ends_at_the_right() {
        assertThat(scale.x(FIRST)).isEqualTo(100);
        assertThat(scale.x(LAST)).isEqualTo(190);
        assertThat(scale.end(LAST)).isEqualTo(200);
    }

    @Test
    void a_window_ends_where_the_next_day_begins() {
        assertThat(scale.end(LocalDate.of(2025, 1, 3))).isEqualTo(scale.x(LocalDate.of(2025, 1, 4)));
    }

    @Test
    void windows_that_reach_beyond_the_span_are_cut_at_its_ends() {
        assertThat(scale.start(LocalDate.of(2024, 6, 1))).isEqualTo(100);
        assertThat(scale.end(LocalDate.of(2030, 6, 1))).isEqualTo(200);
        assertThat(scale.start(LocalDate.MIN)).isEqualTo(100);
        assertThat(scale.end(LocalDate.MAX)).isEqualTo(200);
    }

    @Test
    void a_point_belongs_to_the_day_with_the_nearest_mark() {
        assertThat(scale.dayAt(124)).isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(scale.dayAt(126)).isEqualTo(LocalDate.of(2025, 1, 4));
    }

    @Test
    void points_beyond_the_ends_belong_to_the_first_and_the_last_day() {
        assertThat(scale.dayAt(-1e9)).isEqualTo(FIRST);
        assertThat(scale.dayAt(1e9)).isEqualTo(LAST);
    }

    @Property
    void every_day_is_found_at_its_own_mark(
            @ForAll @IntRange(min = 1, max = 40_000) int days,
            @ForAll @IntRange(min = 0, max = 39_999) int index,
            @ForAll @DoubleRange(min = 50, max = 4_000) double width) {
        LocalDate last = FIRST.plusDays(days - 1L);
        LocalDate day = FIRST.plusDays(index % days);
        TimeScale any = new TimeScale(FIRST, last, 250, 250 + width);
        assertThat(any.dayAt(any.x(day))).isEqualTo(day);
    }

    @Property
    void a_fraction_of_a_day_lies_between_two_marks(@ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        double x = scale.x(FIRST.toEpochDay() + fraction);
        assertThat(x).isCloseTo(100 + 10 * fraction, within(1e-6));
    }
}
