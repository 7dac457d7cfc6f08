package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PageAddress;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.json.Spelling;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files made to cost more than they are long. What is bounded is what comes of them and how much is looked at, never
/// the time.
class HostileFileTest {
    private static final String LONG = "x".repeat(100_000);

    private static Reading read(String json) throws PostureFileException {
        return PostureReader.read(json, "hostile.geojson");
    }

    private static String spoiled(String before, String after) {
        String sound = ProblemCase.sound();
        assertThat(sound).contains(before);
        return sound.replace(before, after);
    }

    private static int length(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> finding.toString().length())
                .sum();
    }

    @Nested
    class A_pattern {
        @Test
        void meets_a_language_of_a_hundred_thousand_parts() throws PostureFileException {
            String language = "en" + "-ab".repeat(100_000);

            assertThat(read(spoiled("\"language\": \"en\"", "\"language\": \"" + language + "\""))
                            .findings())
                    .singleElement()
                    .extracting(Finding::what)
                    .asString()
                    .endsWith("is no language tag");
        }

        @Test
        void meets_an_id_a_date_and_an_address_without_end() throws PostureFileException {
            String json = spoiled("\"id\": \"talks\"", "\"id\": \"" + LONG + "\"")
                    .replace("\"compiled\": \"2025-06-30\"", "\"compiled\": \"2025-06-30/" + LONG + "\"")
                    .replace("https://example.org/2", "https://" + LONG);

            List<Finding> findings = read(json).findings();

            assertThat(findings).hasSize(3);
            assertThat(length(findings)).isLessThan(1_000);
        }
    }

    @Nested
    class Names {
        /// Words of two letters each whose hash codes are the same make any number of long ones of the same hash code.
        @Test
        void that_fall_into_one_place_of_a_table_are_read() throws PostureFileException {
            String members = IntStream.range(0, 4_096)
                    .mapToObj(i -> IntStream.range(0, 12)
                            .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                            .collect(Collectors.joining("", "\"", "\": 1,")))
                    .collect(Collectors.joining());

            assertThat(read(ProblemCase.sound().replaceFirst("\\{", "{" + members))
                            .findings())
                    .isEmpty();
        }

        @Test
        void that_are_long_are_cut_in_each_finding_below_them() throws PostureFileException {
            String changes = IntStream.range(0, 500).mapToObj(i -> "5").collect(Collectors.joining(","));
            String json = spoiled("\"tracks\": {}", "\"tracks\": {\"" + LONG + "\": {\"changes\": [" + changes + "]}}");

            assertThat(length(read(json).findings())).isLessThan(500 * 400);
        }

        @Test
        void that_nobody_knows_are_told_of_up_to_a_thousand_and_counted_beyond() throws PostureFileException {
            String members = IntStream.range(0, 5_000)
                    .mapToObj(i -> "\"m" + i + "\": 1,")
                    .collect(Collectors.joining());

            List<Finding> findings =
                    read(spoiled("\"format\": 2,", "\"format\": 2," + members)).findings();

            assertThat(findings).hasSize(1_001);
            assertThat(findings.getLast().what()).isEqualTo("there are 4000 more warnings");
            assertThat(findings).noneMatch(Finding::isError);
        }
    }

    @Nested
    class The_rest_of_too_many_problems {
        @Test
        void is_an_error_when_an_error_is_among_it() throws PostureFileException {
            String unknown = IntStream.range(0, 5_000)
                    .mapToObj(i -> "\"nobody" + i + "\"")
                    .collect(Collectors.joining(", "));

            List<Finding> findings = read(spoiled("\"sites\": [\"north\"]", "\"sites\": [" + unknown + "]"))
                    .findings();

            assertThat(findings.getLast().what()).isEqualTo("there are 4000 more errors");
            assertThat(findings.getLast().isError()).isTrue();
        }
    }

    @Nested
    class A_suggestion {
        @Test
        void is_looked_for_among_a_bounded_number_of_words() {
            AtomicInteger seen = new AtomicInteger();

            Spelling.nearest("wrod", counted(seen));

            assertThat(seen.get()).isLessThanOrEqualTo(1_001);
        }

        @Test
        void is_not_looked_for_when_the_word_is_too_long_to_be_mistyped() {
            AtomicInteger seen = new AtomicInteger();

            assertThat(Spelling.nearest("x".repeat(41), counted(seen))).isEmpty();
            assertThat(seen.get()).isZero();
        }

        private static AbstractCollection<String> counted(AtomicInteger seen) {
            return new AbstractCollection<>() {
                @Override
                public Iterator<String> iterator() {
                    return IntStream.range(0, size())
                            .peek(i -> seen.incrementAndGet())
                            .mapToObj(i -> "word" + i)
                            .iterator();
                }

                @Override
                public int size() {
                    return 1_000_000;
                }
            };
        }
    }

    @Nested
    class A_stack {
        @ParameterizedTest
        @CsvSource({"'['", "'{\"a\":'", "'[{\"a\":'"})
        void is_not_used_up_by_values_in_values(String opening) {
            assertThatExceptionOfType(PostureFileException.class)
                    .isThrownBy(() -> read(opening.repeat(200_000)))
                    .withMessageContaining("deep in each other");
        }
    }

    /// Whatever an address is made of, the reader takes it when the schema does.
    @Property(tries = 300)
    void reader_and_schema_agree_on_addresses(@ForAll("addresses") String address) {
        String json = "\"" + address.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

        assertThat(PageAddress.parse(address).isPresent())
                .as(address)
                .isEqualTo(SchemaTest.errors(ProblemCase.sound().replace("\"https://example.org/2\"", json))
                        .isEmpty());
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> piece = Arbitraries.of(
                "/",
                "?",
                "#",
                "|",
                "[",
                "]",
                "{",
                "}",
                "^",
                "`",
                "%",
                "%41",
                "\\",
                "@",
                ":",
                "a",
                "é",
                "بغداد",
                "_",
                ".",
                "8",
                " ",
                "<",
                "\"",
                "//",
                "-",
                "~",
                "\u202e",
                "\ud83d\ude00");
        return piece.list().ofMaxSize(12).map(pieces -> "https://" + String.join("", pieces));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://example.org/a|b, https://example.org/a%7Cb",
        "https://example.org/photo[1].html, https://example.org/photo%5B1%5D.html",
        "https://example.org/q?x={1}, https://example.org/q?x=%7B1%7D",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/%D8%A8, https://example.org/%D8%A8",
        "https://example.org/#a#b, https://example.org/#a%23b",
        "http://tile_server/x, http://tile_server/x",
        "https://münchen.example/, https://xn--mnchen-3ya.example/",
        "HTTPS://EXAMPLE.ORG/, https://EXAMPLE.ORG/",
        "https://web.archive.org/web/2025*/https://example.org/,"
                + " https://web.archive.org/web/2025*/https://example.org/",
    })
    void an_address_of_a_browser_becomes_a_uri(String address, String uri) {
        assertThat(PageAddress.parse(address))
                .hasValueSatisfying(page -> assertThat(page).hasToString(uri));
    }
}
