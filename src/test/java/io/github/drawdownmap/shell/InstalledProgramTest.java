package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program with its own Java, as `mvn -Pdist verify` has just made it, in a folder with a blank in its name.
@Tag("dist")
class InstalledProgramTest {
    private static final Path DIST = Path.of("target/dist");

    @TempDir
    private Path folder;

    private Path program;

    @BeforeEach
    void is_linked_from_a_folder_with_a_blank() throws IOException {
        Path installed = Files.createSymbolicLink(folder.resolve("my programs"), DIST.toAbsolutePath());
        program = launchers()
                .map(installed::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> launchers() {
        return Stream.of(
                "drawdown-map/bin/drawdown-map",
                "Drawdown Map/drawdown-map.exe",
                "Drawdown Map.app/Contents/MacOS/drawdown-map");
    }

    @Test
    void says_its_version() {
        Run run = run(Map.of(), "--version");
        assertThat(run.out()).startsWith("Drawdown Map 1.");
        assertThat(run.exitCode()).isZero();
    }

    /// Each of the libraries that the build took for the module path, and the fonts.
    @Test
    void has_the_licence_of_all_that_it_brings_along() throws IOException {
        List<String> libraries;
        try (Stream<Path> jars = Files.list(Path.of("target/modules"))) {
            libraries = jars.map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                    .distinct()
                    .toList();
        }
        Path legal;
        try (Stream<Path> all = Files.walk(DIST)) {
            legal = all.filter(path -> path.endsWith("runtime/legal") || path.endsWith("Home/legal"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(libraries).contains("jackson-core", "picocli").allSatisfy(library -> {
            try (Stream<Path> texts = Files.list(legal.resolve(library))) {
                assertThat(texts).isNotEmpty();
            }
        });
        assertThat(legal.resolve("feather/LICENSE")).content().contains("Cole Bemis");
        assertThat(legal.resolve("picocli/CHANGES.txt")).content().startsWith("Changed for this package");
        assertThat(legal.resolve("fonts")).isDirectoryContaining("glob:**Inter-OFL.txt");
    }

    @Test
    void uses_its_ahead_of_time_cache() {
        // With this Java refuses to start without the cache, instead of going on slowly.
        Run run = run(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on"), "--version");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void has_one_also_as_the_build_left_it() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String options = "@" + Path.of("target/drawdown-map.args").toAbsolutePath();
        Run run = start(Map.of(), List.of(java.toString(), "-XX:AOTMode=on", options, "--version"));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void uses_a_cache_for_what_goes_on_for_long_too() {
        Run run = run(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on"), "export", "csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void uses_its_cache_also_where_there_is_memory_for_a_huge_heap() {
        Run run = run(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -XX:MaxRAM=256g"), "--version");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void keeps_its_output_clean_when_the_cache_cannot_be_used() {
        Run run = run(Map.of("_JAVA_OPTIONS", "-XX:AOTCache=" + folder.resolve("nothing.aot")), "export", "csv");
        assertThat(run.out()).startsWith("day,site,");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void checks_a_sound_file() throws IOException {
        assertThat(run(
                                Map.of(),
                                "check",
                                Path.of("assets/posture/iraq-drawdown.geojson")
                                        .toAbsolutePath()
                                        .toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void says_by_its_exit_code_that_a_file_has_errors_or_is_not_there() throws IOException {
        Path empty = Files.writeString(
                folder.resolve("empty.geojson"), "{\"type\": \"FeatureCollection\", \"features\": []}");
        assertThat(run(Map.of(), "check", empty.toString()).exitCode()).isEqualTo(1);
        assertThat(run(Map.of(), "check", folder.resolve("nothing.geojson").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void reads_tables_in_an_encoding_that_java_has_in_a_module_of_its_own() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Charset arabic = Charset.forName("windows-1256");
        Files.writeString(tables.resolve("sites.csv"), "name,latitude,longitude\nعين الأسد,33.8,42.4\n", arabic);
        Files.writeString(
                tables.resolve("changes.csv"), "site,when,level,sources\nعين الأسد,2025-03-01,full,paper\n", arabic);
        Files.writeString(tables.resolve("sources.csv"), "id,publisher,title\npaper,A paper,A title\n", arabic);
        Run run = run(Map.of(), "convert", "--encoding", "windows-1256", tables.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"name\": \"عين الأسد\"");
    }

    @Test
    void draws_a_picture_of_an_mbtiles_file_without_a_display_or_a_home() throws IOException {
        Path tiles = Path.of("src/test/resources/io/github/drawdownmap/basemap/mbtiles/quarters.mbtiles");
        Path home = folder.resolve("no home");
        Path unpacked = Files.createDirectory(folder.resolve("temporary"));
        Run run = run(
                Map.of("_JAVA_OPTIONS", "\"-Duser.home=" + home + "\" \"-Djava.io.tmpdir=" + unpacked + "\""),
                "render",
                "--date",
                "2025-09-30",
                "--size",
                "640x480",
                "--basemap",
                tiles.toAbsolutePath().toString(),
                "--out",
                folder.resolve("day.png").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("day.png")).isNotEmptyFile();
        assertThat(home.resolve(".openjfx"))
                .as("where JavaFX would unpack its libraries")
                .doesNotExist();
        assertThat(unpacked).as("where SQLite would unpack its library").isEmptyDirectory();
    }

    private Run run(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return start(environment, command);
    }

    private Run start(Map<String, String> environment, List<String> command) {
        try {
            Path out = folder.resolve("out.txt");
            Path err = folder.resolve("err.txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Run(int exitCode, String out, String err) {}
}
