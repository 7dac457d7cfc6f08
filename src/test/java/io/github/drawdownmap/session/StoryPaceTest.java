package io.github.drawdownmap.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPaceTest {
    private static final LocalDate STOP = LocalDate.of(2025, 6, 1);
    private final StoryPace pace = new StoryPace(new TreeSet<>(List.of(STOP)));

    /// Fourteen days away is half the way from three to twenty-five, and 40.5 is half the way from 6 to 75.
    @ParameterizedTest
    @CsvSource({"0, 6", "3, 6", "-3, 6", "14, 40.5", "-14, 40.5", "25, 75", "-400, 75"})
    void it_is_slow_about_a_stop_and_quick_far_from_it(double days, double expected) {
        assertThat(pace.daysPerSecond(STOP.toEpochDay() + days)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void without_stops_it_is_quick() {
        assertThat(new StoryPace(new TreeSet<>()).daysPerSecond((double) STOP.toEpochDay()))
                .isEqualTo(75);
    }

    /// Changes of the view, major events and the ends of the span; the helicopters of November 2024 are no major event.
    @Test
    void it_stops_at_the_changes_and_major_events_on_show() {
        Look look = Look.at(PostureFixture.posture()).in(View.PLAN);
        assertThat(StoryPace.of(look).stops())
                .contains(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 11, 11))
                .doesNotContain(LocalDate.of(2024, 11, 21));
    }

    @Test
    void the_next_stop_is_the_one_after_a_day() {
        assertThat(pace.next(STOP.minusDays(9))).isEqualTo(STOP);
        assertThat(pace.next(STOP)).isEqualTo(STOP);
    }
}
