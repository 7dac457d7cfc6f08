package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Statement;
import io.github.drawdownmap.posture.source.Confidence;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is broken is left out, and the rest never says more than the file does.
class LeftOutTest {
    @Nested
    class The_sound_file {
        private final Posture posture = open(ProblemCase.sound());

        @Test
        void is_read_in_full() {
            assertThat(posture.title()).isEqualTo("Two camps");
            assertThat(posture.compiled()).isEqualTo("2025-06-30");
            assertThat(posture.firstDay()).isEqualTo("2024-01-01");
            assertThat(posture.lastDay()).isEqualTo("2025-12-31");
            assertThat(posture.levels()).extracting(Level::id).containsExactly("none", "reduced", "full");
            assertThat(posture.levels()).extracting(Level::rank).containsExactly(0, 1, 2);
            assertThat(posture.track("plan").orElseThrow().phases()).hasSize(2);
            assertThat(posture.track("plan").orElseThrow().stated()).contains(LocalDate.of(2024, 1, 10));
            assertThat(PostureFixture.source(posture, "paper").url().orElseThrow())
                    .hasToString("https://example.org/1");
            assertThat(PostureFixture.source(posture, "wire").published()).isEmpty();
            assertThat(PostureFixture.source(posture, "wire").language()).isEqualTo("en");
            assertThat(posture.contradictions()).hasSize(1);
            assertThat(posture.gaps()).containsExactly("The day");
        }

        @Test
        void has_its_sites_where_it_says() {
            Site north = posture.site("north").orElseThrow();

            assertThat(north.position().lat()).isEqualTo(33.75);
            assertThat(north.position().lon()).isEqualTo(42.5);
            assertThat(north.name("ar")).isEqualTo("المعسكر الشمالي");
            assertThat(north.kind()).isEqualTo("Camp");
            assertThat(track(posture, "plan").changes()).hasSize(2);
            assertThat(track(posture, "report").lastEvidence()).contains(LocalDate.of(2024, 3, 1));
        }

        @Test
        void has_its_events_and_figures() {
            Event event = posture.events().getFirst();
            Figure figure = posture.figures().getFirst();

            assertThat(event.siteIds()).containsExactly("north");
            assertThat(event.major()).isTrue();
            assertThat(event.citations().getFirst().where()).isEqualTo("page 2");
            assertThat(figure.min()).hasValue(900);
            assertThat(figure.max()).hasValue(950);
        }
    }

    @Nested
    class Nothing_usable {
        @ParameterizedTest(name = "without {0}")
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "\"posture\": {, \"posture\": [{",
                    "\"span\", \"spam\"",
                    "\"levels\": [, \"levles\": [",
                    "\"tracks\": [, \"trakcs\": [",
                    "\"features\": [, \"featrues\": [",
                })
        void is_left_without_one_of_the_parts_that_a_map_needs(String before, String after)
                throws PostureFileException {
            String json = ProblemCase.sound().replace(before, after);
            if (after.endsWith("[{")) json = json.replace("  },\n  \"features\"", "  }],\n  \"features\"");
            Reading reading = PostureReader.read(json, "camp.geojson");

            assertThat(reading.posture()).isEmpty();
            assertThat(reading.hasErrors()).isTrue();
        }
    }

    @Nested
    class A_record_without_what_it_requires {
        @Test
        void is_left_out_alone() {
            Posture posture = spoil("\"kind\": \"politics\"", "\"kind\": \"party\"");

            assertThat(posture.events()).isEmpty();
            assertThat(posture.figures()).hasSize(1);
            assertThat(posture.sites()).hasSize(2);
        }

        @Test
        void is_left_out_with_its_site_when_it_is_the_position() {
            assertThat(spoil("[47, 30.5]", "[47, 130.5]").sites())
                    .extracting(Site::id)
                    .containsExactly("north");
        }

        @Test
        void is_told_in_sum_when_it_is_a_site() throws PostureFileException {
            Reading reading =
                    PostureReader.read(ProblemCase.sound().replace("[47, 30.5]", "[47, 130.5]"), "camp.geojson");

            assertThat(Unread.sentence(reading.unread(), reading.posture().orElseThrow()))
                    .isEqualTo("The site south could not be read and is not shown.");
        }

        @Test
        void is_kept_when_only_a_member_that_may_be_absent_is_wrong() {
            assertThat(spoil("\"kind\": \"Camp\"", "\"kind\": 5")
                            .site("north")
                            .orElseThrow()
                            .kind())
                    .isEmpty();
        }
    }

    @Nested
    class A_source_with_an_error {
        @Test
        void stays_so_that_what_cites_it_stays() {
            Posture posture = spoil("https://example.org/1", "ftp://example.org/1");

            assertThat(PostureFixture.source(posture, "paper").url()).isEmpty();
            assertThat(track(posture, "plan").changes()).hasSize(2);
        }

        @Test
        void has_no_date_rather_than_a_wrong_one() {
            Posture posture = spoil("\"published\": \"2024-01-10\"", "\"published\": \"2024-01-10/..\"");

            assertThat(PostureFixture.source(posture, "paper").published()).isEmpty();
        }
    }

    @Nested
    class A_track_of_a_site {
        @Test
        void is_left_out_when_one_change_is_broken_for_the_level_before_would_seem_to_hold() {
            Posture posture = spoil("\"level\": \"none\"", "\"level\": \"nobody\"");

            assertThat(track(posture, "plan").changes()).isEmpty();
            assertThat(track(posture, "report").changes()).hasSize(1);
        }

        @Test
        void is_left_out_when_its_windows_are_out_of_order() {
            assertThat(track(spoil("2024-02/2024-12", "2023-06/2024-12"), "plan")
                            .changes())
                    .isEmpty();
        }

        @Test
        void keeps_its_sound_evidence() {
            Posture posture = spoil(
                    "{ \"when\": \"2024-03-01\", \"citations\": [{ \"source\": \"paper\" }, { \"source\": \"wire\" }],"
                            + " \"level\": \"full\" }",
                    """
                    { "when": "2024-03-01", "level": "full", "citations": [{ "source": "paper" }] },
                    { "when": "2024-04-00", "level": "full", "citations": [{ "source": "wire" }] }\
                    """);

            assertThat(track(posture, "report").lastEvidence()).contains(LocalDate.of(2024, 3, 1));
        }

        @Test
        void is_left_out_when_its_level_is_broken() {
            Posture posture = spoil("\"rule\": \"Nobody is there.\", ", "");

            assertThat(posture.levels()).extracting(Level::rank).containsExactly(1, 2);
            assertThat(track(posture, "plan").changes()).isEmpty();
        }

        @Test
        void is_left_out_with_its_broken_track() {
            Posture posture = spoil("\"label\": \"Reports\"", "\"label\": \"\"");

            assertThat(posture.reportedTrack()).isEmpty();
            assertThat(posture.site("north").orElseThrow().tracks()).containsOnlyKeys("plan");
        }
    }

    @Nested
    class An_event {
        @Test
        void is_left_out_when_its_site_is_not_listed_for_it_would_seem_to_concern_the_whole_country() {
            assertThat(spoil("\"sites\": [\"north\"]", "\"sites\": [\"nroth\"]").events())
                    .isEmpty();
        }

        @Test
        void still_concerns_a_site_that_is_broken() {
            Posture posture = spoil("[42.5, 33.75]", "[42.5]");

            assertThat(posture.sites()).extracting(Site::id).containsExactly("south");
            assertThat(posture.events().getFirst().siteIds()).containsExactly("north");
        }
    }

    @Nested
    class A_posture {
        @Test
        void without_a_title_is_called_by_its_file() {
            assertThat(spoil("\"title\": \"Two camps\"", "\"title\": 2").title())
                    .isEqualTo("camp.geojson");
        }

        @Test
        void without_a_day_compiled_is_as_old_as_its_newest_source() {
            assertThat(spoil("\"compiled\": \"2025-06-30\"", "\"compiled\": \"lately\"")
                            .compiled())
                    .isEqualTo("2024-01-10");
        }
    }

    @Nested
    class What_the_posture_is_about {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"name\": \"the ships of the fleet\" | the ships of the fleet, the ships of the fleet, the ships of the fleet, site, sites",
                    "\"name\": \"the ships of the fleet\", \"short\": \"ships\" | the ships of the fleet, ships, ships, site, sites",
                    "\"name\": \"the ships of the fleet\", \"noun\": \"fleet\" | the ships of the fleet, fleet, fleet, site, sites",
                    "\"short\": \"ships\" | ships, ships, ships, site, sites",
                    "\"noun\": \"fleet\" | fleet, fleet, fleet, site, sites",
                    "\"site\": \"harbour\" | forces, forces, forces, harbour, sites",
                    "\"sites\": \"harbours\" | forces, forces, forces, site, harbours",
                })
        void is_never_called_forces_where_the_file_calls_it_anything_else(String given, String words) {
            Posture posture =
                    open(ProblemCase.sound().replace("\"format\": 2", "\"format\": 2, \"subject\": { " + given + " }"));
            About.Subject subject = posture.subject();

            assertThat(String.join(
                            ", ", subject.name(), subject.shortName(), subject.noun(), subject.site(), subject.sites()))
                    .isEqualTo(words);
        }
    }

    @Nested
    class What_is_said_once_for_all {
        private static final String ONCE =
                "\"format\": 2, \"defaults\":" + " { \"confidence\": \"low\", \"citations\": [\"wire\"] }";

        @Test
        void holds_for_each_event_and_figure_that_says_nothing_else() throws PostureFileException {
            String json = ProblemCase.sound()
                    .replace("\"format\": 2", ONCE)
                    .replaceFirst(
                            "(\"events\": \\[\\s*\\{)",
                            "$1 \"id\": \"bare\", \"when\": \"2024-02-01\","
                                    + " \"kind\": \"other\", \"title\": \"Bare\" }, {")
                    .replaceFirst(
                            "(\"figures\": \\[\\s*\\{)",
                            "$1 \"id\": \"bare\", \"when\": \"2024-02-01\","
                                    + " \"kind\": \"reported\", \"area\": \"All\", \"scope\": \"All\", \"text\": \"some\" }, {");
            Reading reading = PostureReader.read(json, "camp.geojson");
            Posture posture = reading.posture().orElseThrow();

            assertThat(reading.findings()).extracting(Finding::severity).doesNotContain(Finding.Severity.ERROR);
            assertThat(SchemaTest.errors(json)).isEmpty();
            assertThat(posture.events())
                    .filteredOn(Event::id, "bare")
                    .singleElement()
                    .satisfies(event -> standsOnDefaults(event));
            assertThat(posture.figures())
                    .filteredOn(Figure::id, "bare")
                    .singleElement()
                    .satisfies(figure -> standsOnDefaults(figure));
            assertThat(posture.events())
                    .filteredOn(Event::id, "talks")
                    .singleElement()
                    .satisfies(event ->
                            assertThat(event.citations().getFirst().where()).isEqualTo("page 2"));
        }

        private static void standsOnDefaults(Statement bare) {
            assertThat(bare.confidence()).isEqualTo(Confidence.LOW);
            assertThat(bare.citations())
                    .extracting(cited -> cited.source().id())
                    .containsExactly("wire");
        }
    }

    @Nested
    class Order {
        @Test
        void events_and_figures_are_sorted_by_day() {
            Posture posture = spoil("\"events\": [", """
                "events": [
                  {
                    "id": "later", "when": "2024-05", "kind": "other", "title": "Later",
                    "citations": [{ "source": "paper" }], "confidence": "low"
                  },\
                """);

            assertThat(posture.events()).extracting(Event::id).containsExactly("talks", "later");
        }

        @Test
        void findings_are_in_the_order_of_the_file_whatever_is_read_first() throws PostureFileException {
            String json = ProblemCase.sound()
                    .replace("\"gaps\": [\"The day\"]", "\"gaps\": [1]")
                    .replace("\"title\": \"Two camps\"", "\"title\": 2")
                    .replace("[47, 30.5]", "[]");

            assertThat(PostureReader.read(json, "camp.geojson").findings())
                    .extracting(Finding::pointer)
                    .containsExactly("/posture/title", "/posture/gaps/0", "/features/1/geometry/coordinates");
        }

        @Test
        void after_a_thousand_findings_the_rest_is_only_counted() throws PostureFileException {
            String json =
                    ProblemCase.sound().replace("\"gaps\": [\"The day\"]", "\"gaps\": [" + "0,".repeat(1499) + "0]");
            Reading reading = PostureReader.read(json, "camp.geojson");

            assertThat(reading.findings()).hasSize(1001);
            assertThat(reading.findings().getLast().what()).isEqualTo("there are 500 more errors");
        }
    }

    private static SiteTrack track(Posture posture, String id) {
        return Optional.ofNullable(posture.site("north").orElseThrow().tracks().get(id))
                .orElse(SiteTrack.empty());
    }

    private static Posture spoil(String before, String after) {
        assertThat(ProblemCase.sound()).containsOnlyOnce(before);
        return open(ProblemCase.sound().replace(before, after));
    }

    private static Posture open(String json) {
        try {
            return PostureReader.read(json, "camp.geojson").posture().orElseThrow();
        } catch (PostureFileException e) {
            throw new AssertionError(e);
        }
    }
}
