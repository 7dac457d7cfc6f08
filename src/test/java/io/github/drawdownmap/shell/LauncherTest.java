package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final String SAYS_WHAT_IT_IS_TOLD = "printf '%s\\n' \"${GDK_GL-not set}\" \"$@\"";

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

    @Test
    void without_a_graphics_card_nothing_is_loaded_in_place_of_one() throws IOException, InterruptedException {
        assertThat(openedWith("null")).containsExactly("disable", "-Dprism.order=sw", "@window@");
    }

    @Test
    void a_graphics_card_is_used() throws IOException, InterruptedException {
        assertThat(openedWith("dri")).containsExactly("not set", "@window@");
        assertThat(openedWith("nvidiactl")).containsExactly("not set", "@window@");
    }

    @Test
    void what_somebody_has_chosen_for_gtk_stays() throws IOException, InterruptedException {
        assertThat(openedWith("null", Map.of("GDK_GL", "always")))
                .containsExactly("always", "-Dprism.order=sw", "@window@");
    }

    @Test
    void memory_is_taken_in_large_pages_where_the_system_gives_them() throws IOException, InterruptedException {
        assertThat(openedWith("dri", "always [madvise] never"))
                .containsExactly("not set", "-XX:+UseTransparentHugePages", "@window@");
        assertThat(openedWith("dri", "[always] madvise never"))
                .containsExactly("not set", "-XX:+UseTransparentHugePages", "@window@");
        assertThat(openedWith("dri", "always madvise [never]")).containsExactly("not set", "@window@");
    }

    @Test
    void commands_take_large_pages_too() throws IOException, InterruptedException {
        assertThat(started("null", "[always] madvise never", Map.of(), "check", "a file"))
                .containsExactly("not set", "-XX:+UseTransparentHugePages", "@command@", "check", "a file");
    }

    /// What is printed would go into a file of Java's, as if somebody had read it.
    @Test
    void a_closed_standard_input_is_not_left_to_the_first_file_that_java_opens() throws Exception {
        Path launcher = launcher("null", "", "readlink /proc/self/fd/0");
        Path runtime = launcher.resolveSibling("../lib/runtime").toRealPath();
        Path release = Files.createFile(runtime.resolve("release"));
        Process shell = shell("exec sh \"$0\" --version <&-", launcher);
        assertThat(told(shell)).containsExactly(release.toString());
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void no_path_is_needed() throws Exception {
        Process shell = shell("PATH= exec \"$0\" check", executable(launcher("dri", "", SAYS_WHAT_IT_IS_TOLD)));
        assertThat(told(shell)).containsExactly("not set", "@command@", "check");
    }

    @Test
    void where_the_shell_gives_few_addresses_java_sets_fewer_aside() throws Exception {
        Path launcher = launcher("dri", "", SAYS_WHAT_IT_IS_TOLD);
        for (String command : List.of("check", "export")) {
            Process shell = shell("ulimit -v 4000000; exec sh \"$0\" " + command, launcher);
            assertThat(told(shell)).contains("-XX:CompressedClassSpaceSize=48m", "-Xmx976m");
        }
        assertThat(told(shell("ulimit -v 9000000; exec sh \"$0\" check", launcher)))
                .containsExactly("not set", "@command@", "check");
    }

    @Test
    void too_few_addresses_are_told_in_a_sentence() throws Exception {
        Process shell = shell("ulimit -v 1000000; exec sh \"$0\" check", launcher("dri", "", "true"));
        assertThat(told(shell))
                .containsExactly("drawdown-map: The shell gives this program too little memory (1000000 kB); run"
                        + " ulimit -v 2000000, or ulimit -v unlimited, before it.");
        assertThat(shell.waitFor()).isEqualTo(2);
    }

    private static Path executable(Path launcher) {
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    private static Process shell(String command, Path launcher) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command, launcher.toString());
        shell.environment().remove("GDK_GL");
        return shell.redirectErrorStream(true).start();
    }

    private static List<String> told(Process process) {
        return process.inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> openedWith(String device) throws IOException, InterruptedException {
        return openedWith(device, Map.of());
    }

    private List<String> openedWith(String device, Map<String, String> chosen)
            throws IOException, InterruptedException {
        return started(device, "", chosen);
    }

    private List<String> openedWith(String device, String largePages) throws IOException, InterruptedException {
        return started(device, largePages, Map.of());
    }

    /// What GTK and Java are told by the launcher.
    private List<String> started(String device, String largePages, Map<String, String> chosen, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", launcher(device, largePages, SAYS_WHAT_IT_IS_TOLD).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder shell = new ProcessBuilder(command);
        shell.environment().remove("GDK_GL");
        shell.environment().putAll(chosen);
        Process process = shell.redirectErrorStream(true).start();
        List<String> told = told(process);
        assertThat(process.waitFor()).isZero();
        return told;
    }

    /// The launcher of a program.
    ///
    /// @param device the one device that the machine has
    /// @param largePages what the system says of large pages, nothing if it knows none
    /// @param does what the program's Java does
    private Path launcher(String device, String largePages, String does) throws IOException {
        Path machine = Files.createTempDirectory(folder, "machine");
        Path devices = Files.createDirectories(machine.resolve("dev"));
        Files.createFile(devices.resolve(device));
        Path pages = machine.resolve("large-pages");
        if (!largePages.isEmpty()) Files.writeString(pages, largePages + "\n");
        Path program = Files.createDirectories(machine.resolve("a program"));
        Path java = Files.createDirectories(program.resolve("lib/runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + does + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path launcher = Files.createDirectories(program.resolve("bin")).resolve("drawdown-map");
        String script = Files.readString(Path.of("src/dist/linux/launcher"));
        Files.writeString(
                launcher,
                script.replace("/dev/", devices + "/")
                        .replace("/sys/kernel/mm/transparent_hugepage/enabled", pages.toString()));
        return launcher;
    }
}
