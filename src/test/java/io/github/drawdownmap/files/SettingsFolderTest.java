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

    @Test
    void a_relative_folder_is_ignored_as_the_xdg_specification_asks() {
        assertThat(SettingsFolder.of("Linux", Path.of("home"), Map.of("XDG_CONFIG_HOME", "conf")))
                .isEqualTo(Path.of("home/.config/drawdown-map"));
    }
}
