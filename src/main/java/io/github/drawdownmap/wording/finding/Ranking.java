package io.github.drawdownmap.wording.finding;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.posture.comparison.Comparison.Compared;
import io.github.drawdownmap.posture.comparison.Comparison.Outcome;
import io.github.drawdownmap.wording.finding.Saying.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What may be said of each site on a day, and how pressing it is, before anything is put into words.
///
/// @param tracks those on show: one, or the report and then the plan
record Ranking(List<Track> tracks, LocalDate day) {
    Ranked ranked(Site site) {
        SiteTrack first = site.track(tracks.getFirst());
        Presence presence = first.presenceOn(day);
        boolean isUnderWay = presence instanceof Presence.Shifting;
        EnumSet<Kind> also = EnumSet.noneOf(Kind.class);
        if (isUnderWay) also.add(Kind.CHANGING);
        if (presence instanceof Presence.Silent) also.add(Kind.SILENT);
        boolean isDisputed = first.disputeOn(day).isPresent();
        if (tracks.size() == 1) {
            Optional<LocalDate> next = next(site);
            return new Ranked(site, kind(site, next), also, isDisputed, isUnderWay, next, next.isPresent());
        }
        Comparison comparison = comparison(site);
        boolean isDateToCome = false;
        if (comparison instanceof Compared compared) {
            also.addAll(Kind.allOf(compared));
            isDateToCome = compared.next().isPresent();
        }
        return new Ranked(
                site, kind(site, comparison), also, isDisputed, isUnderWay, pressingDate(comparison), isDateToCome);
    }

    private Optional<LocalDate> next(Site site) {
        Track track = tracks.getFirst();
        if (!track.isPlanned()) return Optional.empty();
        return site.track(track).nextToClose(day).map(change -> change.when().latest());
    }

    private static Optional<LocalDate> pressingDate(Comparison comparison) {
        if (!(comparison instanceof Compared compared)) return Optional.empty();
        return compared.leading()
                .filter(outcome -> outcome instanceof Comparison.Passed
                        || outcome instanceof Comparison.Unreported
                        || outcome instanceof Comparison.Coming)
                .map(Outcome::date);
    }

    Kind kind(Site site) {
        return tracks.size() > 1 ? kind(site, comparison(site)) : kind(site, next(site));
    }

    private Kind kind(Site site, Optional<LocalDate> next) {
        Track track = tracks.getFirst();
        return track.isPlanned() ? planned(site, next) : reported(site.track(track));
    }

    private Kind planned(Site site, Optional<LocalDate> next) {
        if (next.isPresent()) return Kind.AHEAD;
        return site.presenceOn(tracks.getLast(), day) instanceof Presence.Unstated ? Kind.UNPLANNED : Kind.DONE;
    }

    private Kind reported(SiteTrack report) {
        return switch (report.presenceOn(day)) {
            case Presence.Shifting shifting -> Kind.CHANGING;
            case Presence.Silent silent -> ended(report, silent);
            case Presence.Unstated unstated -> Kind.UNTOLD;
            case Presence.Holding holding -> held(report, holding);
        };
    }

    private Kind held(SiteTrack report, Presence.Holding holding) {
        if (report.disputeOn(day).isPresent()) return Kind.DISPUTED;
        if (isFirst(report, holding.since())) return Kind.SAME;
        return holding.level().isNone() ? Kind.LEFT : Kind.CHANGED;
    }

    private static Kind ended(SiteTrack report, Presence.Silent silent) {
        if (isFirst(report, silent.since())) return Kind.SILENT;
        return silent.level().isNone() ? Kind.EMPTIED : Kind.ENDED;
    }

    private static boolean isFirst(SiteTrack report, Change change) {
        return report.levelBefore(change).isEmpty();
    }

    Kind kind(Site site, Comparison comparison) {
        return comparison instanceof Compared compared
                ? Kind.of(compared, site.track(tracks.getFirst()), day)
                : Kind.UNPLANNED;
    }

    Comparison comparison(Site site) {
        return Comparison.of(site, tracks.getLast(), tracks.getFirst(), day);
    }
}
