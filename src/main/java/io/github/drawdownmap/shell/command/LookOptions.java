package io.github.drawdownmap.shell.command;

import io.github.drawdownmap.basemap.MapLanguages;
import io.github.drawdownmap.data.json.Spelling;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Frame;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.shell.command.misuse.Misuse;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// The options that say what is on show, for the window and for pictures.
public final class LookOptions {
    private static final List<String> VIEWS = List.of("plan", "reported", "compare");

    private final Choice<LookCode> code = Choice.option(
            LookCode.class,
            "--look",
            "CODE",
            "Show what a code stands for, from the foot of a picture or a link; other options win over it.");

    private final Choice<String> track = Choice.option(
            String.class,
            "--track",
            "TRACK",
            "plan, reported, compare, or the id or name of a plan (default: as the file opens).");

    private final Choice<String> plan = Choice.option(
            String.class, "--plan", "PLAN", "The plan that compare looks at, by its id or name (default: the first).");

    private final Choice<String> site = Choice.option(
            String.class, "--site", "SITE", "Site to select, by its id or name; its lane is among those in view.");

    private final Choice<String> language = Choice.option(
            String.class,
            "--lang",
            "LANGUAGE",
            "Language of place names: en, ar, or another that the file, or the map around its sites, has names in (default: en).");

    private final Choice<Boolean> asKnown =
            Choice.flag("--as-known", "Leave out what was published only after the day on show.");

    /// The part of a command that asks for these.
    public CommandSpec choices() {
        return Choice.all(code, track, plan, site, language, asKnown);
    }

    /// The languages that there are names in, on the map around the sites of a posture or in it, English first.
    public static List<String> languages(Posture posture) {
        List<LatLon> places = posture.sites().stream().map(Site::position).toList();
        return Stream.concat(MapLanguages.around(places).stream(), posture.languages().stream())
                .distinct()
                .toList();
    }

    /// The day of the code; empty without one.
    Optional<LocalDate> day() {
        return code.given().map(LookCode::day);
    }

    /// Whether any of these options is given.
    public boolean isAsked() {
        return Stream.of(code, track, plan, site, language, asKnown).anyMatch(Choice::isGiven);
    }

    /// What the code has in view; empty without one, and when all sites are.
    public Optional<Frame> frame() {
        return code.given().flatMap(LookCode::frame).map(place -> place);
    }

    /// What is below the sites by the code; the map of the program without one.
    LookCode.Ground ground() {
        return code.given().map(LookCode::ground).orElse(LookCode.Ground.OFFLINE);
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
        Look asked = code.given().map(given -> given.applyTo(usual)).orElse(usual);
        asked = language.given()
                .filter(languages(posture)::contains)
                .map(asked::named)
                .orElse(asked);
        if (asKnown.isGiven()) asked = asked.knowing(Knowledge.TIED);
        asked = planId().flatMap(named -> PostureInput.planCalled(posture, named))
                .map(asked::withPlan)
                .orElse(asked);
        if (track.isGiven()) asked = asked.in(view(track.value()));
        return site.given()
                .flatMap(named -> site(posture, named))
                .map(asked::at)
                .orElse(asked);
    }

    /// The site of an id, or the only one that is called so, in any language, whatever its accents and capitals.
    private static Optional<Site> site(Posture posture, String named) {
        return posture.site(named)
                .or(() -> PostureInput.onlyCalled(
                        named,
                        posture.sites(),
                        site -> Stream.concat(Stream.of(site.id(), site.name()), site.names().values().stream())));
    }

    private static String noSite(Posture posture, String named) {
        List<String> ids = posture.sites().stream().map(Site::id).toList();
        String sentence = Messages.text("command.no-site", named, Spelling.some(ids));
        String plain = Spelling.unmarked(named).toLowerCase(Locale.ROOT);
        List<String> begun = posture.sites().stream()
                .filter(site ->
                        Spelling.unmarked(site.name()).toLowerCase(Locale.ROOT).startsWith(plain))
                .map(Site::id)
                .toList();
        return begun.size() == 1
                ? sentence + " " + Messages.text("command.meant", begun.getFirst())
                : Misuse.orMeant(sentence, named, ids);
    }

    /// What these options name and a posture does not have, a sentence each.
    public List<String> missingIn(Posture posture) {
        List<String> missing = new ArrayList<>();
        missingTrack(posture).ifPresent(missing::add);
        site.given()
                .filter(named -> site(posture, named).isEmpty())
                .ifPresent(named -> missing.add(noSite(posture, named)));
        language.given()
                .filter(named -> !languages(posture).contains(named))
                .ifPresent(named ->
                        missing.add(Messages.text("command.no-language", named, ids(languages(posture).stream()))));
        code.given().ifPresent(given -> missing.addAll(missingIn(posture, given)));
        return missing;
    }

    private Optional<String> missingTrack(Posture posture) {
        Optional<String> unknown =
                planId().filter(named -> PostureInput.planCalled(posture, named).isEmpty());
        List<String> others = plan.isGiven() ? List.of() : List.of("plan", "reported", "compare");
        if (unknown.isPresent()) return Optional.of(PostureInput.noPlan(posture, unknown.get(), others));
        return track.given()
                .filter(named -> !Look.at(posture).can(view(named)))
                .map(named -> Messages.text("command.no-tracks", named));
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
        return plan.given().or(() -> track.given().filter(named -> !VIEWS.contains(named.toLowerCase(Locale.ROOT))));
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
