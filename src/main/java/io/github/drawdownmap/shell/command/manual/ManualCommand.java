package io.github.drawdownmap.shell.command.manual;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the manual page, for whoever packs the program.
@Command(
        name = "generate-manual",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Prints the manual page of the program and its commands, for man.")
public final class ManualCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ManualPage.of(spec.root().commandLine()));
        out.flush();
    }
}
