package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

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
            case Presence.Holding holding -> List.of(since(holding.since(), kind, WindowWords::compact));
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
            case Presence.Holding holding ->
                holding.level().isNone()
                        ? Messages.text("wording.presence.none." + of(kind))
                        : lowerFirst(holding.level().label());
            case Presence.Shifting shifting ->
                lowerFirst(Messages.text(
                        movement(shifting), WindowWords.of(shifting.change().when(), kind)));
            case Presence.Silent silent -> silence(silent, day);
            case Presence.Unstated unstated -> Messages.text("wording.presence.unstated.sentence");
        };
        return Messages.text("wording.presence.sentence", site.name(), words);
    }

    /// The presence as a clause to quote after the name of its track: "drawing down from full to none by 30 September
    /// 2025, at a pace that is not public".
    public static String cited(Presence presence, Track.Kind kind, LocalDate day) {
        return switch (presence) {
            case Presence.Holding holding ->
                Messages.text(
                        "wording.presence.cited.holding",
                        lowerFirst(holding.level().label()),
                        lowerFirst(since(holding.since(), kind, WindowWords::of)));
            case Presence.Shifting shifting ->
                Messages.text(
                        (isRise(shifting) ? "wording.presence.cited.rising." : "wording.presence.cited.falling.")
                                + of(kind),
                        LevelWords.word(shifting.from()),
                        LevelWords.word(shifting.to()),
                        WindowWords.of(shifting.change().when(), kind));
            case Presence.Silent silent -> silence(silent, day);
            case Presence.Unstated unstated -> Messages.text("wording.presence.unstated.sentence");
        };
    }

    /// What comes next on a track after a day and in how many days, empty when nothing does: "Next: none by 31 Dec
    /// 2026, in 807 days", "Next: reduced, in 20 to 40 days".
    public static Optional<String> next(SiteTrack track, LocalDate day) {
        return track.changeAfter(day).map(change -> next(change, track.kind(), day));
    }

    private static String next(Change change, Track.Kind kind, LocalDate day) {
        Window when = change.when();
        String level = LevelWords.word(change.level());
        boolean isRange = kind == Track.Kind.REPORTED && !when.isOpenStart() && !when.isOpenEnd() && !when.isOneDay();
        if (isRange) return Messages.text("wording.presence.next.reported", level, daysTo(when, day));
        LocalDate last = when.isOpenEnd() ? when.earliest() : when.latest();
        String days = DayWords.count(ChronoUnit.DAYS.between(day, last));
        return Messages.text(
                "wording.presence.next.planned",
                level,
                WindowWords.compact(when, kind),
                when.isApproximate() ? Messages.text("wording.presence.next.about", days) : days);
    }

    /// "20 to 40 days": how far away the first and the last day of a window are.
    private static String daysTo(Window when, LocalDate day) {
        String days = Messages.text(
                "wording.presence.next.range",
                ChronoUnit.DAYS.between(day, when.earliest()),
                DayWords.count(ChronoUnit.DAYS.between(day, when.latest())));
        return when.isApproximate() ? Messages.text("wording.presence.next.about", days) : days;
    }

    private static String since(Change change, Track.Kind kind, BiFunction<Window, Track.Kind, String> words) {
        if (change.when().isOpenStart())
            return Messages.text(
                    "wording.presence.since-before", DayWords.full(change.when().latest()));
        return Messages.text("wording.presence.since." + of(kind), words.apply(change.when(), kind));
    }

    private static String deadline(Change change, Track.Kind kind, LocalDate day) {
        if (kind == Track.Kind.REPORTED || change.when().isOpenEnd())
            return upperFirst(WindowWords.compact(change.when(), kind));
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

    private static String silence(Presence.Silent silent, LocalDate day) {
        return Messages.text(
                "wording.presence.silent.sentence",
                LevelWords.word(silent.level()),
                DayWords.full(silent.lastEvidence()),
                DayWords.distance(silent.lastEvidence(), day));
    }

    private static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Messages.LOCALE) + words.substring(1);
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Messages.LOCALE) + words.substring(1);
    }
}
