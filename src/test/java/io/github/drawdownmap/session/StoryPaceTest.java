package io.github.drawdownmap.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /// Thirty days between two stops take 2 x (3 / 6 + 22 / 69 x ln(1 + 69 / 22 x 12 / 6)) = 2.2637 seconds, so that 50
    /// of them take 113.2 seconds, 1.132 times as long as a story may.
    @Test
    void a_long_story_is_told_quicker_so_that_all_of_it_takes_a_hundred_seconds() {
        StoryPace fifty = new StoryPace(stops(51, 30));
        assertThat(fifty.daysPerSecond((double) STOP.toEpochDay())).isCloseTo(6 * 1.132, within(0.01));
        StoryPace forty = new StoryPace(stops(41, 30));
        assertThat(forty.daysPerSecond((double) STOP.toEpochDay())).isEqualTo(6);
        assertThat(secondsThrough(new StoryPace(stops(2500, 2)))).isCloseTo(100, within(1.0));
        assertThat(secondsThrough(fifty)).isCloseTo(100, within(1.0));
    }

    private static NavigableSet<LocalDate> stops(int count, int daysBetween) {
        return IntStream.range(0, count)
                .mapToObj(i -> STOP.plusDays((long) i * daysBetween))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Stretch by stretch, as playback goes.
    private static double secondsThrough(StoryPace pace) {
        double seconds = 0;
        double end = (double) pace.stops().last().toEpochDay();
        for (double day = (double) pace.stops().first().toEpochDay(); day < end; seconds += 0.01)
            day += 0.01 * pace.daysPerSecond(day);
        return seconds;
    }

    @Test
    void the_bundled_story_keeps_its_pace() {
        for (View view : View.values()) {
            StoryPace pace = StoryPace.of(Look.opening(PostureReader.bundled()).in(view));
            assertThat(pace.hurry()).isEqualTo(1);
            assertThat(pace.stops()).hasSizeLessThanOrEqualTo(StoryPace.MOST_STEPS);
        }
    }

    /// Of 2,500 stops, 5,000 days in all, forty are left, at least 125 days apart.
    @Test
    void a_story_that_steps_leaves_out_most_of_very_many_stops() {
        StoryPace many = new StoryPace(stops(2500, 2));
        assertThat(many.next(STOP)).isEqualTo(STOP.plusDays(126));
        assertThat(many.next(STOP.plusDays(4990))).isEqualTo(STOP.plusDays(4998));
        assertThat(many.next(STOP.plusDays(4998))).isEqualTo(STOP.plusDays(4998));
    }

    @Test
    void the_next_stop_is_the_one_after_a_day() {
        assertThat(pace.next(STOP.minusDays(9))).isEqualTo(STOP);
        assertThat(pace.next(STOP)).isEqualTo(STOP);
    }
}
