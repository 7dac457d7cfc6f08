package io.github.drawdownmap.details;

import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.wording.PresenceWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// What one track says of a site on the shown day, and what comes next.
///
/// It is as tall as on the day with most to say, so that nothing below it moves while scrubbing.
final class PresencePart extends StillBox implements FollowsDay {
    private static final double SPACING = 2;

    private final Site site;
    private final Track track;
    private final List<Said> samples;
    private final Label title;
    private final Label headline = Words.label("", "presence-headline", "semibold");
    private final Label details = Words.label("", "presence-details");
    private final TextRuler ruler = new TextRuler();
    private double measuredWidth = Double.NaN;
    private Font measuredFont = Font.getDefault();
    private double measuredHeight;

    private record Said(String headline, String details) {}

    /// @param samples moments of every kind that a day can be for the site
    PresencePart(Site site, Track track, Collection<Moment> samples) {
        setSpacing(SPACING);
        this.site = site;
        this.track = track;
        this.samples = samples.stream().map(this::said).distinct().toList();
        this.title = Words.label(PresenceCard.trackTitle(track), "presence-track", "muted");
        getStyleClass().add("presence-part");
        getChildren().addAll(title, headline, details);
    }

    private Said said(Moment moment) {
        SiteTrack siteTrack = moment.track(site, track);
        Presence presence = siteTrack.presenceOn(moment.day());
        List<String> lines = new ArrayList<>(PresenceWords.details(presence, track.kind(), moment.day()));
        PresenceWords.next(siteTrack, moment.day()).ifPresent(lines::add);
        return new Said(PresenceWords.headline(presence), String.join("\n", lines));
    }

    @Override
    public void show(Moment moment) {
        Said said = said(moment);
        headline.setText(said.headline());
        details.setText(said.details());
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(super.computeMinHeight(width), reservedHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width), reservedHeight(width));
    }

    private double reservedHeight(double width) {
        if (width <= 0) return 0;
        if (width != measuredWidth || !details.getFont().equals(measuredFont)) {
            measuredWidth = width;
            measuredFont = details.getFont();
            double below = samples.stream()
                    .mapToDouble(said -> ruler.height(headline, said.headline(), width)
                            + ruler.height(details, said.details(), width))
                    .max()
                    .orElse(0);
            measuredHeight = ruler.height(title, title.getText(), width) + below + 2 * SPACING;
        }
        return measuredHeight;
    }
}
