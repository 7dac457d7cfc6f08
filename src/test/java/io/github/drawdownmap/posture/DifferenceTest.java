package io.github.drawdownmap.posture;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NEWS;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.REDUCED;
import static io.github.drawdownmap.posture.PostureFixture.REPORT;
import static io.github.drawdownmap.posture.PostureFixture.RESIDUAL;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static io.github.drawdownmap.posture.PostureFixture.plan;
import static io.github.drawdownmap.posture.PostureFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final Posture POSTURE = PostureReader.bundled();

    /// Days are counted from 30 September 2025: 92 to 31 December, 105 to 13, 107 to 15, 109 to 17 and 110 to
    /// 18 January 2026, 15 to 15 October and 1 to 1 October 2025; from 24 August it is 37 days.
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-15 | ain-al-asad | press-report    | as planned
            2024-10-15 | ain-al-asad | joint-statement | as planned
            2024-10-15 | baghdad     | press-report    | as planned
            2024-10-15 | baghdad     | joint-statement | as planned
            2024-10-15 | erbil       | press-report    | as planned
            2024-10-15 | erbil       | joint-statement | as planned
            2025-06-30 | ain-al-asad | press-report    | as planned
            2025-06-30 | ain-al-asad | joint-statement | as planned
            2025-06-30 | baghdad     | press-report    | as planned
            2025-06-30 | baghdad     | joint-statement | as planned
            2025-06-30 | erbil       | press-report    | as planned
            2025-06-30 | erbil       | joint-statement | as planned
            2025-10-15 | ain-al-asad | press-report    | none is 15 days behind, at most reduced still there
            2025-10-15 | ain-al-asad | joint-statement | none is 15 days behind, at most reduced still there
            2025-10-15 | baghdad     | press-report    | reduced was reached -37 to 1 days after
            2025-10-15 | baghdad     | joint-statement | none is 15 days behind, at most residual still there
            2025-10-15 | erbil       | press-report    | as planned
            2025-10-15 | erbil       | joint-statement | as planned
            2026-01-15 | ain-al-asad | press-report    | none is being reached, up to 107 days after
            2026-01-15 | ain-al-asad | joint-statement | none is being reached, up to 107 days after
            2026-01-15 | baghdad     | press-report    | reduced was reached -37 to 1 days after
            2026-01-15 | baghdad     | joint-statement | none is being reached, up to 107 days after
            2026-01-15 | erbil       | press-report    | as planned
            2026-01-15 | erbil       | joint-statement | as planned
            2026-05-01 | ain-al-asad | press-report    | none was reached 105 to 109 days after
            2026-05-01 | ain-al-asad | joint-statement | none was reached 105 to 109 days after
            2026-05-01 | baghdad     | press-report    | reduced was reached -37 to 1 days after
            2026-05-01 | baghdad     | joint-statement | none was reached 92 to 110 days after
            2026-05-01 | erbil       | press-report    | cannot be said since 2026-03-13
            2026-05-01 | erbil       | joint-statement | cannot be said since 2026-03-13
            2027-01-15 | ain-al-asad | press-report    | none was reached 105 to 109 days after
            2027-01-15 | ain-al-asad | joint-statement | none was reached 105 to 109 days after
            2027-01-15 | baghdad     | press-report    | as planned
            2027-01-15 | baghdad     | joint-statement | none was reached 92 to 110 days after
            2027-01-15 | erbil       | press-report    | cannot be said since 2026-03-13
            2027-01-15 | erbil       | joint-statement | cannot be said since 2026-03-13
            """)
    void plan_against_report_in_the_bundled_posture(LocalDate day, String site, String plan, String words) {
        Site found = POSTURE.site(site).orElseThrow();
        SiteTrack planned = found.track(POSTURE.track(plan).orElseThrow());
        SiteTrack reported = found.track(POSTURE.reportedTrack().orElseThrow());

        assertThat(inWords(Difference.between(planned, reported, day))).isEqualTo(words);
    }

    @Nested
    class A_plan_to_leave_by_a_day {
        private static final Change BEFORE = change(FULL, "/2024-08-31", REPORT);
        private final SiteTrack plan = plan(BEFORE, change(NONE, "2025-01-01/2025-03-31", REPORT));

        @Test
        void is_kept_when_the_report_is_none_by_then() {
            SiteTrack report = report("2025-12-31", BEFORE, change(NONE, "2025-03-01/2025-03-31", NEWS));

            assertThat(on(report, "2025-03-31")).isEqualTo("as planned");
            assertThat(on(report, "2025-04-01")).isEqualTo("as planned");
        }

        @Test
        void is_still_kept_after_a_report_that_met_it_falls_silent() {
            SiteTrack report = report("2025-04-01", BEFORE, change(NONE, "2025-03-01", NEWS));

            assertThat(on(report, "2026-01-01")).isEqualTo("as planned");
        }

        @Test
        void is_missed_from_the_day_after_the_deadline() {
            SiteTrack report = report("2025-12-31", BEFORE);

            assertThat(on(report, "2025-03-31")).isEqualTo("as planned");
            assertThat(on(report, "2025-04-01")).isEqualTo("none is 1 days behind, at most full still there");
        }

        @Test
        void is_met_late_on_one_day_when_the_day_is_known() {
            SiteTrack report = report("2025-12-31", BEFORE, change(NONE, "2025-04-10", NEWS));

            assertThat(on(report, "2025-04-09")).isEqualTo("none is 9 days behind, at most full still there");
            assertThat(on(report, "2025-04-10")).isEqualTo("none was reached 10 to 10 days after");
        }

        @Test
        void is_behind_again_when_forces_return() {
            SiteTrack report = report(
                    "2025-12-31", BEFORE, change(NONE, "2025-03-01", NEWS), change(RESIDUAL, "2025-06-01", NEWS));

            assertThat(on(report, "2025-05-31")).isEqualTo("as planned");
            assertThat(on(report, "2025-06-10")).isEqualTo("none is 71 days behind, at most residual still there");
        }

        @Test
        void is_outrun_when_all_have_left_before_the_window_opens() {
            SiteTrack report = report("2025-12-31", BEFORE, change(NONE, "2024-12-01", NEWS));

            assertThat(on(report, "2024-12-15")).isEqualTo("ahead: none for full");
            assertThat(on(report, "2025-01-01")).isEqualTo("as planned");
        }

        @Test
        void cannot_be_judged_before_the_report_begins() {
            SiteTrack report = report("2025-12-31", change(FULL, "/2025-02-01", NEWS));

            assertThat(on(report, "2025-01-15")).isEqualTo("cannot be said for lack of a report");
            assertThat(on(report, "2025-02-01")).isEqualTo("as planned");
        }

        @Test
        void cannot_be_judged_without_a_report() {
            assertThat(inWords(Difference.between(plan, SiteTrack.empty(), LocalDate.of(2025, 2, 1))))
                    .isEqualTo("cannot be said for lack of a report");
        }

        @Test
        void cannot_be_judged_when_the_report_begins_after_the_deadline_with_the_level_already_reached() {
            SiteTrack report = report("2025-12-31", change(NONE, "/2025-06-01", NEWS));

            assertThat(on(report, "2025-06-02")).isEqualTo("cannot be said for lack of a day");
        }

        @Test
        void cannot_be_judged_when_the_plan_says_nothing_yet() {
            SiteTrack report = report("2025-12-31", change(FULL, "/2024-01-01", NEWS));

            assertThat(on(report, "2024-08-30")).isEqualTo("cannot be said for lack of a plan");
        }

        private String on(SiteTrack report, String day) {
            return inWords(Difference.between(plan, report, LocalDate.parse(day)));
        }
    }

    @Nested
    class A_plan_to_build_up {
        private static final Change BEFORE = change(NONE, "/2024-08-31", REPORT);
        private final SiteTrack plan = plan(BEFORE, change(REDUCED, "2025-01-01/2025-03-31", REPORT));

        @Test
        void is_missed_while_nobody_has_come() {
            SiteTrack report = report("2025-12-31", BEFORE);

            assertThat(on(report, "2025-02-01")).isEqualTo("as planned");
            assertThat(on(report, "2025-04-10")).isEqualTo("reduced is 10 days behind, at most none still there");
        }

        @Test
        void is_kept_when_the_level_is_there_in_time() {
            SiteTrack report = report("2025-12-31", BEFORE, change(REDUCED, "2025-03-01", NEWS));

            assertThat(on(report, "2025-04-10")).isEqualTo("as planned");
        }

        @Test
        void is_met_late() {
            SiteTrack report = report("2025-12-31", BEFORE, change(REDUCED, "2025-04-05/2025-04-10", NEWS));

            assertThat(on(report, "2025-04-11")).isEqualTo("reduced was reached 5 to 10 days after");
        }

        @Test
        void is_outrun_when_more_are_there_before_the_window_opens() {
            SiteTrack report = report("2025-12-31", BEFORE, change(REDUCED, "2024-12-01", NEWS));

            assertThat(on(report, "2024-12-15")).isEqualTo("ahead: reduced for none");
        }

        private String on(SiteTrack report, String day) {
            return inWords(Difference.between(plan, report, LocalDate.parse(day)));
        }
    }

    private static String inWords(Difference difference) {
        return switch (difference) {
            case Difference.AsPlanned asPlanned -> "as planned";
            case Difference.Ahead ahead ->
                "ahead: " + ahead.reported().id() + " for " + ahead.planned().id();
            case Difference.Behind behind ->
                behind.missed().level().id() + " is " + behind.days() + " days behind, at most "
                        + behind.reported().id() + " still there";
            case Difference.Reaching reaching ->
                reaching.missed().level().id() + " is being reached, up to " + reaching.days() + " days after";
            case Difference.Late late ->
                late.met().level().id() + " was reached " + late.days().least() + " to "
                        + late.days().most() + " days after";
            case Difference.CannotBeSaid unknown ->
                unknown.lastEvidence()
                        .map(last -> "cannot be said since " + last)
                        .orElse("cannot be said for lack of a "
                                + unknown.lack().name().toLowerCase(Locale.ROOT));
        };
    }
}
