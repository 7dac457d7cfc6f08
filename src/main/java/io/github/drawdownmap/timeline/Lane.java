package io.github.drawdownmap.timeline;

import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.util.List;

/// One site over the whole span: a strip of segments for each track on show.
record Lane(String siteId, List<List<Segment>> strips) {

    static Lane of(Site site, List<Track> tracks, Posture posture) {
        return new Lane(
                site.id(),
                tracks.stream()
                        .map(track -> Segment.of(site.track(track), posture.firstDay(), posture.lastDay()))
                        .toList());
    }
}
