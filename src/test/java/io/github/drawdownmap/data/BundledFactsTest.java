package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Demand;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled posture tells what the fact sheet and the press report have, each with its source.
class BundledFactsTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final String UNSIGNED = "unsigned-report";

    @Nested
    class The_press_report {
        /// The facts by their number, the event that has them, the paragraph of the unsigned text, and a word of ours.
        @ParameterizedTest(name = "fact {0}")
        @CsvSource(delimiter = '|', textBlock = """
                1  | ev-press-report        | 1  | agreed in principle
                2  | ev-report-announcement | 2  | there is an agreement
                3  | ev-press-report        | 1  | hundreds leave by September 2025, the rest by the end of 2026
                4  | ev-press-report        | 3  | advisory relationship
                5  | ev-report-announcement | 4  | several weeks earlier
                5  | ev-report-announcement | 4  | Israel’s war in Gaza
                6  | ev-report-announcement | 5  | expected within the month
                7  | ev-report-talks        | 5  | over six months; prime minister al-Sudani began the talks in January
                8  | ev-report-attacks      | 5  | Iran-backed
                8  | ev-report-attacks      | 6  | rockets and drones
                9  | ev-report-attacks      | 6  | three US soldiers
                10 | ev-report-attacks      | 6  | strikes in return
                12 | ev-report-coalition    | 7  | Formed in 2014
                13 | ev-report-coalition    | 7  | about a third of Iraq and Syria
                14 | ev-report-coalition    | 8  | in Iraq late in 2017 and in Syria in 2019
                15 | ev-report-threat       | 8  | Alaaldin
                17 | ev-report-coalition    | 9  | Germany, France, Spain and Italy
                20 | ev-press-report        | 12 | kept secret
                21 | ev-report-posture      | 13 | notable shift
                21 | ev-report-posture      | 13 | Iranian influence
                22 | ev-report-posture      | 14 | shot down rockets and drones fired towards Israel
                23 | ev-report-sudani       | 15 | often not coordinated
                24 | ev-report-victory      | 16 | between Washington and Tehran
                25 | ev-report-room         | 17 | one month before the parliamentary election
                26 | ev-report-room         | 17 | adjustments if the situation in the region changes
                """)
        void is_told_in_events_of_its_day(int fact, String id, int paragraph, String words) {
            Event event = event(id);

            assertThat(event.when()).isEqualTo(Edtf.parse("2024-09-06"));
            assertThat(event.text() + " " + event.note()).contains(words);
            assertThat(paragraphs(event.citations())).contains("paragraph " + paragraph);
            assertThat(Citation.knownFrom(event.citations())).contains(LocalDate.parse("2024-09-06"));
        }

        @ParameterizedTest(name = "{1}: {2}")
        @CsvSource(textBlock = """
                11, fig-iraq-2024-09, 2500
                11, fig-syria-2024-09, 900
                """)
        void gives_two_numbers(int fact, String id, int number) {
            Figure figure = figure(id);

            assertThat(figure.when()).isEqualTo(Edtf.parse("2024-09-06"));
            assertThat(figure.max()).hasValue(number);
            assertThat(paragraphs(figure.citations())).containsExactly("paragraph 7");
        }

        /// Facts 16, 18 and 19: the history before, and what the plan asks of the three sites.
        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '|', textBlock = """
                ain-al-asad | none    | 10 | all forces to leave by the end of September 2025
                baghdad     | reduced | 10 | forces to be cut significantly by the end of September 2025
                baghdad     | none    | 1  | the reduced force to leave by the end of 2026
                erbil       | none    | 11 | forces to leave around the end of 2026
                """)
        void asks_of_each_site(String site, String level, int paragraph, String clause) {
            var change = track(site, "press-report").changes().stream()
                    .skip(1)
                    .filter(candidate -> candidate.level().id().equals(level))
                    .findFirst()
                    .orElseThrow();

            assertThat(change.demand().clause()).isEqualTo(clause);
            assertThat(change.demand().isReading()).isFalse();
            assertThat(paragraphs(change.citations())).contains("paragraph " + paragraph);
        }

        @ParameterizedTest
        @CsvSource({"ev-invasion, 2003-03-20", "ev-us-leaves, 2011-12-18", "ev-first-strikes, 2014-08-08"})
        void has_its_history_dated_by_others(String id, LocalDate day) {
            assertThat(event(id).when()).isEqualTo(Edtf.parse(day.toString()));
        }

        @Test
        void is_a_source_of_its_own_that_alone_has_paragraphs() {
            Source text = source(UNSIGNED);

            assertThat(text.url()).isEmpty();
            assertThat(text.published()).isEmpty();
            assertThat(POSTURE.events().stream()
                            .flatMap(event -> event.citations().stream())
                            .filter(citation -> citation.where().contains("paragraph")))
                    .isNotEmpty()
                    .allMatch(citation -> citation.source().id().equals(UNSIGNED));
        }
    }

    @Nested
    class The_joint_statement {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                ain-al-asad | BY       | the mission in Iraq to be over by the end of September 2025
                baghdad     | BY       | the mission in Iraq to be over by the end of September 2025
                erbil       | AT_LEAST | mission into Syria to run at least to September 2026
                """)
        void is_read_for_sites_that_it_does_not_name(String site, Demand.Meaning meaning, String clause) {
            SiteTrack track = track(site, "joint-statement");

            assertThat(track.changes()).allMatch(change -> change.demand().isReading());
            assertThat(track.changes().getLast().demand()).isEqualTo(new Demand(meaning, true, clause));
        }
    }

    /// Each report of the fact sheet that is for the timeline, and each one since July 2026, by its first source.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ain-al-asad-01 | change   | ain-al-asad full              | kvia-2024-08-05
            ain-al-asad-03 | evidence | ain-al-asad 2024-11-21        | elpais-2024-11-21
            ain-al-asad-04 | evidence | ain-al-asad 2025-02-19        | newlines-2025
            ain-al-asad-06 | mention  | ain-al-asad 2025-08-17        | tehrantimes-2025-08-18
            ain-al-asad-07 | event    | ev-first-convoy               | daily8-shafaq-2025-08
            ain-al-asad-08 | event    | ev-partial-withdrawal         | k24ar-2025-08-24
            ain-al-asad-11 | event    | ev-handover-unfinished        | ht-reuters-2025-10-01
            ain-al-asad-12 | change   | ain-al-asad residual          | newsaz-2025-10-20
            ain-al-asad-14 | evidence | ain-al-asad 2025-12-31        | rudaw-2025-12-31
            ain-al-asad-15 | event    | ev-last-flight                | k24ckb-2026-01-14
            ain-al-asad-16 | event    | ev-us-move-done               | fox-2026-01
            ain-al-asad-17 | change   | ain-al-asad none              | khaleej-2026-01-17
            ain-al-asad-18 | evidence | ain-al-asad 2026-01-18        | shafaq-2026-01-18
            ain-al-asad-19 | evidence | ain-al-asad 2026-01-21        | lwj-2026-01-21
            ain-al-asad-20 | event    | ev-landing-claim              | naya-2026-08-02-asad
            ain-al-asad-21 | evidence | ain-al-asad 2026-09-26        | withyashar-2026-09-26
            baghdad-02     | mention  | baghdad 2024-09-30/2024-10-01 | pan-2024-09-30
            baghdad-03     | mention  | baghdad 2025-08-17            | tehrantimes-2025-08-18
            baghdad-04     | event    | ev-partial-withdrawal         | k24ar-2025-08-24
            baghdad-05     | event    | ev-us-denies-exit             | newregion-2952
            baghdad-06     | event    | ev-joint-command-leaving      | alalam-2025-08-31
            baghdad-07     | event    | ev-adviser-repeats            | peregraf-2025-09-07
            baghdad-08     | change   | baghdad residual              | utn-ap-2025-10-01
            baghdad-09     | evidence | baghdad 2025-10-20            | newsaz-2025-10-20
            baghdad-10     | evidence | baghdad 2025-11-26            | rudaw-2025-11-26
            baghdad-11     | mention  | baghdad 2025-12-31            | k24fa-2025-12-31
            baghdad-12     | change   | baghdad none                  | shafaq-2026-01-18
            baghdad-13     | mention  | baghdad 2026-03-02            | menafn-2026-03-02
            baghdad-14     | mention  | baghdad 2026-03-04            | k24ar-2026-03-04
            baghdad-16     | mention  | baghdad 2026-03-10            | st-2026-03-11
            baghdad-17     | mention  | baghdad 2026-03-15            | zona-2026-03-16
            baghdad-20     | mention  | baghdad 2026-07-09            | naya-2026-07-09
            baghdad-21     | event    | ev-nato-office                | naya-2026-08-02-nato
            baghdad-22     | mention  | baghdad 2026-09-24            | naya-2026-09-24
            baghdad-23     | evidence | baghdad 2026-09-26            | naya-2026-09-26
            erbil-01       | change   | erbil full                    | dsabah-2024-01-05
            erbil-02       | evidence | erbil 2024-09-28              | ap-arabnews-2024-09-28
            erbil-03       | evidence | erbil 2025-02-19              | newlines-2025
            erbil-04       | evidence | erbil 2025-08-24              | k24ar-2025-08-24
            erbil-06       | evidence | erbil 2025-10-01              | ht-reuters-2025-10-01
            erbil-07       | evidence | erbil 2025-10-21              | peregraf-2025-10-21
            erbil-08       | evidence | erbil 2025-11-26              | rudaw-2025-11-26
            erbil-09       | evidence | erbil 2026-01-18              | afp-2026-01-18
            erbil-10       | evidence | erbil 2026-02-04              | stn-2026-02-04
            erbil-11       | evidence | erbil 2026-02-23              | k24-2026-02-24
            erbil-12       | change   | erbil reduced                 | mee-zh-2026-02-24
            erbil-13       | event    | ev-erbil-drones               | national-2026-03-01
            erbil-14       | evidence | erbil 2026-03-11              | shropshire-2026-03-12
            erbil-15       | evidence | erbil 2026-03-12              | newsaz-2026-03-12
            erbil-16       | evidence | erbil 2026-03-12              | st-2026-03-13
            erbil-17       | evidence | erbil 2026-03-13~             | metro-2026-03-13
            erbil-18       | mention  | erbil 2026-07-15/2026-07-16   | withyashar-2026-07-16
            erbil-19       | evidence | erbil 2026-07-21              | akhbarefori-2026-07-21
            erbil-20       | event    | ev-erbil-emptied              | alonews-2026-07-31
            erbil-21       | event    | ev-balloon                    | naya-2026-08-01
            erbil-22       | evidence | erbil 2026-08-03              | alonews-2026-08-03
            erbil-23       | event    | ev-harir-denied               | naya-2026-08-08-harir
            erbil-24       | event    | ev-harir-cleared              | akhbarefori-2026-08-09
            erbil-25       | evidence | erbil 2026-09-20              | newshut-2026-09-20
            erbil-26       | evidence | erbil 2026-09-26              | withyashar-2026-09-26
            erbil-27       | change   | erbil none                    | centcom-2026-09-30
            erbil-28       | event    | ev-cargo-planes               | naya-2026-09-30-planes
            iraq-06        | event    | ev-white-house                | commons-2026-07-14
            iraq-07        | event    | ev-government-goes-on         | naya-2026-07-29
            iraq-08        | event    | ev-minister-ended             | akhbarefori-2026-09-27
            iraq-09        | event    | ev-ministry-nobody            | naya-2026-09-29
            iraq-10        | event    | ev-mission-over               | milcom-2026-09-30
            iraq-11        | event    | ev-sovereignty                | ibn-2026-10-01
            syria-01       | event    | ev-syria-cut                  | axar-2025-06
            syria-02       | event    | ev-al-tanf                    | shafaq-2026-02-12
            syria-03       | event    | ev-syria-full-exit            | alsumaria-2026-02-18
            syria-04       | event    | ev-qasrak                     | hurriyet-2026-02-23
            syria-05       | event    | ev-qasrak-reinforced          | buratha-2026-03-11
            """)
    void a_report_is_told_as_what_it_is(String record, String kind, String where, String source) {
        String[] parts = where.split(" ", 2);

        assertThat(citations(kind, parts))
                .extracting(citation -> citation.source().id())
                .contains(source);
    }

    private static List<Citation> citations(String kind, String[] where) {
        return switch (kind) {
            case "event" -> event(where[0]).citations();
            case "change" ->
                track(where[0], "reported").changes().stream()
                        .filter(change -> change.level().id().equals(where[1]))
                        .findFirst()
                        .orElseThrow()
                        .citations();
            case "evidence" ->
                track(where[0], "reported").evidence().stream()
                        .filter(evidence -> evidence.when().equals(Edtf.parse(where[1])))
                        .findFirst()
                        .orElseThrow()
                        .citations();
            case "mention" ->
                track(where[0], "reported").mentions().stream()
                        .filter(mention -> mention.when().equals(Edtf.parse(where[1])))
                        .findFirst()
                        .orElseThrow()
                        .citations();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /// 188 sources before, 40 since, and the unsigned text.
    @Test
    void there_are_229_sources_and_38_of_them_were_not_opened() {
        assertThat(POSTURE.sources()).hasSize(229);
        assertThat(POSTURE.sources())
                .filteredOn(source -> source.seen() == Source.Seen.QUOTED)
                .hasSize(21);
        assertThat(POSTURE.sources())
                .filteredOn(source -> source.seen() == Source.Seen.RELAYED)
                .hasSize(17);
    }

    @Test
    void partisan_channels_are_named_as_such() {
        assertThat(POSTURE.sources())
                .filteredOn(source -> source.publisher().startsWith("Naya"))
                .hasSize(13)
                .allMatch(Source::isPartisan);
        assertThat(source("ap-abc-2026-09-30").isPartisan()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"dcas-oir,", "hath-273439,", "rs-2026-01, 2026-01", "mirage-2024-09-27, 2024-09", "fox-2026-01, 2026-01"
    })
    void a_date_of_publication_is_no_more_exact_than_is_known(String id, String published) {
        assertThat(source(id).published())
                .isEqualTo(Optional.ofNullable(published).map(Edtf::parse));
    }

    @Nested
    class A_contradiction {
        @Test
        void is_one_of_25_and_each_side_has_its_own_source() {
            assertThat(POSTURE.contradictions()).hasSize(25);
            assertThat(POSTURE.contradictions()).allSatisfy(contradiction -> {
                assertThat(contradiction.claims()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(contradiction.claims())
                        .allSatisfy(claim -> assertThat(claim.citations()).isNotEmpty());
            });
        }

        /// Eleven are of the whole country, one of two sites.
        @ParameterizedTest
        @CsvSource({"ain-al-asad, 16", "baghdad, 16", "erbil, 16"})
        void says_which_sites_it_is_about(String id, int count) {
            var site = POSTURE.site(id).orElseThrow();

            assertThat(POSTURE.contradictions())
                    .filteredOn(contradiction -> contradiction.concerns(site))
                    .hasSize(count);
        }
    }

    /// The text of 24 March 2026 is probably written by a machine.
    @Test
    void a_text_by_a_machine_carries_no_more_than_a_claim() {
        assertThat(POSTURE.contradictions().stream()
                        .map(Contradiction::claims)
                        .flatMap(List::stream)
                        .filter(claim -> cites(claim.citations(), "hrnw-2026-03-24")))
                .singleElement()
                .extracting(Claim::says)
                .asString()
                .contains("very weak source");
        assertThat(POSTURE.events()).noneMatch(event -> cites(event.citations(), "hrnw-2026-03-24"));
        assertThat(track("baghdad", "reported").mentions())
                .noneMatch(mention -> cites(mention.citations(), "hrnw-2026-03-24"));
    }

    @Test
    void baghdad_is_disputed_until_its_last_site_was_given_up() {
        assertThat(track("baghdad", "reported").disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.when()).isEqualTo(Edtf.parse("2026-01-19/2026-09-26"));
            assertThat(dispute.claims())
                    .allSatisfy(claim -> assertThat(claim.citations()).isNotEmpty());
        });
        assertThat(track("ain-al-asad", "reported").disputes()).isEmpty();
        assertThat(track("erbil", "reported").disputes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ev-victoria-logistics, 2026-03-04",
        "ev-bdsc-drone, 2026-03-10",
        "ev-spain-relocates, 2026-03-15",
        "ev-erbil-emptied, 2026-07-31",
        "ev-victoria-free, 2026-09-26",
        "ev-erbil-left, 2026-09-30"
    })
    void a_turn_of_the_story_is_marked_on_the_axis(String id, LocalDate day) {
        assertThat(event(id).day()).isEqualTo(day);
        assertThat(event(id).major()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fig-iraq-2024-09     | 2024-09-06      | about 2,500
            fig-iraq-2024-09-crs | 2024-09         | about 2,400
            fig-syria-2024-09    | 2024-09-06      | about 900
            fig-syria-2025       | 2025-01/2025-02 | about 2,000 before the cuts of 2025
            fig-iraq-2025-start  | 2025-08         | just over 2,500 when the drawdown began
            fig-syria-2025-10    | 2025-10-01      | fewer than 1,000
            fig-iraq-2026-09     | 2026-09-30      | about 1,500 before the exit, most of them at Erbil
            fig-iraq-2026-10     | 2026-09-30      | not disclosed after the exit
            """)
    void a_figure_is_of_its_own_date(String id, String when, String text) {
        assertThat(figure(id).when()).isEqualTo(Edtf.parse(when));
        assertThat(figure(id).text()).isEqualTo(text);
    }

    private static boolean cites(List<Citation> citations, String source) {
        return citations.stream().anyMatch(citation -> citation.source().id().equals(source));
    }

    private static List<String> paragraphs(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.source().id().equals(UNSIGNED))
                .map(Citation::where)
                .toList();
    }

    private static Source source(String id) {
        return PostureFixture.source(POSTURE, id);
    }

    private static Event event(String id) {
        return POSTURE.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(String id) {
        return POSTURE.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SiteTrack track(String site, String track) {
        return POSTURE.site(site).orElseThrow().track(POSTURE.track(track).orElseThrow());
    }
}
