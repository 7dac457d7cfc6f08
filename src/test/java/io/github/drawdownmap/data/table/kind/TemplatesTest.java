package io.github.drawdownmap.data.table.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Reading;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.data.table.PostureValues;
import io.github.drawdownmap.data.table.file.SeparatedValues;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.value.DateOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TemplatesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMMENT = "// ";

    private static Reading read() throws PostureFileException {
        return PostureReader.read(new String(Templates.posture(), StandardCharsets.UTF_8), "template");
    }

    private static Conversion converted() throws TableFileException {
        List<Sheet> sheets = new ArrayList<>();
        for (TableKind kind : Templates.tables())
            sheets.add(new Sheet(
                    kind.title() + ".csv",
                    kind.title(),
                    false,
                    SeparatedValues.read(kind.title(), Templates.table(kind), Optional.empty())));
        return Conversion.of(sheets, new Conversion.Terms("untitled", LocalDate.of(2000, 1, 1), DateOrder.UNSURE));
    }

    @Test
    void the_posture_is_whole_and_without_a_finding() throws PostureFileException {
        assertThat(read().findings()).isEmpty();
        assertThat(read().posture()).isPresent();
    }

    @Test
    void the_tables_give_the_same_posture_without_a_problem() throws Exception {
        Conversion conversion = converted();
        assertThat(conversion.problems()).isEmpty();
        assertThat(PostureValues.of(conversion.posture().orElseThrow()))
                .isEqualTo(PostureValues.of(read().posture().orElseThrow()));
    }

    @Test
    void each_member_has_a_comment_in_the_words_of_the_schema() throws IOException {
        Map<String, Set<String>> descriptions = new HashMap<>();
        JsonNode schema = JSON.readTree(Files.readString(Path.of("assets/posture/posture.schema.json")));
        collect(schema, schema.get("$defs"), descriptions);
        Set<String> members = new HashSet<>();
        Map<String, Set<String>> comments = new HashMap<>();
        walk(JSON.readTree(Templates.posture()), members, comments);
        // Languages and tracks are named by the author.
        assertThat(comments.keySet())
                .containsAll(members.stream().filter(descriptions::containsKey).toList());
        comments.forEach(
                (name, words) -> assertThat(descriptions.get(name)).as(name).containsAll(words));
    }

    private static void collect(JsonNode schema, JsonNode definitions, Map<String, Set<String>> descriptions) {
        if (schema.path("type").asString("").equals("object"))
            schema.path("properties").forEachEntry((name, member) -> {
                JsonNode told = member.has("description")
                        ? member
                        : definitions.get(member.path("$ref").asString("").replace("#/$defs/", ""));
                if (told != null)
                    descriptions
                            .computeIfAbsent(name, any -> new HashSet<>())
                            .add(told.get("description").asString());
            });
        schema.forEach(part -> collect(part, definitions, descriptions));
    }

    private static void walk(JsonNode node, Set<String> members, Map<String, Set<String>> comments) {
        if (node.isObject())
            node.forEachEntry((name, value) -> {
                if (name.startsWith(COMMENT))
                    comments.computeIfAbsent(name.substring(COMMENT.length()), any -> new HashSet<>())
                            .add(value.asString());
                else members.add(name);
            });
        node.forEach(part -> walk(part, members, comments));
    }
}
