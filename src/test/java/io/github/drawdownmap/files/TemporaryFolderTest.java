package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
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

    /// As `ulimit -f` has it. A quota is none: it counts what a file takes up, and one with a hole takes up nothing.
    @Test
    void one_that_takes_no_file_as_large_as_the_fonts_is_told() throws Exception {
        Process limited = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 8; exec \"$0\" -Djava.io.tmpdir=\"$1\" -cp \"$2\" \"$3\"",
                        ProcessHandle.current().info().command().orElseThrow(),
                        folder.toString(),
                        WholeFileTest.Several_files.root(TemporaryFolder.class)
                                + File.pathSeparator
                                + WholeFileTest.Several_files.root(Told.class),
                        Told.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(limited.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("cannot be used (File too large). ")
                .contains(", allow larger files there with ulimit -f unlimited, ");
        assertThat(limited.waitFor()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    /// A program that says what is wrong with its folder.
    static final class Told {
        private Told() {}

        static void main() {
            IO.println(TemporaryFolder.problem().orElse("nothing"));
        }
    }
}
