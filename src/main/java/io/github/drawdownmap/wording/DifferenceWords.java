package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.DayRange;
import io.github.drawdownmap.posture.Difference;
import io.github.drawdownmap.posture.Track;

/// How the report stands to the plan, in words.
public final class DifferenceWords {
    private DifferenceWords() {}

    /// "As planned", "15 days behind, still there: reduced reported, none was due by 30 September 2025", "Left 105 to
    /// 109 days after the planned deadline".
    public static String of(Difference difference) {
        return switch (difference) {
            case Difference.AsPlanned asPlanned -> headline(asPlanned);
            case Difference.Late late -> headline(late);
            case Difference.Ahead ahead -> sentence(ahead);
            case Difference.Behind behind -> sentence(behind);
            case Difference.Reaching reaching -> sentence(reaching);
            case Difference.CannotBeSaid cannotBeSaid -> sentence(cannotBeSaid);
        };
    }

    private static String sentence(Difference difference) {
        return Messages.text("wording.difference.sentence", headline(difference), detail(difference));
    }

    /// What is to be said first: "15 days behind, still there".
    public static String headline(Difference difference) {
        return switch (difference) {
            case Difference.AsPlanned asPlanned -> Messages.text("wording.difference.as-planned");
            case Difference.Ahead ahead -> Messages.text("wording.difference.ahead");
            case Difference.Behind behind ->
                Messages.text(
                        behind.missed().level().isNone()
                                ? "wording.difference.behind.there"
                                : "wording.difference.behind",
                        DayWords.count(behind.days()));
            case Difference.Reaching reaching ->
                Messages.text("wording.difference.reaching", DayWords.count(reaching.days()));
            case Difference.Late late ->
                Messages.text(
                        late.met().level().isNone() ? "wording.difference.left" : "wording.difference.reached",
                        lateness(late.days()));
            case Difference.CannotBeSaid cannotBeSaid -> Messages.text("wording.difference.unknown");
        };
    }

    /// What that rests on, to go on with after a colon: "reduced reported, none was due by 30 September 2025".
    public static String detail(Difference difference) {
        return switch (difference) {
            case Difference.AsPlanned asPlanned -> Messages.text("wording.difference.as-planned.detail");
            case Difference.Ahead ahead ->
                Messages.text(
                        "wording.difference.ahead.detail",
                        LevelWords.word(ahead.reported()),
                        LevelWords.word(ahead.planned()));
            case Difference.Behind behind ->
                Messages.text(
                        "wording.difference.behind.detail",
                        LevelWords.word(behind.reported()),
                        LevelWords.word(behind.missed().level()),
                        WindowWords.of(behind.missed().when(), Track.Kind.PLANNED));
            case Difference.Reaching reaching ->
                Messages.text(
                        reaching.reached().level().isNone()
                                ? "wording.difference.leaving.detail"
                                : "wording.difference.reaching.detail",
                        WindowWords.of(reaching.reached().when(), Track.Kind.REPORTED),
                        LevelWords.word(reaching.reached().level()));
            case Difference.Late late ->
                Messages.text(
                        "wording.difference.late.detail",
                        LevelWords.word(late.met().level()),
                        WindowWords.of(late.met().when(), Track.Kind.PLANNED));
            case Difference.CannotBeSaid cannotBeSaid -> lack(cannotBeSaid);
        };
    }

    private static String lack(Difference.CannotBeSaid cannotBeSaid) {
        return switch (cannotBeSaid.lack()) {
            case PLAN -> Messages.text("wording.difference.unknown.plan");
            case REPORT -> Messages.text("wording.difference.unknown.report");
            case LATER_REPORT ->
                Messages.text(
                        "wording.difference.unknown.later-report",
                        cannotBeSaid.lastEvidence().map(DayWords::full).orElse(""));
            case DAY -> Messages.text("wording.difference.unknown.day");
        };
    }

    /// The same for a caption: "as planned", "15 days behind", "left 105–109 days late".
    public static String brief(Difference difference) {
        return switch (difference) {
            case Difference.AsPlanned asPlanned -> Messages.text("wording.difference.brief.as-planned");
            case Difference.Ahead ahead -> Messages.text("wording.difference.brief.ahead");
            case Difference.Behind behind ->
                Messages.text("wording.difference.brief.behind", DayWords.count(behind.days()));
            case Difference.Reaching reaching ->
                Messages.text("wording.difference.brief.reaching", DayWords.count(reaching.days()));
            case Difference.Late late -> briefLateness(late);
            case Difference.CannotBeSaid silent -> Messages.text("wording.difference.brief.unknown");
        };
    }

    private static String lateness(DayRange days) {
        if (days.isExact()) return Messages.text("wording.difference.after", DayWords.count(days.most()));
        if (days.least() >= 0)
            return Messages.text(
                    "wording.difference.after", Messages.text("wording.difference.range", days.least(), days.most()));
        return Messages.text("wording.difference.around", DayWords.count(-days.least()), DayWords.count(days.most()));
    }

    private static String briefLateness(Difference.Late late) {
        DayRange days = late.days();
        String verb =
                late.met().level().isNone() ? "wording.difference.brief.left" : "wording.difference.brief.reached";
        if (days.least() < 0) return Messages.text(verb + ".at-most", DayWords.count(days.most()));
        String count = days.isExact()
                ? DayWords.count(days.most())
                : Messages.text("wording.difference.brief.range", days.least(), days.most());
        return Messages.text(verb, count);
    }
}
