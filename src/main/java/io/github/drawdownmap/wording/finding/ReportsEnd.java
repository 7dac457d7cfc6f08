package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// That nothing has been reported of any site since some day.
final class ReportsEnd {
    private ReportsEnd() {}

    /// The newest that is reported of any site.
    ///
    /// @param day of what is not evidence too
    private record Last(Site site, Presence.Silent presence, LocalDate day) {}

    /// Empty while a report says something of a site on the day.
    static Optional<Headline.Clause> clause(Posture posture, Track report, LocalDate day) {
        List<Last> silent = posture.sites().stream()
                .flatMap(site -> silent(posture, site, report, day))
                .toList();
        if (silent.size() < posture.sites().size()) return Optional.empty();
        return silent.stream().max(Comparator.comparing(Last::day)).map(last -> {
            String date = SiteWords.of(posture, last.site(), day)
                    .lastReport(report, last.presence().lastEvidence());
            return new Headline.Clause(
                    Messages.filled("wording.finding.ended", Map.of("last", date)),
                    posture.sites(),
                    citations(last.site().track(report), last, day));
        });
    }

    private static Stream<Last> silent(Posture posture, Site site, Track report, LocalDate day) {
        if (!(site.presenceOn(report, day) instanceof Presence.Silent silent)) return Stream.empty();
        LocalDate last = SiteWords.of(posture, site, day).dayOfLastReport(report, silent.lastEvidence());
        return Stream.of(new Last(site, silent, last));
    }

    /// Of the evidence of the day, or else of the change that was reported last.
    private static List<Citation> citations(SiteTrack track, Last last, LocalDate day) {
        return track.evidenceBeforeSilence(day)
                .findFirst()
                .map(Evidence::citations)
                .or(() -> last.presence().latestChange().map(Change::citations))
                .orElse(List.of());
    }
}
