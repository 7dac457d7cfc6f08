package io.github.drawdownmap.picture;

import io.github.drawdownmap.export.picture.PictureCaption;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Knowledge;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.LookCode;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.SourceWords;
import io.github.drawdownmap.wording.TrackWords;
import io.github.drawdownmap.wording.finding.Headline;
import io.github.drawdownmap.wording.finding.SummaryWords;
import io.github.drawdownmap.wording.finding.Unbroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is in a picture, in words: the same that a screen reader hears of the window.
final class PictureWords {
    private PictureWords() {}

    /// "Coalition drawdown in Iraq, 30 September 2025".
    static String title(Look look) {
        return title(look, look.posture().title());
    }

    private static String title(Look look, String about) {
        return known(look, Messages.text("wording.and-further", about, DayWords.full(look.day())));
    }

    /// With the days of all looks.
    private static String title(List<Look> looks, String about) {
        if (looks.size() == 1) return title(looks.getFirst(), about);
        String first = title(looks.getFirst().knowing(Knowledge.ALL), about);
        return known(
                looks,
                Messages.text(
                        "picture.and", first, DayWords.full(looks.getLast().day())));
    }

    /// What the day amounts to, or empty.
    static String finding(Look look) {
        return headline(look).text();
    }

    /// The same as it stands in lines.
    static String findingInLines(Look look) {
        return Unbroken.text(headline(look));
    }

    private static Headline headline(Look look) {
        return Headline.of(look.known(), look.tracks(), look.day());
    }

    /// Which tracks are on show: "Plan: Press report of 6 September 2024".
    static String tracks(Look look) {
        String plan = look.plan().map(Track::label).orElse("");
        String tracks = switch (look.view()) {
            case PLAN -> isPlanOut(look) ? TrackWords.plan(plan) : Messages.text("wording.caption.unpublished");
            case REPORTED -> Messages.text("picture.reported");
            case COMPARE -> isPlanOut(look) ? against(plan) : Messages.text("picture.reported");
        };
        return known(look, tracks);
    }

    private static String against(String plan) {
        return TrackWords.saysThatItIsAPlan(plan)
                ? Messages.text("picture.compare.itself", TrackWords.goingOn(plan))
                : Messages.text("picture.compare", plan);
    }

    /// Whether the plan counts as known.
    private static boolean isPlanOut(Look look) {
        return look.limit()
                .flatMap(limit -> look.plan().map(plan -> plan.isStatedBy(limit)))
                .orElse(true);
    }

    /// The same of a picture of two days.
    static String tracks(List<Look> looks) {
        return known(looks, tracks(looks.getFirst().knowing(Knowledge.ALL)));
    }

    /// With the day whose knowledge is shown, or that each day is shown as known on it.
    private static String known(List<Look> looks, String words) {
        Look first = looks.getFirst();
        return looks.size() > 1 && first.knowledge() instanceof Knowledge.Tied
                ? Messages.text("picture.known.each", words)
                : known(first, words);
    }

    /// With the day whose knowledge is shown, where it is not all.
    private static String known(Look look, String words) {
        return look.limit()
                .map(limit -> Messages.text("picture.known", words, DayWords.full(limit)))
                .orElse(words);
    }

    /// Everything a picture shows of its day, a sentence a line; what the day amounts to comes first, but after the day
    /// of knowledge where not all is shown, and after a title that somebody gave the picture.
    static List<String> lines(Look look) {
        return lines(look, Lettering.NONE);
    }

    private static List<String> lines(Look look, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        String headline = finding(look);
        if (!headline.isEmpty()) lines.add(headline);
        boolean isTitleFirst = look.knowledge().isLimited() || lettering.title().isPresent();
        lines.add(isTitleFirst ? 0 : lines.size(), title(look, titleOf(look, lettering)) + ".");
        lines.add(tracks(look) + ".");
        lines.addAll(sentences(look));
        lines.addAll(sourcesSentence(List.of(look)));
        return lines;
    }

    /// The same of a picture of one day or of two, what is said of each of two after its day.
    static List<String> lines(List<Look> looks, Lettering lettering) {
        if (looks.size() == 1) return lines(looks.getFirst(), lettering);
        List<String> lines = new ArrayList<>();
        lines.add(title(looks, titleOf(looks.getFirst(), lettering)) + ".");
        lines.add(tracks(looks) + ".");
        for (Look look : looks) {
            String headline = finding(look);
            lines.add(Messages.text("wording.headed", DayWords.full(look.day()), headline)
                    .strip());
            lines.addAll(sentences(look));
        }
        lines.addAll(sourcesSentence(looks));
        return lines;
    }

    private static List<String> sentences(Look look) {
        List<String> sentences = new ArrayList<>();
        if (look.view() != View.REPORTED)
            look.planOn(look.day()).ifPresent(plan -> sentences.addAll(phase(look, plan)));
        for (Track track : look.tracks())
            for (Site site : look.known().sites()) sentences.add(sentence(look, site, track));
        if (look.view() == View.COMPARE) sentences.addAll(differences(look));
        return sentences;
    }

    /// Who says what the picture shows, and when they said it; nothing where nobody is cited.
    private static List<String> sourcesSentence(List<Look> looks) {
        List<String> sources = sources(looks);
        return sources.isEmpty() ? List.of() : List.of(sourcesLine(sources, sources.size()) + ".");
    }

    /// Some of the sources, and how many more there are; empty where nobody is cited.
    static String sourcesLine(List<String> sources, int told) {
        if (sources.isEmpty()) return "";
        String names = String.join("; ", sources.subList(0, told));
        return told == sources.size()
                ? Messages.text("picture.sources", names)
                : Messages.text("picture.sources.more", names, sources.size() - told);
    }

    /// Each publication once.
    static List<String> sources(List<Look> looks) {
        return SourceWords.brief(looks.stream().flatMap(PictureWords::citations));
    }

    private static Stream<Citation> citations(Look look) {
        return look.tracks().stream()
                .flatMap(track -> look.known().sites().stream().map(site -> site.track(track)))
                .flatMap(track -> track.citationsOn(look.day()));
    }

    /// The sources of all days of the span, each list once.
    static Set<List<String>> sourcesOfDays(Look look) {
        return look.tracks().stream()
                .flatMap(track -> look.posture().sites().stream().map(site -> site.track(track)))
                .flatMap(told -> Stream.concat(
                        told.turns().stream(),
                        told.evidence().stream().map(held -> held.when().latest())))
                .map(look.posture()::clamp)
                .distinct()
                .map(day -> sources(List.of(look.on(day))))
                .collect(Collectors.toSet());
    }

    /// The caption of a picture of one look or of two.
    ///
    /// @param program the program and its version
    /// @param attribution whose map it is
    static PictureCaption caption(List<Look> looks, Lettering lettering, String program, String attribution) {
        Posture posture = looks.getLast().known();
        return new PictureCaption(
                title(looks, titleOf(looks.getLast(), lettering)),
                reach(looks.getLast()),
                posture.licence(),
                credited(lettering, attribution),
                program,
                String.join(" ", lines(looks, lettering)));
    }

    private static String titleOf(Look look, Lettering lettering) {
        return lettering.title().orElse(look.posture().title());
    }

    private static String credited(Lettering lettering, String words) {
        return lettering.credit().isEmpty() ? words : Messages.text("wording.beside", lettering.credit(), words);
    }

    private static String reach(Look look) {
        return SourceWords.reach(look.known(), look.limit());
    }

    /// The same of an animation: where each day is as known on it, no day stands for all.
    static String reachOfDays(Look look) {
        return look.knowledge() instanceof Knowledge.Tied ? SourceWords.reach(look.known()) : reach(look);
    }

    /// What is below a picture: "Sources to about 10 October 2026 · Drawdown Map 1.0".
    ///
    /// @param isOfOneDay whether it stays below that day alone
    static String imprint(Look look, boolean isOfOneDay, Lettering lettering, String program) {
        String reach = isOfOneDay ? reach(look) : reachOfDays(look);
        String licence = look.known().licence();
        String imprint = licence.isEmpty()
                ? Messages.text("wording.beside", reach, program)
                : Messages.text("picture.imprint.licence", reach, licence, program);
        return credited(lettering, imprint);
    }

    /// "Look 04G1-...": what opens the picture's look again, or each of the two.
    static String codes(List<LookCode> codes) {
        return Messages.text(codes.size() > 1 ? "picture.codes" : "picture.code", codes.toArray());
    }

    /// A title of a day made one of a span.
    static String titleUntil(Look look, Lettering lettering, LocalDate last) {
        String about = titleOf(look, lettering);
        String first = Messages.text("wording.and-further", about, DayWords.full(look.day()));
        String span = Messages.text("wording.date.to", first, DayWords.full(last));
        return look.knowledge() instanceof Knowledge.Tied
                ? Messages.text("picture.known.each", span)
                : known(look, span);
    }

    private static List<String> phase(Look look, Track plan) {
        return Stream.of(
                        SummaryWords.phase(look.known(), plan, look.day()),
                        SummaryWords.asks(look.known(), plan, look.day()))
                .filter(line -> !line.isEmpty())
                .map(line -> line + ".")
                .toList();
    }

    private static String sentence(Look look, Site site, Track track) {
        String sentence = words(look, site).sentence(track);
        if (look.view() != View.COMPARE) return sentence;
        return TrackWords.said(track, sentence);
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
