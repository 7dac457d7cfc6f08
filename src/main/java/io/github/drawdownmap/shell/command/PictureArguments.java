package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.files.OpenFiles;
import io.github.drawdownmap.files.TemporaryFolder;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.picture.Lettering;
import io.github.drawdownmap.picture.Logo;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PicturePreset;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.picture.Workbench;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.shell.command.manual.Program;
import io.github.drawdownmap.ui.theme.MissingLetters;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The options that say of which posture a picture is, and what it looks like.
final class PictureArguments {
    private final LookOptions look = new LookOptions();

    @Mixin
    final CommandSpec lookChoices = look.choices();

    @Mixin
    private final FrameOptions frame = new FrameOptions();

    private final Choice<String> preset = Choice.option(
            String.class,
            "--preset",
            "SHAPE",
            "A size for elsewhere, laid out to be read on a phone: 16:9, 1:1, 4:5, 9:16 or 1200x630.");

    private final Choice<String> size = Choice.option(
            String.class, "--size", "WxH", "Size in logical pixels (default: 1920x1080; 1280x720 for an animation).");

    private final Choice<Double> scale = Choice.option(
            Double.class,
            "--scale",
            "FACTOR",
            "Pixels for each logical pixel, 0.5 to 4 (default: 1, or that of the preset).");

    private final Choice<String> title =
            Choice.option(String.class, "--title", "TEXT", "Title instead of that of the posture.");

    private final Choice<String> credit =
            Choice.option(String.class, "--credit", "TEXT", "Who made the picture, said below it.");

    private final Choice<Path> logo = Choice.option(
            Path.class,
            "--logo",
            "FILE",
            "PNG or JPEG to stand beside the credit, at most as high as two lines of it.");

    private final Choice<Theme> theme =
            Choice.option(Theme.class, "--theme", "THEME", "light or dark (default: ${DEFAULT-VALUE}).", "light");

    private final Choice<String> basemap = Choice.option(
            String.class,
            "--basemap",
            "MAP",
            "offline, osm, a URL template with {z}/{x}/{y}, or an MBTiles file (default: offline)."
                    + " osm and a template fetch tiles from their server; where none come, the offline map stands"
                    + " in.");

    private final Choice<Boolean> noDock = Choice.flag("--no-dock", "Leave out the time lanes.");

    @Mixin
    final CommandSpec choices = Choice.all(preset, size, scale, title, credit, logo, theme, basemap, noDock);

    @Mixin
    private final PostureInput input = new PostureInput();

    /// The day of the look that is asked for by its code; empty without one.
    Optional<LocalDate> day() {
        return look.day();
    }

    /// A posture of which there are to be pictures, and what every picture needs.
    record Begun(Workbench workbench, Posture posture) implements AutoCloseable {
        @Override
        public void close() {
            workbench.close();
        }
    }

    /// See [PostureInput#posture]; meanwhile what every picture needs is made ready.
    Begun begin() {
        OpenFiles.problemOfDrawing().or(TemporaryFolder::problem).ifPresent(PictureArguments::refuse);
        Workbench workbench = new Workbench();
        try {
            return new Begun(workbench, input.posture());
        } catch (CommandFailure unusable) {
            workbench.close();
            throw unusable;
        }
    }

    /// What the options ask for of a posture.
    Look look(Posture posture) {
        look.missingIn(posture).forEach(PictureArguments::refuse);
        Look asked = look.applyTo(Look.opening(posture));
        return input.knownOn(posture)
                .map(day -> asked.knowing(new Knowledge.On(day)))
                .orElse(asked);
    }

    /// What is wrong with the command line.
    ParameterException mistake(String sentence) {
        return new ParameterException(Choice.commandLine(choices), sentence);
    }

    /// Starts JavaFX and lays out pictures as these options ask.
    ///
    /// @param usualSize where no other is asked for
    PictureStudio openStudio(Begun begun, PictureSize usualSize) throws IOException, InterruptedException {
        return openStudio(
                begun.workbench(), look(begun.posture()), of(usualSize).moving(), PictureMemory.ofAnimation());
    }

    /// The same for one picture.
    ///
    /// @param day of the picture
    /// @param other the day beside it; empty for a picture of one day
    PictureStudio openStudio(Begun begun, PictureSize usualSize, LocalDate day, Optional<LocalDate> other)
            throws IOException, InterruptedException {
        Look shown = look(begun.posture()).on(day);
        PictureOptions options = of(usualSize).and(other).from(input.namedFile());
        if (other.isPresent() && !options.size().holdsTwoDays())
            refuse(Messages.text("command.no-size.two-days", options.size(), PictureSize.SMALLEST_OF_TWO_DAYS));
        return openStudio(begun.workbench(), shown, options, PictureMemory.ofStill());
    }

    private PictureStudio openStudio(Workbench workbench, Look shown, PictureOptions options, PictureMemory memory)
            throws IOException, InterruptedException {
        memory.holding(shown.posture().sites().size())
                .refusal(options.size(), options.scale())
                .ifPresent(PictureArguments::refuse);
        tellGround();
        for (MissingLetters letters : MissingLetters.in(shown.posture(), shown.language())) say(letters.sentence());
        try {
            return workbench.open(shown, options, Program.name());
        } catch (MbTilesException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private static void refuse(String reason) {
        throw new CommandFailure(reason);
    }

    private PictureOptions of(PictureSize usualSize) {
        Optional<PicturePreset> shape = preset.given().map(PictureArguments::preset);
        if (shape.isPresent() && size.isGiven()) throw new CommandFailure(Messages.text("command.preset.size"));
        return PictureOptions.of(
                        shape.map(PicturePreset::size).orElseGet(() -> size(usualSize)),
                        scale(shape.map(PicturePreset::scale).orElse(1.0)),
                        theme.value())
                .over(basemap())
                .in(frame.frame().or(look::frame).orElse(Frame.ALL))
                .lettered(new Lettering(
                        title.given().map(String::strip).filter(words -> !words.isEmpty()),
                        credit.given().orElse("").strip(),
                        logo.given().map(PictureArguments::logo)))
                .withLanes(!noDock.isGiven());
    }

    private static Logo logo(Path file) {
        try {
            return Logo.read(file);
        } catch (IOException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private static PicturePreset preset(String name) {
        return PicturePreset.parse(name)
                .orElseThrow(() -> new CommandFailure(Messages.text(
                        "command.preset.unknown",
                        name,
                        Arrays.stream(PicturePreset.values())
                                .map(PicturePreset::toString)
                                .collect(Collectors.joining(", ")))));
    }

    private PictureSize size(PictureSize usual) {
        return size.given().map(PictureArguments::size).orElse(usual);
    }

    private static PictureSize size(String wanted) {
        return PictureSize.parse(wanted)
                .orElseThrow(() -> new CommandFailure(
                        Messages.text("command.no-size", wanted, PictureSize.SMALLEST, PictureSize.LARGEST)));
    }

    private double scale(double usual) {
        double wanted = scale.given().orElse(usual);
        if (wanted >= PictureOptions.LEAST_SCALE && wanted <= PictureOptions.LARGEST_SCALE) return wanted;
        throw new CommandFailure(Messages.text("command.no-scale", Double.toString(wanted)));
    }

    private BasemapChoice basemap() {
        return basemap.given().map(PictureArguments::basemap).orElseGet(BasemapChoice.Offline::new);
    }

    private static BasemapChoice basemap(String named) {
        try {
            return BasemapChoice.named(named);
        } catch (InvalidPathException unnamable) {
            throw new CommandFailure(
                    Messages.text("command.no-basemap", named, Messages.text("command.no-path", named)), unnamable);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(
                    Messages.text("command.no-basemap", named, String.valueOf(wrong.getMessage())), wrong);
        }
    }

    /// A code from elsewhere asks no server for anything; says what it was made over.
    private void tellGround() {
        if (basemap.isGiven()) return;
        switch (look.ground()) {
            case OFFLINE -> {}
            case OPEN_STREET_MAP -> say(Messages.text("command.look.osm"));
            case OTHER -> say(Messages.text("command.look.ground"));
        }
    }

    private void say(String sentence) {
        Choice.commandLine(choices).getErr().println(sentence);
    }
}
