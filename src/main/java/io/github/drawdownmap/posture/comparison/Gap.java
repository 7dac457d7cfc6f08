package io.github.drawdownmap.posture.comparison;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.SiteTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The time between a plan's date for the last to leave and the days on which they are reported to have left. Bands of
/// days, never a step: dates that are no deadline, and readings of a text that names no site, have none.
///
/// @param asked the planned change
/// @param reached the reported one
public record Gap(Change asked, Change reached) {

    /// What a report and a plan leave between them.
    public static List<Gap> between(SiteTrack plan, SiteTrack report, LocalDate day) {
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
