package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.basemap.mbtiles.MbTilesException;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.View;
import io.github.drawdownmap.shell.picture.BasemapChoice;
import io.github.drawdownmap.shell.picture.PictureMemory;
import io.github.drawdownmap.shell.picture.PictureOptions;
import io.github.drawdownmap.shell.picture.PictureSize;
import io.github.drawdownmap.shell.picture.PictureStudio;
import io.github.drawdownmap.shell.picture.Toolkit;
import io.github.drawdownmap.symbol.Theme;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that say what a picture looks like.
final class PictureArguments {
    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            defaultValue = "plan",
            description = "plan, reported, compare, or the id of a plan (default: ${DEFAULT-VALUE}).")
    private String track = "plan";

    @Option(names = "--plan", paramLabel = "ID", description = "The plan that compare looks at (default: the first).")
    @Nullable
    private String plan;

    @Option(names = "--site", paramLabel = "ID", description = "Site to mark, such as erbil.")
    @Nullable
    private String site;

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

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of place names: en, ar or ckb (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--no-dock", description = "Leave out the time lanes.")
    private boolean noDock;

    @Option(names = "--as-known", description = "Leave out what was published only after the day of the picture.")
    private boolean asKnown;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec command;

    /// Starts JavaFX and lays out pictures as these options ask.
    PictureStudio openStudio(Posture posture, PictureSize usualSize) throws IOException, InterruptedException {
        PictureOptions options = of(posture, usualSize);
        if (!PictureMemory.holds(
                options.size(), options.scale(), Runtime.getRuntime().maxMemory()))
            throw new CommandFailure(
                    Messages.text("command.too-large", options.size(), Double.toString(options.scale())));
        Toolkit.startWithoutScreen();
        try {
            return PictureStudio.open(posture, options, Program.name(command));
        } catch (MbTilesException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private PictureOptions of(Posture posture, PictureSize usualSize) {
        return new PictureOptions(
                size(usualSize),
                scale(),
                theme,
                basemap(),
                language(),
                view(posture),
                plan(posture),
                Optional.ofNullable(site).map(id -> site(posture, id)),
                !noDock,
                asKnown);
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

    private String language() {
        if (LANGUAGES.contains(language)) return language;
        throw new CommandFailure(Messages.text("command.no-language", language));
    }

    private View view(Posture posture) {
        View view = switch (track.toLowerCase(Locale.ROOT)) {
            case "reported" -> View.REPORTED;
            case "compare" -> View.COMPARE;
            default -> View.PLAN;
        };
        boolean planned = !posture.plannedTracks().isEmpty();
        boolean reported = posture.reportedTrack().isPresent();
        boolean possible = switch (view) {
            case PLAN -> planned;
            case REPORTED -> reported;
            case COMPARE -> planned && reported;
        };
        if (!possible) throw new CommandFailure(Messages.text("command.no-tracks", track));
        return view;
    }

    private Optional<Track> plan(Posture posture) {
        if (plan != null) return Optional.of(PostureInput.plan(posture, plan));
        boolean isWord = List.of("plan", "reported", "compare").contains(track.toLowerCase(Locale.ROOT));
        return isWord ? Optional.empty() : Optional.of(PostureInput.plan(posture, track));
    }

    private static Site site(Posture posture, String id) {
        return posture.site(id)
                .orElseThrow(() -> new CommandFailure(Messages.text(
                        "command.no-site",
                        id,
                        posture.sites().stream().map(Site::id).collect(Collectors.joining(", ")))));
    }
}
