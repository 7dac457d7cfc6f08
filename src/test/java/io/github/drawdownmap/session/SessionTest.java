package io.github.drawdownmap.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    private final Session session = new Session(Look.at(PostureFixture.posture()), PostureFixture.TODAY);

    private static Posture withTracks(Track... tracks) {
        Posture all = PostureFixture.posture();
        return new Posture(
                all.about(),
                all.scene(),
                all.levels(),
                List.of(tracks),
                all.sources(),
                all.sites(),
                all.events(),
                all.figures(),
                all.contradictions());
    }

    @Nested
    class A_file_that_is_read_again {
        @Test
        void keeps_day_view_plan_and_site() {
            session.seek(LocalDate.of(2026, 1, 15));
            session.choosePlan(PostureFixture.JOINT_STATEMENT);
            session.show(View.COMPARE);
            session.select(PostureFixture.ERBIL);
            session.renew(PostureFixture.posture(List.of(PostureFixture.AIN_AL_ASAD, PostureFixture.ERBIL)));
            assertThat(session.look().posture().sites()).hasSize(2);
            assertThat(session.look().day()).isEqualTo("2026-01-15");
            assertThat(session.look().view()).isEqualTo(View.COMPARE);
            assertThat(session.look().plan()).contains(PostureFixture.JOINT_STATEMENT);
            assertThat(session.look().site()).contains(PostureFixture.ERBIL);
        }

        @Test
        void keeps_the_event_that_is_pointed_out_and_what_concerns_no_single_site() {
            Event event = PostureFixture.EVENTS.getFirst();
            session.showEvent(event, Optional.empty());
            session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL)));
            assertThat(session.look().isOnCountry()).isTrue();
            assertThat(session.look().event()).contains(event);
        }

        @Test
        void selects_a_site_again_that_was_not_there_for_a_while() {
            session.select(PostureFixture.BAGHDAD);
            session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL)));
            session.seek(LocalDate.of(2026, 1, 15));
            session.renew(PostureFixture.posture(List.of(PostureFixture.AIN_AL_ASAD, PostureFixture.ERBIL)));
            assertThat(session.look().site()).isEmpty();
            session.renew(PostureFixture.posture());
            assertThat(session.look().site()).contains(PostureFixture.BAGHDAD);
            assertThat(session.look().day()).isEqualTo("2026-01-15");
        }

        @Test
        void does_not_come_back_to_a_site_once_something_else_was_told_of() {
            session.select(PostureFixture.BAGHDAD);
            session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL)));
            session.select(PostureFixture.ERBIL);
            session.clearSelection();
            session.renew(PostureFixture.posture());
            assertThat(session.look().site()).isEmpty();
        }

        @Test
        void does_not_come_back_to_a_site_of_another_file() {
            session.select(PostureFixture.BAGHDAD);
            session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL)));
            session.show(Look.opening(PostureFixture.posture(List.of(PostureFixture.AIN_AL_ASAD))));
            session.renew(PostureFixture.posture());
            assertThat(session.look().site()).isEmpty();
        }

        @Test
        void gives_up_what_is_not_there_any_more() {
            session.choosePlan(PostureFixture.JOINT_STATEMENT);
            session.select(PostureFixture.BAGHDAD);
            Posture less = withTracks(PostureFixture.PRESS_REPORT, PostureFixture.REPORTED);
            session.renew(less);
            assertThat(session.look().plan()).contains(PostureFixture.PRESS_REPORT);
            session.renew(PostureFixture.posture(List.of(PostureFixture.ERBIL)));
            assertThat(session.look().site()).isEmpty();
        }
    }

    @Nested
    class The_playhead {
        @ParameterizedTest
        @CsvSource({"2024-08-31, 2024-09-01", "2025-06-30, 2025-06-30", "2027-02-01, 2027-01-31"})
        void stays_inside_the_span(LocalDate wanted, LocalDate reached) {
            session.seek(wanted);
            assertThat(session.look().day()).isEqualTo(reached);
        }

        @Test
        void stands_between_two_days_while_it_glides() {
            session.glide(LocalDate.of(2025, 6, 30).toEpochDay() + 0.25);
            assertThat(session.look().day()).isEqualTo("2025-06-30");
            assertThat(session.look().fraction()).isEqualTo(0.25);
        }

        @Test
        void stands_on_a_whole_day_after_a_seek_and_at_the_last_day() {
            session.glide(LocalDate.of(2025, 6, 30).toEpochDay() + 0.25);
            session.seek(LocalDate.of(2025, 7, 1));
            assertThat(session.look().fraction()).isZero();
            session.glide(LAST.toEpochDay() + 0.5);
            assertThat(session.look().day()).isEqualTo(LAST);
            assertThat(session.look().fraction()).isZero();
        }

        /// The windows of the press report: full by 31 August 2024, before the span; 6 September 2024 to 30
        /// September 2025 for Ain al-Asad and Baghdad; 1 October 2025 to 31 December 2026; about December 2026
        /// for Erbil, which reaches a month to either side.
        @Test
        void walks_from_change_to_change_and_ends_at_the_ends() {
            List<LocalDate> reached = new ArrayList<>();
            for (LocalDate before = LocalDate.MIN; !before.equals(session.look().day()); session.seekNextChange()) {
                before = session.look().day();
                reached.add(before);
            }
            assertThat(reached)
                    .contains(FIRST)
                    .containsSubsequence(
                            LocalDate.of(2024, 9, 6),
                            LocalDate.of(2025, 9, 30),
                            LocalDate.of(2025, 10, 1),
                            LocalDate.of(2026, 12, 31),
                            LAST);
            session.seekPreviousChange();
            assertThat(session.look().day()).isBefore(LAST);
        }

        /// Baghdad was last reported on 24 March 2026.
        @Test
        void turns_where_a_report_falls_silent() {
            session.show(View.REPORTED);
            assertThat(session.look().daysOfNote())
                    .contains(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 26));
        }
    }

    @Nested
    class The_view {
        @Test
        void is_the_report_when_there_is_no_plan_and_no_other_can_be_chosen() {
            Session reported = new Session(Look.at(withTracks(PostureFixture.REPORTED)), PostureFixture.TODAY);
            reported.show(View.PLAN);
            assertThat(reported.look().view()).isEqualTo(View.REPORTED);
            reported.show(View.COMPARE);
            assertThat(reported.look().tracks()).containsExactly(PostureFixture.REPORTED);
        }

        @Test
        void compares_the_report_with_the_chosen_plan() {
            session.choosePlan(PostureFixture.JOINT_STATEMENT);
            session.show(View.COMPARE);
            assertThat(session.look().tracks())
                    .containsExactly(PostureFixture.REPORTED, PostureFixture.JOINT_STATEMENT);
        }

        @Test
        void takes_no_report_for_a_plan() {
            assertThatThrownBy(() -> session.choosePlan(PostureFixture.REPORTED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("reported");
        }
    }

    /// What is told in between would be the new file with the plan, the site or the day of the old one.
    @Test
    void whoever_listens_never_sees_half_of_another_posture() {
        session.choosePlan(PostureFixture.JOINT_STATEMENT);
        session.select(PostureFixture.ERBIL);
        session.seek(LocalDate.of(2026, 6, 30));
        List<Look> seen = new ArrayList<>();
        session.lookProperty().subscribe((before, after) -> seen.add(after));

        session.show(session.look()
                .of(PostureFixture.posture(
                        List.of(PostureFixture.BAGHDAD), LocalDate.of(2024, 9, 1), LocalDate.of(2025, 3, 31))));

        assertThat(seen).hasSize(1).allSatisfy(look -> {
            assertThat(look.posture().span().contains(look.day())).isTrue();
            assertThat(look.plan())
                    .hasValueSatisfying(
                            plan -> assertThat(look.posture().plannedTracks()).contains(plan));
            assertThat(look.site()).isEmpty();
            assertThat(look.can(look.view())).isTrue();
            assertThat(look).isSameAs(session.look());
        });
    }

    @Test
    void what_changes_nothing_is_told_to_nobody() {
        session.seek(LocalDate.of(2025, 6, 30));
        List<Look> seen = new ArrayList<>();
        session.lookProperty().subscribe((before, after) -> seen.add(after));

        session.seek(LocalDate.of(2025, 6, 30));
        session.show(View.PLAN);
        session.clearSelection();

        assertThat(seen).isEmpty();
    }

    @Nested
    class Another_posture {
        @Test
        void keeps_the_day_as_far_as_its_span_allows_and_forgets_the_chosen_site() {
            session.seek(LocalDate.of(2025, 6, 30));
            session.select(PostureFixture.ERBIL);

            session.show(session.look()
                    .of(PostureFixture.posture(
                            List.of(PostureFixture.ERBIL), LocalDate.of(2024, 9, 1), LocalDate.of(2025, 3, 31))));

            assertThat(session.look().day()).isEqualTo("2025-03-31");
            assertThat(session.look().site()).isEmpty();
        }

        @Test
        void without_a_report_is_shown_as_a_plan() {
            session.show(View.COMPARE);
            session.show(session.look().of(withTracks(PostureFixture.PRESS_REPORT)));
            assertThat(session.look().view()).isEqualTo(View.PLAN);
            assertThat(session.look().plan()).contains(PostureFixture.PRESS_REPORT);
        }
    }

    /// The press report came out on 6 September 2024, the joint statement on 27 September 2024.
    @Nested
    class As_known_on_the_day {
        private final List<Posture> shown = new ArrayList<>();

        private Presence erbil() {
            return session.look().shown(PostureFixture.ERBIL).presence();
        }

        @Test
        void says_nothing_of_a_site_before_anything_was_published() {
            session.know(Knowledge.TIED);
            session.seek(LocalDate.of(2024, 9, 5));
            assertThat(erbil()).isEqualTo(new Presence.Unstated());
            session.seek(LocalDate.of(2024, 9, 6));
            assertThat(erbil()).isInstanceOf(Presence.Holding.class);
        }

        @Test
        void shows_the_same_posture_from_one_publication_to_the_next() {
            session.know(Knowledge.TIED);
            session.seek(LocalDate.of(2024, 9, 7));
            session.lookProperty().map(Look::known).subscribe(posture -> shown.add(posture));
            for (int i = 0; i < 30; i++) session.stepDays(1);
            assertThat(session.look().day()).isEqualTo("2024-10-07");
            assertThat(shown).as("of 7 and of 27 September").hasSize(2);
        }

        /// The press report's windows: 6 September 2024 to 30 September 2025, 1 October 2025 to 31 December 2026, about
        /// December 2026; known since 6 September 2024.
        @Test
        void walks_to_all_changes_whatever_is_known_yet() {
            session.know(Knowledge.TIED);
            session.seekNextChange();
            assertThat(session.look().day()).isEqualTo("2024-09-06");
            session.seekNextChange();
            assertThat(session.look().day()).isEqualTo("2025-09-30");
        }

        /// The ministry said on 18 January 2026 that Ain al-Asad was handed over between 13 and 17 January.
        @Test
        void a_change_turns_on_the_day_of_its_publication() {
            session.show(View.REPORTED);
            session.know(Knowledge.TIED);
            assertThat(session.look().changeDays())
                    .contains(LocalDate.of(2026, 1, 18))
                    .doesNotContain(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 17));
        }

        /// The joint statement came out on 27 September 2024.
        @Test
        void words_may_turn_on_the_day_of_each_publication() {
            session.know(Knowledge.TIED);
            assertThat(session.look().daysOfNote())
                    .contains(FIRST, LocalDate.of(2024, 9, 26), LocalDate.of(2024, 9, 27), LAST);
        }

        /// Knowledge of a day of its own stays where it is while the playhead goes on.
        @Test
        void may_be_the_knowledge_of_another_day() {
            session.know(new Knowledge.On(LocalDate.of(2024, 9, 5)));
            session.seek(LocalDate.of(2026, 12, 31));
            assertThat(erbil()).isEqualTo(new Presence.Unstated());
            session.know(new Knowledge.On(LocalDate.of(2024, 9, 6)));
            session.seek(LocalDate.of(2024, 9, 5));
            assertThat(erbil()).isInstanceOf(Presence.Holding.class);
        }

        @Test
        void goes_back_to_the_whole_posture() {
            session.know(Knowledge.TIED);
            session.know(Knowledge.ALL);
            assertThat(session.look().known()).isSameAs(session.look().posture());
        }

        @Test
        void follows_another_posture() {
            session.know(Knowledge.TIED);
            session.seek(LocalDate.of(2024, 12, 1));
            session.show(session.look().of(PostureFixture.posture(List.of(PostureFixture.ERBIL))));
            assertThat(session.look().known().sites()).hasSize(1);
            assertThat(session.look().known().events()).extracting(Event::id).containsExactly("statement", "copters");
        }
    }
}
