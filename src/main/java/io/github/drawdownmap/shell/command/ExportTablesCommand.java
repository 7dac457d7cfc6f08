package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.table.PostureTables;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Writes a posture as the tables that `convert` reads.
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes a posture as the tables that \"convert\" reads, a .csv file each, so that it can go on in a"
                        + " spreadsheet. Nothing of the posture is lost on the way there and back.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:the command line is wrong, or a file could not be read or written"})
final class ExportTablesCommand implements Callable<Integer> {
    private final Choice<Path> folder =
            Choice.argument(Path.class, "1", "FOLDER", "Folder to write into; it is made where there is none.");

    @Mixin
    final CommandSpec choices = Choice.all(folder);

    @Mixin
    private final Output output;

    @Mixin
    private final PostureInput input = new PostureInput();

    ExportTablesCommand(StandardOutput standard) {
        this.output = new Output(standard);
    }

    @Override
    public Integer call() throws InterruptedException {
        Posture whole = input.posture();
        Posture posture = input.knownOn(whole).map(whole::knownOn).orElse(whole);
        PostureTables tables = PostureTables.of(posture);
        output.writeInto(folder.value(), tables.kinds(), kind -> kind.title() + ".csv", tables::write);
        output.say(Messages.text("command.tables", tables.kinds().size(), folder.value()));
        return 0;
    }
}
