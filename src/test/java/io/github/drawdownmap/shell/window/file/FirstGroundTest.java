package io.github.drawdownmap.shell.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What is said while the first file is read.
class FirstGroundTest {
    @Test
    void a_file_is_named_without_its_folder_and_standard_input_in_words() {
        assertThat(FirstGround.words(Path.of("stories", "mali.geojson"))).isEqualTo("Opening mali.geojson …");
        assertThat(FirstGround.words(Path.of("-"))).isEqualTo("Opening standard input …");
    }

    @Test
    void a_name_that_is_written_from_right_to_left_disturbs_nothing_around_it() {
        assertThat(FirstGround.words(Path.of("العراق"))).isEqualTo("Opening \u200eالعراق\u200e …");
    }
}
