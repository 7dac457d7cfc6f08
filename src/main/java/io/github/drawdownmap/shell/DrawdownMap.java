package io.github.drawdownmap.shell;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.shell.command.Choice;
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
    private final ViewerOptions options = new ViewerOptions();

    @Mixin
    final CommandSpec look = options.look.choices();

    @Mixin
    final CommandSpec choices = options.choices();

    @Mixin
    final CommandSpec tables = options.tables.choices();

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
        CommandLine program = Choice.commandLine(choices);
        options.file
                .given()
                .filter(file -> !PostureReader.isStandardInput(file) && !Files.exists(file))
                .ifPresent(missing -> {
                    throw new ParameterException(program, Misuse.neither(program, missing.toString()));
                });
        return Viewer.open(options, preflight, program.getErr());
    }
}
