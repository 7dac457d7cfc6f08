package io.github.drawdownmap.posture;

import static io.github.drawdownmap.posture.PostureFixture.FULL;
import static io.github.drawdownmap.posture.PostureFixture.NONE;
import static io.github.drawdownmap.posture.PostureFixture.change;
import static io.github.drawdownmap.posture.PostureFixture.cite;
import static io.github.drawdownmap.posture.PostureFixture.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownOnTest {
    private static final Source JUNE = source("june", "Paper", "Title", "2025-06-15");
    private static final Source MONTH = source("month", "Paper", "Title", "2025-07");
    private static final Source DATELESS = new Source(
            "never", "Site", "Title", Optional.empty(), Optional.empty(), "en", "", Source.Seen.OPENED, false);

    @Nested
    class A_change {
        @ParameterizedTest
        @CsvSource({"2025-06-14, false", "2025-06-15, true", "2026-01-01, true"})
        void is_known_from_the_day_its_source_came_out(LocalDate day, boolean known) {
            assertThat(change(NONE, "2025-03", JUNE).knownOn(day).isPresent()).isEqualTo(known);
        }

        @ParameterizedTest
        @CsvSource({"2025-07-30, false", "2025-07-31, true"})
        void is_known_from_the_last_day_that_an_imprecise_publication_date_allows(LocalDate day, boolean known) {
            assertThat(change(NONE, "2025-03", MONTH).knownOn(day).isPresent()).isEqualTo(known);
        }

        @Test
        void is_known_from_the_earliest_of_its_sources() {
            assertThat(Citation.knownFrom(cite(MONTH, DATELESS, JUNE))).contains(LocalDate.of(2025, 6, 15));
        }

        @Test
        void is_never_known_when_no_source_has_a_date() {
            assertThat(change(NONE, "2025-03", DATELESS).knownOn(LocalDate.of(2099, 1, 1)))
                    .isEmpty();
        }
    }

    @Nested
    class A_track_as_known_on_a_day {
        private final SiteTrack report = new SiteTrack(
                Track.Kind.REPORTED,
                Optional.empty(),
                List.of(change(FULL, "/2024-12-31", JUNE), change(NONE, "2025-05", MONTH)),
                new Reports(
                        List.of(
                                new Evidence(Edtf.parse("2025-05-31"), NONE, cite(MONTH)),
                                new Evidence(Edtf.parse("2025-04-30"), FULL, cite(JUNE))),
                        List.of(),
                        List.of()),
                "");

        @Test
        void states_nothing_before_anything_came_out() {
            assertThat(report.knownOn(LocalDate.of(2025, 6, 14)).presenceOn(LocalDate.of(2025, 5, 15)))
                    .isEqualTo(new Presence.Unstated());
        }

        @Test
        void keeps_the_level_and_the_evidence_of_what_came_out() {
            SiteTrack known = report.knownOn(LocalDate.of(2025, 6, 30));

            assertThat(known.changes()).extracting(Change::level).containsExactly(FULL);
            assertThat(known.lastEvidence()).contains(LocalDate.of(2025, 4, 30));
        }

        @Test
        void is_the_whole_track_once_all_came_out() {
            SiteTrack known = report.knownOn(LocalDate.of(2025, 7, 31));

            assertThat(known.changes()).isEqualTo(report.changes());
            assertThat(known.lastEvidence()).isEqualTo(report.lastEvidence());
        }
    }

    @Nested
    class The_bundled_posture {
        private final Posture posture = PostureReader.bundled();

        @ParameterizedTest(name = "{0}: {1} on {2}")
        @CsvSource({
            "ain-al-asad, press-report,    2024-09-05, false",
            "ain-al-asad, press-report,    2024-09-06, true",
            "baghdad,     press-report,    2024-09-05, false",
            "erbil,       press-report,    2024-09-05, false",
            "ain-al-asad, joint-statement, 2024-09-06, false",
            "ain-al-asad, joint-statement, 2024-09-30, true",
            "ain-al-asad, reported,        2026-01-12, false",
            "ain-al-asad, reported,        2026-01-31, true",
        })
        void knows_of_a_departure_once_it_was_published(String site, String track, LocalDate day, boolean known) {
            SiteTrack siteTrack = posture.knownOn(day)
                    .site(site)
                    .orElseThrow()
                    .track(posture.track(track).orElseThrow());

            assertThat(siteTrack.changes().stream()
                            .anyMatch(change -> change.level().isNone()))
                    .isEqualTo(known);
        }

        /// The report came out on 6 September 2024, the statement on 27 September.
        @ParameterizedTest
        @CsvSource({"press-report, 2024-09-05, 0", "press-report, 2024-09-06, 2", "joint-statement, 2024-09-26, 0"})
        void knows_of_the_phases_of_a_plan_once_it_was_published(String track, LocalDate day, int phases) {
            assertThat(posture.knownOn(day).track(track).orElseThrow().phases()).hasSize(phases);
        }

        /// The report of 24 August had a withdrawal under way; that of 31 August has it begin earlier, and takes
        /// nothing of the other back.
        @ParameterizedTest
        @CsvSource({
            "2025-08-24, 2025-08-24",
            "2025-08-31, 2025-08-24",
            "2025-09-30, 2025-08-24",
            "2025-10-01, 2025-10-01"
        })
        void keeps_the_newest_evidence_when_a_later_telling_begins_earlier(LocalDate day, LocalDate last) {
            SiteTrack report = posture.knownOn(day)
                    .site("ain-al-asad")
                    .orElseThrow()
                    .track(posture.reportedTrack().orElseThrow());

            assertThat(report.lastEvidence()).contains(last);
        }

        @Test
        void keeps_sites_levels_and_tracks_whatever_is_known_and_no_source() {
            Posture known = posture.knownOn(LocalDate.of(2000, 1, 1));

            assertThat(known.sites()).hasSameSizeAs(posture.sites());
            assertThat(known.levels()).isEqualTo(posture.levels());
            assertThat(known.sources()).isEmpty();
            assertThat(known.figures()).isEmpty();
        }
    }
}
