package io.github.drawdownmap.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_java_opened_for_itself_was_not_given_to_the_program() throws IOException {
        Path home = Files.createDirectories(folder.resolve("java/lib"));

        assertThat(StandardInput.isOf(folder.resolve("java"), Files.createFile(home.resolve("modules"))))
                .isTrue();
        assertThat(StandardInput.isOf(folder.resolve("java"), Files.createFile(folder.resolve("java.geojson"))))
                .isFalse();
    }

    @Test
    void a_pipe_has_no_path_and_was_given() {
        assertThat(StandardInput.isOf(folder, folder.resolve("pipe:[17]"))).isFalse();
    }
}
