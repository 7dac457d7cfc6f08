package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A presence as a heading, and what there is to add to it: since when, how far off, on what it rests, and what comes
/// next.
record PresenceDetails(PresenceWords words) {
    /// The presence in a few words: "Drawing down: as before the drawdown → no coalition forces".
    String headline() {
        return words.isPublic() ? told() : Messages.text(PresenceWords.WORDING + "detail.unpublished");
    }

    private String told() {
        String told = switch (words.presence) {
            case Presence.Holding holding ->
                words.isNoDeadline(holding.since())
                        ? LevelWords.capital(words.clause(holding.since()))
                        : holding.level().label();
            case Presence.Shifting shifting -> headline(shifting);
            case Presence.Silent silent -> headline(silent);
            case Presence.Unstated unstated -> LevelWords.capital(words.said());
        };
        return words.disputed(told);
    }

    private String headline(Presence.Shifting shifting) {
        if (words.isNoDeadline(shifting.change())) return LevelWords.capital(words.clause(shifting.change()));
        return words.filled(
                PresenceWords.isRise(shifting.from(), shifting.to()) ? "headline.rising" : "headline.falling",
                Map.of(
                        "from", shifting.from().word(),
                        "to", shifting.to().word()));
    }

    private String headline(Presence.Silent silent) {
        return words.begun(silent)
                .map(change -> Messages.text(PresenceWords.WORDING + "headline.silent.begun." + words.movement(change)))
                .orElseGet(() -> words.filled(
                        "headline.silent", Map.of("label", silent.level().label())));
    }

    /// What there is to add to the headline, a line each; nothing counts days where they go on without end.
    List<String> lines() {
        if (!words.isPublic() && !(words.presence instanceof Presence.Unstated))
            return List.of(words.filled("detail.unpublished.drawn", Map.of("said", told())));
        return switch (words.presence) {
            case Presence.Holding holding -> held(holding);
            case Presence.Shifting shifting -> shifting(shifting);
            case Presence.Silent silent -> silent(silent);
            case Presence.Unstated unstated -> List.of();
        };
    }

    private List<String> held(Presence.Holding holding) {
        Change since = holding.since();
        if (words.isFirst(since)) return List.of(Messages.text(PresenceWords.WORDING + "detail.first." + words.kind()));
        List<String> lines = new ArrayList<>();
        String dated = words.dated(PresenceWords.Form.DETAIL, ".since." + words.kind() + atLeast(since), since);
        lines.add(LevelWords.capital(sure(since, dated)));
        readingOf(since).ifPresent(lines::add);
        return lines;
    }

    private List<String> shifting(Presence.Shifting shifting) {
        List<String> lines = new ArrayList<>();
        lines.add(sure(shifting.change(), due(shifting.change())));
        readingOf(shifting.change()).ifPresent(lines::add);
        lines.add(Messages.text(PresenceWords.WORDING + "detail.pace." + words.kind()));
        return lines;
    }

    private List<String> silent(Presence.Silent silent) {
        List<String> lines = new ArrayList<>();
        lines.add(words.filled(
                "detail.silent",
                Map.of(
                        "date", words.report.dated(silent),
                        "earlier", words.report.earlier(silent))));
        lines.add(words.report
                .laterMention(silent)
                .map(date -> words.filled("detail.mentioned", Map.of("date", date)))
                .orElseGet(() -> Messages.text(PresenceWords.WORDING + "detail.nothing-later")));
        return lines;
    }

    /// With how far the sources of a reported change carry it.
    private String sure(Change change, String dated) {
        if (words.track.isPlanned()) return dated;
        String key = "detail.confidence." + change.confidence().name().toLowerCase(Locale.ROOT);
        return words.filled(key, Map.of("said", dated));
    }

    private Optional<String> readingOf(Change change) {
        return change.demand().isReading() ? Optional.of(words.filled("detail.reading", Map.of())) : Optional.empty();
    }

    /// "Due by the end of September 2025, in 389 days"; what is no deadline has no days to it.
    private String due(Change change) {
        Window when = change.when();
        if (!words.track.isPlanned() && !when.isOpenEnd())
            return words.dated(PresenceWords.Form.DETAIL, ".shift.reported", change);
        if (when.isOpenEnd()) return LevelWords.capital(WindowWords.of(when, words.track.kind()));
        if (!change.demand().isDeadline()) return words.dated(PresenceWords.Form.DETAIL, ".due.at-least", change);
        return words.filled(
                "detail.due",
                Map.of("when", WindowWords.of(when, words.track.kind()), "ahead", ahead(when, words.day)));
    }

    /// How far the end of a planned window is ahead, as exactly as it is dated.
    static String ahead(Window when, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, when.latest());
        return when.latestApproximate() ? DayWords.aboutAhead(days) : DayWords.ahead(days);
    }

    /// What comes next on the track: "Then: all leave around the end of 2026, in about 28 months", "Next reported
    /// change: clearly fewer forces, between 4 and 24 February 2026". Empty when nothing does.
    Optional<String> next() {
        if (!words.isPublic()) return Optional.empty();
        return words.siteTrack.changeAfter(words.day).map(this::next);
    }

    private String next(Change change) {
        Window when = change.when();
        String key = "next." + words.kind()
                + (words.track.isPlanned() && change.level().isNone() ? ".none" : "");
        String ahead = when.isOpenEnd() ? "" : ahead(when, words.day);
        boolean counts = words.track.isPlanned() && change.demand().isDeadline() && !when.isOpenEnd();
        if (words.track.isPlanned() && !counts) key = "next.planned.open";
        return words.filled(
                key,
                Map.of(
                        "level", change.level().word(),
                        "clause", words.clause(change),
                        "when", WindowWords.of(when, words.track.kind()),
                        "ahead", ahead));
    }

    private static String atLeast(Change change) {
        return change.demand().isDeadline() ? "" : ".at-least";
    }
}
