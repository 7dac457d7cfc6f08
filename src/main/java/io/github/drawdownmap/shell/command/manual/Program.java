package io.github.drawdownmap.shell.command.manual;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The program that a command belongs to.
public final class Program {
    private Program() {}

    /// Its name and version, as `--version` says them first.
    public static String name() {
        return "Drawdown Map " + versionOf(Program.class);
    }

    /// The version that the module of a class was packed with; "development" where none was given to it.
    public static String versionOf(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }
}
