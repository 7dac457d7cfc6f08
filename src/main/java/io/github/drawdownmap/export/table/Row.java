package io.github.drawdownmap.export.table;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one track says of one site on one day, with how the report stands to the plan.
///
/// @param plan the plan compared with; empty when the posture has none
/// @param report the track that tells what happened; empty when the posture has none
/// @param words what is said of it
/// @param asKnown the day on whose knowledge it rests; empty when it rests on all
/// @param span what days it tells of
/// @param difference empty when there is no plan or no report
record Row(
        LocalDate day,
        Site site,
        Track track,
        Presence presence,
        Optional<Track> plan,
        Optional<Track> report,
        SiteWords words,
        Optional<Comparison> difference,
        Optional<LocalDate> asKnown,
        Span span) {

    /// How many days a row tells of.
    enum Span {
        /// Its own day.
        DAY,
        /// Some days with it; inside a window it has the share of the first.
        STEP,
        /// All of a stretch, however long.
        STRETCH
    }

    /// The same, told of days that follow it as well: without what is true on its own day only.
    Row over(Span days) {
        return new Row(day, site, track, presence, plan, report, words.lasting(), difference, asKnown, days);
    }

    /// "holding", "shifting", "silent" or "unstated".
    String state() {
        return switch (presence) {
            case Presence.Holding holding -> "holding";
            case Presence.Shifting shifting -> "shifting";
            case Presence.Silent silent -> "silent";
            case Presence.Unstated unstated -> "unstated";
        };
    }

    /// The level that holds, or was the last to be reported; empty while it shifts.
    Optional<Level> level() {
        return switch (presence) {
            case Presence.Holding holding -> Optional.of(holding.level());
            case Presence.Silent silent -> Optional.of(silent.level());
            case Presence.Shifting shifting -> Optional.empty();
            case Presence.Unstated unstated -> Optional.empty();
        };
    }

    /// The shift that is under way; empty when none is.
    Optional<Presence.Shifting> shifting() {
        return presence instanceof Presence.Shifting shifting ? Optional.of(shifting) : Optional.empty();
    }

    /// The change that holds or is under way; empty before the first.
    Optional<Change> change() {
        return presence.latestChange();
    }

    /// The first day of the change's window; empty when the sources give none. Where they only say by when, the window
    /// begins after the one before it, and nobody has said that.
    Optional<LocalDate> earliest() {
        return change().map(Change::when).filter(Window::tellsStart).map(Window::earliest);
    }

    /// The last day of the change's window; empty when it is open.
    Optional<LocalDate> latest() {
        return change().map(Change::when).filter(window -> !window.isOpenEnd()).map(Window::latest);
    }

    /// The last day that sources tell of, once reports have ended: before, a row would know the future.
    Optional<LocalDate> lastEvidence() {
        return presence instanceof Presence.Silent silent ? Optional.of(silent.lastEvidence()) : Optional.empty();
    }

    /// The share of the window that has passed, at an even pace; empty where no window is open, and of a whole one.
    Optional<Double> share() {
        return shifting().filter(shifting -> span != Span.STRETCH).map(Presence.Shifting::share);
    }

    /// The share of a full symbol's area at an even pace; empty when nothing is stated, and for a whole window.
    Optional<Double> weight() {
        return span == Span.STRETCH && shifting().isPresent() ? Optional.empty() : drawnWeight();
    }

    private Optional<Double> drawnWeight() {
        return switch (presence) {
            case Presence.Holding holding -> Optional.of(holding.level().weight());
            case Presence.Shifting shifting -> Optional.of(shifting.weight());
            case Presence.Silent silent -> Optional.of(silent.level().weight());
            case Presence.Unstated unstated -> Optional.empty();
        };
    }

    /// What became of the date that matters on the day: "not-public" (the plan), "not-planned", "reaching" (on
    /// one of these days), "met", "about-met", "late", "ended", "undated", "passed" (and not reached), "goes-on"
    /// (after an earliest end) or "not-known". As long as no date has passed, how the levels stand:
    /// "no-date-passed", "fewer", "more" or "not-known".
    Optional<String> standing() {
        return difference.map(known -> switch (known) {
            case Comparison.NotPublic notPublic -> "not-public";
            case Comparison.NotPlanned notPlanned -> "not-planned";
            case Comparison.Compared compared ->
                compared.leading()
                        .filter(outcome -> !(outcome instanceof Comparison.Coming))
                        .map(Row::standing)
                        .orElseGet(() -> standing(compared.now()));
        });
    }

    private static String standing(Comparison.Standing now) {
        return switch (now) {
            case Comparison.AsPlan asPlan -> "no-date-passed";
            case Comparison.Begun begun -> "no-date-passed";
            case Comparison.Fewer fewer -> "fewer";
            case Comparison.More more -> "more";
            case Comparison.NotKnown notKnown -> "not-known";
        };
    }

    private static String standing(Comparison.Outcome outcome) {
        if (outcome instanceof Comparison.Reached reached && !reached.isSettled()) return "reaching";
        return switch (outcome) {
            case Comparison.Coming coming -> "no-date-passed";
            case Comparison.Met met -> "met";
            case Comparison.AboutMet about -> "about-met";
            case Comparison.Late late -> "late";
            case Comparison.Ended ended -> "ended";
            case Comparison.Undated undated -> "undated";
            case Comparison.Passed passed -> "passed";
            case Comparison.GoesOn goesOn -> "goes-on";
            case Comparison.Unreported unreported -> "not-known";
        };
    }

    boolean isDisputed() {
        return site.track(track).disputeOn(day).isPresent();
    }

    /// The days after the date, below 0 before it; empty where no date is at stake or no day is known, where the date
    /// or what was reported is only about right, and over some days where it grows with each.
    Optional<DayRange> daysLate() {
        return difference
                .flatMap(known -> known instanceof Comparison.Compared compared ? compared.leading() : Optional.empty())
                .filter(outcome -> span == Span.DAY || !(outcome instanceof Comparison.Passed))
                .filter(outcome -> !isAbout(outcome))
                .flatMap(Comparison.Outcome::daysLate);
    }

    private static boolean isAbout(Comparison.Outcome outcome) {
        return outcome.asked().when().latestApproximate()
                || (outcome instanceof Comparison.Reached reached
                        && reached.reached().when().isApproximate());
    }

    String sentence() {
        return words.sentence(track);
    }

    String differenceSentence() {
        return difference
                .flatMap(known -> plan)
                .flatMap(planned -> report.map(told -> words.sentence(planned, told)))
                .orElse("");
    }

    /// The sources of the change that holds or is under way, after the last evidence those of it, and while it is
    /// disputed those of what had been claimed by the day, each once.
    List<Source> sources() {
        Stream<Citation> ofChange = change().stream().flatMap(change -> change.citations().stream());
        Stream<Citation> ofEvidence =
                site.track(track).evidenceBeforeSilence(day).flatMap(report -> report.citations().stream());
        Stream<Citation> ofDispute =
                site.track(track).disputeOn(day).stream().flatMap(dispute -> dispute.citationsBy(day));
        return Stream.of(ofChange, ofEvidence, ofDispute)
                .flatMap(each -> each)
                .map(Citation::source)
                .distinct()
                .toList();
    }
}
