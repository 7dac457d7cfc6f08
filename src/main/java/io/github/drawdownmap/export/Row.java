package io.github.drawdownmap.export;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Citation;
import io.github.drawdownmap.posture.DayRange;
import io.github.drawdownmap.posture.Difference;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Source;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Window;
import io.github.drawdownmap.wording.DifferenceWords;
import io.github.drawdownmap.wording.PresenceWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What one track says of one site on one day, with how the report stands to the plan.
///
/// @param plan the plan compared with; empty when the posture has none
/// @param difference empty when there is no plan or no report
record Row(
        LocalDate day,
        Site site,
        Track track,
        Presence presence,
        Optional<Track> plan,
        Optional<Difference> difference) {

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
        return switch (presence) {
            case Presence.Holding holding -> Optional.of(holding.since());
            case Presence.Shifting shifting -> Optional.of(shifting.change());
            case Presence.Silent silent -> Optional.of(silent.since());
            case Presence.Unstated unstated -> Optional.empty();
        };
    }

    /// The first day of the change's window; empty when it is open.
    Optional<LocalDate> earliest() {
        return change().map(Change::when)
                .filter(window -> !window.isOpenStart())
                .map(Window::earliest);
    }

    /// The last day of the change's window; empty when it is open.
    Optional<LocalDate> latest() {
        return change().map(Change::when).filter(window -> !window.isOpenEnd()).map(Window::latest);
    }

    /// The last day that sources tell of, on a reported track.
    Optional<LocalDate> lastEvidence() {
        return site.track(track).lastEvidence();
    }

    /// The share of a full symbol's area at an even pace; empty when nothing is stated.
    Optional<Double> weight() {
        return switch (presence) {
            case Presence.Holding holding -> Optional.of(holding.level().weight());
            case Presence.Shifting shifting -> Optional.of(shifting.weight());
            case Presence.Silent silent -> Optional.of(silent.level().weight());
            case Presence.Unstated unstated -> Optional.empty();
        };
    }

    /// "as-planned", "ahead", "behind" (still), "reaching", "late" (but done) or "cannot-be-said".
    Optional<String> standing() {
        return difference.map(known -> switch (known) {
            case Difference.AsPlanned asPlanned -> "as-planned";
            case Difference.Ahead ahead -> "ahead";
            case Difference.Behind behind -> "behind";
            case Difference.Reaching reaching -> "reaching";
            case Difference.Late late -> "late";
            case Difference.CannotBeSaid silent -> "cannot-be-said";
        });
    }

    /// The days after the deadline, below 0 before it; empty where no deadline is at stake.
    Optional<DayRange> daysLate() {
        return difference.flatMap(known -> switch (known) {
            case Difference.Behind behind -> Optional.of(new DayRange(behind.days(), behind.days()));
            case Difference.Reaching reaching -> Optional.of(reaching(reaching));
            case Difference.Late late -> Optional.of(late.days());
            case Difference.AsPlanned asPlanned -> Optional.empty();
            case Difference.Ahead ahead -> Optional.empty();
            case Difference.CannotBeSaid silent -> Optional.empty();
        });
    }

    private static DayRange reaching(Difference.Reaching reaching) {
        LocalDate deadline = reaching.missed().when().latest();
        LocalDate earliest = reaching.reached().when().earliest();
        return new DayRange(ChronoUnit.DAYS.between(deadline, earliest), reaching.days());
    }

    String words() {
        return PresenceWords.sentence(site, presence, track.kind(), day);
    }

    String differenceWords() {
        return difference.map(DifferenceWords::of).orElse("");
    }

    /// The sources of the change that holds or is under way, each once.
    List<Source> sources() {
        return change().stream()
                .flatMap(change -> change.citations().stream())
                .map(Citation::source)
                .distinct()
                .toList();
    }
}
