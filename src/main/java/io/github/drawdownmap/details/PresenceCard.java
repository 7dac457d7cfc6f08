package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.symbol.PresenceSymbol;
import io.github.drawdownmap.wording.TrackWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The presence at a site on the shown day: the symbol of the map, what it means, and what comes next.
///
/// It lays itself out: an HBox would be as tall as its words are at the width that they would like, which differs from
/// day to day.
final class PresenceCard extends Region implements FollowsDay {
    private static final double FULL_DIAMETER = 44;
    private static final double GAP = 12;

    private final Site site;
    private final List<Track> tracks;
    private final PresenceSymbol symbol;
    private final VBox words = new VBox();
    private final List<PresencePart> parts = new ArrayList<>();

    /// @param tracks the tracks of the view, at least one; the first is the disc, the second the outline
    /// @param samples looks of every kind that a day can be for the site
    PresenceCard(Site site, List<Track> tracks, List<Level> levels, Collection<Look> samples) {
        this.site = site;
        this.tracks = List.copyOf(tracks);
        this.symbol = new PresenceSymbol(levels, FULL_DIAMETER);
        getStyleClass().add("presence-card");
        words.getStyleClass().add("presence-words");
        boolean isComparison = tracks.size() > 1;
        for (Track track : tracks) {
            PresencePart part = new PresencePart(site, track, caption(track), isComparison, samples);
            parts.add(part);
            words.getChildren().add(part);
        }
        getChildren().addAll(symbol, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double wordsWidth(double width) {
        Insets around = getInsets();
        return Math.max(0, width - around.getLeft() - around.getRight() - FULL_DIAMETER - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = Math.max(FULL_DIAMETER, words.prefHeight(width < 0 ? -1 : wordsWidth(width)));
        return snapSizeY(getInsets().getTop() + content + getInsets().getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double height = getHeight() - top - getInsets().getBottom();
        layoutInArea(symbol, left, top, FULL_DIAMETER, height, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(words, left + FULL_DIAMETER + GAP, top, wordsWidth(getWidth()), height, 0, HPos.LEFT, VPos.TOP);
    }

    @Override
    public void show(Look look) {
        List<Presence> presences = tracks.stream()
                .map(track -> look.track(site, track).presenceOn(look.day()))
                .toList();
        symbol.show(new Shown(presences.getFirst(), presences.stream().skip(1).findFirst()), 0);
        parts.forEach(part -> part.show(look));
    }

    /// "Plan · Press report of 6 September 2024".
    static String trackTitle(Track track) {
        return title(track, track.label());
    }

    private static String caption(Track track) {
        return title(track, TrackWords.brief(track));
    }

    private static String title(Track track, String label) {
        return track.isPlanned() ? Messages.text("details.track.plan", label) : Messages.text("details.track.reported");
    }
}
