package io.github.drawdownmap.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where programs of this system keep what they can fetch again.
public final class CacheFolder {
    private static final String PROGRAM = "drawdown-map";

    private CacheFolder() {}

    /// The folder of this program for its user; it need not exist yet.
    public static Path ofUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return stated(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve(PROGRAM)
                    .resolve("cache");
        if (name.startsWith("mac"))
            return home.resolve("Library").resolve("Caches").resolve(PROGRAM);
        return stated(environment.get("XDG_CACHE_HOME"), home(home, environment).resolve(".cache"))
                .resolve(PROGRAM);
    }

    /// By the XDG specification the folder that the environment names; Java looks only into the list of users.
    static Path home(Path listed, Map<String, String> environment) {
        return stated(environment.get("HOME"), listed);
    }

    /// By the XDG specification a relative path is to be ignored.
    static Path stated(@Nullable String folder, Path otherwise) {
        if (folder == null || folder.isBlank()) return otherwise;
        Path path = Path.of(folder);
        return path.isAbsolute() ? path : otherwise;
    }
}
