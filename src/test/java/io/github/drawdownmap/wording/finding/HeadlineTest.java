package io.github.drawdownmap.wording.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Reports;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final Posture BUNDLED = PostureReader.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-01 | The plan is not public yet: it dates from 6 September 2024.
            2024-09-06 | Plan reported on 6 September 2024: coalition to leave Ain al-Asad by the end of September 2025. Coalition forces at Baghdad to be cut by the end of September 2025. Coalition to leave Erbil around the end of 2026.
            2025-08-25 | A cut is reported under way at Ain al-Asad, 36 days before the plan’s date. A cut is reported under way at Baghdad, 36 days before the plan’s date. Coalition to leave Erbil around the end of 2026.
            2025-09-30 | A cut is reported under way at Ain al-Asad on the plan’s date. A cut is reported under way at Baghdad on the plan’s date. Coalition to leave Erbil around the end of 2026.
            2025-10-01 | Ain al-Asad is 1 day past the plan’s date, not yet empty. Coalition forces at Baghdad are cut about on time. Coalition to leave Erbil around the end of 2026.
            2025-10-15 | Ain al-Asad is 15 days past the plan’s date, not yet empty. Coalition forces at Baghdad were cut about on time; now fewer than planned. Coalition to leave Erbil around the end of 2026.
            2026-01-15 | The last coalition forces leave Ain al-Asad, 105 to 109 days after the plan’s date. Coalition forces at Baghdad were cut about on time; now fewer than planned. Coalition to leave Erbil around the end of 2026.
            2026-02-10 | A cut is reported under way at Erbil; the plan’s date is in about 11 months. Coalition left Ain al-Asad 105 to 109 days after the plan’s date. Baghdad was left 347 to 365 days before its date, the end of 2026, disputed.
            2026-03-20 | Coalition left Ain al-Asad 105 to 109 days after the plan’s date. Baghdad was left 347 to 365 days before its date, the end of 2026, disputed. Erbil has fewer coalition forces than planned; no date has passed yet.
            2026-09-28 | The last coalition forces leave Erbil, two to three months before the plan’s date. Coalition left Ain al-Asad 105 to 109 days after the plan’s date. Baghdad was left 347 to 365 days before its date, the end of 2026, disputed until September 2026.
            2026-10-01 | Coalition left Ain al-Asad 105 to 109 days after the plan’s date. Baghdad was left 347 to 365 days before its date, the end of 2026, disputed until September 2026. Erbil was left two to three months before its date.
            2026-11-25 | Coalition left Ain al-Asad 105 to 109 days after the plan’s date. Baghdad was left 347 to 365 days before its date, the end of 2026, disputed until September 2026. Erbil was left two to three months before its date. No report since 1 October 2026.
            """)
    void comparing_says_first_what_is_past_its_date_then_late_early_and_still_to_come(LocalDate day, String expected) {
        assertThat(text(View.COMPARE, "press-report", day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-26 | The plan is not public yet: it dates from 27 September 2024.
            2025-10-15 | Ain al-Asad is 15 days past the date of a plan that names no base; withdrawal reported under way. Baghdad is 15 days past the date of a plan that names no base; only advisers or a small party still there.
            2026-10-01 | Coalition left Ain al-Asad 105 to 109 days after the date of a plan that names no base. Baghdad was left 92 to 110 days after the date of that plan, disputed until September 2026. Erbil was left in the month named, September 2026.
            """)
    void a_plan_that_names_no_site_gives_dates_for_none(LocalDate day, String expected) {
        assertThat(text(View.COMPARE, "joint-statement", day)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-01 | The plan is not public yet: it dates from 6 September 2024.
            2025-10-15 | By the plan Ain al-Asad has no coalition forces any more. Coalition to leave Baghdad by the end of 2026. Coalition to leave Erbil around the end of 2026.
            2027-01-31 | By the plan, at every site: no coalition forces.
            """)
    void a_plan_says_what_it_asks_next(LocalDate day, String expected) {
        assertThat(text(View.PLAN, "press-report", day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-06 | No change is reported yet; at every site: as before the drawdown.
            2026-11-25 | The last reports, of 1 October 2026, say the same of every site: no coalition forces.
            """)
    void what_reports_say_alike_of_all_sites_is_said_once(LocalDate day, String expected) {
        assertThat(text(View.REPORTED, "press-report", day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-15 | The plan names no base: the mission in Iraq to be over by the end of September 2025. Erbil: mission into Syria to run at least to September 2026.
            2026-11-25 | The plan names no base: the mission in Iraq to be over by the end of September 2025; that date has passed. Erbil: mission into Syria to run at least to September 2026; that date has passed.
            """)
    void a_plan_that_names_no_site_is_never_said_to_have_one_empty(LocalDate day, String expected) {
        assertThat(text(View.PLAN, "joint-statement", day)).isEqualTo(expected);
    }

    /// On 24 August cuts at Ain al-Asad and Baghdad were reported under way, and none at Erbil.
    @Test
    void as_known_what_is_said_of_all_sites_holds_at_each() {
        Look look =
                look(View.REPORTED, "press-report", LocalDate.of(2025, 8, 25)).knowing(Knowledge.TIED);
        assertThat(Headline.of(look.known(), look.tracks(), look.day()).text())
                .contains("Ain al-Asad: a cut under way", "Baghdad: a cut under way", "Erbil: as before the drawdown");
    }

    /// On 25 August the newest report of each site is of the day before.
    @Test
    void as_known_that_nothing_is_reported_of_any_site_is_said_once() {
        Look look =
                look(View.COMPARE, "press-report", LocalDate.of(2025, 8, 25)).knowing(Knowledge.TIED);
        assertThat(Headline.of(look.known(), look.tracks(), look.day()).text())
                .isEqualTo("No date has passed yet; no report of any site since 24 August 2025.");
    }

    /// The newest report of Baghdad was of 26 November.
    @Test
    void as_known_what_was_done_is_said_with_the_day_of_the_last_report() {
        Look look =
                look(View.COMPARE, "press-report", LocalDate.of(2026, 1, 15)).knowing(Knowledge.TIED);
        assertThat(Headline.of(look.known(), look.tracks(), look.day()).text())
                .contains("Coalition forces at Baghdad were cut about on time; no report since 26 November 2025.");
        Site baghdad = look.known().site("baghdad").orElseThrow();
        assertThat(SiteWords.of(look.posture(), baghdad, look.day())
                        .caption(look.tracks().getLast(), look.tracks().getFirst()))
                .isEqualTo("Cut about on time; no report since 26 Nov 2025");
    }

    /// A row says by which report a site is as it is, and need not say it of the plan again.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-06 | erbil       | No date passed yet; no report since 5 Jan 2024 | no date passed yet
            2026-01-15 | ain-al-asad | Date passed; no report since 13 Jan 2026       | outcome unknown
            2026-01-15 | baghdad     | Cut about on time; no report since 26 Nov 2025 | about on time; no later report
            """)
    void as_known_it_is_said_under_a_name_since_when_nothing_is_reported(
            LocalDate day, String id, String caption, String brief) {
        Look look = look(View.COMPARE, "press-report", day).knowing(Knowledge.TIED);
        SiteWords words = SiteWords.of(look.posture(), look.known().site(id).orElseThrow(), day);
        assertThat(words.caption(look.tracks().getLast(), look.tracks().getFirst()))
                .isEqualTo(caption);
        assertThat(words.brief(look.tracks().getLast(), look.tracks().getFirst()))
                .isEqualTo(brief);
    }

    /// The newest report of Ain al-Asad was two days old, and its date had passed.
    @Test
    void as_known_a_date_that_passed_without_a_report_comes_first() {
        Look look =
                look(View.COMPARE, "press-report", LocalDate.of(2026, 1, 15)).knowing(Knowledge.TIED);
        assertThat(Headline.of(look.known(), look.tracks(), look.day()).text())
                .startsWith("The plan’s date has passed, with no report of Ain al-Asad since 13 January 2026.");
    }

    /// Erbil's report is the newest of all, and Baghdad's alone is disputed.
    @Test
    void what_is_disputed_comes_first_and_of_the_same_kind_the_sites_stand_as_in_the_file() {
        assertThat(text(View.REPORTED, "press-report", LocalDate.of(2026, 3, 20)))
                .isEqualTo("Baghdad: coalition reported gone since 18 January 2026, disputed. Ain al-Asad: coalition"
                        + " reported gone since 17 January 2026. Erbil: clearly fewer forces reported since 24 February"
                        + " 2026.");
    }

    /// The last report of all sites is of 1 October 2026.
    @Test
    void after_the_last_report_of_all_sites_one_more_clause_says_when_it_was() {
        assertThat(text(View.COMPARE, "press-report", LocalDate.of(2026, 10, 1)))
                .doesNotContain("No report");
        assertThat(text(View.COMPARE, "press-report", LocalDate.of(2026, 10, 2)))
                .endsWith("No report since 1 October 2026.");
        assertThat(text(View.COMPARE, "joint-statement", LocalDate.of(2027, 1, 31)))
                .endsWith("No report since 1 October 2026.");
    }

    /// Two of the four sites are in no plan, and only the other two are reported.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAN     | The plan says nothing of 2 of 4 bases.
            COMPARE  | The plan says nothing of 2 of 4 bases.
            REPORTED | Nothing is reported of 2 of 4 bases.
            """)
    void who_says_nothing_of_some_sites_is_told(View view, String expected) {
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        Site untold = new Site("camp", Map.of("en", "Camp"), "", "", "", asad.position(), "", 1, List.of(), Map.of());
        Look look = look(view, "press-report", LocalDate.of(2025, 10, 15));

        assertThat(Headline.of(
                                PostureFixture.with(BUNDLED, List.of(asad, asad, untold, untold)),
                                look.tracks(),
                                look.day())
                        .text())
                .contains(expected);
    }

    /// The plan has a date for all four, and three are in no report.
    @Test
    void where_only_reports_say_nothing_of_sites_the_plan_is_not_said_to() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 6, 15));
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        Site unreported = asad.with(look.tracks().getFirst(), SiteTrack.empty());

        assertThat(said(List.of(asad, unreported, unreported, unreported), look))
                .contains("Nothing is reported of 3 of 4 bases.")
                .doesNotContain("The plan says nothing");
    }

    /// The headline of the bundled story with other sites.
    private static String said(List<Site> sites, Look look) {
        return Headline.of(PostureFixture.with(BUNDLED, sites), look.tracks(), look.day())
                .text();
    }

    /// A site with a history of its own in the tracks that a comparison has.
    private static Site erbil(Look look, SiteTrack plan, SiteTrack report) {
        return PostureFixture.ERBIL
                .with(look.tracks().getLast(), plan)
                .with(look.tracks().getFirst(), report);
    }

    @Test
    void thousands_of_sites_are_counted_as_everywhere_else() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 10, 15));
        List<Site> sites = new ArrayList<>(
                Collections.nCopies(1200, BUNDLED.site("ain-al-asad").orElseThrow()));
        sites.add(BUNDLED.site("erbil").orElseThrow());

        assertThat(said(sites, look)).startsWith("1,200 of 1,201 bases are past their date.");
    }

    @Test
    void more_than_three_sites_are_counted_by_kind() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 10, 15));
        List<Site> sites = new ArrayList<>();
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        for (int i = 0; i < 4; i++) sites.add(asad);
        sites.add(BUNDLED.site("erbil").orElseThrow());

        assertThat(said(sites, look))
                .isEqualTo("4 of 5 bases are past their date. Coalition to leave Erbil around the end of 2026.");
    }

    /// Ain al-Asad was left in January, Erbil by the last report of all, of 1 October.
    @Test
    void sites_that_had_changed_when_their_reports_ended_are_not_only_said_to_be_silent() {
        Look look = look(View.REPORTED, "press-report", LocalDate.of(2026, 10, 15));
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        Site erbil = BUNDLED.site("erbil").orElseThrow();
        Site before = erbil.with(
                look.tracks().getFirst(),
                PostureFixture.report(
                        "2026-01-01",
                        PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.NEWS)));

        assertThat(said(List.of(asad, asad, erbil, before, before), look))
                .isEqualTo("Coalition forces had left 3 of 5 bases when reports of them ended."
                        + " Reports of all 5 bases have ended.");
    }

    /// Baghdad was left before its date, and that is disputed in March 2026.
    @Test
    void what_is_disputed_is_told_of_many_sites_too() {
        LocalDate day = LocalDate.of(2026, 3, 20);
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        Site baghdad = BUNDLED.site("baghdad").orElseThrow();
        Site calm = baghdad.with(BUNDLED.track("reported").orElseThrow(), undisputed(baghdad));

        assertThat(said(List.of(asad, asad, calm, calm, baghdad), look(View.COMPARE, "press-report", day)))
                .isEqualTo("Coalition left Baghdad 347 to 365 days before the plan’s date, the end of 2026, disputed."
                        + " The plan was carried out after its date at 2 of 5 bases."
                        + " Coalition forces left 3 of 5 bases before their date.");
        assertThat(said(List.of(asad, asad, calm, baghdad, baghdad), look(View.REPORTED, "press-report", day)))
                .isEqualTo("Reports of 2 of 5 bases are disputed. Coalition forces have left 3 of 5 bases.");
    }

    private static SiteTrack undisputed(Site site) {
        SiteTrack report = site.track(BUNDLED.track("reported").orElseThrow());
        return new SiteTrack(
                Track.Kind.REPORTED,
                Optional.empty(),
                report.changes(),
                new Reports(report.evidence(), report.mentions(), List.of()),
                "");
    }

    /// On 25 August 2025 a cut of Ain al-Asad is under way, and its date is 30 September.
    @Test
    void sites_with_a_date_to_come_are_counted_with_those_at_which_a_change_is_under_way() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 8, 25));
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        Site erbil = BUNDLED.site("erbil").orElseThrow();

        assertThat(said(List.of(asad, asad, erbil, erbil), look))
                .isEqualTo("2 of 4 bases are changing. The date of all 4 bases is still to come.");
    }

    /// All dates are of the end of 2025. Two sites were left in February, or are being left in August and September.
    @Test
    void a_date_to_come_of_sites_told_before_is_counted_as_well_or_only_those_of_the_others() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 8, 25));
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Site left = site("left", look, due("2025-12-31"), changed(PostureFixture.NONE, "2025-02-01"));
        Site leaving = site("leaving", look, due("2025-12-31"), changed(PostureFixture.NONE, "2025-08-18/2025-09-10"));
        Site waiting = site("waiting", look, due("2025-12-31"), PostureFixture.report("2026-12-31", full));

        assertThat(said(List.of(leaving, leaving, waiting, waiting), look))
                .isEqualTo("2 of 4 bases are changing. The date of all 4 bases is still to come.");
        assertThat(said(List.of(left, left, waiting, waiting), look))
                .isEqualTo("Coalition forces left 2 of 4 bases before their date."
                        + " The date of 2 other bases is still to come.");
    }

    /// A cut in February on the way to a date in December; how soon it was to begin nobody has said.
    @Test
    void a_cut_before_a_date_of_which_only_the_end_is_said_is_told_with_the_date() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 8, 25));
        Site cut = erbil(look, due("/2025-12-31"), changed(PostureFixture.REDUCED, "2025-02-01"));

        assertThat(said(List.of(cut), look))
                .isEqualTo("A cut is reported at Erbil; all coalition forces to leave by 31 December 2025.");
        assertThat(said(Collections.nCopies(4, cut), look)).isEqualTo("Coalition forces have been cut at all 4 bases.");
    }

    @Test
    void by_reports_alone_sites_that_were_left_are_counted_apart_from_those_that_were_cut() {
        Look look = look(View.REPORTED, "press-report", LocalDate.of(2025, 8, 25));
        Site left = erbil(look, due("2025-12-31"), changed(PostureFixture.NONE, "2025-02-01"));
        Site cut = erbil(look, due("2025-12-31"), changed(PostureFixture.REDUCED, "2025-02-01"));

        assertThat(said(List.of(left, left, cut, cut), look))
                .isEqualTo("Coalition forces have left 2 of 4 bases. Coalition forces have been cut at 2 of 4 bases.");
        assertThat(said(Collections.nCopies(4, left), look)).isEqualTo("Coalition forces have left all 4 bases.");
    }

    /// In 2027, after the last report.
    @Test
    void sites_that_had_been_cut_when_their_reports_ended_are_counted_apart_too() {
        Look look = look(View.REPORTED, "press-report", LocalDate.of(2027, 1, 15));
        Site left = erbil(look, due("2025-12-31"), changed(PostureFixture.NONE, "2025-02-01"));
        Site cut = erbil(look, due("2025-12-31"), changed(PostureFixture.REDUCED, "2025-02-01"));

        assertThat(said(List.of(left, left, cut, cut), look))
                .isEqualTo("Coalition forces had left 2 of 4 bases when reports of them ended."
                        + " Coalition forces had been cut at 2 of 4 bases when reports of them ended.");
    }

    private static SiteTrack changed(Level to, String when) {
        return PostureFixture.report(
                "2026-12-31",
                PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT),
                PostureFixture.change(to, when, PostureFixture.NEWS));
    }

    /// As known in March 2026 the plan of such a site has no date, and its last report is of January.
    @Test
    void sites_without_a_date_and_a_report_are_not_said_to_be_as_they_were() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2026, 3, 1));
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Site silent = erbil(look, PostureFixture.plan(full), PostureFixture.report("2026-01-01", full));
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();

        assertThat(said(List.of(asad, silent, silent, silent), look)).contains("Reports of 3 of 4 bases have ended.");
    }

    @Test
    void where_nobody_is_left_that_is_said_and_not_only_that_fewer_are_there() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 8, 25));
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Change none = PostureFixture.change(PostureFixture.NONE, "2025-02-01", PostureFixture.NEWS);
        Site left = erbil(look, PostureFixture.plan(full), PostureFixture.report("2026-01-01", full, none));

        assertThat(said(List.of(left), look)).isEqualTo("Erbil has no coalition forces any more, fewer than planned.");
    }

    /// "As planned" is said of nothing: that a date was kept says nothing of what else was planned.
    @Test
    void sites_at_which_dates_were_kept_are_not_said_to_be_as_planned() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 10, 15));
        Change full = PostureFixture.change(PostureFixture.FULL, "/2024-08-31", PostureFixture.REPORT);
        Change asked = PostureFixture.change(PostureFixture.REDUCED, "2025-06", PostureFixture.REPORT);
        Change done = PostureFixture.change(PostureFixture.REDUCED, "2025-02-01", PostureFixture.NEWS);
        Site site = erbil(look, PostureFixture.plan(full, asked), PostureFixture.report("2026-01-01", full, done));
        List<Site> sites = Collections.nCopies(4, site);

        assertThat(said(sites, look)).isEqualTo("At all 4 bases the plan’s date was kept.");
    }

    /// A plan alone knows nothing of what was done.
    @Test
    void a_plan_alone_does_not_say_of_its_sites_that_they_are_as_planned() {
        Look look = look(View.PLAN, "press-report", LocalDate.of(2025, 10, 15));
        List<Site> sites = new ArrayList<>(
                Collections.nCopies(3, BUNDLED.site("ain-al-asad").orElseThrow()));
        sites.addAll(Collections.nCopies(2, BUNDLED.site("erbil").orElseThrow()));

        assertThat(said(sites, look))
                .isEqualTo("The plan asks no more of 3 of 5 bases. The date of 2 of 5 bases is still to come.");
    }

    /// Baghdad's second window opens on 1 October 2025, and Erbil's in December 2026.
    @Test
    void what_is_under_way_by_a_plan_alone_is_told_beside_what_is_to_come() {
        Look look = look(View.PLAN, "press-report", LocalDate.of(2025, 10, 15));
        Site baghdad = BUNDLED.site("baghdad").orElseThrow();
        Site erbil = BUNDLED.site("erbil").orElseThrow();

        assertThat(said(List.of(erbil, erbil, erbil, baghdad), look))
                .isEqualTo("Coalition to leave Baghdad by the end of 2026. The date of all 4 bases is still to come.");
        assertThat(said(List.of(erbil, erbil, baghdad, baghdad), look))
                .isEqualTo("By the plan 2 of 4 bases are changing. The date of all 4 bases is still to come.");
    }

    /// On 15 October 2025 Ain al-Asad was 15 days past its date; another whose date was 31 August 45 days; of those
    /// with a date in November and in December of next year none had passed, and at the last a cut was under way.
    @Test
    void the_most_pressing_sites_are_those_that_change_then_the_most_overdue_then_those_due_soonest() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 10, 15));
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        SiteTrack unchanged = PostureFixture.report("2026-12-31", full);
        SiteTrack changing = PostureFixture.report(
                "2026-12-31",
                full,
                PostureFixture.change(PostureFixture.REDUCED, "2025-10-01/2025-10-31", PostureFixture.NEWS));
        List<Site> sites = List.of(
                site("late", look, due("2026-12-31"), unchanged),
                site("soon", look, due("2025-11-30"), unchanged),
                site("overdue", look, due("2025-09-30"), unchanged),
                site("most overdue", look, due("2025-08-31"), unchanged),
                site("changing", look, due("2026-12-31"), changing));

        assertThat(Headline.of(PostureFixture.with(BUNDLED, sites), look.tracks(), look.day())
                        .pressing())
                .extracting(Site::id)
                .containsExactly("changing", "most overdue", "overdue", "soon", "late");
    }

    private static SiteTrack due(String date) {
        return PostureFixture.plan(
                PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT),
                PostureFixture.change(PostureFixture.NONE, date, PostureFixture.REPORT));
    }

    private static Site site(String id, Look look, SiteTrack plan, SiteTrack report) {
        return PostureFixture.site(
                id,
                Map.of("en", id),
                "",
                PostureFixture.ERBIL.position(),
                Map.of(
                        look.tracks().getLast().id(),
                        plan,
                        look.tracks().getFirst().id(),
                        report));
    }

    /// What a file asks need be no sentence. Of the others the report says nothing.
    @Test
    void what_a_plan_asks_of_one_site_in_its_own_words_stands_in_a_sentence() {
        Look look = look(View.COMPARE, "joint-statement", LocalDate.of(2025, 6, 15));
        Site asad = BUNDLED.site("ain-al-asad").orElseThrow();
        Site unreported = asad.with(look.tracks().getFirst(), SiteTrack.empty());

        assertThat(said(List.of(asad, unreported, unreported, unreported), look))
                .contains("The plan, as read, asks of Ain al-Asad: the mission in Iraq to be over by the end of"
                        + " September 2025.");
    }

    @Test
    void what_is_true_of_every_site_is_said_of_all() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2025, 10, 15));
        List<Site> sites = Collections.nCopies(4, BUNDLED.site("ain-al-asad").orElseThrow());

        assertThat(said(sites, look)).isEqualTo("All 4 bases are past their date.");
    }

    @Test
    void each_clause_knows_its_site_and_what_it_rests_on() {
        Look look = look(View.COMPARE, "press-report", LocalDate.of(2026, 11, 25));
        assertThat(Headline.of(look.known(), look.tracks(), look.day()).clauses())
                .hasSize(4)
                .satisfies(clauses -> assertThat(clauses.getLast().citations()).isNotEmpty())
                .filteredOn(clause -> clause.sites().size() == 1)
                .hasSize(3)
                .allSatisfy(clause -> {
                    assertThat(clause.words())
                            .contains(clause.sites().getFirst().name());
                    assertThat(clause.citations()).isNotEmpty();
                });
    }

    /// The press report alone could not have known of either.
    @ParameterizedTest
    @CsvSource({
        "2026-02-09, erbil, ZeroHedge (Middle East Eye text)",
        "2026-03-20, baghdad, Kurdistan24 (Arabic)",
        "2026-03-20, baghdad, The Straits Times (Reuters)"
    })
    void what_is_under_way_and_what_is_disputed_rest_on_reports_of_it(LocalDate day, String site, String publisher) {
        Look look = look(View.COMPARE, "press-report", day);
        assertThat(Headline.of(look.known(), look.tracks(), day).clauses())
                .filteredOn(
                        clause -> clause.sites().stream().map(Site::id).toList().equals(List.of(site)))
                .singleElement()
                .satisfies(clause -> assertThat(clause.citations())
                        .extracting(citation -> citation.source().publisher())
                        .contains(publisher, "Asharq Al-Awsat (Reuters)"));
    }

    @Test
    void every_day_has_one_to_three_clauses_in_every_view_before_the_reports_end() {
        for (LocalDate day : Look.at(BUNDLED).daysOfNote().headSet(LocalDate.of(2026, 10, 2)))
            assertThat(Stream.of(View.values()).map(view -> look(view, "joint-statement", day)))
                    .allSatisfy(look -> assertThat(Headline.of(look.known(), look.tracks(), look.day())
                                    .clauses())
                            .hasSizeBetween(1, 3));
    }

    private static String text(View view, String plan, LocalDate day) {
        Look look = look(view, plan, day);
        return Headline.of(look.known(), look.tracks(), look.day()).text();
    }

    private static Look look(View view, String plan, LocalDate day) {
        return Look.opening(BUNDLED)
                .withPlan(BUNDLED.track(plan).orElseThrow())
                .in(view)
                .on(day);
    }
}
