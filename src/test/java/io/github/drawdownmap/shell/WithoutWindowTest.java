package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only writes words does not wait for JavaFX to start.
class WithoutWindowTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "check assets/posture/iraq-drawdown.geojson"})
    void no_toolkit_is_started_for(String arguments) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=\"" + loaded + "\"",
                "--module-path=" + System.getProperty("jdk.module.path"),
                "-m",
                "io.github.drawdownmap/" + Main.class.getName()));
        command.addAll(List.of(arguments.split(" ")));
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        assertThat(Files.readAllLines(loaded))
                .anyMatch(line -> line.contains(" " + Main.class.getName() + " "))
                .noneMatch(line -> line.contains(" com.sun.javafx.tk.") || line.contains(" com.sun.glass."));
    }
}
