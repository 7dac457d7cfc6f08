package io.github.drawdownmap.details;

import io.github.drawdownmap.posture.Citation;
import io.github.drawdownmap.posture.Comparison;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.Collection;

/// The day on show, and whether only what was published by then counts.
record Moment(LocalDate day, boolean asKnown) {

    /// Whether a statement resting on these sources is on show.
    boolean knows(Collection<Citation> citations) {
        return !asKnown || Citation.knownOn(citations, day);
    }

    /// Whether something that happened on `happened` still lies ahead.
    boolean isBefore(LocalDate happened) {
        return day.isBefore(happened);
    }

    /// How the report of a site stands to a plan, as far as both are on show.
    Comparison compare(Site site, Track plan, Track report) {
        return plan.isStatedBy(day)
                ? Comparison.between(track(site, plan), track(site, report), day)
                : Comparison.of(site, plan, report, day);
    }

    /// What a track says of a site, as far as it is on show.
    SiteTrack track(Site site, Track track) {
        SiteTrack whole = site.track(track);
        return asKnown ? whole.knownOn(day) : whole;
    }
}
