package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_folder_with_room_is_well_and_stays_as_it_is() {
        assertThat(TemporaryFolder.problem(folder, 1)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void one_that_is_not_there_or_full_is_told_with_what_to_do() {
        Path missing = folder.resolve("none");
        assertThat(TemporaryFolder.problem(missing, 1))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith(missing
                                + ", the folder for temporary files, cannot be used (no file can be made there).")
                        .contains("java.io.tmpdir"));
        assertThat(TemporaryFolder.problem(folder, Long.MAX_VALUE))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("(there is hardly any room left)"));
    }
}
