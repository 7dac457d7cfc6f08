package io.github.drawdownmap.posture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How the report of a site stands to a plan on a day.
public sealed interface Difference {

    /// The report is within what the plan allows on the day, and no deadline was missed on the way.
    record AsPlanned() implements Difference {}

    /// The report has come further than the plan on the day.
    ///
    /// @param planned the furthest level that the plan has on the day
    record Ahead(Level reported, Level planned) implements Difference {}

    /// A deadline has passed and the level it asks for is not reached.
    ///
    /// @param reported the level still reported
    /// @param missed the planned change whose deadline has passed
    /// @param days from the deadline to the day
    record Behind(Level reported, Change missed, long days) implements Difference {}

    /// A deadline has passed and the day lies in the reported window in which its level is reached: perhaps still
    /// there.
    ///
    /// @param days from the deadline to the day, at most
    record Reaching(Change missed, Change reached, long days) implements Difference {}

    /// The level that the last deadline asks for was reached, and not surely in time.
    ///
    /// @param met the planned change that was due
    /// @param reached the reported change that met it
    /// @param days after the deadline, from the earliest to the latest day of the report; below 0 is before it
    record Late(Change met, Change reached, DayRange days) implements Difference {}

    /// Plan or report says nothing of the day.
    ///
    /// @param lastEvidence the day of the last evidence where [Lack#LATER_REPORT], else empty
    record CannotBeSaid(Lack lack, Optional<LocalDate> lastEvidence) implements Difference {
        static CannotBeSaid forLackOf(Lack lack) {
            return new CannotBeSaid(lack, Optional.empty());
        }

        static CannotBeSaid since(LocalDate lastEvidence) {
            return new CannotBeSaid(Lack.LATER_REPORT, Optional.of(lastEvidence));
        }
    }

    /// What is missing for a comparison.
    enum Lack {
        /// The plan says nothing of the day.
        PLAN,
        /// Nothing is reported of the day or of any before it.
        REPORT,
        /// Nothing is reported since a day before.
        LATER_REPORT,
        /// The level is reported, but not since when it is there.
        DAY
    }

    /// Compares what two tracks of one site say of a day.
    ///
    /// A closed lateness stays said after the report falls silent: it is about a day that was reported.
    static Difference between(SiteTrack plan, SiteTrack report, LocalDate day) {
        Presence planned = plan.presenceOn(day);
        Presence reported = report.presenceOn(day);
        if (reported instanceof Presence.Unstated) return CannotBeSaid.forLackOf(Lack.REPORT);
        if (planned instanceof Presence.Unstated) return CannotBeSaid.forLackOf(Lack.PLAN);
        Optional<Change> due = lastDue(plan, day);
        Optional<Change> reached =
                due.flatMap(change -> reaching(report, Course.of(plan, change), change.level(), day));
        if (due.isPresent() && reached.isPresent()) {
            Difference late = lateness(due.get(), reached.get(), day);
            if (!(late instanceof AsPlanned)) return late;
        }
        if (reported instanceof Presence.Silent silent) {
            boolean settled = due.isPresent()
                    && reached.isPresent()
                    && plan.changeAfter(day).isEmpty()
                    && planned instanceof Presence.Holding;
            return settled ? new AsPlanned() : CannotBeSaid.since(silent.lastEvidence());
        }
        if (due.isPresent() && reached.isEmpty())
            return new Behind(
                    Course.of(plan, due.get()).start(reported),
                    due.get(),
                    ChronoUnit.DAYS.between(due.get().when().latest(), day));
        Course course = courseOn(plan, day);
        Level now = course.start(reported);
        Level allowed = course.goal(planned);
        return course.reaches(now, allowed) && !now.equals(allowed) ? new Ahead(now, allowed) : new AsPlanned();
    }

    /// The way of the change under way or last made, and before any the way of the first to come.
    private static Course courseOn(SiteTrack plan, LocalDate day) {
        return plan.changeOn(day)
                .filter(change -> plan.levelBefore(change).isPresent())
                .or(() -> plan.changeAfter(day))
                .map(change -> Course.of(plan, change))
                .orElse(Course.DOWN);
    }

    private static Difference lateness(Change due, Change reached, LocalDate day) {
        LocalDate deadline = due.when().latest();
        if (!reached.when().latest().isAfter(deadline)) return new AsPlanned();
        if (reached.when().isOpenStart()) return CannotBeSaid.forLackOf(Lack.DAY);
        if (!day.isAfter(reached.when().latest()) && !reached.when().isOneDay())
            return new Reaching(due, reached, ChronoUnit.DAYS.between(deadline, day));
        return new Late(
                due,
                reached,
                new DayRange(
                        ChronoUnit.DAYS.between(deadline, reached.when().earliest()),
                        ChronoUnit.DAYS.between(deadline, reached.when().latest())));
    }

    /// The planned change whose deadline was the last to pass before a day; the first level is no deadline.
    private static Optional<Change> lastDue(SiteTrack plan, LocalDate day) {
        List<Change> changes = plan.changes();
        return changes.stream()
                .skip(1)
                .filter(change -> change.when().latest().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    /// The reported change, opened by a day, with which the site came to a level and stayed there or went on.
    private static Optional<Change> reaching(SiteTrack report, Course course, Level level, LocalDate day) {
        Optional<Change> reached = Optional.empty();
        for (Change change : report.changes()) {
            if (change.when().earliest().isAfter(day)) break;
            if (!course.reaches(change.level(), level)) reached = Optional.empty();
            else if (reached.isEmpty()) reached = Optional.of(change);
        }
        return reached;
    }
}
