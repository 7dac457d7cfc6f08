package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.SiteWords;
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
        SiteWords said = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        List<String> lines = new ArrayList<>(said.details(track));
        if (isBrief && !lines.isEmpty()) lines.subList(1, lines.size()).clear();
        said.next(track).ifPresent(lines::add);
        return new SteadyParagraph.Said(said.headline(track), String.join("\n", lines));
    }

    @Override
    public void show(Look look) {
        words.say(said(look));
    }
}
