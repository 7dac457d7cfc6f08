package io.github.drawdownmap.posture.comparison;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.time.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the report of a site stands to a plan on a day.
public sealed interface Comparison {

    /// The plan was not public yet, on the day or on the one whose knowledge is compared.
    record NotPublic() implements Comparison {}

    /// The plan says nothing of the site on the day.
    record NotPlanned() implements Comparison {}

    /// What became of the plan's dates, and how both stand now.
    ///
    /// @param last the last date that has passed; empty when none has
    /// @param now how the levels of the day stand to each other
    /// @param next the first date still to come; empty when there is none
    /// @param disputes what was disputed by the day about the report of the site
    record Compared(Optional<Outcome> last, Standing now, Optional<Outcome> next, List<Dispute> disputes)
            implements Comparison {
        public Compared {
            disputes = List.copyOf(disputes);
        }

        /// Whether the report is known to be otherwise than the plan.
        public boolean differs() {
            boolean otherwise = now instanceof Fewer || now instanceof More;
            return otherwise
                    || leading()
                            .filter(outcome -> !(outcome instanceof Coming || outcome instanceof Unreported))
                            .isPresent();
        }

        /// Whether the date that is said first is read out of a text that names no site.
        public boolean isReading() {
            return leading()
                    .filter(outcome -> outcome.asked().demand().isReading())
                    .isPresent();
        }

        /// Whether what is said first is that something has come, and is over.
        public boolean isSettled() {
            return leading()
                    .filter(outcome -> outcome instanceof Reached reached && reached.isSettled())
                    .isPresent();
        }

        /// Whether a date has passed, or what is asked by it has come.
        public boolean hasPassed() {
            return leading().filter(outcome -> !(outcome instanceof Coming)).isPresent();
        }

        /// Whether a dispute is going on.
        public boolean isDisputedOn(LocalDate day) {
            return disputes.stream().anyMatch(dispute -> dispute.when().contains(day));
        }

        /// What is to be said first: what a report has brought of the next date, as soon as it is over or nothing else
        /// has passed, and else what became of the last; empty when the plan has no date.
        public Optional<Outcome> leading() {
            return next.filter(outcome -> outcome instanceof Reached reached && (reached.isSettled() || last.isEmpty()))
                    .or(() -> last)
                    .or(() -> next);
        }
    }

    /// What a report makes of one date of a plan.
    sealed interface Outcome {
        /// The planned change that the date belongs to.
        Change asked();

        /// The day that days are counted from: the last one of the planned window.
        default LocalDate date() {
            return asked().when().latest();
        }

        /// Whether it tells that all leave, or have left.
        default boolean isDeparture() {
            return this instanceof Reached && asked().level().isNone();
        }

        /// Whether all have left.
        default boolean hasLeft() {
            return isDeparture() && this instanceof Reached reached && reached.isSettled();
        }

        /// What is cited for what was asked, and for the change that brought it.
        default List<Citation> citations() {
            Stream<Citation> reached =
                    this instanceof Reached done ? done.reached().citations().stream() : Stream.empty();
            return Stream.concat(asked().citations().stream(), reached)
                    .distinct()
                    .toList();
        }

        /// The days from the date to when the level was reached, or to the shown day while it is not; below 0 before
        /// the date. Empty where no deadline is at stake or nobody knows.
        default Optional<DayRange> daysLate() {
            return Optional.empty();
        }
    }

    /// The date is still to come.
    ///
    /// @param days from the day to the date
    record Coming(Change asked, long days) implements Outcome {}

    /// An outcome by a reported change.
    sealed interface Reached extends Outcome {
        /// The reported change that brought the level, or a level beyond it.
        Change reached();

        /// Whether it is over: false on the days of its window, on one of which it happens.
        boolean isSettled();
    }

    /// The level was there on the date or before, perhaps long before.
    record Met(Change asked, Change reached, boolean isSettled) implements Reached {
        /// From the reported window to the date; empty when it is not reported since when the level was there.
        public Optional<DayRange> daysBefore() {
            if (reached.when().isOpenStart()) return Optional.empty();
            return Optional.of(new DayRange(
                    ChronoUnit.DAYS.between(reached.when().latest(), date()),
                    ChronoUnit.DAYS.between(reached.when().earliest(), date())));
        }

        @Override
        public Optional<DayRange> daysLate() {
            return daysBefore().map(days -> new DayRange(-days.most(), -days.least()));
        }
    }

    /// The date lies inside the reported window: perhaps met, perhaps not quite.
    record AboutMet(Change asked, Change reached, boolean isSettled) implements Reached {
        @Override
        public Optional<DayRange> daysLate() {
            return Optional.of(new DayRange(
                    ChronoUnit.DAYS.between(date(), reached.when().earliest()),
                    ChronoUnit.DAYS.between(date(), reached.when().latest())));
        }
    }

    /// The level came after the date.
    ///
    /// @param days from the date, to the first and to the last day of the report
    record Late(Change asked, Change reached, DayRange days, boolean isSettled) implements Reached {
        @Override
        public Optional<DayRange> daysLate() {
            return Optional.of(days);
        }
    }

    /// The date was the earliest end and no deadline, and the level has come, before it or after.
    record Ended(Change asked, Change reached, boolean isSettled) implements Reached {}

    /// The level is there, and nobody reported since when.
    record Undated(Change asked, Change reached) implements Outcome {}

    /// The date has passed and the level is not reached.
    ///
    /// @param days from the date to the day
    /// @param reported the level still there, or at most there
    /// @param underWay the reported change towards it that the day lies in; empty when none is
    record Passed(Change asked, long days, Level reported, Optional<Change> underWay) implements Outcome {
        @Override
        public Optional<DayRange> daysLate() {
            return Optional.of(new DayRange(days, days));
        }
    }

    /// The date was the earliest end and no deadline; it has passed, and the level is not reached.
    record GoesOn(Change asked, Level reported) implements Outcome {}

    /// The date has passed, and no report says whether the level was reached.
    ///
    /// @param lastEvidence the day of the last report; empty when there is none before the day
    record Unreported(Change asked, Optional<LocalDate> lastEvidence) implements Outcome {}

    /// How the reported level of a day stands to the level that the plan has until its next date.
    sealed interface Standing {}

    record AsPlan(Level planned) implements Standing {}

    /// Fewer are there than the plan has.
    ///
    /// @param reported the most that are there
    record Fewer(Level reported, Level planned) implements Standing {}

    /// More are there than the plan has.
    ///
    /// @param reported the least that are there
    record More(Level reported, Level planned) implements Standing {}

    /// What a plan asks by a date has begun before it: the level is on the way to the one that is asked.
    ///
    /// @param reported the one nearest to where it began
    /// @param planned where it began
    record Begun(Level reported, Level planned) implements Standing {
        public boolean isRise() {
            return reported.compareTo(planned) > 0;
        }
    }

    /// Nothing is reported of the day.
    ///
    /// @param lastEvidence the day of the last report; empty when there is none before the day
    record NotKnown(Optional<LocalDate> lastEvidence) implements Standing {}

    /// Compares what a plan and a report say of a site on a day.
    static Comparison of(Site site, Track plan, Track report, LocalDate day) {
        if (!plan.isStatedBy(day) || !site.track(plan).isStatedBy(day)) return new NotPublic();
        return between(site.track(plan), site.track(report), day);
    }

    /// The same for tracks of one site, of a plan that is public.
    static Comparison between(SiteTrack plan, SiteTrack report, LocalDate day) {
        return new Comparing(plan, report, day).compared();
    }
}
