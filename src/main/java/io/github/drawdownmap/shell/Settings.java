package io.github.drawdownmap.shell;

import io.github.drawdownmap.files.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What the program remembers from one start to the next: the theme and the size of the window.
///
/// A settings file that cannot be read or written costs the settings, never the start.
final class Settings {
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());
    private static final long MAX_BYTES = 1 << 16;

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /// Reads the settings of this user.
    static Settings ofUser() {
        return read(folder(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")))
                .resolve("settings.properties"));
    }

    static Settings read(Path file) {
        Settings settings = new Settings(file);
        // A pipe would be waited for.
        if (!Files.isRegularFile(file)) return settings;
        try (Reader reader = Files.newBufferedReader(file)) {
            if (Files.size(file) > MAX_BYTES) throw new IOException(file + " is too long for settings");
            settings.values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "settings not read from " + file, e);
        }
        return settings;
    }

    /// Where a system keeps a program's settings.
    static Path folder(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows"))
            return stated(environment.get("APPDATA"), home).resolve("Drawdown Map");
        if (system.startsWith("Mac")) return home.resolve("Library/Application Support/Drawdown Map");
        return stated(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("drawdown-map");
    }

    /// By the XDG specification a relative path is to be ignored.
    private static Path stated(@Nullable String folder, Path otherwise) {
        return Optional.ofNullable(folder)
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }

    ThemeChoice theme() {
        try {
            return ThemeChoice.valueOf(values.getProperty("theme", "system").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return ThemeChoice.SYSTEM;
        }
    }

    void setTheme(ThemeChoice theme) {
        values.setProperty("theme", theme.name().toLowerCase(Locale.ROOT));
    }

    Optional<WindowSize> windowSize() {
        return WindowSize.parse(values.getProperty("window", ""));
    }

    void setWindowSize(WindowSize size) {
        values.setProperty("window", size.toString());
    }

    void save() {
        try {
            Files.createDirectories(file.getParent());
            try (WholeFile whole = WholeFile.at(file, true)) {
                Writer writer = new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8);
                values.store(writer, null);
                whole.keep();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "settings not written to " + file, e);
        }
    }
}
