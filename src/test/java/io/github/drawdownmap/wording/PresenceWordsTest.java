package io.github.drawdownmap.wording;

import static io.github.drawdownmap.posture.PostureFixture.AIN_AL_ASAD;
import static io.github.drawdownmap.posture.PostureFixture.ERBIL;
import static io.github.drawdownmap.posture.PostureFixture.PRESS_REPORT;
import static io.github.drawdownmap.posture.PostureFixture.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Comparison;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceWordsTest {
    private static final Posture POSTURE = PostureFixture.posture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | press-report | 2024-09-01 | Pre-drawdown strength
        ain-al-asad | press-report | 2025-06-30 | Leaving by 30 Sep 2025
        baghdad | press-report | 2025-06-30 | Reducing by 30 Sep 2025
        baghdad | press-report | 2026-05-01 | Leaving by 31 Dec 2026
        erbil   | press-report | 2025-06-30 | Pre-drawdown strength
        erbil   | press-report | 2026-12-16 | Leaving around the end of 2026
        ain-al-asad | press-report | 2025-10-01 | None
        ain-al-asad | press-report | 2024-08-30 | Not stated
        ain-al-asad | reported | 2026-01-15 | Leaving 13 – 17 Jan 2026
        erbil   | reported | 2026-11-24 | Last reported: reduced, 13 Mar 2026
        """)
    void the_caption_under_a_name_is_short(String site, String track, LocalDate day, String words) {
        Track shown = track(track);
        assertThat(PresenceWords.caption(site(site).presenceOn(shown, day), shown.kind()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | press-report | 2025-06-30 | Ain al-Asad: leaving by 30 September 2025.
        erbil   | press-report | 2025-06-30 | Erbil: pre-drawdown strength.
        ain-al-asad | press-report | 2026-01-15 | Ain al-Asad: no presence planned.
        ain-al-asad | reported | 2026-01-20 | Ain al-Asad: no presence reported.
        erbil   | reported | 2026-11-24 | Erbil: last reported reduced, 13 March 2026, 256 days ago.
        """)
    void a_screen_reader_hears_one_sentence(String site, String track, LocalDate day, String words) {
        Track shown = track(track);
        Site place = site(site);
        assertThat(PresenceWords.sentence(place, place.presenceOn(shown, day), shown.kind(), day))
                .isEqualTo(words);
    }

    @Test
    void a_deadline_says_how_many_days_are_left_and_that_the_pace_is_drawn() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(PresenceWords.details(AIN_AL_ASAD.presenceOn(PRESS_REPORT, day), PRESS_REPORT.kind(), day))
                .containsExactly("Deadline 30 Sep 2025, in 92 days", "Pace is not public; even pace drawn");
        assertThat(PresenceWords.headline(AIN_AL_ASAD.presenceOn(PRESS_REPORT, day)))
                .isEqualTo("Drawing down: full → none");
    }

    @Test
    void what_comes_next_says_in_how_many_days_its_deadline_is() {
        assertThat(PresenceWords.next(ERBIL.track(PRESS_REPORT), LocalDate.of(2026, 11, 24)))
                .contains("Next: none around the end of 2026, in about 37 days");
        assertThat(PresenceWords.next(ERBIL.track(PRESS_REPORT), LocalDate.of(2026, 12, 2)))
                .isEmpty();
    }

    @Test
    void the_next_report_says_in_how_many_days_at_least_and_at_most() {
        assertThat(PresenceWords.next(ERBIL.track(REPORTED), LocalDate.of(2026, 1, 15)))
                .contains("Next: reduced, in 20 to 40 days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | press-report | 2025-06-30 | drawing down from full to none by 30 September 2025, at a pace that is not public
        ain-al-asad | reported | 2026-01-15 | drawing down from residual to none some day between 13 and 17 January 2026
        baghdad | press-report | 2027-01-15 | none, due by 31 December 2026
        erbil   | press-report | 2024-10-15 | pre-drawdown strength, since 31 August 2024 or earlier
        erbil   | reported | 2026-11-24 | last reported reduced, 13 March 2026, 256 days ago
        """)
    void a_presence_can_be_quoted(String site, String track, LocalDate day, String words) {
        Track shown = track(track);
        assertThat(PresenceWords.cited(site(site).presenceOn(shown, day), shown.kind(), day))
                .isEqualTo(words);
    }

    @Test
    void a_short_name_of_a_plan_has_a_short_month() {
        assertThat(TrackWords.brief(PRESS_REPORT)).isEqualTo("Press report of 6 Sep 2024");
    }

    @Test
    void before_anything_has_changed_the_summary_names_every_site() {
        SummaryWords summary =
                SummaryWords.of(PostureFixture.posture(), PRESS_REPORT, REPORTED, LocalDate.of(2025, 6, 30));
        assertThat(summary.changes())
                .containsExactly(
                        "Ain al-Asad: pre-drawdown strength.",
                        "Baghdad: pre-drawdown strength.",
                        "Erbil: pre-drawdown strength.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ain-al-asad | 2024-09-05 | No plan published yet: it was stated on 6 September 2024 | no plan published yet
        ain-al-asad | 2025-06-30 | No date has passed yet: none due by 30 September 2025, in 92 days | no date passed
        ain-al-asad | 2025-10-15 | 15 days past the date, not yet empty: withdrawal reported under way; none was due by 30 September 2025 | 15 days past the date
        ain-al-asad | 2026-01-15 | 105 to 109 days past the date: none between 13 and 17 January 2026; none was due by 30 September 2025 | 105–109 days past the date
        ain-al-asad | 2026-05-01 | Left 105 to 109 days after the date: none between 13 and 17 January 2026; none was due by 30 September 2025; no report since 21 January 2026 | left 105–109 days late
        baghdad | 2025-10-15 | Done about on time: residual between 24 August and 1 October 2025; reduced was due by 30 September 2025; fewer than planned: residual reported, reduced planned | about on time
        erbil   | 2026-02-26 | No date has passed yet: none due around the end of 2026, in 308 days; fewer than planned: reduced reported, full planned | fewer than planned
        erbil   | 2026-05-01 | No date has passed yet: none due around the end of 2026, in 244 days; no report since 13 March 2026 | not known
        """)
    void plan_against_report_is_said_in_days(String site, LocalDate day, String words, String brief) {
        Comparison comparison = Comparison.of(site(site), PRESS_REPORT, REPORTED, day);
        assertThat(ComparisonWords.of(comparison)).isEqualTo(words);
        assertThat(ComparisonWords.brief(comparison)).isEqualTo(brief);
    }

    @Test
    void the_summary_names_the_phase_its_days_left_and_who_changed_last() {
        SummaryWords summary =
                SummaryWords.of(PostureFixture.posture(), PRESS_REPORT, PRESS_REPORT, LocalDate.of(2025, 6, 30));
        assertThat(summary.phase()).isEqualTo("Phase 1 of the plan · 92 days to its deadline");
        assertThat(summary.asks()).isEqualTo("All forces out of Ain al-Asad, fewer in Baghdad");
        assertThat(summary.changes())
                .containsExactly(
                        "Ain al-Asad: leaving by 30 September 2025.", "Baghdad: reducing by 30 September 2025.");
    }

    @Test
    void after_its_last_phase_a_plan_has_no_deadline_left() {
        SummaryWords summary =
                SummaryWords.of(PostureFixture.posture(), PRESS_REPORT, PRESS_REPORT, LocalDate.of(2027, 1, 15));
        assertThat(summary.phase()).isEqualTo("After the last phase of the plan, which ended 15 days ago");
    }

    private static Site site(String id) {
        return POSTURE.site(id).orElseThrow();
    }

    private static Track track(String id) {
        return POSTURE.track(id).orElseThrow();
    }
}
