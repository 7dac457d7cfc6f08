package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir
    Path folder;

    /// The shell itself complains before.
    @Test
    void a_folder_that_is_gone_is_told_in_a_sentence() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "mkdir gone && cd gone && rmdir ../gone && sh \"$0\" --version",
                        Path.of("src/dist/linux/launcher").toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("drawdown-map: The folder that you are in has been deleted; go to another with cd and run"
                        + " this again.\n");
        assertThat(shell.waitFor()).isEqualTo(2);
    }
}
