package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Reports;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWordsTest {
    private static final Posture POSTURE = PostureReader.bundled();

    @Nested
    class What_a_track_says {
        /// There was a line with a dot alone under the name of such a site.
        @ParameterizedTest
        @CsvSource({"Camp, Parwan, Camp · Parwan", "Camp, '', Camp", "'', Parwan, Parwan", "'', '', ''"})
        void a_place_is_told_as_far_as_the_file_says(String kind, String area, String about) {
            Site told = new Site(
                    "camp",
                    Map.of("en", "A"),
                    kind,
                    area,
                    "",
                    PostureFixture.ERBIL.position(),
                    "",
                    1,
                    List.of(),
                    Map.of());
            assertThat(SiteWords.about(told)).isEqualTo(about);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2024-09-01 | Ain al-Asad: as before the drawdown; no plan published yet.
            ain-al-asad | press-report    | 2024-09-06 | Ain al-Asad: all forces to leave by the end of September 2025.
            ain-al-asad | press-report    | 2025-10-01 | Ain al-Asad: no coalition forces to be there any more.
            baghdad     | press-report    | 2025-06-30 | Baghdad: forces to be cut significantly by the end of September 2025.
            baghdad     | press-report    | 2025-10-01 | Baghdad: the reduced force to leave by the end of 2026.
            erbil       | press-report    | 2026-12-16 | Erbil: forces to leave around the end of 2026.
            erbil       | joint-statement | 2026-09-15 | Erbil: mission into Syria to run at least to September 2026.
            erbil       | joint-statement | 2026-10-01 | Erbil: mission into Syria to run at least to September 2026; that date has passed.
            baghdad     | joint-statement | 2025-10-01 | Baghdad: no coalition forces to be there any more, as the plan is read; it names no base.
            ain-al-asad | reported        | 2025-08-25 | Ain al-Asad: cut between about 18 August and 1 October 2025; the day is not known.
            ain-al-asad | reported        | 2025-10-15 | Ain al-Asad: down to advisers or a small party by 20 October 2025; the day is not known.
            ain-al-asad | reported        | 2026-01-15 | Ain al-Asad: the last coalition forces leave between 13 and 17 January 2026; the day is not known.
            baghdad     | reported        | 2026-03-20 | Baghdad: coalition reported gone since 18 January 2026, disputed.
            baghdad     | reported        | 2026-09-28 | Baghdad: coalition reported gone since 18 January 2026.
            erbil       | reported        | 2026-03-20 | Erbil: clearly fewer forces reported since 24 February 2026.
            erbil       | reported        | 2026-10-02 | Erbil: no coalition forces, by the last report of 1 October 2026, one day earlier.
            erbil       | reported        | 2026-11-25 | Erbil: no coalition forces, by the last report of 1 October 2026, 55 days earlier.
            """)
        void is_one_sentence(String site, String track, LocalDate day, String sentence) {
            assertThat(words(site, day).sentence(track(track))).isEqualTo(sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2024-09-01 | No plan published yet
            ain-al-asad | press-report    | 2025-06-30 | Planned: all to leave by end of Sep 2025
            baghdad     | press-report    | 2025-06-30 | Planned: to be cut by end of Sep 2025
            baghdad     | press-report    | 2026-05-01 | Planned: all to leave by end of 2026
            erbil       | press-report    | 2026-12-16 | Planned: all to leave around the end of 2026
            ain-al-asad | joint-statement | 2025-06-30 | Planned, as read: all to leave by end of Sep 2025
            erbil       | joint-statement | 2026-09-15 | Planned, as read: to stay at least to Sep 2026
            ain-al-asad | press-report    | 2025-10-01 | Planned: no coalition forces
            erbil       | joint-statement | 2026-10-01 | Planned, as read: to stay at least to Sep 2026
            ain-al-asad | reported        | 2024-09-06 | Presence as before the drawdown
            ain-al-asad | reported        | 2025-08-25 | Cut to “Significantly reduced” about 18 Aug – 1 Oct 2025
            ain-al-asad | reported        | 2025-10-15 | Down to advisers or a small party by 20 Oct 2025
            baghdad     | reported        | 2025-08-25 | Cut to advisers or a small party 24 Aug – 1 Oct 2025
            ain-al-asad | reported        | 2026-01-15 | Leaving, 13 – 17 Jan 2026
            baghdad     | reported        | 2026-03-20 | Gone by 18 Jan 2026, disputed
            erbil       | reported        | 2026-11-25 | No coalition forces, last report 1 Oct 2026
            """)
        void is_short_under_a_name(String site, String track, LocalDate day, String caption) {
            assertThat(words(site, day).caption(track(track))).isEqualTo(caption);
        }

        /// With a date that has passed, and before one.
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2024-09-01 | ''
            ain-al-asad | press-report    | 2025-06-30 | Planned: all to leave by end of Sep 2025
            ain-al-asad | press-report    | 2026-05-01 | Planned: all to leave by end of Sep 2025
            baghdad     | press-report    | 2025-12-01 | Planned: to be cut by end of Sep 2025
            ain-al-asad | joint-statement | 2025-12-01 | Planned, as read: all to leave by end of Sep 2025
            erbil       | joint-statement | 2026-09-15 | Planned, as read: to stay at least to Sep 2026
            """)
        void says_what_the_plan_asks_by_the_date_that_it_is_compared_by(
                String site, String plan, LocalDate day, String asked) {
            assertThat(words(site, day).asked(track(plan), track("reported"))).isEqualTo(asked);
        }

        @Test
        void has_a_heading_and_lines_below_it() {
            SiteWords words = words("ain-al-asad", LocalDate.of(2024, 9, 6));
            assertThat(words.headline(track("press-report")))
                    .isEqualTo("Drawing down: as before the drawdown → no coalition forces");
            assertThat(words.details(track("press-report")))
                    .containsExactly(
                            "Due by the end of September 2025, in 389 days",
                            "The pace is not public; an even pace is drawn");
            assertThat(words("ain-al-asad", LocalDate.of(2025, 10, 1)).details(track("press-report")))
                    .containsExactly("Due by the end of September 2025");
            assertThat(words("erbil", LocalDate.of(2024, 9, 6)).details(track("press-report")))
                    .containsExactly("As before the plan");
        }

        /// That Baghdad was left is disputed, and of Erbil one outlet alone says how many left.
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | 2025-10-15 | On a day by 20 October 2025; high confidence
            ain-al-asad | 2026-02-01 | Reported since 17 January 2026; high confidence
            baghdad     | 2025-08-25 | On a day between 24 August and 1 October 2025; high confidence
            baghdad     | 2026-03-20 | Reported since 18 January 2026; medium confidence
            erbil       | 2026-03-20 | Reported since 24 February 2026; medium confidence
            """)
        void of_a_report_says_how_far_its_sources_carry_it(String site, LocalDate day, String line) {
            assertThat(words(site, day).details(track("reported"))).first().isEqualTo(line);
        }

        @Test
        void counts_to_a_date_that_is_only_about_right_in_months() {
            assertThat(words("erbil", LocalDate.of(2024, 9, 6)).next(track("press-report")))
                    .contains("Then: all leave around the end of 2026, in about 28 months");
        }

        @Test
        void can_be_quoted_with_those_who_dispute_it() {
            assertThat(words("baghdad", LocalDate.of(2026, 3, 10)).quoted(track("reported")))
                    .isEqualTo("Presence of US-led coalition forces at Baghdad on 10 March 2026: reported gone since"
                            + " 18 January 2026; disputed by reports of March 2026.");
        }
    }

    @Nested
    class Plan_against_report {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2024-09-05 | Ain al-Asad: no plan published yet.
            ain-al-asad | joint-statement | 2024-09-26 | Ain al-Asad: no plan published yet.
            ain-al-asad | press-report    | 2024-09-06 | Ain al-Asad: no date has passed yet; all forces to leave by the end of September 2025, in 389 days.
            ain-al-asad | press-report    | 2025-10-01 | Ain al-Asad: 1 day past the date, not yet empty: withdrawal reported under way; it was due by the end of September 2025.
            ain-al-asad | press-report    | 2025-10-20 | Ain al-Asad: 20 days past the date, not yet empty: withdrawal reported under way; it was due by the end of September 2025.
            ain-al-asad | press-report    | 2026-01-12 | Ain al-Asad: 104 days past the date, not yet empty: only advisers or a small party still there; it was due by the end of September 2025.
            ain-al-asad | press-report    | 2026-01-15 | Ain al-Asad: 105 to 109 days past the date: the last coalition forces leave between 13 and 17 January 2026.
            ain-al-asad | press-report    | 2026-01-18 | Ain al-Asad: coalition left 105 to 109 days after 30 September 2025.
            baghdad     | press-report    | 2024-09-06 | Baghdad: no date has passed yet; forces to be cut significantly by the end of September 2025, in 389 days.
            baghdad     | press-report    | 2025-10-01 | Baghdad: the cut falls between 24 August and 1 October 2025; it was due by the end of September.
            baghdad     | press-report    | 2025-10-02 | Baghdad: cut about on time: between 24 August and 1 October 2025, due by the end of September; now fewer than planned: only advisers or a small party reported.
            baghdad     | press-report    | 2026-03-20 | Baghdad: coalition left 347 to 365 days before the end of 2026, disputed.
            baghdad     | press-report    | 2026-09-28 | Baghdad: coalition left 347 to 365 days before the end of 2026, disputed until 26 September 2026.
            erbil       | press-report    | 2024-09-06 | Erbil: no date has passed yet; forces to leave around the end of 2026, in about 28 months.
            erbil       | press-report    | 2026-02-25 | Erbil: no date has passed yet; forces to leave around the end of 2026, in about 10 months; fewer than planned: clearly fewer forces reported; the plan has no cut yet.
            erbil       | press-report    | 2026-09-28 | Erbil: the last coalition forces leave between 27 and 30 September 2026, two to three months before the plan’s date, around the end of 2026.
            erbil       | press-report    | 2026-10-01 | Erbil: coalition left two to three months before the plan’s date, around the end of 2026.
            ain-al-asad | joint-statement | 2024-09-27 | Ain al-Asad: no date has passed yet; the mission in Iraq to be over by the end of September 2025, in 368 days; the plan names no base.
            ain-al-asad | joint-statement | 2025-10-01 | Ain al-Asad: 1 day past the date that the plan gives: the mission in Iraq to be over by the end of September 2025; withdrawal reported under way.
            baghdad     | joint-statement | 2026-03-20 | Baghdad: coalition left 92 to 110 days after 30 September 2025, the date of a plan that names no base, disputed.
            erbil       | joint-statement | 2024-09-27 | Erbil: no date has passed yet; mission into Syria to run at least to September 2026.
            erbil       | joint-statement | 2026-02-25 | Erbil: no date has passed yet; mission into Syria to run at least to September 2026; fewer than before: clearly fewer forces reported.
            erbil       | joint-statement | 2026-10-01 | Erbil: ended in the month named, September 2026.
            """)
        void says_both_parts(String site, String plan, LocalDate day, String sentence) {
            assertThat(words(site, day).sentence(track(plan), track("reported")))
                    .isEqualTo(sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2024-09-05 | No plan published yet | no plan yet
            ain-al-asad | press-report    | 2024-09-06 | All to leave by end of Sep 2025 | due in 389 days
            ain-al-asad | press-report    | 2025-09-30 | All to leave by end of Sep 2025 | due on this day
            baghdad     | press-report    | 2025-06-30 | To be cut by end of Sep 2025 | due in 92 days
            erbil       | press-report    | 2024-09-06 | All to leave around the end of 2026 | due in about 28 months
            baghdad     | joint-statement | 2024-09-27 | As read: all to leave by end of Sep 2025 | date in 368 days
            erbil       | joint-statement | 2025-03-15 | As read: to stay at least to Sep 2026 | at least to September 2026
            ain-al-asad | press-report    | 2025-10-15 | 15 days past its date | 15 days late
            ain-al-asad | press-report    | 2026-01-15 | Leaving, 105–109 days past its date | 105–109 days late
            ain-al-asad | press-report    | 2026-05-01 | Left 105–109 days after its date | 105–109 days late
            baghdad     | press-report    | 2025-10-15 | Cut about on time; now fewer than planned | about on time; now fewer than planned
            baghdad     | press-report    | 2026-03-20 | Left 347–365 days before its date, disputed | 347–365 days early, disputed
            erbil       | press-report    | 2026-02-26 | No date passed; fewer than planned | no date passed; fewer than planned
            erbil       | press-report    | 2026-11-25 | Left 2–3 months before its date | 2–3 months early
            erbil       | joint-statement | 2026-10-01 | Ended in the month named | ended as named
            """)
        void is_short_under_a_name_and_beside_a_row(
                String site, String plan, LocalDate day, String caption, String brief) {
            SiteWords words = words(site, day);
            assertThat(words.caption(track(plan), track("reported"))).isEqualTo(caption);
            assertThat(words.brief(track(plan), track("reported"))).isEqualTo(brief);
        }

        /// On the days on which the last forces leave, the report names them already.
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2026-01-15 | The last coalition forces leave between 13 and 17 January 2026; the day is not known. | 105 to 109 days past the plan’s date, the end of September 2025.
            baghdad     | press-report    | 2025-10-15 | Only advisers or a small party reported since 1 October 2025. | Cut about on time: between 24 August and 1 October 2025, due by the end of September; now fewer than planned.
            erbil       | press-report    | 2026-09-28 | The last coalition forces leave between 27 and 30 September 2026; the day is not known. | Two to three months before the plan’s date, around the end of 2026.
            erbil       | press-report    | 2026-11-25 | No coalition forces, by the last report of 1 October 2026, 55 days earlier. | Coalition left two to three months before the plan’s date, around the end of 2026.
            """)
        void beside_the_report_says_nothing_twice(
                String site, String plan, LocalDate day, String reported, String compared) {
            assertThat(words(site, day).told(List.of(track("reported"), track(plan))))
                    .containsExactly(reported, compared);
        }

        /// The heading, and below it what neither it nor what the drawer says of plan and report has said.
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | press-report    | 2024-09-06 | No date has passed yet | Next: all forces to leave by the end of September 2025, in 389 days
            erbil       | press-report    | 2024-09-06 | No date has passed yet | Next: forces to leave around the end of 2026, in about 28 months
            ain-al-asad | joint-statement | 2025-08-25 | No date has passed yet | Next: the mission in Iraq to be over by the end of September 2025, in 36 days; the plan names no base
            ain-al-asad | press-report    | 2026-01-15 | 105 to 109 days past the date | It was due by the end of September 2025
            erbil       | press-report    | 2026-03-20 | No date has passed yet; fewer than planned | Next: forces to leave around the end of 2026, in about 9 months; the plan has no cut yet
            erbil       | joint-statement | 2026-03-20 | No date has passed yet; fewer than before | Next: mission into Syria to run at least to September 2026
            baghdad     | press-report    | 2026-11-25 | Left 347 to 365 days before the date | Between 31 December 2025 and 18 January 2026; it was due by the end of 2026; disputed until 26 September 2026
            """)
        void has_a_heading_and_below_it_what_is_said_nowhere_else(
                String site, String plan, LocalDate day, String heading, String detail) {
            SiteWords words = words(site, day);
            assertThat(words.headline(track(plan), track("reported"))).isEqualTo(heading);
            assertThat(words.detail(track(plan), track("reported"), new SiteWords.Beside(true)))
                    .isEqualTo(detail);
        }

        @Test
        void alone_says_below_its_heading_what_is_reported() {
            SiteWords words = words("erbil", LocalDate.of(2026, 3, 20));
            assertThat(words.detail(track("press-report"), track("reported"), new SiteWords.Beside(false)))
                    .isEqualTo("Next: forces to leave around the end of 2026, in about 9 months; clearly fewer forces"
                            + " reported; the plan has no cut yet");
        }

        @ParameterizedTest
        @CsvSource({
            "erbil, press-report, 2024-09-06, false",
            "erbil, joint-statement, 2025-08-25, false",
            "erbil, press-report, 2026-11-25, false",
            "baghdad, press-report, 2024-09-06, true",
            "baghdad, press-report, 2026-11-25, false"
        })
        void what_comes_next_is_told_unless_it_has_been(String site, String plan, LocalDate day, boolean isTold) {
            assertThat(words(site, day).next(track(plan), track("reported")).isPresent())
                    .isEqualTo(isTold);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            erbil       | 2024-09-06 | Newest report: 6 September 2024 · Asharq Al-Awsat (Reuters)
            ain-al-asad | 2025-08-25 | Newest report: 24 August 2025 · Kurdistan24 (Arabic)
            ain-al-asad | 2026-01-15 | Newest report: 14 January 2026 · Kurdistan24 (Sorani) and 1 more
            baghdad     | 2026-01-15 | Newest report of who is there: 26 November 2025 · Rudaw and 1 more; one of 31 December 2025 does not say
            baghdad     | 2026-03-20 | Newest report of who is there: 18 January 2026 · Shafaq News and 3 more; one of 15 March 2026 does not say
            erbil       | 2026-07-18 | Newest report of who is there: about 13 March 2026 · Metro (Netherlands); one of 16 July 2026 does not say
            erbil       | 2026-03-20 | Newest report: about 13 March 2026 · Metro (Netherlands)
            erbil       | 2026-11-25 | Last reported by Iraq Business News
            """)
        void the_newest_report_by_a_day_is_one_that_was_out_by_it(String site, LocalDate day, String newest) {
            assertThat(words(site, day).newest(track("reported"))).contains(newest);
        }

        @Test
        void what_nobody_reports_of_was_asked_by_a_plan_that_names_no_site() {
            LocalDate day = LocalDate.of(2026, 1, 15);
            Look known = Look.at(POSTURE).on(day).knowing(Knowledge.TIED);
            SiteWords words =
                    SiteWords.of(POSTURE, known.siteOn(POSTURE.site("baghdad").orElseThrow(), day), day);
            assertThat(words.told(List.of(track("reported"), track("joint-statement"))))
                    .last()
                    .isEqualTo("Whether it was done is not known; it was due by the end of September 2025,"
                            + " by a plan that names no base.");
        }

        @Test
        void a_source_that_came_out_after_the_last_day_it_speaks_of_is_no_newer_report() {
            LocalDate day = LocalDate.of(2024, 9, 6);
            Look known = Look.at(POSTURE).on(day).knowing(Knowledge.TIED);
            SiteWords words =
                    SiteWords.of(POSTURE, known.siteOn(POSTURE.site("erbil").orElseThrow(), day), day);
            assertThat(words.sentence(track("reported"))).contains("by the last report of 5 January 2024");
            assertThat(words.newest(track("reported")))
                    .contains("Newest source: 6 September 2024 · Asharq Al-Awsat (Reuters)");
        }

        @Test
        void without_counts_says_nothing_that_holds_on_one_day_only() {
            SiteWords words = words("ain-al-asad", LocalDate.of(2025, 10, 21)).lasting();
            assertThat(words.sentence(track("press-report"), track("reported")))
                    .isEqualTo("Ain al-Asad: past the date, not yet empty: only advisers or a small party still there;"
                            + " it was due by the end of September 2025.");
            assertThat(words("erbil", LocalDate.of(2026, 10, 9)).lasting().sentence(track("reported")))
                    .isEqualTo("Erbil: no coalition forces, by the last report of 1 October 2026.");
        }
    }

    /// Another posture may bring an outcome that the bundled one never has: a plan that grows, a date nobody knows.
    @Nested
    class Every_outcome {
        private static final String COMPARISON = "wording.comparison.";

        private static Set<String> keys(String form) {
            String prefix = COMPARISON + form + ".";
            return ResourceBundle.getBundle("io.github.drawdownmap.i18n.wording", Messages.LOCALE).keySet().stream()
                    .filter(key -> key.startsWith(prefix))
                    .map(key -> key.substring(prefix.length()))
                    .collect(Collectors.toSet());
        }

        private static Set<String> outcomes() {
            Set<String> outcomes = keys("said");
            outcomes.removeIf(
                    key -> key.startsWith("disputed") || key.startsWith("coming") || key.endsWith(".lasting"));
            return outcomes;
        }

        private static boolean hasWords(Set<String> keys, String outcome) {
            return keys.stream().anyMatch(key -> outcome.equals(key) || outcome.startsWith(key + "."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"headline", "caption", "brief"})
        void has_each_short_form(String form) {
            assertThat(outcomes()).allMatch(outcome -> hasWords(keys(form), outcome));
        }

        @Test
        void says_what_it_rests_on() {
            Set<String> outcomes = outcomes();
            outcomes.removeAll(Set.of("not-public", "not-planned", "no-date"));
            assertThat(outcomes).allMatch(outcome -> hasWords(keys("detail"), outcome));
        }
    }

    /// "By 31 December" says nothing of when it begins: a cut before is no fewer than planned.
    @Test
    void a_cut_on_the_way_to_what_is_asked_by_a_date_is_told_as_that_in_every_form() {
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Change asked = PostureFixture.change(PostureFixture.NONE, "/2025-12-31", PostureFixture.REPORT);
        Change cut = PostureFixture.change(PostureFixture.REDUCED, "2025-11-01", PostureFixture.NEWS);
        Site camp = PostureFixture.ERBIL
                .with(track("reported"), PostureFixture.report("2026-12-31", full, cut))
                .with(track("press-report"), PostureFixture.plan(full, asked));
        SiteWords words = SiteWords.of(POSTURE, camp, LocalDate.of(2025, 12, 1));
        Track plan = track("press-report");
        Track report = track("reported");

        assertThat(words.caption(plan, report)).isEqualTo("A cut is reported; all to leave by 31 Dec 2025");
        assertThat(words.brief(plan, report)).isEqualTo("due in 30 days");
        assertThat(words.headline(plan, report)).isEqualTo("No date has passed yet; a cut is reported");
        assertThat(words.detail(plan, report, new SiteWords.Beside(false)))
                .isEqualTo("Next: all coalition forces to leave by 31 December 2025, in 30 days;"
                        + " clearly fewer forces reported");
        assertThat(words.sentence(plan, report))
                .isEqualTo(
                        "Erbil: no date has passed yet; all coalition forces to leave by 31 December 2025, in 30 days;"
                                + " a cut is reported: clearly fewer forces.");
        assertThat(words.finding(plan, report, false))
                .isEqualTo("A cut is reported at Erbil; all coalition forces to leave by 31 December 2025");
    }

    /// All were reported gone on 9 December 2025, which a source of 18 January 2026 contradicts.
    @Test
    void a_source_with_part_in_a_dispute_is_a_report_too() {
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Dispute dispute = new Dispute(
                Edtf.parse("2025-12-09/2026-01-18"),
                "",
                List.of(new Claim("Hundreds remain.", PostureFixture.cite(PostureFixture.MINISTRY))));
        SiteTrack report = new SiteTrack(
                Track.Kind.REPORTED,
                Optional.empty(),
                List.of(full, PostureFixture.change(PostureFixture.RESIDUAL, "2025-12-09", PostureFixture.NEWS)),
                new Reports(List.of(), List.of(), List.of(dispute)),
                "");
        Site camp = PostureFixture.ERBIL
                .with(track("reported"), report)
                .with(
                        track("press-report"),
                        PostureFixture.plan(
                                full, PostureFixture.change(PostureFixture.NONE, "2025-12-31", PostureFixture.REPORT)));
        SiteWords before = SiteWords.of(POSTURE, camp, LocalDate.of(2026, 1, 17));
        SiteWords after = SiteWords.of(POSTURE, camp, LocalDate.of(2026, 1, 25));

        assertThat(before.sentence(track("reported")))
                .isEqualTo("Erbil: only advisers or a small party, by the last report of 9 December 2025, 39 days"
                        + " earlier, disputed.");
        assertThat(after.sentence(track("reported")))
                .isEqualTo("Erbil: only advisers or a small party, by the last report of 9 December 2025, 47 days"
                        + " earlier; newest mention of the base: 18 January 2026.");
        assertThat(before.finding(track("press-report"), track("reported"), false))
                .isEqualTo("The plan’s date has passed, with no report of Erbil since 9 December 2025, disputed");
        assertThat(after.finding(track("press-report"), track("reported"), false))
                .isEqualTo("The plan’s date has passed, with no report of Erbil since 18 January 2026");
        assertThat(after.newest(track("reported")))
                .get()
                .asString()
                .endsWith("; disputed in a report of 18 January 2026");
    }

    /// Reports of changes alone.
    private static SiteTrack changes(Change... changes) {
        return new SiteTrack(Track.Kind.REPORTED, Optional.empty(), List.of(changes), Reports.NONE, "");
    }

    /// The end of a window is no day that anything was published on.
    @Test
    void a_report_that_came_out_long_after_what_it_tells_of_says_when() {
        SiteTrack report = changes(
                PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT),
                PostureFixture.change(PostureFixture.RESIDUAL, "2025-12-20/2025-12-31", PostureFixture.MINISTRY));
        Site camp = PostureFixture.ERBIL.with(track("reported"), report);

        assertThat(SiteWords.of(POSTURE, camp, LocalDate.of(2026, 1, 17)).sentence(track("reported")))
                .contains("by the last report of 31 December 2025, 17 days earlier");
        assertThat(SiteWords.of(POSTURE, camp, LocalDate.of(2026, 1, 18)).sentence(track("reported")))
                .contains("by the last report of 31 December 2025 (published 18 January 2026), 18 days earlier");
    }

    /// The plan asks that all leave by 10 September; they left on the 15th, were back on 1 November and left on
    /// 10 December, 91 days after the date.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-10-15 | Coalition left Erbil 5 days after the plan’s date                                            | Left 5 days after the date
            2025-11-10 | Coalition forces are back at Erbil, 61 days past the plan’s date                             | 61 days past the date, coalition forces back again
            2025-12-20 | Coalition left Erbil 91 days after the plan’s date, after an earlier departure and return | Left 91 days after the date
            """)
    void a_return_is_told(LocalDate day, String finding, String heading) {
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Site camp = PostureFixture.ERBIL
                .with(
                        track("press-report"),
                        PostureFixture.plan(
                                full,
                                PostureFixture.change(
                                        PostureFixture.NONE, "2025-01-01/2025-09-10", PostureFixture.REPORT)))
                .with(
                        track("reported"),
                        PostureFixture.report(
                                "2025-12-31",
                                full,
                                PostureFixture.change(PostureFixture.NONE, "2025-09-15", PostureFixture.NEWS),
                                PostureFixture.change(PostureFixture.REDUCED, "2025-11-01", PostureFixture.NEWS),
                                PostureFixture.change(PostureFixture.NONE, "2025-12-10", PostureFixture.NEWS)));
        SiteWords words = SiteWords.of(POSTURE, camp, day);

        assertThat(LevelWords.capital(words.finding(track("press-report"), track("reported"), false)))
                .isEqualTo(finding);
        assertThat(LevelWords.capital(words.headline(track("press-report"), track("reported"))))
                .isEqualTo(heading);
    }

    /// Reports of a place go on where nothing more is to change there.
    @Test
    void after_a_final_change_only_that_nothing_changed_is_said() {
        SiteTrack report = changes(
                PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT),
                PostureFixture.change(PostureFixture.NONE, "2025-10-20", PostureFixture.NEWS)
                        .asFinal());
        SiteWords words =
                SiteWords.of(POSTURE, PostureFixture.ERBIL.with(track("reported"), report), LocalDate.of(2025, 12, 20));

        assertThat(words.sentence(track("reported")))
                .isEqualTo("Erbil: coalition reported gone since 20 October 2025; no further change reported.");
        assertThat(words.quoted(track("reported")))
                .endsWith("reported gone since 20 October 2025; no further change reported.");
    }

    @Test
    void a_last_report_of_a_month_is_of_no_day_in_it() {
        SiteTrack report = PostureFixture.report(
                "2025-04", PostureFixture.change(PostureFixture.FULL, "/2024-08-31", PostureFixture.REPORT));
        Site camp = PostureFixture.ERBIL.with(track("reported"), report);
        SiteWords words = SiteWords.of(POSTURE, camp, LocalDate.of(2025, 5, 10));

        assertThat(words.sentence(track("reported")))
                .isEqualTo(
                        "Erbil: as before the drawdown, by the last report of April 2025, at least 10 days earlier.");
        assertThat(words.caption(track("reported"))).endsWith("last report Apr 2025");
    }

    /// A level may be called "clearly fewer", which is not what a place grows to.
    @Test
    void what_a_place_grows_to_is_quoted() {
        SiteTrack report = PostureFixture.report(
                "2026-12-31",
                PostureFixture.change(PostureFixture.RESIDUAL, "/2024-08-31", PostureFixture.REPORT),
                PostureFixture.change(PostureFixture.REDUCED, "2025-05-01/2025-08-01", PostureFixture.NEWS));
        Site camp = PostureFixture.ERBIL.with(track("reported"), report);

        assertThat(SiteWords.of(POSTURE, camp, LocalDate.of(2025, 6, 1)).sentence(track("reported")))
                .isEqualTo("Erbil: grown to “Significantly reduced” between 1 May and 1 August 2025; the day is not"
                        + " known.");
    }

    /// The date is 31 March; what may happen on it is not before it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reduced | 2025-03-31 | Cut by its date         | by the date     | coalition forces at Erbil are cut by the plan’s date
            none    | 2025-03-31 | Leaving by its date     | by the date     | The last coalition forces leave Erbil by the plan’s date
            reduced | 2025-03-30 | Cut before its date     | before the date | coalition forces at Erbil are cut before the plan’s date
            none    | 2025-03-30 | Leaving before its date | before the date | The last coalition forces leave Erbil before the plan’s date
            """)
    void what_may_still_happen_on_its_date_is_not_said_to_be_before_it(
            String level, String end, String caption, String brief, String finding) {
        Level asked = level.equals("none") ? PostureFixture.NONE : PostureFixture.REDUCED;
        Change full = PostureFixture.change(PostureFixture.FULL, "../2024-08-31", PostureFixture.REPORT);
        Site camp = PostureFixture.ERBIL
                .with(
                        track("press-report"),
                        PostureFixture.plan(
                                full, PostureFixture.change(asked, "2025-01-01/2025-03-31", PostureFixture.REPORT)))
                .with(
                        track("reported"),
                        PostureFixture.report(
                                "2026-12-31",
                                full,
                                PostureFixture.change(asked, "2025-03-20/" + end, PostureFixture.NEWS)));
        SiteWords words = SiteWords.of(POSTURE, camp, LocalDate.of(2025, 3, 25));

        assertThat(words.caption(track("press-report"), track("reported"))).isEqualTo(caption);
        assertThat(words.brief(track("press-report"), track("reported"))).isEqualTo(brief);
        assertThat(words.finding(track("press-report"), track("reported"), false))
                .isEqualTo(finding);
    }

    @Nested
    class As_it_was_known {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | 2025-08-25 | Ain al-Asad: a cut under way, by the last report of 24 August 2025, one day earlier.
            ain-al-asad | 2026-01-15 | Ain al-Asad: withdrawal under way, by the last report of 13 January 2026, 2 days earlier.
            baghdad     | 2025-08-25 | Baghdad: a cut under way, by the last report of 24 August 2025, one day earlier.
            baghdad     | 2026-03-10 | Baghdad: no coalition forces, by the last report of 18 January 2026, 51 days earlier, disputed; newest mention of the base: 4 March 2026.
            """)
        void no_later_day_is_said(String site, LocalDate day, String sentence) {
            Posture known = POSTURE.knownOn(day);
            assertThat(SiteWords.of(known, known.site(site).orElseThrow(), day).sentence(track("reported")))
                    .isEqualTo(sentence);
        }

        @Test
        void a_plan_that_nobody_knew_is_not_told() {
            LocalDate day = LocalDate.of(2024, 9, 5);
            Posture known = POSTURE.knownOn(day);
            assertThat(SiteWords.of(known, known.site("erbil").orElseThrow(), day)
                            .sentence(track("press-report")))
                    .isEqualTo("Erbil: no plan published yet.");
        }
    }

    @Nested
    class Another_posture {
        @Test
        void has_its_own_words_for_who_is_meant() {
            About.Subject subject = new About.Subject("the Northern Fleet", "ships", "fleet", "harbour", "harbours");
            Site site = PostureFixture.AIN_AL_ASAD;
            SiteWords words = new SiteWords(subject, site, LocalDate.of(2026, 1, 18), true);
            assertThat(words.sentence(PostureFixture.REPORTED))
                    .isEqualTo("Ain al-Asad: fleet reported gone since 17 January 2026.");
            assertThat(words.sentence(PostureFixture.PRESS_REPORT))
                    .isEqualTo("Ain al-Asad: no ships to be there any more.");
            assertThat(new SiteWords(subject, site, LocalDate.of(2025, 6, 30), true)
                            .sentence(PostureFixture.PRESS_REPORT))
                    .isEqualTo("Ain al-Asad: all ships to leave by 30 September 2025.");
        }

        @Test
        void may_have_sites_named_in_arabic_only() {
            Site arabic = PostureFixture.named(PostureFixture.AIN_AL_ASAD, Map.of("en", "عين الأسد"));
            SiteWords words = new SiteWords(About.Subject.FORCES, arabic, LocalDate.of(2026, 1, 18), true);
            assertThat(words.sentence(PostureFixture.REPORTED))
                    .isEqualTo("\u200eعين الأسد\u200e: forces reported gone since 17 January 2026.");
        }
    }

    @Nested
    class Sources_and_numbers {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            mirage-2024-09-27 | September 2024
            aawsat-2024-09-06 | 6 September 2024
            unsigned-report   | undated
            """)
        void a_source_is_dated_as_precisely_as_it_is(String id, String date) {
            Source source = PostureFixture.source(POSTURE, id);
            assertThat(SourceWords.published(source)).isEqualTo(date);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Iraq  | 2024-09-06 | Last reported number: about 2,500, 6 September 2024
            Iraq  | 2025-08-20 | Last reported number: about 2,500, 6 September 2024
            Iraq  | 2025-08-21 | Last reported number: about 2,500, 6 September 2024; since then: “thousands”, without a figure, 21 August 2025
            Iraq  | 2026-02-01 | Last reported number: about 2,400, 29 August 2025
            Iraq  | 2026-09-29 | Last reported number: about 2,400, 29 August 2025
            Iraq  | 2026-11-25 | Last reported number: about 2,400, 29 August 2025; since then: not disclosed after the exit, 30 September 2026
            Syria | 2024-09-05 | No number reported by this day
            Syria | 2024-09-06 | Last reported number: about 900, 6 September 2024
            Syria | 2025-12-31 | Last reported number: fewer than 1,000, 1 October 2025
            """)
        void the_newest_reported_number_that_is_not_doubtful_heads_the_day_with_what_came_after_it_without_one(
                String area, LocalDate day, String words) {
            List<Figure> figures = POSTURE.figures().stream()
                    .filter(figure ->
                            figure.area().equals(area) && figure.scope().equals("US troops"))
                    .toList();
            assertThat(FigureWords.head(figures, day)).isEqualTo(words);
        }
    }

    private static SiteWords words(String site, LocalDate day) {
        return SiteWords.of(POSTURE, POSTURE.site(site).orElseThrow(), day);
    }

    private static Track track(String id) {
        return POSTURE.track(id).orElseThrow();
    }
}
