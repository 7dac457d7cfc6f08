package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.export.Excerpt;
import io.github.drawdownmap.export.Step;
import io.github.drawdownmap.export.Table;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Track;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a table for other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a table: csv for spreadsheets, kml for Google Earth, geojson for QGIS and kepler.gl.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:the command line is wrong, or a file could not be read or written"})
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FORMAT", description = "csv, kml or geojson.")
    @SuppressWarnings("NullAway.Init") // required
    private Table table;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: standard output).")
    @Nullable
    private Path out;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SpanOptions span = new SpanOptions();

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = "day, week, month or change (default: day for csv; change for kml and geojson, where a"
                    + " smaller step cuts windows into pieces that show their share).")
    @Nullable
    private Step step;

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            description = "plan, reported or the id of a plan (default: all tracks).")
    @Nullable
    private String track;

    @Mixin
    private final PostureInput input = new PostureInput();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (out != null) output.check(out);
        Excerpt excerpt = excerpt(input.posture());
        if (out == null) print(excerpt);
        else
            output.write(out, stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                table.write(excerpt, writer);
                writer.flush();
            });
        return 0;
    }

    private void print(Excerpt excerpt) throws IOException {
        PrintWriter writer = spec.commandLine().getOut();
        table.write(excerpt, writer);
        writer.flush();
    }

    private Excerpt excerpt(Posture posture) {
        List<Track> tracks = tracks(posture);
        Optional<Track> plan = tracks.stream()
                .filter(Track::isPlanned)
                .findFirst()
                .or(() -> posture.plannedTracks().stream().findFirst());
        Step wanted = step != null ? step : table == Table.CSV ? Step.DAY : Step.CHANGE;
        return new Excerpt(posture, tracks, plan, span.of(posture), wanted);
    }

    private List<Track> tracks(Posture posture) {
        if (track == null) return posture.tracks();
        if (PostureInput.is("reported", track))
            return posture.reportedTrack().stream().toList();
        if (PostureInput.is("plan", track))
            return posture.plannedTracks().stream().limit(1).toList();
        return List.of(PostureInput.plan(posture, track));
    }
}
