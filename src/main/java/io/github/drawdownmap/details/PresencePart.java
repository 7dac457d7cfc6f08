package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.PresenceWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What one track says of a site on the shown day, and what comes next.
final class PresencePart extends StillBox implements FollowsDay {
    private final Site site;
    private final Track track;
    private final boolean isBrief;
    private final SteadyParagraph words;

    /// @param title whose reading it is
    /// @param isBrief whether to leave out what the legend says as well
    /// @param samples looks of every kind that a day can be for the site
    PresencePart(Site site, Track track, String title, boolean isBrief, Collection<Look> samples) {
        this.site = site;
        this.track = track;
        this.isBrief = isBrief;
        this.words =
                new SteadyParagraph("presence", samples.stream().map(this::said).toList());
        getStyleClass().add("presence-part");
        getChildren().addAll(Words.label(title, "presence-track", "muted"), words);
    }

    private SteadyParagraph.Said said(Look look) {
        SiteTrack siteTrack = look.track(site, track);
        Presence presence = siteTrack.presenceOn(look.day());
        List<String> lines = new ArrayList<>(PresenceWords.details(presence, track.kind(), look.day()));
        if (isBrief) lines.subList(1, lines.size()).clear();
        PresenceWords.next(siteTrack, look.day()).ifPresent(lines::add);
        return new SteadyParagraph.Said(PresenceWords.headline(presence), String.join("\n", lines));
    }

    @Override
    public void show(Look look) {
        words.say(said(look));
    }
}
