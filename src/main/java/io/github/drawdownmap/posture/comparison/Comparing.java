package io.github.drawdownmap.posture.comparison;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.posture.comparison.Comparison.Standing;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.DayRange;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Works out how a report stands to a plan on a day.
record Comparing(SiteTrack plan, SiteTrack report, LocalDate day) {

    Comparison compared() {
        Presence planned = plan.presenceOn(day);
        Presence reported = report.presenceOn(day);
        Optional<Level> held = settled(planned);
        if (held.isEmpty()) return new Comparison.NotPlanned();
        return new Comparison.Compared(
                plan.lastOver(day).map(asked -> passed(asked, reported)),
                standing(new Stage(held.get(), goal(planned, held.get())), reported),
                nextDue().map(this::coming),
                report.disputes().stream().filter(this::hasBegun).toList());
    }

    private boolean hasBegun(Dispute dispute) {
        return !dispute.when().earliest().isAfter(day);
    }

    /// An open end is no date.
    private Optional<Change> nextDue() {
        return plan.nextToClose(day).filter(change -> !change.when().isOpenEnd());
    }

    private Outcome passed(Change asked, Presence reported) {
        Course course = Course.of(plan, asked);
        Optional<Change> reached = reaching(course, asked.level());
        if (reached.isPresent()) return reached(asked, reached.get());
        return switch (reported) {
            case Presence.Silent silent -> new Comparison.Unreported(asked, Optional.of(silent.lastEvidence()));
            case Presence.Unstated unstated -> new Comparison.Unreported(asked, Optional.empty());
            case Presence.Holding holding -> unreached(asked, holding.level(), Optional.empty());
            case Presence.Shifting shifting -> {
                Level still = course.start(shifting);
                boolean nearer = !course.goal(shifting).equals(shifting.from());
                yield unreached(asked, still, nearer ? Optional.of(shifting.change()) : Optional.empty());
            }
        };
    }

    private Outcome unreached(Change asked, Level reported, Optional<Change> underWay) {
        return asked.demand().isDeadline()
                ? new Comparison.Passed(
                        asked, ChronoUnit.DAYS.between(asked.when().latest(), day), reported, underWay)
                : new Comparison.GoesOn(asked, reported);
    }

    private Outcome reached(Change asked, Change reached) {
        Window window = reached.when();
        LocalDate date = asked.when().latest();
        boolean settled = window.isOneDay() || day.isAfter(window.latest());
        if (!asked.demand().isDeadline()) return new Comparison.Ended(asked, reached, settled);
        if (!window.latest().isAfter(date)) return new Comparison.Met(asked, reached, settled);
        if (window.isOpenStart()) return new Comparison.Undated(asked, reached);
        if (!window.earliest().isAfter(date)) return new Comparison.AboutMet(asked, reached, settled);
        return new Comparison.Late(
                asked,
                reached,
                new DayRange(
                        ChronoUnit.DAYS.between(date, window.earliest()),
                        ChronoUnit.DAYS.between(date, window.latest())),
                settled);
    }

    /// A date to come is as good as met once a report has the level before it.
    private Outcome coming(Change asked) {
        return reaching(Course.of(plan, asked), asked.level())
                .filter(reached -> !reached.when().latest().isAfter(asked.when().latest()))
                .map(reached -> reached(asked, reached))
                .orElseGet(() -> new Comparison.Coming(
                        asked, ChronoUnit.DAYS.between(day, asked.when().latest())));
    }

    /// The reported change, opened by the day, with which the site came to a level and stayed there or went on.
    private Optional<Change> reaching(Course course, Level level) {
        Optional<Change> reached = Optional.empty();
        for (Change change : report.changes()) {
            if (change.when().earliest().isAfter(day)) break;
            if (!course.reaches(change.level(), level)) reached = Optional.empty();
            else if (reached.isEmpty() && !change.when().isOpenEnd()) reached = Optional.of(change);
        }
        return reached;
    }

    private static Standing standing(Stage planned, Presence reported) {
        return switch (reported) {
            case Presence.Silent silent -> new Comparison.NotKnown(Optional.of(silent.lastEvidence()));
            case Presence.Unstated unstated -> new Comparison.NotKnown(Optional.empty());
            case Presence.Holding holding -> planned.standing(holding.level(), holding.level());
            case Presence.Shifting shifting ->
                planned.standing(
                        shifting.from().min(shifting.to()), shifting.from().max(shifting.to()));
        };
    }

    /// What a plan has of a day: a level, or all from one to another.
    private record Stage(Level start, Level goal) {
        Standing standing(Level least, Level most) {
            if (most.compareTo(start.min(goal)) < 0) return new Comparison.Fewer(most, start);
            if (least.compareTo(start.max(goal)) > 0) return new Comparison.More(least, start);
            if (least.equals(goal) && most.equals(goal)) return new Comparison.AsPlan(start);
            if (most.compareTo(start) < 0) return new Comparison.Begun(most, start);
            if (least.compareTo(start) > 0) return new Comparison.Begun(least, start);
            return new Comparison.AsPlan(start);
        }
    }

    /// What is asked by a day, and of no day on, may come at any pace before it.
    private static Level goal(Presence planned, Level held) {
        return planned instanceof Presence.Shifting shifting
                        && shifting.change().demand().isDeadline()
                        && !shifting.change().when().tellsStart()
                ? shifting.to()
                : held;
    }

    /// The level that a plan has until its next date.
    private static Optional<Level> settled(Presence planned) {
        return switch (planned) {
            case Presence.Holding holding -> Optional.of(holding.level());
            case Presence.Shifting shifting -> Optional.of(shifting.from());
            case Presence.Silent silent -> Optional.of(silent.level());
            case Presence.Unstated unstated -> Optional.empty();
        };
    }
}
