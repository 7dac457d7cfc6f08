package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.json.PostureFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_posture_of_the_readme_is_a_whole_file_without_a_problem() throws IOException, PostureFileException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();

        assertThat(PostureReader.read(example.group(1), "readme.geojson").findings())
                .isEmpty();
    }
}
