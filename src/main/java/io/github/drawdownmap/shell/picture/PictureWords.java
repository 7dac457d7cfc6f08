package io.github.drawdownmap.shell.picture;

import io.github.drawdownmap.export.PictureCaption;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Citation;
import io.github.drawdownmap.posture.Comparison;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Source;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.session.View;
import io.github.drawdownmap.wording.ComparisonWords;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.PresenceWords;
import io.github.drawdownmap.wording.SummaryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is in a picture, in words: the same that a screen reader hears of the window.
public final class PictureWords {
    private PictureWords() {}

    /// "Coalition drawdown in Iraq, 30 September 2025".
    public static String title(Session session) {
        return Messages.text("picture.title", session.posture().title(), DayWords.full(session.day()));
    }

    /// Which tracks are on show: "Plan: Press report of 6 September 2024".
    public static String tracks(Session session) {
        String plan = session.plan().map(Track::label).orElse("");
        return switch (session.view()) {
            case PLAN -> Messages.text("picture.plan", plan);
            case REPORTED -> Messages.text("picture.reported");
            case COMPARE -> Messages.text("picture.compare", plan);
        };
    }

    /// Everything a picture shows of its day, a sentence a line.
    public static List<String> lines(Session session) {
        List<String> lines = new ArrayList<>();
        lines.add(title(session) + ".");
        lines.add(tracks(session) + ".");
        session.plan().ifPresent(plan -> phase(session, plan).forEach(lines::add));
        for (Track track : session.shownTracks())
            for (Site site : session.shownPosture().sites()) lines.add(sentence(session, site, track));
        if (session.view() == View.COMPARE) lines.addAll(differences(session));
        lines.add(sourcesLine(session, session.day()) + ".");
        return lines;
    }

    /// Who says what the picture shows of a day, and when they said it, each publication once.
    static String sourcesLine(Session session, LocalDate day) {
        String sources = session.shownTracks().stream()
                .flatMap(track -> session.shownPosture().sites().stream().map(site -> site.track(track)))
                .flatMap(track -> track.changeOn(day).stream())
                .map(Change::citations)
                .flatMap(List::stream)
                .map(Citation::source)
                .distinct()
                .map(PictureWords::source)
                .distinct()
                .collect(Collectors.joining("; "));
        return Messages.text("picture.sources", sources);
    }

    /// The caption of a picture of the session's day.
    ///
    /// @param program the program and its version
    /// @param attribution whose map it is
    public static PictureCaption caption(Session session, String program, String attribution) {
        Posture posture = session.posture();
        return new PictureCaption(
                title(session),
                data(posture),
                posture.licence(),
                attribution,
                program,
                String.join(" ", lines(session)));
    }

    /// "Data as of 24 November 2026".
    static String data(Posture posture) {
        return Messages.text("picture.data", DayWords.full(posture.compiled()));
    }

    /// What is below a picture: "Data as of 24 November 2026 · Drawdown Map 1.0".
    static String imprint(Posture posture, String program) {
        return posture.licence().isEmpty()
                ? Messages.text("picture.imprint", data(posture), program)
                : Messages.text("picture.imprint.licence", data(posture), posture.licence(), program);
    }

    /// A title of a day made one of a span.
    static String until(String title, String lastDay) {
        return Messages.text("picture.until", title, lastDay);
    }

    private static List<String> phase(Session session, Track plan) {
        SummaryWords summary = SummaryWords.of(session.shownPosture(), plan, plan, session.day());
        return List.of(summary.phase(), summary.asks()).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line + ".")
                .toList();
    }

    private static String sentence(Session session, Site site, Track track) {
        String sentence =
                PresenceWords.sentence(site, site.presenceOn(track, session.day()), track.kind(), session.day());
        if (session.view() != View.COMPARE) return sentence;
        return Messages.text(track.isPlanned() ? "picture.planned" : "picture.reported.short", sentence);
    }

    private static List<String> differences(Session session) {
        List<String> lines = new ArrayList<>();
        for (Site site : session.shownPosture().sites())
            session.plan()
                    .flatMap(plan -> session.report().map(report -> Comparison.of(site, plan, report, session.day())))
                    .ifPresent(difference ->
                            lines.add(Messages.text("picture.site", site.name(), ComparisonWords.of(difference))));
        return lines;
    }

    private static String source(Source source) {
        return source.publicFrom()
                .map(day -> Messages.text("picture.source", source.publisher(), DayWords.brief(day)))
                .orElse(source.publisher());
    }
}
