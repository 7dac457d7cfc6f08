package io.github.drawdownmap.posture.comparison;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.SiteTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The time between a plan's date for the last to leave and the days on which they are reported to have left. Bands of
/// days, never a step: dates that are no deadline, and readings of a text that names no site, have none.
///
/// @param asked the planned change
/// @param reached the reported one
/// @param from where its band begins, or ends before the date: that is the date, or the day before a return
/// @param isAgain whether they had left before, and come back
public record Gap(Change asked, Change reached, LocalDate from, boolean isAgain) {

    private Gap(Change asked, Change reached) {
        this(asked, reached, asked.when().latest(), false);
    }

    /// What a report and a plan leave between them by a day: a gap for each departure, as it was measured until a
    /// return.
    public static List<Gap> between(SiteTrack plan, SiteTrack report, LocalDate day) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (LocalDate last : lastDaysAway(report, day)) {
            for (Gap gap : on(plan, report, last)) {
                if (gaps.stream().anyMatch(other -> other.reached.equals(gap.reached))) continue;
                boolean isAgain = gaps.stream().anyMatch(other -> other.asked.equals(gap.asked));
                gaps.add(new Gap(gap.asked, gap.reached, gap.from(before, last), isAgain));
            }
            before = last;
        }
        return List.copyOf(gaps);
    }

    /// The days before which forces came back, and the one by which all is told.
    private static List<LocalDate> lastDaysAway(SiteTrack report, LocalDate day) {
        List<Change> changes = report.changes();
        Stream<LocalDate> beforeReturns = IntStream.range(2, changes.size())
                .filter(i -> changes.get(i - 1).level().isNone())
                .mapToObj(i -> changes.get(i).when().earliest())
                .filter(back -> !back.isAfter(day))
                .map(back -> back.minusDays(1));
        return Stream.concat(beforeReturns, Stream.of(day)).toList();
    }

    /// @param before the last day of an earlier absence
    /// @param last the last day of this one
    private LocalDate from(LocalDate before, LocalDate last) {
        if (isLate()) return before.isAfter(date()) ? before : date();
        return last.isBefore(date()) ? last : date();
    }

    private static List<Gap> on(SiteTrack plan, SiteTrack report, LocalDate day) {
        return switch (Comparison.between(plan, report, day)) {
            case Comparison.NotPublic notPublic -> List.of();
            case Comparison.NotPlanned notPlanned -> List.of();
            case Comparison.Compared compared ->
                Stream.of(compared.last(), compared.next())
                        .flatMap(Optional::stream)
                        .flatMap(outcome -> of(outcome).stream())
                        .toList();
        };
    }

    private static Optional<Gap> of(Comparison.Outcome outcome) {
        Change asked = outcome.asked();
        boolean dated = asked.level().isNone()
                && asked.demand().isDeadline()
                && !asked.demand().isReading();
        if (!dated) return Optional.empty();
        return switch (outcome) {
            case Comparison.Late late -> Optional.of(new Gap(asked, late.reached()));
            case Comparison.Met met ->
                met.daysBefore().filter(days -> days.least() > 0).map(days -> new Gap(asked, met.reached()));
            case Comparison.AboutMet about -> Optional.empty();
            case Comparison.Ended ended -> Optional.empty();
            case Comparison.Undated undated -> Optional.empty();
            case Comparison.Coming coming -> Optional.empty();
            case Comparison.Passed passed -> Optional.empty();
            case Comparison.GoesOn goesOn -> Optional.empty();
            case Comparison.Unreported unreported -> Optional.empty();
        };
    }

    /// The day that days are counted from: the last one of the planned window.
    public LocalDate date() {
        return asked.when().latest();
    }

    public boolean isLate() {
        return reached.when().earliest().isAfter(date());
    }
}
