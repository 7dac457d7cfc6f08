package io.github.drawdownmap.picture;

import io.github.drawdownmap.export.picture.PictureCaption;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.SummaryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is in a picture, in words: the same that a screen reader hears of the window.
public final class PictureWords {
    private PictureWords() {}

    /// "Coalition drawdown in Iraq, 30 September 2025".
    public static String title(Look look) {
        return title(look, look.posture().title());
    }

    private static String title(Look look, String about) {
        return known(look, Messages.text("picture.title", about, DayWords.full(look.day())));
    }

    /// What the day amounts to, or empty.
    static String finding(Look look) {
        return Headline.of(look.known(), look.tracks(), look.day()).text();
    }

    /// Which tracks are on show: "Plan: Press report of 6 September 2024".
    public static String tracks(Look look) {
        String plan = look.plan().map(Track::label).orElse("");
        String tracks = switch (look.view()) {
            case PLAN -> Messages.text("picture.plan", plan);
            case REPORTED -> Messages.text("picture.reported");
            case COMPARE -> Messages.text("picture.compare", plan);
        };
        return known(look, tracks);
    }

    /// With the day whose knowledge is shown, where it is not all.
    private static String known(Look look, String words) {
        return look.knowledge()
                .limit(look.day())
                .map(limit -> Messages.text("picture.known", words, DayWords.full(limit)))
                .orElse(words);
    }

    /// Everything a picture shows of its day, a sentence a line; what the day amounts to comes first, but after the day
    /// of knowledge where not all is shown.
    public static List<String> lines(Look look) {
        List<String> lines = new ArrayList<>();
        String headline = finding(look);
        if (!headline.isEmpty()) lines.add(headline);
        lines.add(look.knowledge().isLimited() ? 0 : lines.size(), title(look) + ".");
        lines.add(tracks(look) + ".");
        look.plan().ifPresent(plan -> phase(look, plan).forEach(lines::add));
        for (Track track : look.tracks()) for (Site site : look.known().sites()) lines.add(sentence(look, site, track));
        if (look.view() == View.COMPARE) lines.addAll(differences(look));
        if (!sources(look, look.day()).isEmpty()) lines.add(sourcesLine(look, look.day()) + ".");
        return lines;
    }

    /// Who says what the picture shows of a day, and when they said it.
    static String sourcesLine(Look look, LocalDate day) {
        List<String> sources = sources(look, day);
        return sourcesLine(sources, sources.size());
    }

    /// Some of the sources, and how many more there are.
    static String sourcesLine(List<String> sources, int told) {
        String names = String.join("; ", sources.subList(0, told));
        return told == sources.size()
                ? Messages.text("picture.sources", names)
                : Messages.text("picture.sources.more", names, sources.size() - told);
    }

    /// Each publication once.
    static List<String> sources(Look look, LocalDate day) {
        return look.tracks().stream()
                .flatMap(track -> look.known().sites().stream().map(site -> site.track(track)))
                .flatMap(track -> citations(track, day))
                .map(Citation::source)
                .distinct()
                .map(SourceWords::brief)
                .distinct()
                .toList();
    }

    /// The sources of all days of the span, each list once.
    static Set<List<String>> sourcesOfDays(Look look) {
        return look.tracks().stream()
                .flatMap(track -> look.posture().sites().stream().flatMap(site -> site.track(track).turns().stream()))
                .map(look.posture()::clamp)
                .distinct()
                .map(day -> sources(look.on(day), day))
                .collect(Collectors.toSet());
    }

    /// What the change of a day rests on, and after the last evidence that as well.
    private static Stream<Citation> citations(SiteTrack track, LocalDate day) {
        Stream<Citation> ofChange = track.changeOn(day).stream().flatMap(change -> change.citations().stream());
        Stream<Citation> ofEvidence = track.presenceOn(day) instanceof Presence.Silent silent
                ? track.evidence().stream()
                        .filter(report -> report.when().latest().equals(silent.lastEvidence()))
                        .flatMap(report -> report.citations().stream())
                : Stream.empty();
        return Stream.concat(ofChange, ofEvidence);
    }

    /// The caption of a picture of the session's day.
    ///
    /// @param program the program and its version
    /// @param attribution whose map it is
    public static PictureCaption caption(Look look, Lettering lettering, String program, String attribution) {
        Posture posture = look.known();
        return new PictureCaption(
                title(look, lettering.title().orElse(posture.title())),
                SourceWords.reach(posture),
                posture.licence(),
                credited(lettering, attribution),
                program,
                String.join(" ", lines(look)));
    }

    private static String credited(Lettering lettering, String words) {
        return lettering.credit().isEmpty() ? words : Messages.text("picture.credited", lettering.credit(), words);
    }

    /// What is below a picture: "Sources to about 10 October 2026 · Drawdown Map 1.0".
    static String imprint(Posture posture, Lettering lettering, String program) {
        String imprint = posture.licence().isEmpty()
                ? Messages.text("picture.imprint", SourceWords.reach(posture), program)
                : Messages.text("picture.imprint.licence", SourceWords.reach(posture), posture.licence(), program);
        return credited(lettering, imprint);
    }

    /// "Look 04G1-...": what opens the picture's look again.
    static String code(LookCode code) {
        return Messages.text("picture.code", code);
    }

    /// A title of a day made one of a span.
    static String titleUntil(Look look, Lettering lettering, LocalDate last) {
        String about = lettering.title().orElse(look.posture().title());
        String first = Messages.text("picture.title", about, DayWords.full(look.day()));
        String span = Messages.text("picture.until", first, DayWords.full(last));
        return look.knowledge() instanceof Knowledge.Tied
                ? Messages.text("picture.known.each", span)
                : known(look, span);
    }

    private static List<String> phase(Look look, Track plan) {
        SummaryWords summary = SummaryWords.of(look.known(), plan, plan, look.day());
        return List.of(summary.phase(), summary.asks()).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line + ".")
                .toList();
    }

    private static String sentence(Look look, Site site, Track track) {
        String sentence = words(look, site).sentence(track);
        if (look.view() != View.COMPARE) return sentence;
        return Messages.text(track.isPlanned() ? "picture.planned" : "picture.reported.short", sentence);
    }

    private static List<String> differences(Look look) {
        return look.plan().stream()
                .flatMap(plan -> look.report().stream()
                        .flatMap(report -> look.known().sites().stream()
                                .map(site -> words(look, site).sentence(plan, report))))
                .toList();
    }

    private static SiteWords words(Look look, Site site) {
        return SiteWords.of(look.posture(), site, look.day());
    }
}
