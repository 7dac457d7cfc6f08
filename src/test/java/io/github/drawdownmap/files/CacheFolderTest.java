package io.github.drawdownmap.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void on_linux_it_is_where_the_desktop_says_or_in_the_hidden_cache_folder() {
        assertThat(CacheFolder.of("Linux", HOME, Map.of())).isEqualTo(Path.of("/home/ada/.cache/drawdown-map"));
        assertThat(CacheFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "/var/ada")))
                .isEqualTo(Path.of("/var/ada/drawdown-map"));
        assertThat(CacheFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "relative")))
                .isEqualTo(Path.of("/home/ada/.cache/drawdown-map"));
    }

    @Test
    void on_a_mac_it_is_in_the_library() {
        assertThat(CacheFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/Library/Caches/drawdown-map"));
    }

    @Test
    void on_windows_it_is_in_the_local_application_data() {
        assertThat(CacheFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/data")))
                .isEqualTo(Path.of("/data/drawdown-map/cache"));
        assertThat(CacheFolder.of("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/AppData/Local/drawdown-map/cache"));
    }
}
