package io.github.drawdownmap.shell.command;

import java.time.LocalDate;
import picocli.AutoComplete;
import picocli.CommandLine;

/// All commands that need no window, put below the program's own.
public final class Commands {
    private Commands() {}

    /// Adds the commands, and how days and failures are read and told.
    public static void addTo(CommandLine program) {
        program.addSubcommand(new RenderCommand());
        program.addSubcommand(new AnimateCommand());
        program.addSubcommand(new ExportCommand());
        program.addSubcommand(new CheckCommand());
        program.addSubcommand(new AutoComplete.GenerateCompletion());
        program.registerConverter(LocalDate.class, Days::parse);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler((failure, command, result) -> tell(failure, command));
    }

    private static int tell(Exception failure, CommandLine command) throws Exception {
        if (!(failure instanceof CommandFailure)) throw failure;
        command.getErr().println(command.getCommandName() + ": " + failure.getMessage());
        return CommandLine.ExitCode.USAGE;
    }
}
