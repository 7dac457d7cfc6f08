package io.github.drawdownmap.wording;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.time.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The reports of a site, by who gave them and of when they are.
final class ReportWords {
    private ReportWords() {}

    private record Report(Window when, List<Citation> citations) {
        LocalDate day() {
            return when.isOpenEnd() ? when.earliest() : when.latest();
        }
    }

    /// The newest by a day that says which level held: "Newest report: 26 September 2026 · INA and 2 more".
    static Optional<String> newest(SiteTrack track, LocalDate day) {
        return Stream.concat(
                        track.changes().stream().map(change -> new Report(change.when(), change.citations())),
                        track.evidence().stream().map(held -> new Report(held.when(), held.citations())))
                .filter(report -> !report.day().isAfter(day))
                .max(Comparator.comparing(Report::day))
                .map(report -> Messages.filled(
                        "wording.report.newest",
                        Map.of(
                                "date", WindowWords.date(report.when()),
                                "publishers", publishers(report.citations()))));
    }

    private static String publishers(List<Citation> citations) {
        List<String> names = citations.stream()
                .map(citation -> Messages.isolated(citation.source().publisher()))
                .distinct()
                .toList();
        return names.size() == 1
                ? names.getFirst()
                : Messages.filled(
                        "wording.report.publishers",
                        Map.of("first", names.getFirst(), "more", Integer.toString(names.size() - 1)));
    }
}
