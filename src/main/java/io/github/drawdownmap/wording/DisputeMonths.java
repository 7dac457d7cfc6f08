package io.github.drawdownmap.wording;

import io.github.drawdownmap.posture.source.Dispute;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The months in which the reports came that dispute something, as far as they had come by a day.
record DisputeMonths(YearMonth first, YearMonth last) {
    static Optional<DisputeMonths> of(Dispute dispute, LocalDate day) {
        List<YearMonth> months = dispute.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .flatMap(citation -> citation.source().publicFrom().stream())
                .filter(from ->
                        !from.isAfter(day) && !from.isBefore(dispute.when().earliest()))
                .map(YearMonth::from)
                .sorted()
                .toList();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisputeMonths(months.getFirst(), months.getLast()));
    }
}
