package io.github.drawdownmap.shell;

import io.github.drawdownmap.shell.command.Commands;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line: without a command it opens the viewer.
@Command(
        name = "drawdown-map",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows a drawdown on a map, day by day: what was planned, what was reported, and who said so.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the file or the data has errors",
            "2:the command line is wrong or a file could not be read or written"
        })
final class DrawdownMap implements Callable<Integer> {
    @Mixin
    private final ViewerOptions options = new ViewerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new DrawdownMap());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        Commands.addTo(commandLine);
        return commandLine;
    }

    @Override
    public Integer call() {
        Optional<String> problem = Preflight.ofThisMachine().problem();
        if (problem.isPresent()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(problem.get());
            err.flush();
            return 1;
        }
        return Viewer.open(options);
    }
}
