package io.github.drawdownmap.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.table.file.SeparatedValues;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.DateOrder;
import io.github.drawdownmap.posture.Posture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
    private static final String EVERY_MEMBER = "every-member.geojson";

    private static String fixture() throws IOException {
        try (InputStream stream = RoundTripTest.class.getResourceAsStream(EVERY_MEMBER)) {
            if (stream == null) throw new IllegalStateException("no test resource " + EVERY_MEMBER);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Conversion roundTrip(Posture posture) throws IOException {
        PostureTables tables = PostureTables.of(posture);
        List<Sheet> sheets = new ArrayList<>();
        for (TableKind kind : tables.kinds()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            tables.write(kind, out);
            String name = kind.title();
            sheets.add(new Sheet(
                    name + ".csv", name, false, SeparatedValues.read(name, out.toByteArray(), Optional.empty())));
        }
        return Conversion.of(sheets, new Conversion.Terms("untitled", LocalDate.of(2000, 1, 1), DateOrder.UNSURE));
    }

    private static void isSame(Posture posture) throws IOException {
        Conversion conversion = roundTrip(posture);
        assertThat(conversion.problems()).filteredOn(TableProblem::isError).isEmpty();
        assertThat(conversion.posture()).isPresent();
        assertThat(PostureValues.of(conversion.posture().orElseThrow())).isEqualTo(PostureValues.of(posture));
    }

    @Test
    void the_fixture_uses_every_member_of_the_format() throws IOException {
        Set<String> members = new HashSet<>();
        collect(
                JsonMapper.builder().build().readTree(Files.readString(Path.of("assets/posture/posture.schema.json"))),
                members);
        String fixture = fixture();
        assertThat(members).isNotEmpty().allMatch(member -> fixture.contains("\"" + member + "\":"));
    }

    private static void collect(JsonNode schema, Set<String> members) {
        if (schema.path("type").asString("").equals("object")
                && schema.path("properties").isObject())
            members.addAll(schema.get("properties").propertyNames());
        schema.forEach(part -> collect(part, members));
    }

    @Test
    void every_member_comes_back_from_tables() throws Exception {
        Reading reading = PostureReader.read(fixture(), EVERY_MEMBER);
        assertThat(reading.hasErrors()).as(reading.findings()::toString).isFalse();
        isSame(reading.posture().orElseThrow());
    }

    /// In tables such years are taken for those of another calendar unless they say otherwise.
    @Test
    void a_story_of_long_ago_comes_back_from_tables() throws Exception {
        String longAgo = fixture().replaceAll("\\b20(?=\\d\\d\\b)", "14");
        isSame(PostureReader.read(longAgo, EVERY_MEMBER).posture().orElseThrow());
    }

    @Test
    void events_that_are_only_listed_come_back_from_tables() throws Exception {
        String listed = fixture().replace("\"major\": true", "\"major\": false");
        assertThat(listed).isNotEqualTo(fixture());
        isSame(PostureReader.read(listed, EVERY_MEMBER).posture().orElseThrow());
    }

    @Test
    void a_confidence_that_all_share_is_said_once_in_tables() throws Exception {
        String shared = fixture().replaceAll("(\"confidence\": )\"[a-z]+\"", "$1\"low\"");
        Posture posture = PostureReader.read(shared, EVERY_MEMBER).posture().orElseThrow();
        PostureTables tables = PostureTables.of(posture);
        assertThat(tables.lines(TableKind.POSTURE)).contains(List.of("confidence", "low"));
        for (TableKind kind : List.of(TableKind.CHANGES, TableKind.EVENTS, TableKind.FIGURES))
            assertThat(tables.lines(kind).getFirst()).doesNotContain("confidence");
        isSame(posture);
    }

    /// Behind a semicolon in what a source says stands the id of another source.
    @Test
    void what_a_source_says_comes_back_from_tables_whatever_stands_behind_its_semicolons() throws Exception {
        Posture posture = PostureReader.read(fixture(), EVERY_MEMBER).posture().orElseThrow();
        String id = posture.sources().getFirst().id();
        for (String says :
                List.of("Half; " + id, "Half | " + id + ": all", "Half\\\\; " + id + " [p. 2]", "Half; as we know"))
            isSame(PostureReader.read(
                            fixture().replaceFirst("(\"says\": \")[^\"]*", "$1" + Matcher.quoteReplacement(says)),
                            EVERY_MEMBER)
                    .posture()
                    .orElseThrow());
    }

    @Test
    void the_names_of_the_forces_come_back_from_tables_whichever_are_given() throws Exception {
        List<String> given = List.of(
                "",
                "\"name\": \"A b c\"",
                "\"short\": \"B c\"",
                "\"noun\": \"c\", \"site\": \"camp\"",
                "\"name\": \"A b c\", \"short\": \"B c\"",
                "\"name\": \"A b c\", \"noun\": \"c\"",
                "\"short\": \"B c\", \"noun\": \"c\"",
                "\"short\": \"forces\", \"noun\": \"c\"",
                "\"name\": \"A b c\", \"short\": \"A b c\", \"noun\": \"c\"",
                "\"name\": \"A b c\", \"short\": \"B c\", \"noun\": \"A b c\"");
        for (String names : given) {
            String file = fixture().replaceFirst("\"subject\": \\{[^}]*}", "\"subject\": { " + names + " }");
            isSame(PostureReader.read(file, EVERY_MEMBER).posture().orElseThrow());
        }
    }

    @Test
    void the_bundled_posture_comes_back_from_tables() throws IOException {
        isSame(PostureReader.bundled());
    }
}
