package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.session.Shown;
import io.github.drawdownmap.symbol.PresenceSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The presence at a site on the shown day: the symbol of the map, what it means, and what comes next.
final class PresenceCard extends HBox implements FollowsDay {
    private static final double FULL_DIAMETER = 46;

    private final Site site;
    private final List<Track> tracks;
    private final PresenceSymbol symbol;
    private final List<PresencePart> parts = new ArrayList<>();

    /// @param tracks the tracks of the view, at least one; the first is the disc, the second the outline
    /// @param samples moments of every kind that a day can be for the site
    PresenceCard(Site site, List<Track> tracks, List<Level> levels, Collection<Moment> samples) {
        this.site = site;
        this.tracks = List.copyOf(tracks);
        this.symbol = new PresenceSymbol(levels, FULL_DIAMETER);
        getStyleClass().add("presence-card");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox();
        words.getStyleClass().add("presence-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Track track : tracks) {
            PresencePart part = new PresencePart(site, track, samples);
            parts.add(part);
            words.getChildren().add(part);
        }
        getChildren().addAll(symbol, words);
    }

    @Override
    public void show(Moment moment) {
        List<Presence> presences = tracks.stream()
                .map(track -> moment.track(site, track).presenceOn(moment.day()))
                .toList();
        symbol.show(new Shown(presences.getFirst(), presences.stream().skip(1).findFirst()), 0);
        parts.forEach(part -> part.show(moment));
    }

    static String trackTitle(Track track) {
        return track.isPlanned()
                ? Messages.text("details.track.plan", track.label())
                : Messages.text("details.track.reported");
    }
}
