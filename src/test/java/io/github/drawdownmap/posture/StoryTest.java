package io.github.drawdownmap.posture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Confidence;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of the requirement about tracks, versions and presence.
class StoryTest {
    @Nested
    class A_track {
        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad | reported        | full ../2024-08-05; reduced 2025-08-18~/2025-10-01; residual 2025-10-02/2025-10-20; none 2026-01-13/2026-01-17
            baghdad     | reported        | full ../2024-09-06; residual 2025-08-24/2025-10-01; none 2025-12-31/2026-01-18
            erbil       | reported        | full ../2024-01-05; reduced 2026-02-04/2026-02-24; none 2026-09-27/2026-09-30
            ain-al-asad | press-report    | full ../2024-09-06; none 2024-09-06/2025-09-30
            baghdad     | press-report    | full ../2024-09-06; reduced 2024-09-06/2025-09-30; none 2025-10-01/2026-12-31
            erbil       | press-report    | full ../2024-09-06; none 2026-12-01~/2026-12-31~
            ain-al-asad | joint-statement | full ../2024-09-27; none 2024-09-27/2025-09-30
            baghdad     | joint-statement | full ../2024-09-27; none 2024-09-27/2025-09-30
            erbil       | joint-statement | full ../2024-09-27; none 2026-09-01/2026-09-30
            """)
        void has_its_changes(String site, String track, String changes) {
            assertThat(Story.track(site, track).changes())
                    .extracting(change -> change.level().id() + " " + change.when())
                    .containsExactly(changes.split("; "));
        }

        @ParameterizedTest
        @CsvSource({"ain-al-asad", "baghdad", "erbil"})
        void of_a_report_ends_with_its_last_evidence(String site) {
            assertThat(Story.track(site, "reported").lastEvidence()).contains(LocalDate.of(2026, 10, 1));
        }

        /// A mention is not evidence: Baghdad was shown in March and July 2026, and of a level nothing was said.
        @Test
        void keeps_mentions_beside_the_evidence() {
            SiteTrack baghdad = Story.track("baghdad", "reported");

            assertThat(baghdad.mentions().getLast().when().latest()).isEqualTo(LocalDate.of(2026, 7, 9));
            assertThat(baghdad.evidence())
                    .extracting(
                            evidence -> evidence.when() + " " + evidence.level().id())
                    .containsExactly("2026-09-26 none", "2026-10-01 none");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-18, false", "2026-01-19, true", "2026-09-26, true", "2026-09-27, false"})
        void is_disputed_on_the_days_of_the_dispute(LocalDate day, boolean disputed) {
            assertThat(Story.track("baghdad", "reported").disputeOn(day).isPresent())
                    .isEqualTo(disputed);
            assertThat(Story.track("erbil", "reported").disputeOn(day)).isEmpty();
        }

        @Test
        void of_the_statement_is_a_reading_and_its_second_date_no_deadline() {
            for (Site site : Story.POSTURE.sites())
                assertThat(Story.track(site.id(), "joint-statement").changes())
                        .allMatch(change -> change.demand().isReading());
            assertThat(Story.track("erbil", "joint-statement")
                            .changes()
                            .getLast()
                            .demand()
                            .isDeadline())
                    .isFalse();
            assertThat(Story.track("erbil", "press-report")
                            .changes()
                            .getLast()
                            .demand()
                            .isDeadline())
                    .isTrue();
        }
    }

    /// "2025-09" is said as "by the end of September 2025", so the month has to be known.
    @ParameterizedTest
    @CsvSource({
        "2024-09-06/2025-09, MONTH, false",
        "2025-10/2026,       YEAR,  false",
        "2026-12~,           MONTH, true",
        "2026-01-13/2026-01-17, DAY, false",
        "2025-08-18~/..,     OPEN,  false",
        "2025-08-18~/,       UNKNOWN, false",
    })
    void the_end_of_a_window_keeps_how_finely_it_is_dated(String when, String grain, boolean approximate) {
        assertThat(Edtf.parse(when).end().grain()).hasToString(grain);
        assertThat(Edtf.parse(when).end().approximate()).isEqualTo(approximate);
    }

    @Nested
    class As_it_was_known_then {
        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ain-al-asad | 2025-08-23 | full ../2024-08-05
            ain-al-asad | 2025-08-24 | reduced 2025-08-24/..
            ain-al-asad | 2025-08-30 | reduced 2025-08-24/..
            ain-al-asad | 2025-08-31 | reduced 2025-08-18~/..
            ain-al-asad | 2025-10-01 | reduced 2025-08-18~/2025-10-01
            ain-al-asad | 2025-10-19 | reduced 2025-08-18~/2025-10-01
            ain-al-asad | 2025-10-20 | residual 2025-10-02/2025-10-20
            ain-al-asad | 2026-01-13 | residual 2025-10-02/2025-10-20
            ain-al-asad | 2026-01-14 | none 2026-01-13/..
            ain-al-asad | 2026-01-16 | none 2026-01-13/..
            ain-al-asad | 2026-01-17 | none 2026-01-13/2026-01-17
            baghdad     | 2025-08-23 | full ../2024-09-06
            baghdad     | 2025-08-24 | reduced 2025-08-24/..
            baghdad     | 2025-10-01 | residual 2025-08-24/2025-10-01
            baghdad     | 2026-01-17 | residual 2025-08-24/2025-10-01
            baghdad     | 2026-01-18 | none 2025-12-31/2026-01-18
            erbil       | 2026-02-23 | full ../2024-01-05
            erbil       | 2026-02-24 | reduced 2026-02-04/2026-02-24
            erbil       | 2026-09-29 | reduced 2026-02-04/2026-02-24
            erbil       | 2026-09-30 | none 2026-09-27/2026-09-30
            """)
        void the_newest_change_is_told_in_the_version_of_the_day(String site, LocalDate day, String last) {
            Change change = Story.track(Story.POSTURE.knownOn(day), site, "reported")
                    .changes()
                    .getLast();

            assertThat(change.level().id() + " " + change.when()).isEqualTo(last);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-08-24, A first convoy has left.,          k24",
            "2025-08-31, Convoys leave.,                    k24 august",
            "2025-10-01, Cut by 1 October.,                 k24 august october",
        })
        void a_version_has_its_own_words_and_sources(LocalDate day, String summary, String sources) {
            Change change = Story.track(Story.POSTURE.knownOn(day), "ain-al-asad", "reported")
                    .changes()
                    .getLast();

            assertThat(change.summary()).isEqualTo(summary);
            assertThat(change.citations())
                    .extracting(citation -> citation.source().id())
                    .containsExactly(sources.split(" "));
        }

        /// Its report of 24 August says that a withdrawal began, and no report says that it went on.
        @Test
        void an_open_window_falls_silent_after_the_report_of_its_beginning() {
            SiteTrack known = Story.track(Story.POSTURE.knownOn(LocalDate.of(2025, 8, 26)), "ain-al-asad", "reported");

            assertThat(known.presenceOn(LocalDate.of(2025, 8, 24))).isInstanceOf(Presence.Shifting.class);
            assertThat(known.presenceOn(LocalDate.of(2025, 8, 26)))
                    .isInstanceOfSatisfying(
                            Presence.Silent.class,
                            silent -> assertThat(silent.level().id()).isEqualTo("full"));
        }

        /// The claims of March 2026 were public on 12 March, and that the base was free of forces on 26 September.
        @Test
        void a_dispute_has_no_end_before_it_has_come_and_only_the_claims_of_the_day() {
            SiteTrack march = Story.track(Story.POSTURE.knownOn(LocalDate.of(2026, 3, 20)), "baghdad", "reported");
            Dispute dispute = march.disputeOn(LocalDate.of(2026, 3, 20)).orElseThrow();

            assertThat(Story.track(Story.POSTURE.knownOn(LocalDate.of(2026, 3, 11)), "baghdad", "reported")
                            .disputes())
                    .isEmpty();
            assertThat(dispute.when().isOpenEnd()).isTrue();
            assertThat(dispute.why()).isEmpty();
            assertThat(dispute.claims()).hasSize(1);
        }

        @Test
        void a_text_that_may_rest_on_a_later_source_is_not_shown() {
            Posture known = Story.POSTURE.knownOn(LocalDate.of(2025, 8, 31));
            Event convoy = known.events().getFirst();

            assertThat(convoy.title()).isEqualTo("A convoy leaves");
            assertThat(convoy.text()).isEmpty();
            assertThat(convoy.note()).isEmpty();
            assertThat(known.summary()).isEmpty();
            assertThat(known.gaps()).isEmpty();
        }

        /// The summary says when the sources end.
        @Test
        void nobody_knows_when_the_sources_end_before_they_do() {
            Posture before = Story.POSTURE.knownOn(LocalDate.of(2026, 10, 9));
            Posture then = Story.POSTURE.knownOn(LocalDate.of(2026, 10, 10));

            assertThat(before.about().sourcesEnd()).isEmpty();
            assertThat(before.summary()).isEmpty();
            assertThat(then.about().sourcesEnd()).isPresent();
            assertThat(then.summary()).isNotEmpty();
        }

        /// Only a month is given for it, so it can have come out on the last day.
        @Test
        void a_source_of_a_month_is_public_from_its_last_day() {
            assertThat(Story.POSTURE.knownOn(LocalDate.of(2026, 1, 30)).events())
                    .hasSize(1);
            assertThat(Story.POSTURE.knownOn(LocalDate.of(2026, 1, 31)).events())
                    .hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"2024-09-05, false, false", "2024-09-06, true, false", "2024-09-27, true, true"})
        void a_plan_is_there_from_the_day_it_was_stated(LocalDate day, boolean press, boolean joint) {
            Posture known = Story.POSTURE.knownOn(day);

            assertThat(Story.track(known, "erbil", "press-report").changes().isEmpty())
                    .isNotEqualTo(press);
            assertThat(Story.track(known, "erbil", "joint-statement").changes().isEmpty())
                    .isNotEqualTo(joint);
        }

        @Test
        void two_sides_make_a_contradiction() {
            assertThat(Story.POSTURE.knownOn(LocalDate.of(2026, 3, 11)).contradictions())
                    .isEmpty();
            assertThat(Story.POSTURE.knownOn(LocalDate.of(2026, 3, 12)).contradictions())
                    .singleElement()
                    .satisfies(matter -> assertThat(matter.claims()).hasSize(2));
            assertThat(Story.POSTURE.contradictions()).hasSize(2);
        }

        @Test
        void on_no_day_of_a_publication_is_anything_cited_that_came_out_later() {
            for (Posture whole : List.of(Story.POSTURE, PostureReader.bundled()))
                whole.sources().stream()
                        .flatMap(source -> source.publicFrom().stream())
                        .flatMap(day -> List.of(day.minusDays(1), day).stream())
                        .distinct()
                        .forEach(day -> assertThat(cited(whole.knownOn(day)))
                                .as("as known on %s", day)
                                .allMatch(source -> source.publicFrom()
                                        .filter(from -> !from.isAfter(day))
                                        .isPresent()));
        }

        @Test
        void nothing_more_is_known_between_two_days_of_learning() {
            var days = Story.POSTURE.learningDays();
            Posture before = Story.POSTURE.knownOn(days.first());

            for (LocalDate day = days.first(); day.isBefore(days.last()); day = day.plusDays(1)) {
                Posture known = Story.POSTURE.knownOn(day);
                if (!days.contains(day)) assertThat(tracks(known)).as("%s", day).isEqualTo(tracks(before));
                before = known;
            }
        }

        /// All that a day can change, as one text.
        private static String tracks(Posture posture) {
            StringBuilder said = new StringBuilder().append(posture.events()).append(posture.contradictions());
            for (Site site : posture.sites())
                for (Track track : posture.tracks()) {
                    SiteTrack told = site.track(track);
                    said.append(told.changes())
                            .append(told.evidence())
                            .append(told.mentions())
                            .append(told.disputes());
                }
            return said.toString();
        }

        private static List<Source> cited(Posture posture) {
            List<Citation> all = new ArrayList<>();
            for (Track track : posture.tracks()) {
                all.addAll(track.citations());
                track.phases().forEach(phase -> all.addAll(phase.citations()));
            }
            for (Site site : posture.sites()) {
                all.addAll(site.citations());
                for (SiteTrack track : site.tracks().values()) {
                    for (Change change : track.changes()) {
                        all.addAll(change.citations());
                        change.history().earlier().forEach(version -> all.addAll(version.citations()));
                    }
                    track.evidence().forEach(report -> all.addAll(report.citations()));
                    track.mentions().forEach(report -> all.addAll(report.citations()));
                    track.disputes()
                            .forEach(dispute -> dispute.claims().forEach(claim -> all.addAll(claim.citations())));
                }
            }
            posture.events().forEach(event -> all.addAll(event.citations()));
            posture.figures().forEach(figure -> all.addAll(figure.citations()));
            List<Source> sources = new ArrayList<>(posture.sources());
            all.forEach(citation -> sources.add(citation.source()));
            posture.contradictions().forEach(matter -> sources.addAll(matter.sources()));
            return sources;
        }
    }

    @Nested
    class The_presence {
        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource(delimiter = '|', textBlock = """
            2024-09-01 | press-report    | full                          | full                              | full
            2024-09-01 | joint-statement | full                          | full                              | full
            2025-03-15 | press-report    | shifting full to none         | shifting full to reduced          | full
            2025-09-30 | press-report    | shifting full to none, share 1 | shifting full to reduced, share 1 | full
            2025-10-01 | press-report    | none                          | shifting reduced to none, share 0 | full
            2026-12-16 | press-report    | none                          | shifting reduced to none          | shifting full to none
            2027-01-01 | press-report    | none                          | none                              | none
            2025-10-01 | reported        | shifting full to reduced, share 1 | shifting full to residual, share 1 | full
            2025-10-02 | reported        | shifting reduced to residual, share 0 | residual                      | full
            2026-01-15 | reported        | shifting residual to none     | shifting residual to none         | full
            2026-03-20 | reported        | none                          | none, disputed                    | reduced
            2026-09-28 | reported        | none                          | none                              | shifting reduced to none
            2026-10-01 | reported        | none                          | none                              | none
            2026-10-02 | reported        | silent none                   | silent none                       | silent none
            2027-01-31 | reported        | silent none                   | silent none                       | silent none
            """)
        void is_as_the_tables_have_it(LocalDate day, String track, String ainAlAsad, String baghdad, String erbil) {
            assertThat(List.of(said("ain-al-asad", track, day), said("baghdad", track, day), said("erbil", track, day)))
                    .containsExactly(ainAlAsad, baghdad, erbil);
        }

        private static String said(String site, String trackId, LocalDate day) {
            SiteTrack track = Story.track(site, trackId);
            String disputed = track.disputeOn(day).isPresent() ? ", disputed" : "";
            return switch (track.presenceOn(day)) {
                case Presence.Holding holding -> holding.level().id() + disputed;
                case Presence.Silent silent -> "silent " + silent.level().id() + disputed;
                case Presence.Unstated unstated -> "unstated";
                case Presence.Shifting shifting ->
                    "shifting " + shifting.from().id() + " to " + shifting.to().id() + edge(shifting.share());
            };
        }

        private static String edge(double share) {
            return share == 0 || share == 1 ? String.format(Locale.ROOT, ", share %.0f", share) : "";
        }

        @Test
        void holds_on_every_day_before_an_open_start() {
            SiteTrack report = Story.track("erbil", "reported");

            assertThat(report.presenceOn(LocalDate.of(2000, 1, 1)))
                    .isEqualTo(new Presence.Holding(
                            report.changes().getFirst().level(),
                            report.changes().getFirst()));
            assertThat(report.turns().first()).isEqualTo("2026-02-04");
        }

        @Test
        void of_a_final_change_goes_on_after_the_last_report() {
            Change left = PostureFixture.change(PostureFixture.NONE, "2025-03-01", PostureFixture.NEWS);
            Change gone =
                    new Change(left.level(), left.when(), "", left.grounds(), Demand.BY_ITS_END, true, History.NONE);
            SiteTrack report = new SiteTrack(Track.Kind.REPORTED, Optional.empty(), List.of(gone), Reports.NONE, "");

            assertThat(report.presenceOn(LocalDate.of(2026, 1, 1)))
                    .isEqualTo(new Presence.Holding(PostureFixture.NONE, gone));
            assertThat(report.lastEvidence()).contains(LocalDate.of(2025, 3, 1));
            assertThat(report.turns()).containsExactly(LocalDate.of(2025, 3, 1));
        }
    }

    @Test
    void the_file_says_what_it_is_about_and_how_it_wants_to_be_seen() {
        assertThat(Story.POSTURE.subject())
                .isEqualTo(
                        new About.Subject("US-led coalition forces", "coalition forces", "coalition", "base", "sites"));
        assertThat(Story.POSTURE.about().sourcesEnd()).map(Object::toString).contains("2026-10-10~");
        assertThat(Story.POSTURE.scene().day()).contains(LocalDate.of(2024, 9, 6));
        assertThat(Story.POSTURE.scene().view()).contains(Scene.FirstView.COMPARE);
        assertThat(Story.POSTURE.scene().focus()).contains(List.of("IQ"));
        assertThat(Story.POSTURE.scene().frame().orElseThrow().northEast().lat())
                .isEqualTo(38);
        assertThat(Story.POSTURE.levels())
                .extracting(Level::word)
                .containsExactly(
                        "no coalition forces",
                        "only advisers or a small party",
                        "clearly fewer forces",
                        "presence as before the drawdown");
        assertThat(Story.POSTURE.site("erbil").orElseThrow().scale()).isEqualTo(1.5);
        assertThat(Story.track("erbil", "press-report").changes().getFirst().confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(Story.track("erbil", "press-report").changes().getLast().confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(Optional.of(Story.track("baghdad", "press-report")
                        .changes()
                        .getLast()
                        .demand()
                        .clause()))
                .contains("the reduced force to leave by the end of 2026");
    }
}
