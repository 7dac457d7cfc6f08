package io.github.drawdownmap.files;

import java.nio.file.Path;
import java.util.Map;

/// Where programs of this system keep what their user has set.
public final class SettingsFolder {
    private SettingsFolder() {}

    /// The folder of this program for its user; it need not exist yet.
    public static Path ofUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows"))
            return CacheFolder.stated(environment.get("APPDATA"), home).resolve("Drawdown Map");
        if (system.startsWith("Mac")) return home.resolve("Library/Application Support/Drawdown Map");
        return CacheFolder.stated(
                        environment.get("XDG_CONFIG_HOME"),
                        CacheFolder.home(home, environment).resolve(".config"))
                .resolve("drawdown-map");
    }
}
