package io.github.drawdownmap.shell.command.manual;

import picocli.CommandLine.Model.CommandSpec;

/// The program that a command belongs to.
public final class Program {
    private Program() {}

    /// Its name and version, as `--version` says them.
    public static String name(CommandSpec command) {
        String[] version = command.root().version();
        return version.length == 0 ? command.root().name() : version[0];
    }
}
