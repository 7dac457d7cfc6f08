package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that say what is on show, for the window and for pictures.
public final class LookOptions {
    /// The languages that the names of the map are in.
    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    private static final List<String> VIEWS = List.of("plan", "reported", "compare");

    @Option(
            names = "--look",
            paramLabel = "CODE",
            description =
                    "Show what a code stands for, from the foot of a picture or a link; other options win over it.")
    @Nullable
    private LookCode code;

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            description = "plan, reported, compare, or the id of a plan (default: as the file opens).")
    @Nullable
    private String track;

    @Option(names = "--plan", paramLabel = "ID", description = "The plan that compare looks at (default: the first).")
    @Nullable
    private String plan;

    @Option(names = "--site", paramLabel = "ID", description = "Site to select, such as erbil.")
    @Nullable
    private String site;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of place names: en, ar, ckb or another that the file has names in (default: en).")
    @Nullable
    private String language;

    @Option(names = "--as-known", description = "Leave out what was published only after the day on show.")
    private boolean asKnown;

    /// The languages that there are names in, on the map or in a posture, English first.
    public static List<String> languages(Posture posture) {
        return Stream.concat(LANGUAGES.stream(), posture.languages().stream())
                .distinct()
                .toList();
    }

    /// The day of the code; empty without one.
    public Optional<LocalDate> day() {
        return Optional.ofNullable(code).map(LookCode::day);
    }

    /// Whether any of these options is given.
    public boolean isAsked() {
        return asKnown || Stream.of(code, track, plan, site, language).anyMatch(Objects::nonNull);
    }

    /// What the code has in view; empty without one, and when all sites are.
    public Optional<Frame> frame() {
        return Optional.ofNullable(code).flatMap(LookCode::frame).map(place -> place);
    }

    /// What is below the sites by the code; the map of the program without one.
    LookCode.Ground ground() {
        return Optional.ofNullable(code).map(LookCode::ground).orElse(LookCode.Ground.OFFLINE);
    }

    /// The code that a text is.
    static LookCode code(String text) {
        return switch (LookCode.parse(text)) {
            case LookCode.Reading.Read read -> read.code();
            case LookCode.Reading.Newer newer -> throw new TypeConversionException(Messages.text("wording.look.newer"));
            case LookCode.Reading.Mistaken mistaken ->
                throw new TypeConversionException(Messages.text("wording.look.mistaken", Messages.quoted(text)));
        };
    }

    /// A look as these options ask, as far as its posture has what they name; the rest stays.
    public Look applyTo(Look look) {
        Posture posture = look.posture();
        Look usual = look.named("en").knowing(Knowledge.ALL);
        Look asked =
                Optional.ofNullable(code).map(given -> given.applyTo(usual)).orElse(usual);
        asked = Optional.ofNullable(language)
                .filter(languages(posture)::contains)
                .map(asked::named)
                .orElse(asked);
        if (asKnown) asked = asked.knowing(Knowledge.TIED);
        asked = planId().flatMap(id -> plan(posture, id)).map(asked::withPlan).orElse(asked);
        if (track != null) asked = asked.in(view(track));
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
        else if (track != null && !Look.at(posture).can(view(track)))
            missing.add(Messages.text("command.no-tracks", track));
        if (site != null && posture.site(site).isEmpty())
            missing.add(Messages.text(
                    "command.no-site", site, ids(posture.sites().stream().map(Site::id))));
        if (language != null && !languages(posture).contains(language))
            missing.add(Messages.text("command.no-language", language, ids(languages(posture).stream())));
        Optional.ofNullable(code).ifPresent(given -> missing.addAll(missingIn(posture, given)));
        return missing;
    }

    /// What a code names and a posture does not have, a sentence each.
    public static List<String> missingIn(Posture posture, LookCode code) {
        return code.missingIn(posture).stream()
                .map(part -> switch (part) {
                    case POSTURE -> other(posture, code);
                    case DAY ->
                        Messages.text(
                                "command.outside",
                                code.day(),
                                DayWords.full(posture.firstDay()),
                                DayWords.full(posture.lastDay()));
                    case PLAN -> Messages.text("command.look.no-plan", posture.title());
                    case SITE -> Messages.text("command.look.no-site", posture.title());
                })
                .toList();
    }

    private static String other(Posture posture, LookCode code) {
        return code.file()
                .map(LookCode.NamedFile::name)
                .filter(name -> !name.isEmpty())
                .map(name -> Messages.text("command.look.other.named", name, posture.title()))
                .orElseGet(() -> Messages.text("command.look.other", posture.title()));
    }

    private Optional<String> planId() {
        return Optional.ofNullable(plan)
                .or(() -> Optional.ofNullable(track).filter(named -> !VIEWS.contains(named.toLowerCase(Locale.ROOT))));
    }

    private static Optional<Track> plan(Posture posture, String id) {
        return posture.plannedTracks().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /// The view that a track names, PLAN when it is the id of a plan.
    private static View view(String track) {
        return switch (track.toLowerCase(Locale.ROOT)) {
            case "reported" -> View.REPORTED;
            case "compare" -> View.COMPARE;
            default -> View.PLAN;
        };
    }

    private static String ids(Stream<String> ids) {
        return Spelling.some(ids.toList());
    }
}
