package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What one track says of a site: whose reading it is, and all changes in order.
final class TrackBody extends StillBox implements FollowsDay {
    private static final double GAP = 16;

    private final Site site;
    private final Track track;
    private final List<ChangeEntry> entries;

    TrackBody(Site site, Track track, List<Level> levels, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        setSpacing(GAP);
        this.site = site;
        this.track = track;
        this.entries = site.track(track).changes().stream()
                .map(change -> new ChangeEntry(change, track.kind(), levels, seek, openLink))
                .toList();
        getStyleClass().add("track-body");
        Stream.of(track.publisher(), site.track(track).note())
                .filter(words -> !words.isEmpty())
                .map(words -> Words.of(words, "track-note", "muted"))
                .forEach(getChildren()::add);
        getChildren().addAll(entries);
    }

    @Override
    public void show(Look look) {
        Presence presence = look.track(site, track).presenceOn(look.day());
        for (ChangeEntry entry : entries) {
            entry.show(look);
            entry.mark(presence);
        }
    }
}
