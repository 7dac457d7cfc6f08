package io.github.drawdownmap.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.PostureFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybackTest {
    private final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);
    private final HandClock clock = new HandClock();
    private final Playback playback = new Playback(session, clock);

    @Nested
    class While_it_plays {

        @ParameterizedTest
        @CsvSource({"1", "7", "30", "60", "240"})
        void a_second_of_a_week_a_second_is_seven_days_at_any_frame_rate(int framesPerSecond) {
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(4, Math.max(framesPerSecond, 4));
            double days = session.look().day().toEpochDay()
                    + session.look().fraction()
                    - LocalDate.of(2024, 9, 1).toEpochDay();
            assertThat(days).isCloseTo(28, within(1e-4));
        }

        @Test
        void frames_lie_between_days_for_drawing() {
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(0.25, 4);
            assertThat(session.look().day()).isEqualTo("2024-09-02");
            assertThat(session.look().fraction()).isCloseTo(0.75, within(1e-6));
        }

        @Test
        void a_range_is_played_from_its_first_day_to_its_last() {
            playback.speedProperty().set(Speed.WEEK);
            playback.playBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 10));
            assertThat(session.look().day()).isEqualTo("2025-01-01");
            clock.run(0.5, 4);
            assertThat(session.look().day()).isEqualTo("2025-01-04");
            clock.run(1, 4);
            assertThat(session.look().day()).isEqualTo("2025-01-10");
            assertThat(session.look().fraction()).isZero();
            assertThat(playback.isPlaying()).isFalse();
            playback.play();
            clock.run(0.5, 4);
            assertThat(session.look().day()).isEqualTo("2025-01-13");
        }

        @Test
        void a_range_starts_over_at_its_first_day_in_a_loop() {
            playback.speedProperty().set(Speed.WEEK);
            playback.toggleLoop();
            playback.playBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 8));
            clock.run(1 + Playback.REST_AT_END_SECONDS + 0.25, 4);
            assertThat(playback.isPlaying()).isTrue();
            assertThat(session.look().day()).isBetween("2025-01-01", "2025-01-03");
        }

        @Test
        void it_goes_on_when_the_posture_is_read_again() {
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(1, 4);
            session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL)));
            assertThat(playback.isPlaying()).isTrue();
            clock.run(1, 4);
            assertThat(session.look().day()).isAfter("2024-09-08");
        }

        /// As a click in the drawer's lane does, which knows nothing of playback.
        @Test
        void a_seek_of_somebody_else_ends_it_on_that_day() {
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(1, 4);
            session.seek(LocalDate.of(2025, 6, 1));
            assertThat(playback.isPlaying()).isFalse();
            clock.run(1, 4);
            assertThat(session.look().day()).isEqualTo("2025-06-01");
        }

        @Test
        void another_view_or_site_does_not_end_it() {
            playback.play();
            clock.run(0.5, 4);
            session.show(View.COMPARE);
            session.select(PostureFixture.ERBIL);
            assertThat(playback.isPlaying()).isTrue();
        }

        @Test
        void a_stalled_window_does_not_make_it_leap() {
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(0, 1);
            clock.tick(3600);
            assertThat(session.look().day()).isEqualTo("2024-09-02");
        }

        @Test
        void pausing_settles_on_a_whole_day() {
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(0.25, 4);
            playback.pause();
            assertThat(session.look().fraction()).isZero();
            assertThat(session.look().day()).isEqualTo("2024-09-02");
            assertThat(clock.isRunning()).isFalse();
        }

        @Test
        void another_posture_ends_it() {
            playback.play();
            session.show(session.look().of(PostureFixture.manySites(4)));
            assertThat(playback.isPlaying()).isFalse();
        }
    }

    @Nested
    class At_the_end {

        @Test
        void it_stops_on_the_last_day() {
            playback.speedProperty().set(Speed.HALF_YEAR);
            playback.play();
            clock.run(6, 60);
            assertThat(session.look().day()).isEqualTo("2027-01-31");
            assertThat(session.look().fraction()).isZero();
            assertThat(playback.isPlaying()).isFalse();
        }

        @Test
        void play_starts_over() {
            session.seekEnd();
            playback.play();
            assertThat(session.look().day()).isEqualTo("2024-09-01");
            assertThat(playback.isPlaying()).isTrue();
        }

        @Test
        void a_loop_rests_a_second_and_starts_over() {
            playback.loopingProperty().set(true);
            playback.speedProperty().set(Speed.WEEK);
            session.seek(LocalDate.of(2027, 1, 30));
            playback.play();
            clock.run(1, 4);
            assertThat(session.look().day()).isEqualTo("2027-01-31");
            clock.run(1, 4);
            assertThat(session.look().day()).isBefore("2024-09-10");
            assertThat(playback.isPlaying()).isTrue();
        }
    }

    @Nested
    class With_reduced_motion {

        @Test
        void the_day_steps_once_a_second_instead_of_gliding() {
            playback.reducedMotionProperty().set(true);
            playback.speedProperty().set(Speed.WEEK);
            playback.play();
            clock.run(0.75, 4);
            assertThat(session.look().day()).isEqualTo("2024-09-01");
            clock.run(0.25, 4);
            assertThat(session.look().day()).isEqualTo("2024-09-08");
            assertThat(session.look().fraction()).isZero();
            clock.run(1, 4);
            assertThat(session.look().day()).isEqualTo("2024-09-15");
        }

        @Test
        void it_stops_at_the_end_too() {
            playback.reducedMotionProperty().set(true);
            playback.speedProperty().set(Speed.HALF_YEAR);
            playback.play();
            clock.run(7, 4);
            assertThat(session.look().day()).isEqualTo("2027-01-31");
            assertThat(playback.isPlaying()).isFalse();
        }
    }

    @Nested
    class At_the_pace_of_a_story {

        /// The next stop of the plan is 30 September 2025: far from it 0.42 seconds are 31.5 days, at it 0.6 are 3.6.
        @Test
        void quiet_months_are_short_and_a_change_is_not() {
            session.seek(LocalDate.of(2025, 7, 26));
            playback.play();
            clock.run(0.42, 50);
            assertThat(session.look().day()).isEqualTo("2025-08-26");
            session.seek(LocalDate.of(2025, 9, 29));
            playback.play();
            clock.run(0.6, 50);
            assertThat(session.look().day()).isEqualTo("2025-10-02");
        }

        @Test
        void it_tells_the_event_that_it_has_come_to_and_nothing_when_it_rests() {
            session.seek(LocalDate.of(2025, 11, 10));
            playback.play();
            clock.run(0, 50);
            assertThat(playback.captionProperty().get()).isEmpty();
            clock.run(0.5, 50);
            assertThat(playback.captionProperty().get()).map(Event::id).contains("election");
            playback.pause();
            assertThat(playback.captionProperty().get()).isEmpty();
        }

        @Test
        void with_reduced_motion_it_goes_from_stop_to_stop() {
            playback.reducedMotionProperty().set(true);
            session.seek(LocalDate.of(2025, 7, 1));
            playback.play();
            clock.run(3, 4);
            assertThat(session.look().day()).isEqualTo("2025-09-30");
        }
    }

    @Test
    void the_speeds_follow_each_other_and_end_at_the_ends() {
        assertThat(Speed.WEEK.faster()).isEqualTo(Speed.FORTNIGHT);
        assertThat(Speed.HALF_YEAR.faster()).isEqualTo(Speed.HALF_YEAR);
        assertThat(Speed.HALF_YEAR.slower()).isEqualTo(Speed.QUARTER);
        assertThat(Speed.WEEK.slower()).isEqualTo(Speed.WEEK);
        assertThat(Speed.FORTNIGHT.faster()).isEqualTo(Speed.MONTH);
        assertThat(Speed.STORY.faster()).isEqualTo(Speed.QUARTER);
    }

    /// Time that goes only when a test says so.
    private static final class HandClock implements FrameClock {
        private LongConsumer listener = time -> {};
        private boolean running;
        private boolean fresh;
        private long now = 1_000_000_000L;

        @Override
        public void start(LongConsumer onFrame) {
            listener = onFrame;
            running = true;
            fresh = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        boolean isRunning() {
            return running;
        }

        void tick(double seconds) {
            now += Math.round(seconds * 1e9);
            if (running) listener.accept(now);
        }

        /// Frames at an even rate; the first frame after a start only tells the time.
        void run(double seconds, int framesPerSecond) {
            if (fresh) tick(0);
            fresh = false;
            int frames = (int) Math.round(seconds * framesPerSecond);
            for (int i = 0; i < frames; i++) tick(1.0 / framesPerSecond);
        }
    }
}
