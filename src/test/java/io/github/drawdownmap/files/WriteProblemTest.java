package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteProblemTest {
    /// As below /proc, where there is a folder in which nobody can make a file.
    @Test
    void the_name_of_an_unfinished_file_is_no_reason() {
        assertThat(WriteProblem.sentence(Path.of("x.csv"), new NoSuchFileException(".x.csv.1.part")))
                .endsWith("(no file can be made there).");
    }

    @Test
    void a_file_where_a_folder_should_be_is_called_one(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "");
        Path target = file.resolve("sub").resolve("x.csv");
        assertThat(WriteProblem.sentence(target, new NoSuchFileException("x.csv")))
                .isEqualTo(target + " cannot be written: " + file + " is a file, not a folder.");
    }
}
