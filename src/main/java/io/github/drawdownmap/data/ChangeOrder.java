package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.Findings;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/// The order that the changes of a track have to keep in time, and what is odd about it.
///
/// @param span what the playhead covers; empty when the file does not say it soundly
record ChangeOrder(Optional<LocalDateRange> span, Findings findings) {
    /// What is reported later is worth a look for an older source.
    private static final int MONTHS_TO_BE_REPORTED = 1;

    /// Whether the windows follow each other, as they stand and as they stood before.
    boolean isKept(List<ChangeBinder.Told> told) {
        return Dated.areInOrder(told.stream().map(ChangeBinder.Told::now).toList(), findings)
                && haveAlwaysBeenInOrder(told);
    }

    private boolean haveAlwaysBeenInOrder(List<ChangeBinder.Told> told) {
        if (told.stream().allMatch(change -> change.before().isEmpty())) return true;
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ChangeBinder.Told change : told) {
            change.before().forEach(version -> days.add(version.value().known()));
            change.now().value().knownAsItStands().ifPresent(days::add);
        }
        return days.stream().allMatch(day -> wereInOrder(told, day));
    }

    private boolean wereInOrder(List<ChangeBinder.Told> told, LocalDate day) {
        List<Dated<?>> known =
                told.stream().flatMap(change -> onDay(change, day).stream()).toList();
        for (int i = 1; i < known.size(); i++) {
            if (known.get(i).when().follows(known.get(i - 1).when())) continue;
            findings.error(
                    known.get(i).place(),
                    "as known on " + day + ", " + known.get(i).written() + " does not lie after "
                            + known.get(i - 1).written() + " before it",
                    "put the windows of all versions that are known at one time in order");
            return false;
        }
        return true;
    }

    private static Optional<Dated<?>> onDay(ChangeBinder.Told change, LocalDate day) {
        if (change.now()
                .value()
                .knownAsItStands()
                .filter(known -> !known.isAfter(day))
                .isPresent()) return Optional.of(change.now());
        Optional<Dated<?>> newest = Optional.empty();
        for (Dated<Version> version : change.before())
            if (!version.value().known().isAfter(day)) newest = Optional.of(version);
        return newest;
    }

    void warnOfNoDate(List<Dated<Change>> changes) {
        for (Dated<Change> change : changes)
            if (change.when().isOpenEnd())
                findings.warning(
                        change.place(),
                        change.written() + " sets no date, so no report can be measured against it",
                        "write the last day that the plan gives, if it gives one");
    }

    /// What a plan asks and nobody had announced by the day on which it is said to have been made public.
    ///
    /// @return whether one is told of, the first
    boolean warnOfForesight(List<Dated<Change>> changes, Track plan) {
        for (Dated<Change> change : changes.subList(1, changes.size())) {
            Optional<LocalDate> known = change.value().knownFrom();
            if (plan.stated().isEmpty() || known.isEmpty()) continue;
            LocalDate stated = plan.stated().get();
            if (!known.get().isAfter(stated)) continue;
            findings.warning(
                    change.place(),
                    "the plan \"" + plan.id() + "\" is stated on " + stated + ", but all that is cited for "
                            + change.written() + " is later, the oldest of " + known.get(),
                    "cite a source of that day, or write a plan of its own, stated on " + known.get());
            return true;
        }
        return false;
    }

    /// As known on a day, nothing is shown of a site before its first source, though a level had held for long.
    void warnOfLateSources(List<Dated<Change>> changes) {
        Dated<Change> first = changes.getFirst();
        LocalDate held = first.when().isOpenEnd()
                ? first.when().earliest()
                : first.when().latest();
        LocalDate from =
                span.map(LocalDateRange::getStart).filter(held::isBefore).orElse(held);
        changes.stream()
                .flatMap(change -> change.value().knownFrom().stream())
                .min(Comparator.naturalOrder())
                .filter(known -> known.isAfter(from.plusMonths(MONTHS_TO_BE_REPORTED)))
                .ifPresent(known -> findings.warning(
                        first.place(),
                        "as known on a day, no level of this site is known before " + known
                                + ", when the first of its changes is",
                        "cite an older source for " + first.written() + " too, if there is one"));
    }

    /// Only the first of a site can have been so since before anyone asked; a later one is taken for "by a day".
    void warnOfNoStart(List<Dated<Change>> changes) {
        for (Dated<Change> change : changes.subList(1, changes.size()))
            if (change.when().hasNoStart())
                findings.warning(
                        change.place(),
                        change.written() + " says that it has been so since before anyone asked, but "
                                + changes.getFirst().written() + " comes before it",
                        "write " + change.written().replace("..", "") + " if it was so by that day, or put it first");
    }

    /// The change that is in force on the first day of the span may lie before it; others outside are never seen.
    void warnOfUnseen(List<Dated<Change>> changes) {
        if (span.isEmpty()) return;
        LocalDateRange days = span.get();
        for (int i = 0; i < changes.size(); i++) {
            Dated<Change> change = changes.get(i);
            boolean tooLate = change.when().earliest().isAfter(days.getEndInclusive());
            boolean replaced =
                    i + 1 < changes.size() && changes.get(i + 1).when().latest().isBefore(days.getStart());
            if (tooLate || replaced)
                findings.warning(
                        change.place(),
                        change.written() + " lies outside the span and is never seen",
                        "widen the span, or leave the change out");
        }
    }
}
