package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.export.picture.Animation;
import io.github.drawdownmap.export.picture.PictureCaption;
import io.github.drawdownmap.export.picture.PngPicture;
import io.github.drawdownmap.files.WholeFile;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.FileNames;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.time.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Writes the pictures of a span, as one moving picture or as numbered files.
@Command(
        name = "animate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a span as an animated GIF, or as numbered PNG frames when FILE ends with .png.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:the command line is wrong, or a file could not be read or written",
            "130:stopped by Ctrl-C; nothing is written, not even the frames that were done"
        })
final class AnimateCommand implements Callable<Integer> {
    private static final double BYTES_IN_MEGABYTE = 1_000_000;
    private static final PictureSize USUAL_SIZE = new PictureSize(1280, 720);

    private final Choice<Path> out = Choice.required(
            Path.class,
            "-o,--out",
            "FILE",
            "GIF file to write, or a folder for one named by what it shows, or - for standard output; or"
                    + " name.png for the frames name-0001.png, name-0002.png, ...");

    @Mixin
    final CommandSpec target = Choice.all(out);

    @Mixin
    private final SpanOptions span = new SpanOptions();

    private final Choice<Step> step =
            Choice.option(Step.class, "--step", "STEP", "day, week, month or change (default: week).", "WEEK");

    private final Choice<Double> framesPerSecond = Choice.option(
            Double.class,
            "--fps",
            "N",
            "Frames a second, 0.0016 to 50 (default: 8; 1 with the step month or change, to be read).");

    private final Choice<Boolean> loop = Choice.flag("--loop", "Start over at the end, for ever.");

    @Mixin
    final CommandSpec choices = Choice.all(step, framesPerSecond, loop);

    @Mixin
    private final Output output;

    @Mixin
    private final PictureArguments arguments = new PictureArguments();

    AnimateCommand(StandardOutput standard) {
        this.output = new Output(standard);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        checkOptions();
        try (PictureArguments.Begun begun = arguments.begin()) {
            draw(begun);
        }
        return 0;
    }

    private void draw(PictureArguments.Begun begun) throws IOException, InterruptedException {
        Posture posture = begun.posture();
        LocalDateRange days = span.of(posture);
        Path file = output.within(
                out.value(),
                () -> FileNames.animation(arguments.look(posture), days.getStart(), days.getEndInclusive()) + ".gif");
        try (PictureStudio studio = arguments.openStudio(begun, USUAL_SIZE)) {
            List<LocalDate> frames = studio.days(days, step.value());
            if (isFrames(file)) writeFrames(studio, frames, file);
            else writeGif(studio, frames, file);
            if (!studio.tilesMissing().isEmpty()) output.say(studio.tilesMissing());
            if (!studio.showsSites()) output.say(Messages.text("command.frame.empty"));
        }
    }

    private void checkOptions() {
        double speed = speed();
        if (!(speed >= Animation.SLOWEST && speed <= Animation.FASTEST))
            throw new CommandFailure(Messages.text("command.no-speed", Double.toString(speed)));
        if (!Output.isFolder(out.value())) check(out.value());
    }

    private double speed() {
        return framesPerSecond.given().orElseGet(() -> Animation.usualSpeed(step.value()));
    }

    private void check(Path file) {
        boolean isStream = Output.isStandard(file) || WholeFile.isNoFile(file);
        if (!isFrames(file) && !hasEnding(file, ".gif") && !isStream)
            throw new CommandFailure(Messages.text("command.no-animation", file));
        output.check(isFrames(file) ? frame(file, 1) : file);
    }

    private void writeGif(PictureStudio studio, List<LocalDate> days, Path file)
            throws IOException, InterruptedException {
        Animation animation = new Animation(studio, days, speed(), loop.isGiven());
        estimate(days, animation.estimateGifBytes());
        studio.of(days.getFirst());
        PictureCaption caption = studio.captionUntil(days.getLast());
        output.write(file, stream -> {
            try (ProgressBar bar = progressBar()) {
                animation.writeGif(caption, stream, bar);
            }
        });
    }

    /// None of the frames is in its place before all are drawn.
    private void writeFrames(PictureStudio studio, List<LocalDate> days, Path file)
            throws IOException, InterruptedException {
        for (int i = 1; i <= days.size(); i++) output.check(frame(file, i));
        List<LocalDate> some = List.of(days.getFirst(), days.get(days.size() / 2), days.getLast());
        long bytes = 0;
        for (LocalDate day : some) bytes += PngPicture.size(studio.of(day), studio.caption());
        estimate(days, bytes * days.size() / some.size());
        List<Integer> numbers = IntStream.rangeClosed(1, days.size()).boxed().toList();
        try (ProgressBar bar = progressBar()) {
            output.writeAll(numbers, number -> frame(file, number), (number, stream) -> {
                PngPicture.write(studio.of(days.get(number - 1)), studio.caption(), stream);
                bar.at(number, days.size());
            });
        }
    }

    private void estimate(List<LocalDate> days, long bytes) {
        double megabytes = Math.max(0.1, bytes / BYTES_IN_MEGABYTE);
        output.say(
                Messages.text("command.estimate", days.size(), String.format(Messages.LOCALE, "%.1f MB", megabytes)));
    }

    private static Path frame(Path file, int number) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ".png".length());
        return file.resolveSibling(String.format(Locale.ROOT, "%s-%04d.png", stem, number));
    }

    private static boolean isFrames(Path file) {
        return hasEnding(file, ".png");
    }

    private static boolean hasEnding(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private ProgressBar progressBar() {
        return new ProgressBar(output.aside(), ProgressBar.isTerminal());
    }
}
