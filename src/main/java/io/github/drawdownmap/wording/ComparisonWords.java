package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Comparison;
import io.github.drawdownmap.posture.Comparison.Outcome;
import io.github.drawdownmap.posture.Comparison.Standing;
import io.github.drawdownmap.posture.DayRange;
import io.github.drawdownmap.posture.Track;
import java.util.Optional;

/// How the report stands to the plan, in words.
public final class ComparisonWords {
    private ComparisonWords() {}

    /// "15 days past the date, not yet empty: withdrawal reported under way, due by 30 September 2025".
    public static String of(Comparison comparison) {
        String detail = detail(comparison);
        return detail.isEmpty()
                ? headline(comparison)
                : Messages.text("wording.comparison.sentence", headline(comparison), detail);
    }

    /// What is to be said first: "15 days past the date, not yet empty".
    public static String headline(Comparison comparison) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> Messages.text("wording.comparison.not-public");
            case Comparison.NotPlanned notPlanned -> Messages.text("wording.comparison.not-planned");
            case Comparison.Compared compared ->
                compared.leading()
                        .map(ComparisonWords::headline)
                        .orElseGet(() -> Messages.text("wording.comparison.no-date"));
        };
    }

    private static String headline(Outcome outcome) {
        return switch (outcome) {
            case Comparison.Coming coming -> Messages.text("wording.comparison.coming");
            case Comparison.Met met -> met(met, "wording.comparison");
            case Comparison.AboutMet about -> Messages.text(about("wording.comparison", about));
            case Comparison.Late late -> Messages.text(late("wording.comparison", late), range(late.days()));
            case Comparison.Ended ended ->
                Messages.text(
                        ended.isSettled() ? "wording.comparison.ended" : "wording.comparison.ending",
                        WindowWords.of(ended.reached().when(), Track.Kind.REPORTED));
            case Comparison.Undated undated -> Messages.text("wording.comparison.undated");
            case Comparison.Passed passed ->
                Messages.text(passed("wording.comparison", passed), DayWords.count(passed.days()));
            case Comparison.GoesOn goesOn -> Messages.text("wording.comparison.goes-on");
            case Comparison.Unreported unreported -> Messages.text("wording.comparison.not-known");
        };
    }

    /// What that rests on, to go on with after a colon; empty when there is nothing to add.
    public static String detail(Comparison comparison) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic ->
                Messages.text("wording.comparison.not-public.detail", DayWords.full(notPublic.stated()));
            case Comparison.NotPlanned notPlanned -> "";
            case Comparison.Compared compared -> detail(compared);
        };
    }

    private static String detail(Comparison.Compared compared) {
        String first = compared.leading().map(ComparisonWords::detail).orElse("");
        String now = standing(compared);
        if (now.isEmpty()) return first;
        return first.isEmpty() ? now : Messages.text("wording.comparison.and", first, now);
    }

    private static String detail(Outcome outcome) {
        String due = WindowWords.of(outcome.asked().when(), Track.Kind.PLANNED);
        String level = LevelWords.word(outcome.asked().level());
        return switch (outcome) {
            case Comparison.Coming coming ->
                Messages.text(
                        coming.asked().demand().isDeadline()
                                ? "wording.comparison.coming.detail"
                                : "wording.comparison.coming.at-least",
                        level,
                        due,
                        DayWords.count(coming.days()));
            case Comparison.Ended ended -> Messages.text("wording.comparison.ended.detail", due);
            case Comparison.Reached reached ->
                Messages.text(
                        "wording.comparison.reached.detail",
                        LevelWords.word(reached.reached().level()),
                        WindowWords.of(reached.reached().when(), Track.Kind.REPORTED),
                        level,
                        due);
            case Comparison.Undated undated -> Messages.text("wording.comparison.due", level, due);
            case Comparison.Passed passed ->
                passed.underWay()
                        .map(change -> Messages.text("wording.comparison.passed.under-way", level, due))
                        .orElseGet(() -> Messages.text(
                                "wording.comparison.passed.detail", LevelWords.word(passed.reported()), level, due));
            case Comparison.GoesOn goesOn ->
                Messages.text("wording.comparison.goes-on.detail", LevelWords.word(goesOn.reported()), due);
            case Comparison.Unreported unreported -> Messages.text("wording.comparison.due", level, due);
        };
    }

    /// How the levels of the day stand to each other; nothing where the outcome has said it.
    private static String standing(Comparison.Compared compared) {
        return switch (compared.now()) {
            case Comparison.AsPlan asPlan -> "";
            case Comparison.Fewer fewer ->
                Messages.text(
                        "wording.comparison.fewer",
                        LevelWords.word(fewer.reported()),
                        LevelWords.word(fewer.planned()));
            case Comparison.More more ->
                compared.leading().filter(ComparisonWords::saysMore).isPresent()
                        ? ""
                        : Messages.text(
                                "wording.comparison.more",
                                LevelWords.word(more.reported()),
                                LevelWords.word(more.planned()));
            case Comparison.NotKnown notKnown ->
                notKnown.lastEvidence()
                        .map(last -> Messages.text("wording.comparison.silent", DayWords.full(last)))
                        .orElseGet(() -> Messages.text("wording.comparison.unreported"));
        };
    }

    private static boolean saysMore(Outcome outcome) {
        return outcome instanceof Comparison.Passed || outcome instanceof Comparison.GoesOn;
    }

    /// The same for a caption: "no date passed", "15 days past the date", "left 105–109 days late".
    public static String brief(Comparison comparison) {
        return switch (comparison) {
            case Comparison.NotPublic notPublic -> Messages.text("wording.comparison.brief.not-public");
            case Comparison.NotPlanned notPlanned -> Messages.text("wording.comparison.brief.not-planned");
            case Comparison.Compared compared -> brief(compared);
        };
    }

    private static String brief(Comparison.Compared compared) {
        Optional<Outcome> leading = compared.leading();
        boolean open = leading.filter(outcome -> !(outcome instanceof Comparison.Coming))
                .isEmpty();
        return open
                ? brief(compared.now())
                : leading.map(ComparisonWords::brief).orElse("");
    }

    private static String brief(Standing now) {
        return switch (now) {
            case Comparison.AsPlan asPlan -> Messages.text("wording.comparison.brief.coming");
            case Comparison.Fewer fewer -> Messages.text("wording.comparison.brief.fewer");
            case Comparison.More more -> Messages.text("wording.comparison.brief.more");
            case Comparison.NotKnown notKnown -> Messages.text("wording.comparison.brief.not-known");
        };
    }

    private static String brief(Outcome outcome) {
        return switch (outcome) {
            case Comparison.Coming coming -> Messages.text("wording.comparison.brief.coming");
            case Comparison.Met met -> met(met, "wording.comparison.brief");
            case Comparison.AboutMet about -> Messages.text(about("wording.comparison.brief", about));
            case Comparison.Late late -> Messages.text(late("wording.comparison.brief", late), briefRange(late.days()));
            case Comparison.Ended ended -> Messages.text("wording.comparison.brief.ended");
            case Comparison.Undated undated -> Messages.text("wording.comparison.brief.undated");
            case Comparison.Passed passed ->
                Messages.text("wording.comparison.brief.passed", DayWords.count(passed.days()));
            case Comparison.GoesOn goesOn -> Messages.text("wording.comparison.brief.goes-on");
            case Comparison.Unreported unreported -> Messages.text("wording.comparison.brief.not-known");
        };
    }

    private static String met(Comparison.Met met, String key) {
        boolean left = met.asked().level().isNone();
        if (!met.isSettled()) return Messages.text(key + (left ? ".leaving-early" : ".coming-early"));
        Optional<DayRange> before = met.daysBefore().filter(days -> left && days.least() > 0);
        return before.map(days -> Messages.text(key + ".left-early", range(days)))
                .orElseGet(() -> Messages.text(key + ".met"));
    }

    private static String about(String key, Comparison.AboutMet about) {
        return key + (about.isSettled() ? ".about-met" : ".about-meeting");
    }

    private static String late(String key, Comparison.Late late) {
        if (!late.isSettled()) return key + ".reaching-late";
        return key + (late.asked().level().isNone() ? ".left-late" : ".late");
    }

    private static String passed(String key, Comparison.Passed passed) {
        return key + (passed.asked().level().isNone() ? ".passed.there" : ".passed");
    }

    private static String range(DayRange days) {
        return days.isExact()
                ? DayWords.count(days.most())
                : Messages.text("wording.comparison.range", days.least(), days.most());
    }

    private static String briefRange(DayRange days) {
        return days.isExact()
                ? DayWords.count(days.most())
                : Messages.text("wording.comparison.brief.range", days.least(), days.most());
    }
}
