package io.github.drawdownmap.details;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Citation;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Moments that stand for all days of a site: the ends of everything that its words depend on.
///
/// Between two neighbours the words differ by a number of days only, and the longest numbers are at the ends.
final class Moments {
    private Moments() {}

    static List<Moment> of(Posture posture, Site site) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(posture.firstDay());
        days.add(posture.lastDay());
        for (Track track : posture.tracks()) addTurns(site.track(track), days);
        List<Moment> moments = new ArrayList<>();
        for (LocalDate day : days) {
            if (!posture.span().contains(day)) continue;
            moments.add(new Moment(day, false));
            moments.add(new Moment(day, true));
        }
        return moments;
    }

    private static void addTurns(SiteTrack track, NavigableSet<LocalDate> days) {
        for (Change change : track.changes()) {
            if (!change.when().isOpenStart()) around(change.when().earliest(), days);
            if (!change.when().isOpenEnd()) around(change.when().latest(), days);
            change.tellings().forEach(day -> around(day, days));
        }
        for (Evidence evidence : track.evidence()) {
            around(evidence.when().latest(), days);
            Citation.knownFrom(evidence.citations()).ifPresent(day -> around(day, days));
        }
    }

    private static void around(LocalDate day, NavigableSet<LocalDate> days) {
        days.add(day.minusDays(1));
        days.add(day);
        days.add(day.plusDays(1));
    }
}
