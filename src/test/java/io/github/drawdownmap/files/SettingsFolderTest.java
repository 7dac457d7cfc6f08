package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_system_has_its_own_folder() {
        Path home = Path.of("home");
        assertThat(SettingsFolder.of("Linux", home, Map.of())).isEqualTo(Path.of("home/.config/drawdown-map"));
        assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", folder.toString())))
                .isEqualTo(folder.resolve("drawdown-map"));
        assertThat(SettingsFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(Path.of("home/Library/Application Support/Drawdown Map"));
        assertThat(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", folder.toString())))
                .isEqualTo(folder.resolve("Drawdown Map"));
    }

    /// As for a user of a container, or of a program that runs apart from others.
    @Test
    void the_home_that_the_environment_names_is_meant() {
        Map<String, String> environment = Map.of("HOME", folder.toString());
        assertThat(SettingsFolder.of("Linux", Path.of("/root"), environment))
                .isEqualTo(folder.resolve(".config/drawdown-map"));
        assertThat(CacheFolder.of("Linux", Path.of("/root"), environment))
                .isEqualTo(folder.resolve(".cache/drawdown-map"));
        assertThat(SettingsFolder.of("Linux", Path.of("/root"), Map.of("HOME", "")))
                .isEqualTo(Path.of("/root/.config/drawdown-map"));
    }

    @Test
    void a_relative_folder_is_ignored_as_the_xdg_specification_asks() {
        assertThat(SettingsFolder.of("Linux", Path.of("home"), Map.of("XDG_CONFIG_HOME", "conf")))
                .isEqualTo(Path.of("home/.config/drawdown-map"));
    }
}
