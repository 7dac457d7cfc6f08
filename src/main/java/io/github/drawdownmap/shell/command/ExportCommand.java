package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.export.table.Excerpt;
import io.github.drawdownmap.export.table.Table;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.FileNames;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Step;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Writes a table for other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a table: csv for spreadsheets, kml for Google Earth, geojson for QGIS and kepler.gl;"
                + " or, with \"tables\", the whole posture as tables that \"convert\" reads.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:the command line is wrong, or a file could not be read or written"})
final class ExportCommand implements Callable<Integer> {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    /// Below the heading, in Excel and in LibreOffice.
    private static final long MOST_IN_SPREADSHEET = 1_048_575;

    /// Asked for by the command itself, since "tables" has a command of its own that needs none.
    private final Choice<Table> format = Choice.argument(Table.class, "0..1", "FORMAT", "csv, kml or geojson.");

    private final Choice<Path> out = Choice.option(
            Path.class,
            "-o,--out",
            "FILE",
            "File to write, or a folder for a file with a name of its own, or - for standard output, the default.",
            "-");

    @Mixin
    final CommandSpec choices = Choice.all(format, out);

    @Mixin
    private final Output output;

    private final Choice<Boolean> mark = Choice.flag(
            "--bom", "Begin csv with a byte order mark, without which Excel takes letters beyond ASCII for others.");

    @Mixin
    final CommandSpec marking = Choice.all(mark);

    @Mixin
    private final SpanOptions span = new SpanOptions();

    private final Choice<Step> step = Choice.option(
            Step.class,
            "--step",
            "STEP",
            "day, week, month or change (default: day for csv; month for kml and geojson, which cut"
                    + " only windows by it: each piece has its share; with change a window is one piece).");

    private final Choice<String> track = Choice.option(
            String.class, "--track", "TRACK", "plan, reported, or the id or name of a plan (default: all tracks).");

    @Mixin
    final CommandSpec rows = Choice.all(step, track);

    @Mixin
    private final PostureInput input = new PostureInput();

    ExportCommand(StandardOutput standard) {
        this.output = new Output(standard);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Table table = format.given()
                .orElseThrow(() ->
                        new ParameterException(Choice.commandLine(choices), Messages.text("command.export.no-format")));
        if (mark.isGiven() && table != Table.CSV) throw new CommandFailure(Messages.text("command.no-mark"));
        if (!Output.isFolder(out.value())) check(table);
        Posture posture = input.posture();
        Excerpt excerpt = excerpt(posture, table);
        Path file = fileOf(posture, excerpt.days(), table);
        input.keepFrom(file);
        if (table == Table.CSV && excerpt.mostRows() > MOST_IN_SPREADSHEET)
            output.say(Messages.text("command.export.rows", excerpt.mostRows()));
        output.write(file, stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            if (mark.isGiven()) writer.append(BYTE_ORDER_MARK);
            table.write(excerpt, writer);
            writer.flush();
        });
        return 0;
    }

    private void check(Table table) {
        if (table == Table.GEOJSON) Output.checkEnding(out.value(), table.extension(), "json");
        else Output.checkEnding(out.value(), table.extension());
        output.check(out.value());
    }

    private Path fileOf(Posture posture, LocalDateRange days, Table table) {
        Look whole = Look.opening(posture);
        Look known = input.knownOn(posture)
                .map(day -> whole.knowing(new Knowledge.On(day)))
                .orElse(whole);
        return output.within(
                out.value(), () -> FileNames.table(known, days, tracks(posture)) + "." + table.extension());
    }

    private Excerpt excerpt(Posture posture, Table table) {
        List<Track> tracks = tracks(posture);
        Optional<Track> plan = tracks.stream()
                .filter(Track::isPlanned)
                .findFirst()
                .or(() -> posture.plannedTracks().stream().findFirst());
        Step wanted = step.given().orElse(table == Table.CSV ? Step.DAY : Step.MONTH);
        Excerpt excerpt = new Excerpt(posture, tracks, plan, span.of(posture), wanted);
        return input.knownOn(posture).map(excerpt::knownOn).orElse(excerpt);
    }

    private List<Track> tracks(Posture posture) {
        return track.given().map(named -> tracks(posture, named)).orElseGet(posture::tracks);
    }

    private static List<Track> tracks(Posture posture, String named) {
        if (PostureInput.is("reported", named))
            return posture.reportedTrack().stream().toList();
        if (PostureInput.is("plan", named))
            return posture.plannedTracks().stream().limit(1).toList();
        return List.of(PostureInput.plan(posture, named));
    }
}
