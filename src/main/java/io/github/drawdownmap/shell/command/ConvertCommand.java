package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.table.Conversion;
import io.github.drawdownmap.data.table.TableProblem;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Makes a posture file of tables.
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a posture file of tables: workbooks (xlsx, ods), separated values (csv, tsv), or a folder"
                + " of them. The tables sites, changes and sources are needed; \"new --tables\" writes all of them with an"
                + " example. Each row that cannot be used is told of, with its place and what would be right, and the"
                + " rest is converted; it takes the place of a file that is there only with --incomplete.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is converted",
            "1:rows could not be used, or nothing could",
            "2:the command line is wrong, or a file could not be read or written"
        })
final class ConvertCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;

    private final Choice<List<Path>> tables = Choice.arguments(Path.class, "TABLES", "Files or folders with tables.");

    private final Choice<Path> out = Choice.option(
            Path.class, "-o,--out", "FILE", "Posture file to write, or - for standard output, the default.", "-");

    private final Choice<Boolean> incomplete = Choice.flag(
            "--incomplete", "Let --force replace a file also with one that lacks the rows that cannot be used.");

    @Mixin
    final CommandSpec choices = Choice.all(tables, out, incomplete);

    @Mixin
    private final Output output;

    private final TableOptions reading = new TableOptions();

    @Mixin
    final CommandSpec readingChoices = reading.choices();

    ConvertCommand(StandardOutput standard) {
        this.output = new Output(standard);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Output.checkEnding(out.value(), "geojson", "json");
        output.check(out.value());
        Conversion conversion = Conversion.of(tables.value(), reading.means(), LocalDate.now(ZoneId.systemDefault()));
        for (TableProblem problem : conversion.problems()) output.say(problem.toString());
        boolean isKept = conversion.hasErrors() && !incomplete.isGiven() && Files.isRegularFile(out.value());
        if (conversion.file().isPresent() && !isKept) {
            byte[] bytes = conversion.file().get().getBytes(StandardCharsets.UTF_8);
            output.write(out.value(), stream -> stream.write(bytes));
        }
        conversion
                .posture()
                .map(posture -> Unread.sentence(conversion.unread(), posture))
                .filter(sentence -> !sentence.isEmpty())
                .ifPresent(output::say);
        output.say(summary(conversion));
        if (conversion.file().isPresent() && isKept) output.say(Messages.text("command.convert.kept", out.value()));
        return conversion.hasErrors() ? ERRORS : CLEAN;
    }

    private String summary(Conversion conversion) {
        if (conversion.posture().isEmpty()) return Messages.text("command.convert.nothing");
        Posture posture = conversion.posture().get();
        int errors = problems(conversion.problems().stream().filter(TableProblem::isError));
        return Messages.text(
                "command.convert.summary",
                posture.title(),
                posture.sites().size(),
                posture.sources().size(),
                errors,
                problems(conversion.problems().stream()) - errors);
    }

    private static int problems(Stream<TableProblem> told) {
        return told.mapToInt(TableProblem::times).sum();
    }
}
