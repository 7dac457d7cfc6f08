package io.github.drawdownmap.posture;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.MINISTRY;
import static io.github.drawdownmap.posture.PostureFixture.NEWS;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.RESIDUAL;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static io.github.drawdownmap.posture.PostureFixture.plan;
import static io.github.drawdownmap.posture.PostureFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.drawdownmap.posture.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTrackTest {
    private static final Change BEFORE = change(FULL, "/2024-08-31", REPORT);

    @Test
    void two_that_say_the_same_are_the_same() {
        SiteTrack track = plan(BEFORE, change(NONE, "2025-09-30", REPORT));
        assertThat(track)
                .isEqualTo(plan(BEFORE, change(NONE, "2025-09-30", REPORT)))
                .hasSameHashCodeAs(plan(BEFORE, change(NONE, "2025-09-30", REPORT)))
                .isNotEqualTo(plan(BEFORE, change(RESIDUAL, "2025-09-30", REPORT)))
                .isNotEqualTo(SiteTrack.empty());
    }

    @Nested
    class A_plan_with_a_deadline {
        private final Change leaving = change(NONE, "2025-09-01/2025-09-05", REPORT);
        private final SiteTrack track = plan(BEFORE, leaving);

        @ParameterizedTest
        @ValueSource(strings = {"2024-08-31", "2024-09-01", "2025-08-31"})
        void holds_the_first_level_until_the_window_opens(LocalDate day) {
            assertThat(track.presenceOn(day)).isEqualTo(new Presence.Holding(FULL, BEFORE));
        }

        @ParameterizedTest
        @CsvSource({"2025-09-01, 0", "2025-09-02, 0.25", "2025-09-04, 0.75", "2025-09-05, 1"})
        void shifts_inside_the_window(LocalDate day, double share) {
            assertThat(track.presenceOn(day)).isEqualTo(new Presence.Shifting(FULL, leaving, share));
        }

        @Test
        void holds_the_new_level_from_the_day_after_the_window() {
            assertThat(track.presenceOn(day("2025-09-06"))).isEqualTo(new Presence.Holding(NONE, leaving));
        }

        @Test
        void is_never_silent() {
            assertThat(track.lastEvidence()).isEmpty();
            assertThat(track.presenceOn(day("2099-01-01"))).isEqualTo(new Presence.Holding(NONE, leaving));
        }

        /// 0.4 + (0.1 - 0.4) is a little less than 0.1 in binary.
        @Test
        void ends_exactly_at_the_weight_of_the_next_level() {
            assertThat(PostureFixture.REDUCED.weightTowards(PostureFixture.RESIDUAL, 1))
                    .isEqualTo(0.1);
        }

        @Test
        void draws_the_weight_at_an_even_pace() {
            assertThat(((Presence.Shifting) track.presenceOn(day("2025-09-02"))).weight())
                    .isEqualTo(0.75);
        }
    }

    @Nested
    class The_first_change {
        @Test
        void is_unstated_before_the_last_day_of_an_open_start() {
            assertThat(plan(BEFORE).presenceOn(day("2024-08-30"))).isEqualTo(new Presence.Unstated());
            assertThat(plan(BEFORE).presenceOn(day("2024-08-31"))).isEqualTo(new Presence.Holding(FULL, BEFORE));
        }

        @Test
        void is_unstated_inside_its_window_for_there_is_nothing_to_shift_from() {
            Change first = change(FULL, "2024-06/2024-08", REPORT);

            assertThat(plan(first).presenceOn(day("2024-06-01"))).isEqualTo(new Presence.Unstated());
            assertThat(plan(first).presenceOn(day("2024-08-30"))).isEqualTo(new Presence.Unstated());
            assertThat(plan(first).presenceOn(day("2024-08-31"))).isEqualTo(new Presence.Holding(FULL, first));
        }

        @Test
        void is_the_next_change_as_long_as_it_is_unstated() {
            Change first = change(FULL, "2024-06/2024-08", REPORT);
            SiteTrack track = plan(first, change(NONE, "2025-09", REPORT));

            assertThat(track.changeOn(day("2024-07-01"))).isEmpty();
            assertThat(track.changeAfter(day("2024-07-01"))).contains(first);
            assertThat(track.changeAfter(day("2024-08-31"))).map(Change::level).contains(NONE);
        }
    }

    @Nested
    class A_change_on_a_known_day {
        private final Change leaving = change(NONE, "2026-01-17", MINISTRY);

        @Test
        void holds_from_that_day_on() {
            assertThat(plan(BEFORE, leaving).presenceOn(day("2026-01-16")))
                    .isEqualTo(new Presence.Holding(FULL, BEFORE));
            assertThat(plan(BEFORE, leaving).presenceOn(day("2026-01-17")))
                    .isEqualTo(new Presence.Holding(NONE, leaving));
        }
    }

    @Nested
    class A_later_change_with_an_open_start {
        private final SiteTrack track =
                plan(BEFORE, change(REDUCED, "2025-08-18/2025-10-01", NEWS), change(RESIDUAL, "/2025-10-20", NEWS));

        @Test
        void opens_the_day_after_the_window_before_it_closes() {
            assertThat(track.changes().get(2).when().earliest()).isEqualTo("2025-10-02");
            assertThat(track.changes().get(2).when().isOpenStart()).isFalse();
            assertThat(track.presenceOn(day("2025-10-02")))
                    .isEqualTo(new Presence.Shifting(REDUCED, track.changes().get(2), 0));
        }

        @Test
        void opens_in_a_plan_not_before_the_plan_was_made_public() {
            Change leaving = change(NONE, "/2025-09-15", NEWS);

            assertThat(statedOn("2025-05-19", BEFORE, leaving).presenceOn(day("2025-05-18")))
                    .isEqualTo(new Presence.Holding(FULL, BEFORE));
            assertThat(statedOn("2025-05-19", BEFORE, leaving)
                            .changes()
                            .getLast()
                            .when()
                            .earliest())
                    .isEqualTo("2025-05-19");
        }

        @Test
        void opens_after_the_window_before_it_though_the_plan_is_older() {
            assertThat(statedOn("2024-05-19", BEFORE, change(NONE, "/2025-09-15", NEWS))
                            .changes()
                            .getLast()
                            .when()
                            .earliest())
                    .isEqualTo("2024-09-01");
        }

        @Test
        void is_one_day_in_a_plan_that_was_made_public_after_its_date() {
            assertThat(statedOn("2026-01-01", BEFORE, change(NONE, "/2025-09-15", NEWS))
                            .changes()
                            .getLast()
                            .when()
                            .earliest())
                    .isEqualTo("2025-09-15");
        }

        private SiteTrack statedOn(String day, Change... changes) {
            return new SiteTrack(Track.Kind.PLANNED, Optional.of(day(day)), List.of(changes), Reports.NONE, "");
        }

        @Test
        void leaves_the_first_change_as_it_is_written() {
            assertThat(track.changes().getFirst()).isSameAs(BEFORE);
        }
    }

    @Nested
    class A_report {
        private final Change reducing = change(REDUCED, "2026-02-04/2026-02-24", NEWS);
        private final SiteTrack track = report("2026-03-13", BEFORE, reducing);

        @Test
        void holds_on_the_day_of_its_last_evidence() {
            assertThat(track.presenceOn(day("2026-03-13"))).isEqualTo(new Presence.Holding(REDUCED, reducing));
        }

        @Test
        void is_silent_from_the_day_after_it() {
            assertThat(track.presenceOn(day("2026-03-14")))
                    .isEqualTo(new Presence.Silent(REDUCED, reducing, day("2026-03-13")));
        }

        /// As before by a report of 2024, and still so by one of March 2025.
        @Test
        void rests_on_the_newest_report_that_its_level_held() {
            SiteTrack report = report("2025-03-01", change(FULL, "../2024-08-31", REPORT));
            assertThat(report.citationsOn(day("2025-02-28")))
                    .extracting(Citation::source)
                    .containsExactly(REPORT);
            assertThat(report.citationsOn(day("2025-03-01")))
                    .extracting(Citation::source)
                    .containsExactly(REPORT, NEWS);
        }

        @Test
        void counts_a_closed_window_as_evidence() {
            assertThat(report("2025-01-01", BEFORE, reducing).lastEvidence()).contains(day("2026-02-24"));
        }

        @Test
        void does_not_count_an_open_window_as_evidence_and_is_silent_inside_it() {
            Change open = change(NONE, "2026-04/..", NEWS);
            SiteTrack track = report("2026-04-10", BEFORE, reducing, open);

            assertThat(track.lastEvidence()).contains(day("2026-04-10"));
            assertThat(track.presenceOn(day("2026-04-10"))).isEqualTo(new Presence.Shifting(REDUCED, open, 0));
            assertThat(track.presenceOn(day("2026-04-11")))
                    .isEqualTo(new Presence.Silent(REDUCED, reducing, day("2026-04-10")));
        }
    }

    @Nested
    class A_plan_without_an_end {
        @Test
        void is_under_way_for_ever_and_gets_nowhere() {
            Change open = change(NONE, "2025-10/..", REPORT);

            assertThat(plan(BEFORE, open).presenceOn(day("2099-12-31")))
                    .isEqualTo(new Presence.Shifting(FULL, open, 0));
        }
    }

    @Nested
    class Looking_along_the_track {
        private final Change first = change(REDUCED, "2024-09-06/2025-09-30", REPORT);
        private final Change second = change(NONE, "2025-10/2026-12", REPORT);
        private final SiteTrack track = plan(BEFORE, first, second);

        @Test
        void the_change_of_a_day_is_the_last_that_has_opened() {
            assertThat(track.changeOn(day("2024-08-30"))).isEmpty();
            assertThat(track.changeOn(day("2024-09-05"))).contains(BEFORE);
            assertThat(track.changeOn(day("2024-09-06"))).contains(first);
            assertThat(track.changeOn(day("2025-10-01"))).contains(second);
        }

        @Test
        void the_next_change_is_the_first_that_opens_later() {
            assertThat(track.changeAfter(day("2020-01-01"))).contains(BEFORE);
            assertThat(track.changeAfter(day("2024-09-05"))).contains(first);
            assertThat(track.changeAfter(day("2024-09-06"))).contains(second);
            assertThat(track.changeAfter(day("2025-10-01"))).isEmpty();
        }

        @Test
        void the_level_before_a_change_is_that_of_the_one_before() {
            assertThat(track.levelBefore(BEFORE)).isEmpty();
            assertThat(track.levelBefore(second)).contains(REDUCED);
        }
    }

    @Nested
    class Windows_out_of_order {
        private static void isRefused(int number, Change... changes) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan(changes))
                    .withMessageContaining("change " + number + ",");
        }

        @Test
        void are_named_by_the_first_that_is_wrong() {
            isRefused(
                    2,
                    BEFORE,
                    change(REDUCED, "2024-09-06/2025-09-30", REPORT),
                    change(NONE, "2025-09-30/2026-12", REPORT));
        }

        @Test
        void an_open_end_is_only_for_the_last() {
            isRefused(1, BEFORE, change(REDUCED, "2025-01/..", REPORT), change(NONE, "2026", REPORT));
        }

        @Test
        void an_open_start_that_ends_too_early_has_no_day_left() {
            isRefused(1, BEFORE, change(NONE, "/2024-08-31", REPORT));
            assertThat(plan(BEFORE, change(NONE, "/2024-09-01", REPORT)).changes())
                    .hasSize(2);
        }
    }

    @Nested
    class An_empty_track {
        @Test
        void states_nothing() {
            assertThat(SiteTrack.empty().presenceOn(day("2025-01-01"))).isEqualTo(new Presence.Unstated());
            assertThat(SiteTrack.empty().lastEvidence()).isEqualTo(Optional.empty());
            assertThat(SiteTrack.empty().changeAfter(day("2025-01-01"))).isEmpty();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
