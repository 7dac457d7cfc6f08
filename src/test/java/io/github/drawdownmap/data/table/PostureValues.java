package io.github.drawdownmap.data.table;

import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Mention;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that a posture says, to be compared: its tracks of sites are known by what they hold.
public record PostureValues(Posture withoutSites, List<SiteValues> sites) {

    record SiteValues(Site withoutTracks, Map<String, TrackValues> tracks) {}

    record TrackValues(
            List<Change> changes,
            List<Evidence> evidence,
            List<Mention> mentions,
            List<Dispute> disputes,
            String note) {
        private static TrackValues of(SiteTrack track) {
            return new TrackValues(track.changes(), track.evidence(), track.mentions(), track.disputes(), track.note());
        }
    }

    public static PostureValues of(Posture posture) {
        return new PostureValues(
                PostureFixture.with(posture, List.of()),
                posture.sites().stream().map(PostureValues::site).toList());
    }

    private static SiteValues site(Site site) {
        Map<String, TrackValues> tracks = new TreeMap<>();
        site.tracks().forEach((id, track) -> tracks.put(id, TrackValues.of(track)));
        Site bare = new Site(
                site.id(),
                site.names(),
                site.kind(),
                site.area(),
                site.description(),
                site.position(),
                site.positionNote(),
                site.scale(),
                site.citations(),
                Map.of());
        return new SiteValues(bare, tracks);
    }
}
