package io.github.drawdownmap.shell.command;

import picocli.CommandLine.Model.CommandSpec;

/// The program that a command belongs to.
final class Program {
    private Program() {}

    /// Its name and version, as `--version` says them.
    static String name(CommandSpec command) {
        String[] version = command.root().version();
        return version.length == 0 ? command.root().name() : version[0];
    }
}
