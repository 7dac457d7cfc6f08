package io.github.drawdownmap.shell.command.manual;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Prints the manual page, for whoever packs the program.
@Command(
        name = "generate-manual",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Prints the manual page of the program and its commands, for man.")
public final class ManualCommand implements Runnable {
    private final CommandLine program;

    /// @param program whose manual it is
    public ManualCommand(CommandLine program) {
        this.program = program;
    }

    @Override
    public void run() {
        PrintWriter out = program.getOut();
        out.print(ManualPage.of(program));
        out.flush();
    }
}
