package io.github.drawdownmap.posture.comparison;

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

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Demand;
import io.github.drawdownmap.posture.History;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Story;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.comparison.Comparison.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    /// Every row of the requirement, on its first and its last day. Days are counted from 30 September 2025: 1 to 1
    /// October, 20 to the 20th, 91 to 30 December, 104 to 12 January 2026, 105 to the 13th, 109 to the 17th, 92 to
    /// 31 December, 110 to 18 January; to 30 September 2025 it is 389 days from 6 September 2024 and 368 from the
    /// 27th; from 18 January 2026 to the end of the year 347, from 31 December 2025 365; from 27 and 30 September
    /// 2026 to the end of the year 95 and 92.
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-01 | ain-al-asad | press-report    | no plan yet
            2024-09-05 | baghdad     | press-report    | no plan yet
            2024-09-05 | erbil       | press-report    | no plan yet
            2024-09-26 | ain-al-asad | joint-statement | no plan yet
            2024-09-26 | baghdad     | joint-statement | no plan yet
            2024-09-26 | erbil       | joint-statement | no plan yet
            2024-09-06 | ain-al-asad | press-report    | none passed; as planned; next none in 389
            2025-09-30 | ain-al-asad | press-report    | none passed; as planned; next none in 0
            2025-10-01 | ain-al-asad | press-report    | none passed by 1, full there, under way; more: reduced for none
            2025-10-20 | ain-al-asad | press-report    | none passed by 20, reduced there, under way; more: residual for none
            2025-10-21 | ain-al-asad | press-report    | none passed by 21, residual there; more: residual for none
            2026-01-12 | ain-al-asad | press-report    | none passed by 104, residual there; more: residual for none
            2026-01-13 | ain-al-asad | press-report    | none being late by 105 to 109; as planned
            2026-01-17 | ain-al-asad | press-report    | none being late by 105 to 109; as planned
            2026-01-18 | ain-al-asad | press-report    | none late by 105 to 109; as planned
            2026-10-02 | ain-al-asad | press-report    | none late by 105 to 109; not known since 2026-10-01
            2027-01-31 | ain-al-asad | press-report    | none late by 105 to 109; not known since 2026-10-01
            2024-09-06 | baghdad     | press-report    | none passed; as planned; next reduced in 389
            2025-09-30 | baghdad     | press-report    | none passed; as planned; next reduced in 0
            2025-10-01 | baghdad     | press-report    | reduced being about met; as planned; next none in 456
            2025-10-02 | baghdad     | press-report    | reduced about met; fewer: residual for reduced; next none in 455
            2025-12-30 | baghdad     | press-report    | reduced about met; fewer: residual for reduced; next none in 366
            2026-01-18 | baghdad     | press-report    | reduced about met; fewer: residual for reduced; next none being met 347 to 365 before
            2026-01-19 | baghdad     | press-report    | reduced about met; fewer: none for reduced; next none met 347 to 365 before; disputed
            2026-12-31 | baghdad     | press-report    | reduced about met; not known since 2026-10-01; next none met 347 to 365 before; disputed
            2027-01-31 | baghdad     | press-report    | none met 347 to 365 before; not known since 2026-10-01; disputed
            2024-09-06 | erbil       | press-report    | none passed; as planned; next none in 846
            2026-02-24 | erbil       | press-report    | none passed; as planned; next none in 310
            2026-02-25 | erbil       | press-report    | none passed; fewer: reduced for full; next none in 309
            2026-09-26 | erbil       | press-report    | none passed; fewer: reduced for full; next none in 96
            2026-09-27 | erbil       | press-report    | none passed; fewer: reduced for full; next none being met 92 to 95 before
            2026-09-30 | erbil       | press-report    | none passed; fewer: reduced for full; next none being met 92 to 95 before
            2026-10-01 | erbil       | press-report    | none passed; fewer: none for full; next none met 92 to 95 before
            2026-10-02 | erbil       | press-report    | none passed; not known since 2026-10-01; next none met 92 to 95 before
            2027-01-31 | erbil       | press-report    | none met 92 to 95 before; not known since 2026-10-01
            2024-09-27 | ain-al-asad | joint-statement | none passed; as planned; next none in 368; reading
            2025-09-30 | baghdad     | joint-statement | none passed; as planned; next none in 0; reading
            2025-10-01 | ain-al-asad | joint-statement | none passed by 1, full there, under way; more: reduced for none; reading
            2026-01-12 | ain-al-asad | joint-statement | none passed by 104, residual there; more: residual for none; reading
            2025-10-01 | baghdad     | joint-statement | none passed by 1, full there, under way; more: residual for none; reading
            2025-12-30 | baghdad     | joint-statement | none passed by 91, residual there; more: residual for none; reading
            2025-12-31 | baghdad     | joint-statement | none being late by 92 to 110; as planned; reading
            2026-01-18 | ain-al-asad | joint-statement | none late by 105 to 109; as planned; reading
            2026-01-19 | baghdad     | joint-statement | none late by 92 to 110; as planned; disputed; reading
            2024-09-27 | erbil       | joint-statement | none passed; as planned; next none at least in 733; reading
            2026-02-24 | erbil       | joint-statement | none passed; as planned; next none at least in 218; reading
            2026-02-25 | erbil       | joint-statement | none passed; fewer: reduced for full; next none at least in 217; reading
            2026-08-31 | erbil       | joint-statement | none passed; fewer: reduced for full; next none at least in 30; reading
            2026-09-28 | erbil       | joint-statement | none passed; fewer: reduced for full; next none ending; reading
            2026-10-01 | erbil       | joint-statement | none ended; as planned; reading
            2027-01-31 | erbil       | joint-statement | none ended; not known since 2026-10-01; reading
            """)
    void of_report_and_plan(LocalDate day, String site, String plan, String words) {
        assertThat(said(Story.compare(Story.POSTURE, site, plan, day))).isEqualTo(words);
    }

    @Test
    void counts_days_from_the_last_day_of_the_planned_window() {
        var compared = (Comparison.Compared)
                Story.compare(Story.POSTURE, "ain-al-asad", "press-report", LocalDate.of(2026, 5, 1));

        assertThat(compared.last()).map(Outcome::date).contains(LocalDate.of(2025, 9, 30));
        assertThat(compared.last())
                .map(outcome -> outcome.asked().when().end().grain())
                .hasToString("Optional[MONTH]");
    }

    /// On 15 January 2026 it was out that the army had begun to take over on the 13th, and not that it had ended.
    @Test
    void is_made_of_what_was_known_on_the_day_as_well() {
        LocalDate day = LocalDate.of(2026, 1, 15);

        assertThat(said(Story.compare(Story.POSTURE.knownOn(day), "ain-al-asad", "press-report", day)))
                .isEqualTo("none not reported since 2026-01-13; not known since 2026-01-13");
    }

    @Nested
    class A_plan_to_leave {
        private static final Change BEFORE = change(FULL, "../2024-08-31", REPORT);
        private final SiteTrack plan = plan(BEFORE, change(NONE, "2025-01-01/2025-03-31", REPORT));

        @Test
        void is_met_on_the_last_day_of_its_window() {
            SiteTrack report = report("2025-12-31", BEFORE, change(NONE, "2025-03-31", NEWS));

            assertThat(on(report, "2025-03-31"))
                    .isEqualTo("none passed; fewer: none for full; next none met 0 to 0 before");
            assertThat(on(report, "2025-04-01")).isEqualTo("none met 0 to 0 before; as planned");
        }

        /// Of "by 31 March" nobody knows when it begins; from 1 January on a plan that says so has no cut before.
        @Test
        void that_says_only_by_when_has_begun_with_a_cut_and_not_fewer_than_planned() {
            SiteTrack report =
                    report("2025-12-31", BEFORE, change(REDUCED, "2025-02-01", NEWS), change(NONE, "2025-03-10", NEWS));
            SiteTrack byDate = plan(BEFORE, change(NONE, "/2025-03-31", REPORT));
            LocalDate cut = LocalDate.of(2025, 2, 10);

            assertThat(said(Comparison.between(byDate, report, cut)))
                    .isEqualTo("none passed; begun: reduced after full; next none in 49");
            assertThat(said(Comparison.between(byDate, report, LocalDate.of(2025, 3, 10))))
                    .isEqualTo("none passed; as planned; next none met 21 to 21 before");
            assertThat(on(report, "2025-02-10")).isEqualTo("none passed; fewer: reduced for full; next none in 49");
        }

        /// A plan that asks for fewer by a date has nobody in it leave before.
        @Test
        void that_is_cut_deeper_than_a_plan_asks_by_a_date_has_fewer_than_planned() {
            SiteTrack report = report("2025-12-31", BEFORE, change(RESIDUAL, "2025-02-01", NEWS));
            SiteTrack byDate = plan(BEFORE, change(REDUCED, "/2025-03-31", REPORT));

            assertThat(said(Comparison.between(byDate, report, LocalDate.of(2025, 2, 10))))
                    .isEqualTo("none passed; fewer: residual for full; next reduced met 58 to 58 before");
        }

        @Test
        void is_still_met_after_a_report_that_met_it_falls_silent() {
            SiteTrack report = report("2025-04-01", BEFORE, change(NONE, "2025-03-01", NEWS));

            assertThat(on(report, "2026-01-01")).isEqualTo("none met 30 to 30 before; not known since 2025-04-01");
        }

        @Test
        void is_past_its_date_from_the_day_after() {
            SiteTrack report = report("2025-12-31", BEFORE);

            assertThat(on(report, "2025-03-31")).isEqualTo("none passed; as planned; next none in 0");
            assertThat(on(report, "2025-04-01")).isEqualTo("none passed by 1, full there; more: full for none");
        }

        @Test
        void is_met_late_on_one_day_when_the_day_is_known() {
            SiteTrack report = report("2025-12-31", BEFORE, change(NONE, "2025-04-10", NEWS));

            assertThat(on(report, "2025-04-10")).isEqualTo("none late by 10 to 10; as planned");
        }

        @Test
        void is_past_its_date_again_when_forces_return() {
            SiteTrack report = report(
                    "2025-12-31", BEFORE, change(NONE, "2025-03-01", NEWS), change(RESIDUAL, "2025-06-01", NEWS));

            assertThat(on(report, "2025-05-31")).isEqualTo("none met 30 to 30 before; as planned");
            assertThat(on(report, "2025-06-10"))
                    .isEqualTo("none passed by 71, residual there; more: residual for none");
        }

        @Test
        void is_not_known_to_be_met_when_reports_end_before_its_date() {
            SiteTrack report = report("2025-02-01", BEFORE);

            assertThat(on(report, "2025-04-01"))
                    .isEqualTo("none not reported since 2025-02-01; not known since 2025-02-01");
        }

        @Test
        void is_not_known_before_the_report_begins() {
            SiteTrack report = report("2025-12-31", change(FULL, "/2025-02-01", NEWS));

            assertThat(on(report, "2025-01-15")).isEqualTo("none passed; not known; next none in 75");
            assertThat(on(SiteTrack.empty(), "2025-04-01")).isEqualTo("none not reported; not known");
        }

        @Test
        void is_met_nobody_knows_when_if_the_report_begins_after_the_date_with_the_level_reached() {
            SiteTrack report = report("2025-12-31", change(NONE, "/2025-06-01", NEWS));

            assertThat(on(report, "2025-06-02")).isEqualTo("none met, day not reported; as planned");
        }

        @Test
        void says_nothing_of_a_site_that_it_does_not_name() {
            assertThat(said(Comparison.between(
                            SiteTrack.empty(), report("2025-12-31", BEFORE), LocalDate.of(2025, 1, 1))))
                    .isEqualTo("not in the plan");
        }

        @Test
        void with_an_earliest_end_is_never_late() {
            Change leaving = change(NONE, "2025-03", REPORT);
            SiteTrack open = plan(
                    BEFORE,
                    new Change(
                            NONE,
                            leaving.when(),
                            "",
                            leaving.grounds(),
                            new Demand(Demand.Meaning.AT_LEAST, false, ""),
                            false,
                            History.NONE));
            SiteTrack report = report("2025-12-31", BEFORE, change(NONE, "2025-06-01", NEWS));

            assertThat(said(Comparison.between(open, report, LocalDate.of(2025, 5, 1))))
                    .isEqualTo("none goes on, full there; more: full for none");
            assertThat(said(Comparison.between(open, report, LocalDate.of(2025, 6, 1))))
                    .isEqualTo("none ended; as planned");
        }

        private String on(SiteTrack report, String day) {
            return said(Comparison.between(plan, report, LocalDate.parse(day)));
        }
    }

    @Nested
    class A_plan_to_build_up {
        private static final Change BEFORE = change(NONE, "../2024-08-31", REPORT);
        private final SiteTrack plan = plan(BEFORE, change(REDUCED, "2025-01-01/2025-03-31", REPORT));

        @Test
        void is_past_its_date_while_nobody_has_come() {
            assertThat(on(report("2025-12-31", BEFORE), "2025-04-10"))
                    .isEqualTo("reduced passed by 10, none there; fewer: none for reduced");
        }

        @Test
        void is_met_late() {
            SiteTrack report = report("2025-12-31", BEFORE, change(REDUCED, "2025-04-05/2025-04-10", NEWS));

            assertThat(on(report, "2025-04-11")).isEqualTo("reduced late by 5 to 10; as planned");
        }

        @Test
        void has_more_than_planned_when_they_are_there_before_the_window_opens() {
            SiteTrack report = report("2025-12-31", BEFORE, change(REDUCED, "2024-12-01", NEWS));

            assertThat(on(report, "2024-12-15"))
                    .isEqualTo("none passed; more: reduced for none; next reduced met 120 to 120 before");
        }

        private String on(SiteTrack report, String day) {
            return said(Comparison.between(plan, report, LocalDate.parse(day)));
        }
    }

    private static String said(Comparison comparison) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> "no plan yet";
            case Comparison.NotPlanned notPlanned -> "not in the plan";
            case Comparison.Compared compared ->
                compared.last().map(ComparisonTest::said).orElse("none passed") + "; " + said(compared.now())
                        + compared.next().map(next -> "; next " + said(next)).orElse("")
                        + (compared.disputes().isEmpty() ? "" : "; disputed")
                        + (compared.isReading() ? "; reading" : "");
        };
    }

    private static String said(Standing now) {
        return switch (now) {
            case Comparison.AsPlan asPlan -> "as planned";
            case Comparison.Begun begun ->
                "begun: " + begun.reported().id() + " after " + begun.planned().id();
            case Comparison.Fewer fewer ->
                "fewer: " + fewer.reported().id() + " for " + fewer.planned().id();
            case Comparison.More more ->
                "more: " + more.reported().id() + " for " + more.planned().id();
            case Comparison.NotKnown notKnown -> "not known" + since(notKnown.lastEvidence());
        };
    }

    private static String since(Optional<LocalDate> last) {
        return last.map(day -> " since " + day).orElse("");
    }

    private static String said(Outcome outcome) {
        String level = outcome.asked().level().id();
        return level
                + switch (outcome) {
                    case Comparison.Coming coming ->
                        (coming.asked().demand().isDeadline() ? " in " : " at least in ") + coming.days();
                    case Comparison.Met met ->
                        (met.isSettled() ? " met" : " being met")
                                + met.daysBefore()
                                        .map(days -> " " + days.least() + " to " + days.most() + " before")
                                        .orElse("");
                    case Comparison.AboutMet about -> about.isSettled() ? " about met" : " being about met";
                    case Comparison.Late late ->
                        (late.isSettled() ? " late by " : " being late by ")
                                + late.days().least() + " to " + late.days().most();
                    case Comparison.Ended ended -> ended.isSettled() ? " ended" : " ending";
                    case Comparison.Undated undated -> " met, day not reported";
                    case Comparison.Passed passed ->
                        " passed by " + passed.days() + ", " + passed.reported().id() + " there"
                                + (passed.underWay().isPresent() ? ", under way" : "");
                    case Comparison.GoesOn goesOn ->
                        " goes on, " + goesOn.reported().id() + " there";
                    case Comparison.Unreported unreported -> " not reported" + since(unreported.lastEvidence());
                };
    }
}
