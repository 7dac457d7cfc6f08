package io.github.drawdownmap.shell;

import io.github.drawdownmap.i18n.Messages;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a window needs of the machine, looked at before JavaFX fails in its own words.
final class Preflight {
    private static final String GTK = "libgtk-3.so.0";

    private final String system;
    private final String platform;
    private final Map<String, String> environment;
    private final Predicate<String> library;

    /// @param system the operating system's name, as in the system property `os.name`
    /// @param platform what JavaFX is told to open its windows with, empty when it is left to choose
    /// @param library whether a native library can be loaded
    Preflight(String system, String platform, Map<String, String> environment, Predicate<String> library) {
        this.system = system;
        this.platform = platform;
        this.environment = environment;
        this.library = library;
    }

    static Preflight ofThisMachine() {
        return new Preflight(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv(),
                Preflight::canLoad);
    }

    /// Why no window can open here and what to do about it, in a sentence; empty when one can.
    Optional<String> problem() {
        if (!system.startsWith("Linux") || platform.equals("Headless")) return Optional.empty();
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY"))
            return Optional.of(Messages.text("shell.start.no-display"));
        if (isUnset("DISPLAY")) return Optional.of(Messages.text("shell.start.no-x11"));
        if (!library.test(GTK)) return Optional.of(Messages.text("shell.start.no-gtk"));
        return Optional.empty();
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    @SuppressWarnings("restricted") // the answer of the system's own loader is the only sure one
    private static boolean canLoad(String name) {
        try {
            // It stays loaded, for JavaFX is about to load it with all that it needs.
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
