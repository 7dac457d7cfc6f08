package io.github.drawdownmap.timeline.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class DaysInViewTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    /// A hundred days.
    private static final DaysInView ALL = DaysInView.all(LocalDateRange.of(FIRST, FIRST.plusDays(100)));

    @Test
    void at_first_all_days_are_in_view() {
        assertThat(ALL.isAll()).isTrue();
        assertThat(ALL.from()).isEqualTo("2025-01-01");
        assertThat(ALL.to()).isEqualTo("2025-04-10");
    }

    @Test
    void a_day_keeps_its_place_while_the_others_come_nearer() {
        // The 51st of a hundred has half of them before it: of fifty 25.
        DaysInView half = ALL.times(0.5, FIRST.plusDays(50));

        assertThat(half.from()).isEqualTo(FIRST.plusDays(25));
        assertThat(half.to()).isEqualTo(FIRST.plusDays(74));
        assertThat(half.isAll()).isFalse();
    }

    @Test
    void the_ends_of_the_span_are_never_passed() {
        DaysInView end = ALL.times(0.5, FIRST.plusDays(99));

        assertThat(end.to()).isEqualTo(FIRST.plusDays(99));
        assertThat(end.later(1000)).isEqualTo(end);
        assertThat(end.later(-1000).from()).isEqualTo(FIRST);
        assertThat(end.times(8, FIRST.plusDays(99))).isEqualTo(ALL);
    }

    @Test
    void fewer_than_a_fortnight_is_not_shown_and_a_shorter_span_is_shown_whole() {
        assertThat(ALL.times(0.001, FIRST).length()).isEqualTo(14);
        DaysInView day = DaysInView.all(LocalDateRange.of(FIRST, FIRST.plusDays(1)));
        assertThat(day.times(0.5, FIRST)).isEqualTo(day);
        assertThat(day.times(2, FIRST)).isEqualTo(day);
    }

    @Test
    void a_turn_of_the_wheel_changes_it_by_a_day_at_least() {
        DaysInView fortnight = ALL.times(0.001, FIRST);

        assertThat(fortnight.times(1.001, FIRST).length()).isEqualTo(15);
    }

    @Test
    void a_day_out_of_view_is_brought_in_with_more_room_for_what_follows() {
        DaysInView twenty = ALL.times(0.2, FIRST);

        assertThat(twenty.with(FIRST.plusDays(5))).isEqualTo(twenty);
        // A fifth of twenty days lies before it, or four fifths where it was gone back to.
        assertThat(twenty.with(FIRST.plusDays(40)).from()).isEqualTo(FIRST.plusDays(36));
        assertThat(twenty.with(FIRST.plusDays(40)).with(FIRST.plusDays(20)).from())
                .isEqualTo(FIRST.plusDays(4));
    }
}
