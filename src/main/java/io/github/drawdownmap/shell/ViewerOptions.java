package io.github.drawdownmap.shell;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.View;
import io.github.drawdownmap.wording.DayWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the command line asks of the window.
final class ViewerOptions {
    /// The languages that place names are in.
    static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    private static final List<String> WORDS = List.of("plan", "reported", "compare");

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Posture file to open instead of the one that comes with the program.")
    @Nullable
    Path file;

    @Option(names = "--date", paramLabel = "DAY", description = "Day to show first, such as 2025-09-30.")
    @Nullable
    LocalDate date;

    @Option(names = "--site", paramLabel = "ID", description = "Site to open, such as erbil.")
    @Nullable
    String site;

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            defaultValue = "plan",
            description = "plan, reported, compare, or the id of a plan (default: ${DEFAULT-VALUE}).")
    String track = "plan";

    @Option(
            names = "--basemap",
            paramLabel = "MAP",
            description = "offline, osm, a URL template with {z}/{x}/{y}, or an MBTiles file (default: offline).")
    @Nullable
    String basemap;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of place names: en, ar or ckb (default: ${DEFAULT-VALUE}).")
    String language = "en";

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light, dark or system (default: the last one used).")
    @Nullable
    ThemeChoice theme;

    @Option(names = "--size", paramLabel = "WxH", hidden = true, description = "Size of the window.")
    @Nullable
    String size;

    @Option(
            names = "--screenshot",
            paramLabel = "FILE",
            hidden = true,
            description = "Writes a picture of the window once it is drawn, and closes it.")
    @Nullable
    Path screenshot;

    /// The plan whose id `--track` gives.
    Optional<Track> planOf(Posture posture) {
        return posture.plannedTracks().stream()
                .filter(plan -> plan.id().equals(track))
                .findFirst();
    }

    /// What the command line names and a posture does not have, a sentence each.
    List<String> missingIn(Posture posture) {
        List<String> missing = new ArrayList<>();
        if (!WORDS.contains(track.toLowerCase(Locale.ROOT)) && planOf(posture).isEmpty())
            missing.add(Messages.text(
                    "command.no-track",
                    track,
                    ids(posture.plannedTracks().stream().map(Track::id))));
        else if (!hasTracks(posture)) missing.add(Messages.text("command.no-tracks", track));
        if (date != null && !posture.span().contains(date))
            missing.add(Messages.text(
                    "command.outside", date, DayWords.full(posture.firstDay()), DayWords.full(posture.lastDay())));
        if (site != null && posture.site(site).isEmpty())
            missing.add(Messages.text(
                    "command.no-site", site, ids(posture.sites().stream().map(Site::id))));
        return missing;
    }

    private boolean hasTracks(Posture posture) {
        boolean planned = !posture.plannedTracks().isEmpty();
        boolean reported = posture.reportedTrack().isPresent();
        return switch (view()) {
            case PLAN -> planned;
            case REPORTED -> reported;
            case COMPARE -> planned && reported;
        };
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }

    /// The view that `--track` names, PLAN when it is the id of a plan.
    View view() {
        return switch (track.toLowerCase(Locale.ROOT)) {
            case "reported" -> View.REPORTED;
            case "compare" -> View.COMPARE;
            default -> View.PLAN;
        };
    }
}
