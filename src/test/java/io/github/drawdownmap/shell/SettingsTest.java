package io.github.drawdownmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void what_was_saved_is_there_at_the_next_start() {
        Settings settings = Settings.read(folder.resolve("deep/settings.properties"));
        settings.setTheme(ThemeChoice.DARK);
        settings.setWindowSize(new WindowSize(1024, 700));
        settings.save();

        Settings next = Settings.read(folder.resolve("deep/settings.properties"));
        assertThat(next.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(next.windowSize()).contains(new WindowSize(1024, 700));
    }

    @Test
    void the_theme_follows_the_system_until_one_is_chosen() {
        assertThat(Settings.read(folder.resolve("none")).theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void a_damaged_file_costs_the_settings_and_not_the_start() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=purple\nwindow=0x-3\nbroken=\\u12");
        Settings settings = Settings.read(file);
        assertThat(settings.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.windowSize()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(20)
    void a_pipe_that_nobody_writes_into_is_not_waited_for() throws Exception {
        Path file = folder.resolve("settings.properties");
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        assertThat(Settings.read(file).theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void settings_of_megabytes_are_not_read() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=dark\n" + "#".repeat(2 << 20));
        assertThat(Settings.read(file).theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void saving_leaves_no_neighbour_behind() {
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        settings.save();
        assertThat(folder).isDirectoryContaining("glob:**settings.properties").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void each_system_has_its_own_folder() {
        Path home = Path.of("home");
        assertThat(Settings.folder("Linux", Map.of(), home)).isEqualTo(Path.of("home/.config/drawdown-map"));
        assertThat(Settings.folder("Linux", Map.of("XDG_CONFIG_HOME", folder.toString()), home))
                .isEqualTo(folder.resolve("drawdown-map"));
        assertThat(Settings.folder("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("home/Library/Application Support/Drawdown Map"));
        assertThat(Settings.folder("Windows 11", Map.of("APPDATA", folder.toString()), home))
                .isEqualTo(folder.resolve("Drawdown Map"));
    }

    @Test
    void a_relative_folder_is_ignored_as_the_xdg_specification_asks() {
        assertThat(Settings.folder("Linux", Map.of("XDG_CONFIG_HOME", "conf"), Path.of("home")))
                .isEqualTo(Path.of("home/.config/drawdown-map"));
    }

    @Test
    void settings_that_cannot_be_moved_into_place_leave_no_neighbour_behind() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.createDirectories(file.resolve("in-the-way"));
        Settings.read(file).save();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
