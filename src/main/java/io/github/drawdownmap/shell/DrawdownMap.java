package io.github.drawdownmap.shell;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.shell.command.Commands;
import io.github.drawdownmap.shell.command.StandardOutput;
import io.github.drawdownmap.shell.command.misuse.Misuse;
import io.github.drawdownmap.shell.window.ViewerOptions;
import io.github.drawdownmap.shell.window.sheet.ProgramVersion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: without a command it opens the viewer.
@Command(
        name = "drawdown-map",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        description = "Shows a drawdown on a map, day by day: what was planned, what was reported, and who said so.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the file or the data has errors",
            "2:the command line is wrong, a file could not be read or written, or no window can be opened"
        })
final class DrawdownMap implements Callable<Integer> {
    @Mixin
    private final ViewerOptions options = new ViewerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    private final Preflight preflight;

    private DrawdownMap(Preflight preflight) {
        this.preflight = preflight;
    }

    /// @param arguments what it is to read
    static CommandLine commandLine(Preflight preflight, String... arguments) {
        CommandLine commandLine = new CommandLine(new DrawdownMap(preflight));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        Commands.addTo(commandLine, new StandardOutput(new FileOutputStream(FileDescriptor.out)), List.of(arguments));
        return commandLine;
    }

    @Override
    public Integer call() {
        if (options.file != null && !PostureReader.isStandardInput(options.file) && !Files.exists(options.file))
            throw new ParameterException(
                    spec.commandLine(), Misuse.neither(spec.commandLine(), options.file.toString()));
        return Viewer.open(options, preflight, spec.commandLine().getErr());
    }
}
