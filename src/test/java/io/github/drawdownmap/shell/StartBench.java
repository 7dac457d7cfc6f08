package io.github.drawdownmap.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What it costs to start the program until its window is drawn, beside the smallest window of JavaFX, in turn.
///
/// Both run in memory, without a screen, in a Java of their own and end when 20 frames have passed since all was drawn;
/// the program writes a picture of itself then. Processor time and memory are told by Linux only.
@Tag("bench")
class StartBench {
    private static final int ROUNDS = 5;

    @TempDir
    private Path folder;

    private record Run(double millis, double processorMillis, double megabytes) {}

    @Test
    void from_the_start_of_java_to_the_drawn_window() throws IOException, InterruptedException {
        List<String> smallest =
                java("-cp", classPath(), "--enable-native-access=ALL-UNNAMED", Smallest.class.getName());
        List<String> viewer = java(
                "--module-path=" + System.getProperty("jdk.module.path"),
                "--enable-native-access=javafx.graphics,io.github.drawdownmap",
                "-m",
                "io.github.drawdownmap/" + Main.class.getName(),
                "--screenshot",
                folder.resolve("window.png").toString());
        List<Run> least = new ArrayList<>();
        List<Run> ours = new ArrayList<>();
        run(smallest);
        run(viewer);
        for (int round = 0; round < ROUNDS; round++) {
            least.add(run(smallest));
            ours.add(run(viewer));
        }
        report("smallest window", least, least);
        report("viewer", ours, least);
    }

    private static List<String> java(String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw"),
                        Arrays.stream(arguments))
                .toList();
    }

    /// The libraries and this class, none of them as a module.
    private static String classPath() {
        List<String> path = new ArrayList<>();
        Path here = Path.of(URI.create(Objects.requireNonNull(StartBench.class.getResource("StartBench.class"))
                .toString()));
        path.add(here.resolve("../".repeat(Main.class.getName().split("\\.").length))
                .normalize()
                .toString());
        for (String entry : System.getProperty("jdk.module.path").split(File.pathSeparator, -1))
            path.add(Files.isDirectory(Path.of(entry)) ? entry + "/*" : entry);
        return String.join(File.pathSeparator, path);
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        long before = System.nanoTime();
        Process program = builder.start();
        Duration processor = Duration.ZERO;
        double megabytes = 0;
        while (!program.waitFor(5, TimeUnit.MILLISECONDS)) {
            processor = program.info().totalCpuDuration().orElse(processor);
            megabytes = Math.max(megabytes, peak(program.pid()));
        }
        double millis = (System.nanoTime() - before) / 1e6;
        if (program.exitValue() != 0) throw new IOException(Files.readString(folder.resolve("output")));
        return new Run(millis, processor.toMillis(), megabytes);
    }

    /// The most memory that a process has had so far, 0 where nobody says.
    private static double peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static void report(String name, List<Run> runs, List<Run> least) {
        System.out.printf(
                "%-15s %6.0f ms (%.2f)   processor %6.0f ms (%.2f)   memory %4.0f MB (%.2f)%n",
                name,
                median(runs, Run::millis),
                median(runs, Run::millis) / median(least, Run::millis),
                median(runs, Run::processorMillis),
                median(runs, Run::processorMillis) / median(least, Run::processorMillis),
                median(runs, Run::megabytes),
                median(runs, Run::megabytes) / median(least, Run::megabytes));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        return runs.stream()
                .mapToDouble(value)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    /// Starts [SmallestWindow]; Java wants modules where the application itself has the main method.
    static final class Smallest {
        private Smallest() {}

        public static void main(String[] arguments) {
            Application.launch(SmallestWindow.class);
        }
    }

    /// A window with a word in it.
    public static final class SmallestWindow extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("map"), 1280, 900));
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames > 20) Platform.exit();
                }
            }.start();
        }
    }
}
