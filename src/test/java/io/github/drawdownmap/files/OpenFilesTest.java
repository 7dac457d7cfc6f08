package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesTest {
    @TempDir
    Path folder;

    @Test
    void while_one_more_can_be_opened_all_is_well() {
        assertThat(OpenFiles.problem()).isEmpty();
    }

    @Test
    void what_is_tried_before_a_picture_does_not_stay_open() throws IOException {
        Path sure = Files.writeString(folder.resolve("release"), "");
        for (int times = 0; times < 5_000; times++)
            assertThat(OpenFiles.problem(sure, 16)).isEmpty();
    }

    @Test
    void a_file_that_is_there_and_cannot_be_opened_means_that_there_are_too_few() {
        assertThat(OpenFiles.problem(folder, 1))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Too few files can be open at once here (")
                        .endsWith("; allow more with ulimit -n 1024, and run this again."));
    }

    @Test
    void a_file_that_is_not_there_means_nothing() {
        assertThat(OpenFiles.problem(folder.resolve("release"), 1)).isEmpty();
    }
}
