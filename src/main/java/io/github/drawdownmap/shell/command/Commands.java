package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// All commands that need no window, put below the program's own.
public final class Commands {
    private static final int STOPPED = 130;

    private Commands() {}

    /// Adds the commands, and how days and failures are read and told.
    public static void addTo(CommandLine program) {
        program.addSubcommand(new RenderCommand());
        program.addSubcommand(new AnimateCommand());
        program.addSubcommand(new ExportCommand());
        program.addSubcommand(new CheckCommand());
        program.addSubcommand(new AutoComplete.GenerateCompletion());
        program.addSubcommand(new ManualCommand());
        program.registerConverter(LocalDate.class, Days::parse);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setParameterExceptionHandler((mistake, arguments) -> tell(mistake));
        program.setExecutionExceptionHandler((failure, command, result) -> tell(failure, command));
    }

    /// What is wrong with the command line, what may have been meant, and where help is; not the whole of the help.
    private static int tell(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        Optional<String> unknown = command.getUnmatchedArguments().stream()
                .filter(argument -> argument.startsWith("-"))
                .findFirst();
        err.println(
                unknown.map(option -> Messages.text("command.unknown", option)).orElse(mistake.getMessage()));
        if (unknown.isEmpty()) UnmatchedArgumentException.printSuggestions(mistake, err);
        else suggest(command, unknown.get(), err);
        err.println(Messages.text("command.try", command.getCommandSpec().qualifiedName()));
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static void suggest(CommandLine command, String unknown, PrintWriter err) {
        UnmatchedArgumentException.printSuggestions(new UnmatchedArgumentException(command, List.of(unknown)), err);
    }

    private static int tell(Exception failure, CommandLine command) throws Exception {
        if (!(failure instanceof CommandFailure || failure instanceof IOException)) throw failure;
        // Ctrl-C: whoever pressed it knows why nothing was written.
        if (failure.getCause() instanceof InterruptedIOException) return STOPPED;
        command.getErr().println(command.getCommandName() + ": " + failure.getMessage());
        return CommandLine.ExitCode.USAGE;
    }
}
