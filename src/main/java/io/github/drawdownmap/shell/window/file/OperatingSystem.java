package io.github.drawdownmap.shell.window.file;

import java.util.Arrays;
import java.util.Locale;

/// The systems that are treated in a way of their own, and all others.
public enum OperatingSystem {
    WINDOWS("windows"),
    MAC("mac"),
    OTHER("");

    private final String beginning;

    OperatingSystem(String beginning) {
        this.beginning = beginning;
    }

    /// The one that the program runs on.
    public static OperatingSystem current() {
        return named(System.getProperty("os.name", ""));
    }

    /// @param name as Java has it: "Windows 11"
    static OperatingSystem named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(system -> small.startsWith(system.beginning))
                .findFirst()
                .orElse(OTHER);
    }
}
