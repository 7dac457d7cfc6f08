package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.export.picture.PictureCaption;
import io.github.drawdownmap.export.picture.PngPicture;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.FileNames;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.wording.DayWords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Writes the picture of a day.
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the picture of a day as PNG, with its sources. Needs no display, and no network unless"
                + " --basemap asks for it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:the command line is wrong, or a file could not be read or written"})
final class RenderCommand implements Callable<Integer> {
    private static final PictureSize USUAL_SIZE = new PictureSize(1920, 1080);

    private final Choice<DayOption> date = Choice.option(
            DayOption.class,
            "--date",
            "DAY",
            "Day to show, such as 2025-09-30 or 30 Sep 2025 (default: the day of --look).");

    private final Choice<DayOption> other =
            Choice.option(DayOption.class, "--and", "DAY", "A second day, whose map stands beside that of the first.");

    private final Choice<Path> out = Choice.required(
            Path.class,
            "-o,--out",
            "FILE",
            "PNG file to write, or a folder for a file named by what it shows, or - for standard output.");

    private final Choice<Boolean> alternative =
            Choice.flag("--alt", "Write the picture in words beside it, as FILE.txt.");

    @Mixin
    final CommandSpec choices = Choice.all(date, other, out, alternative);

    @Mixin
    private final Output output;

    @Mixin
    private final PictureArguments arguments = new PictureArguments();

    RenderCommand(StandardOutput standard) {
        this.output = new Output(standard);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Output.isFolder(out.value())) check(out.value());
        try (PictureArguments.Begun begun = arguments.begin()) {
            draw(begun);
        }
        return 0;
    }

    private void draw(PictureArguments.Begun begun) throws IOException, InterruptedException {
        Posture posture = begun.posture();
        LocalDate day = day(posture);
        Optional<LocalDate> second = other.given().map(typed -> inside(posture, typed));
        if (second.equals(Optional.of(day)))
            throw new CommandFailure(Messages.text("command.same-day", DayWords.full(day)));
        Path file = fileOf(posture, day, second);
        try (PictureStudio studio = arguments.openStudio(begun, USUAL_SIZE, day, second)) {
            BufferedImage picture = studio.of(day);
            PictureCaption caption = studio.caption();
            output.write(file, stream -> PngPicture.write(picture, caption, stream));
            String words = studio.words();
            if (alternative.isGiven())
                output.write(text(file), stream -> stream.write(words.getBytes(StandardCharsets.UTF_8)));
            if (!studio.tilesMissing().isEmpty()) output.say(studio.tilesMissing());
            if (!studio.showsSites()) output.say(Messages.text("command.frame.empty"));
        }
    }

    private LocalDate day(Posture posture) {
        return date.given()
                .map(typed -> inside(posture, typed))
                .or(arguments::day)
                .orElseThrow(() -> arguments.mistake(Messages.text(
                        "command.date-missing", Look.opening(posture).day())));
    }

    private LocalDate inside(Posture posture, DayOption typed) {
        return typed.inside(posture, Choice.commandLine(choices).getErr());
    }

    private Path fileOf(Posture posture, LocalDate day, Optional<LocalDate> second) {
        Path file = output.within(
                out.value(), () -> FileNames.picture(arguments.look(posture).on(day), second) + ".png");
        if (alternative.isGiven()) output.check(text(file));
        return file;
    }

    private void check(Path file) {
        Output.checkEnding(file, "png");
        if (alternative.isGiven() && Output.isStandard(file))
            throw new CommandFailure(Messages.text("command.no-words"));
        output.check(file);
        if (alternative.isGiven()) output.check(text(file));
    }

    private static Path text(Path file) {
        return file.resolveSibling(file.getFileName() + ".txt");
    }
}
