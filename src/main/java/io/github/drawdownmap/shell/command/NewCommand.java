package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.table.kind.Templates;
import io.github.drawdownmap.i18n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Writes what a new story begins with.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes what a new story begins with: a small whole posture file with a comment for each member, or"
                        + " the same as tables to be filled in and given to \"convert\".",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:the command line is wrong, or a file could not be written"})
final class NewCommand implements Callable<Integer> {
    private final Choice<Path> file =
            Choice.argument(Path.class, "1", "FILE", "Posture file to write, or - for standard output.");
    private final Choice<Path> folder = Choice.option(
            Path.class, "--tables", "FOLDER", "Folder to write the tables into; it is made where there is none.");

    @Mixin
    final CommandSpec target = Choice.oneOf(file, folder);

    @Mixin
    private final Output output;

    NewCommand(StandardOutput standard) {
        this.output = new Output(standard);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (folder.isGiven()) writeTables(folder.value());
        else writePosture(file.value());
        return 0;
    }

    private void writePosture(Path file) throws IOException, InterruptedException {
        Output.checkEnding(file, "geojson", "json");
        output.check(file);
        output.write(file, stream -> stream.write(Templates.posture()));
    }

    private void writeTables(Path folder) throws InterruptedException {
        output.writeInto(
                folder,
                Templates.tables(),
                kind -> kind.title() + ".csv",
                (kind, out) -> out.write(Templates.table(kind)));
        output.say(Messages.text("command.tables", Templates.tables().size(), folder));
    }
}
