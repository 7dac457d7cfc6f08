package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A presence in words.
public final class PresenceWords {
    private PresenceWords() {}

    /// The line under a site's name: "Pre-drawdown strength", "Leaving by 30 Sep 2025".
    public static String caption(Presence presence, Track.Kind kind) {
        return switch (presence) {
            case Presence.Holding holding -> holding.level().label();
            case Presence.Shifting shifting ->
                Messages.text(
                        movement(shifting), WindowWords.brief(shifting.change().when(), kind));
            case Presence.Silent silent ->
                Messages.text(
                        "wording.presence.silent.caption",
                        LevelWords.word(silent.level()),
                        DayWords.brief(silent.lastEvidence()));
            case Presence.Unstated unstated -> Messages.text("wording.presence.unstated");
        };
    }

    /// The presence in a few words: "Drawing down: full → none".
    public static String headline(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> holding.level().label();
            case Presence.Shifting shifting ->
                Messages.text(
                        isRise(shifting) ? "wording.presence.rising.headline" : "wording.presence.falling.headline",
                        LevelWords.word(shifting.from()),
                        LevelWords.word(shifting.to()));
            case Presence.Silent silent ->
                Messages.text("wording.presence.silent.headline", LevelWords.word(silent.level()));
            case Presence.Unstated unstated -> Messages.text("wording.presence.unstated");
        };
    }

    /// What there is to add to the headline on a day, a line each.
    public static List<String> details(Presence presence, Track.Kind kind, LocalDate day) {
        return switch (presence) {
            case Presence.Holding holding -> List.of(since(holding.since(), kind));
            case Presence.Shifting shifting ->
                List.of(deadline(shifting.change(), kind, day), Messages.text("wording.presence.pace." + of(kind)));
            case Presence.Silent silent ->
                List.of(
                        Messages.text(
                                "wording.presence.silent.since",
                                DayWords.full(silent.lastEvidence()),
                                DayWords.distance(silent.lastEvidence(), day)),
                        Messages.text("wording.presence.silent.note"));
            case Presence.Unstated unstated -> List.of(Messages.text("wording.presence.unstated." + of(kind)));
        };
    }

    /// One sentence for a screen reader or a list: "Ain al-Asad: leaving by 30 September 2025."
    public static String sentence(Site site, Presence presence, Track.Kind kind, LocalDate day) {
        String words = switch (presence) {
            case Presence.Holding holding -> lowerFirst(holding.level().label());
            case Presence.Shifting shifting ->
                lowerFirst(Messages.text(
                        movement(shifting), WindowWords.of(shifting.change().when(), kind)));
            case Presence.Silent silent ->
                Messages.text(
                        "wording.presence.silent.sentence",
                        LevelWords.word(silent.level()),
                        DayWords.full(silent.lastEvidence()),
                        DayWords.distance(silent.lastEvidence(), day));
            case Presence.Unstated unstated -> Messages.text("wording.presence.unstated.sentence");
        };
        return Messages.text("wording.presence.sentence", site.name(), words);
    }

    /// What comes next on a track after a day and in how many days, empty when nothing does.
    public static Optional<String> next(SiteTrack track, LocalDate day) {
        return track.changeAfter(day)
                .map(change -> Messages.text(
                        "wording.presence.next." + of(track.kind()),
                        LevelWords.word(change.level()),
                        WindowWords.of(change.when(), track.kind()),
                        DayWords.distance(
                                change.when().isOpenStart()
                                        ? change.when().latest()
                                        : change.when().earliest(),
                                day)));
    }

    private static String since(Change change, Track.Kind kind) {
        if (change.when().isOpenStart())
            return Messages.text(
                    "wording.presence.since-before", DayWords.full(change.when().latest()));
        return Messages.text("wording.presence.since." + of(kind), WindowWords.of(change.when(), kind));
    }

    private static String deadline(Change change, Track.Kind kind, LocalDate day) {
        if (kind == Track.Kind.REPORTED || change.when().isOpenEnd())
            return Messages.text("wording.presence.window", WindowWords.of(change.when(), kind));
        return Messages.text(
                change.when().latestApproximate() ? "wording.presence.deadline.about" : "wording.presence.deadline",
                DayWords.brief(change.when().latest()),
                DayWords.distance(change.when().latest(), day));
    }

    private static String movement(Presence.Shifting shifting) {
        if (isRise(shifting)) return "wording.presence.rising";
        return shifting.to().isNone() ? "wording.presence.leaving" : "wording.presence.reducing";
    }

    private static boolean isRise(Presence.Shifting shifting) {
        Level to = shifting.to();
        return to.rank() > shifting.from().rank();
    }

    private static String of(Track.Kind kind) {
        return switch (kind) {
            case PLANNED -> "planned";
            case REPORTED -> "reported";
        };
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Messages.LOCALE) + words.substring(1);
    }
}
