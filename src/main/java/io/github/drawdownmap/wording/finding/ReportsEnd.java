package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.DayWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// That nothing has been reported of any site since some day.
final class ReportsEnd {
    private ReportsEnd() {}

    /// Empty while a report says something of a site on the day.
    static Optional<Headline.Clause> clause(Posture posture, Track report, LocalDate day) {
        List<SiteTrack> reported =
                posture.sites().stream().map(site -> site.track(report)).toList();
        if (!reported.stream().allMatch(track -> track.presenceOn(day) instanceof Presence.Silent))
            return Optional.empty();
        return reported.stream()
                .flatMap(track -> track.evidence().stream())
                .max(Comparator.comparing((Evidence last) -> last.when().latest()))
                .map(last -> new Headline.Clause(
                        Messages.filled(
                                "wording.finding.ended",
                                Map.of("last", DayWords.full(last.when().latest()))),
                        posture.sites(),
                        last.citations()));
    }
}
