package io.github.drawdownmap.look;

import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is drawn for one site on one day: one presence, and in the compare view the planned one around it.
///
/// @param isPlanned whether the presence is only planned
/// @param isDisputed whether sources contradict the presence
public record Shown(Presence presence, Optional<Presence> outline, boolean isPlanned, boolean isDisputed) {
    /// What is reported, with or without a plan around it.
    public Shown(Presence presence, Optional<Presence> outline) {
        this(presence, outline, false, false);
    }

    /// What tracks say of a site on a day: the first is the presence, the second the plan around it.
    public static Shown of(Site site, List<Track> tracks, LocalDate day) {
        if (tracks.isEmpty()) return of(new Presence.Unstated());
        Track first = tracks.getFirst();
        Optional<Presence> around =
                tracks.size() == 1 ? Optional.empty() : Optional.of(site.presenceOn(tracks.get(1), day));
        SiteTrack told = site.track(first);
        return new Shown(
                told.presenceOn(day),
                around,
                tracks.size() == 1 && first.isPlanned(),
                told.disputeOn(day).isPresent());
    }

    /// One presence with nothing around it.
    public static Shown of(Presence presence) {
        return new Shown(presence, Optional.empty());
    }
}
