package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.drawdownmap.data.json.Finding;
import io.github.drawdownmap.data.json.PostureFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The published schema and the reader agree, as far as a schema can see.
class SchemaTest {
    private static final Schema SCHEMA = schema();

    @Test
    void the_bundled_file_is_valid() throws IOException {
        assertThat(errors(Files.readString(BundledPostureTest.FILE))).isEmpty();
    }

    @Test
    void a_file_of_format_1_is_valid() {
        assertThat(errors(ProblemCase.resource("format-1.geojson"))).isEmpty();
    }

    @Test
    void the_file_that_a_new_story_begins_with_is_valid() throws IOException {
        assertThat(errors(Files.readString(Path.of("assets/templates/posture.geojson"))))
                .isEmpty();
    }

    @Test
    void a_member_whose_name_begins_with_two_slashes_is_a_comment_everywhere() throws PostureFileException {
        String commented = ProblemCase.sound()
                .replaceAll("\\{(?=\\s*\"|})", "{ \"// why\": [\"so\"],")
                .replace(",}", "}");
        assertThat(errors(commented)).isEmpty();
        assertThat(PostureReader.read(commented, "x").findings())
                .extracting(Finding::what)
                .containsExactlyElementsOf(PostureReader.read(ProblemCase.sound(), "x").findings().stream()
                        .map(Finding::what)
                        .toList());
    }

    @Test
    void the_sound_file_is_valid() {
        assertThat(errors(ProblemCase.sound())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.drawdownmap.data.ProblemCase#all")
    void a_spoiled_file_is_invalid_when_the_schema_can_see_the_problem(ProblemCase problem) {
        assertThat(errors(problem.spoiled()).isEmpty()).isEqualTo(!problem.seenBySchema());
    }

    static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("assets/posture/posture.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
