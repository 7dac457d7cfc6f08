package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.basemap.BasemapChoice;
import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.picture.PictureMemory;
import io.github.drawdownmap.picture.PictureOptions;
import io.github.drawdownmap.picture.PictureSize;
import io.github.drawdownmap.picture.PictureStudio;
import io.github.drawdownmap.picture.Toolkit;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that say what a picture looks like.
final class PictureArguments {
    @Mixin
    private final LookOptions look = new LookOptions();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Size in logical pixels (default: 1920x1080; 1280x720 for an animation).")
    @Nullable
    private String size;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "Pixels for each logical pixel, 0.5 to 4 (default: ${DEFAULT-VALUE}).")
    private double scale = 1;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE}).")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--basemap",
            paramLabel = "MAP",
            defaultValue = "offline",
            description =
                    "offline, osm, a URL template with {z}/{x}/{y}, or an MBTiles file (default: ${DEFAULT-VALUE})."
                            + " osm and a template fetch tiles from their server; where none come, the offline map stands"
                            + " in.")
    private String basemap = "offline";

    @Option(names = "--no-dock", description = "Leave out the time lanes.")
    private boolean noDock;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec command;

    /// The day of the look that is asked for by its code; empty without one.
    Optional<LocalDate> day() {
        return look.day();
    }

    /// Starts JavaFX and lays out pictures as these options ask.
    ///
    /// @param knownOn the day on whose knowledge all is to rest
    /// @param code whether the code of the look is below each picture
    PictureStudio openStudio(Posture posture, Optional<LocalDate> knownOn, PictureSize usualSize, boolean code)
            throws IOException, InterruptedException {
        look.problem().ifPresent(PictureArguments::refuse);
        look.missingIn(posture).forEach(PictureArguments::refuse);
        PictureOptions options = of(usualSize, code);
        if (!PictureMemory.holds(
                options.size(), options.scale(), Runtime.getRuntime().maxMemory()))
            throw new CommandFailure(
                    Messages.text("command.too-large", options.size(), Double.toString(options.scale())));
        Toolkit.startWithoutScreen();
        try {
            Look asked = look.applyTo(Look.opening(posture));
            Look known =
                    knownOn.map(day -> asked.knowing(new Knowledge.On(day))).orElse(asked);
            return PictureStudio.open(known, options, Program.name(command));
        } catch (MbTilesException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private static void refuse(String reason) {
        throw new CommandFailure(reason);
    }

    private PictureOptions of(PictureSize usualSize, boolean code) {
        return new PictureOptions(size(usualSize), scale(), theme, basemap(), !noDock, code);
    }

    private PictureSize size(PictureSize usual) {
        String wanted = size;
        if (wanted == null) return usual;
        return PictureSize.parse(wanted)
                .orElseThrow(() -> new CommandFailure(
                        Messages.text("command.no-size", wanted, PictureSize.SMALLEST, PictureSize.LARGEST)));
    }

    private double scale() {
        if (scale >= 0.5 && scale <= PictureOptions.LARGEST_SCALE) return scale;
        throw new CommandFailure(Messages.text("command.no-scale", Double.toString(scale)));
    }

    private BasemapChoice basemap() {
        try {
            return BasemapChoice.named(basemap);
        } catch (InvalidPathException unnamable) {
            throw new CommandFailure(
                    Messages.text("command.no-basemap", basemap, Messages.text("command.no-path", basemap)), unnamable);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(
                    Messages.text("command.no-basemap", basemap, String.valueOf(wrong.getMessage())), wrong);
        }
    }
}
