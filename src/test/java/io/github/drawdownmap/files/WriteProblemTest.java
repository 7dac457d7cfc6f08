package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WriteProblemTest {
    /// As below /proc, where there is a folder in which nobody can make a file.
    @Test
    void the_name_of_an_unfinished_file_is_no_reason() {
        assertThat(WriteProblem.sentence(Path.of("x.csv"), new NoSuchFileException(".x.csv.1.part")))
                .endsWith("(no file can be made there).");
    }
}
