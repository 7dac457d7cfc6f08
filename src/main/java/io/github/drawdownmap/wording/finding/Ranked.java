package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.wording.finding.Saying.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// A site, and how pressing it is on a day.
///
/// @param kind what is said of it
/// @param also what is true of it besides
/// @param isDisputed whether sources contradict on the day what is reported of it
/// @param isUnderWay whether something changes on the day, by the report or, where it is alone, by the plan
/// @param date the date of the plan that has passed and is not known to be met, or else the next; empty for none
/// @param isDateToCome whether a date of the plan is still to come, whatever has become of one
record Ranked(
        Site site,
        Kind kind,
        Set<Kind> also,
        boolean isDisputed,
        boolean isUnderWay,
        Optional<LocalDate> date,
        boolean isDateToCome) {
    /// What is disputed or changing, then what is past its date by most, then what is due soonest.
    static final Comparator<Ranked> PRESSING =
            Comparator.comparing(Ranked::rank).thenComparing(ranked -> ranked.date.orElse(LocalDate.MAX));

    private enum Rank {
        NOW,
        PAST,
        DUE,
        NEITHER
    }

    private Rank rank() {
        if (isDisputed || isUnderWay) return Rank.NOW;
        if (kind == Kind.OVERDUE || kind == Kind.UNREPORTED) return Rank.PAST;
        return date.isPresent() ? Rank.DUE : Rank.NEITHER;
    }

    /// Whether something may be said of it, be it the first or not.
    boolean isAlso(Kind what) {
        return kind == what || also.contains(what);
    }

    boolean isPressing() {
        return rank() != Rank.NEITHER;
    }

    /// Whether something became of a date: it has passed, or what it asks has been done.
    boolean tellsOfDate() {
        return Kind.OF_DATES.contains(kind) || also.stream().anyMatch(Kind.OF_DATES::contains);
    }
}
