package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what is on show, for the window and for pictures.
public final class LookOptions {
    /// The languages that place names are in.
    public static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    private static final List<String> VIEWS = List.of("plan", "reported", "compare");

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            defaultValue = "plan",
            description = "plan, reported, compare, or the id of a plan (default: ${DEFAULT-VALUE}).")
    private String track = "plan";

    @Option(names = "--plan", paramLabel = "ID", description = "The plan that compare looks at (default: the first).")
    @Nullable
    private String plan;

    @Option(names = "--site", paramLabel = "ID", description = "Site to select, such as erbil.")
    @Nullable
    private String site;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of place names: en, ar or ckb (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--as-known", description = "Leave out what was published only after the day on show.")
    private boolean asKnown;

    /// What is wrong whatever posture is open, in a sentence; empty when nothing is.
    public Optional<String> problem() {
        return LANGUAGES.contains(language)
                ? Optional.empty()
                : Optional.of(Messages.text("command.no-language", language));
    }

    /// A look as these options ask, as far as its posture has what they name; the day stays.
    public Look applyTo(Look look) {
        Posture posture = look.posture();
        Look asked = look.named(language).knowing(asKnown ? Knowledge.TIED : Knowledge.ALL);
        asked = planId().flatMap(id -> plan(posture, id)).map(asked::withPlan).orElse(asked);
        asked = asked.in(view());
        return Optional.ofNullable(site).flatMap(posture::site).map(asked::at).orElse(asked);
    }

    /// What these options name and a posture does not have, a sentence each.
    public List<String> missingIn(Posture posture) {
        List<String> missing = new ArrayList<>();
        Optional<String> unknown = planId().filter(id -> plan(posture, id).isEmpty());
        if (unknown.isPresent())
            missing.add(Messages.text(
                    "command.no-track",
                    unknown.get(),
                    ids(posture.plannedTracks().stream().map(Track::id))));
        else if (!Look.at(posture).can(view())) missing.add(Messages.text("command.no-tracks", track));
        if (site != null && posture.site(site).isEmpty())
            missing.add(Messages.text(
                    "command.no-site", site, ids(posture.sites().stream().map(Site::id))));
        return missing;
    }

    private Optional<String> planId() {
        return Optional.ofNullable(plan)
                .or(() -> VIEWS.contains(track.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(track));
    }

    private static Optional<Track> plan(Posture posture, String id) {
        return posture.plannedTracks().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /// The view that `--track` names, PLAN when it is the id of a plan.
    private View view() {
        return switch (track.toLowerCase(Locale.ROOT)) {
            case "reported" -> View.REPORTED;
            case "compare" -> View.COMPARE;
            default -> View.PLAN;
        };
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
