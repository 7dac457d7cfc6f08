package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import io.github.drawdownmap.wording.SiteWords;
import io.github.drawdownmap.wording.TrackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The presence at a site on the shown day: the symbol of the map, what it means, and what comes next.
final class PresenceCard extends HBox implements FollowsDay {
    private static final double FULL_DIAMETER = 30;

    private final Site site;
    private final PresenceSymbol symbol;
    private final List<Part> parts = new ArrayList<>();

    /// What one track says.
    private static final class Part extends StillBox {
        private final Track track;
        private final Label headline = Words.label("", "presence-headline", "semibold");
        private final Label details = Words.label("", "presence-details");

        Part(Track track) {
            this.track = track;
            getStyleClass().add("presence-part");
            getChildren().addAll(Words.label(title(track), "presence-track", "muted"), headline, details);
        }

        /// @param other the report that it is set against; beside it what the legend says is left out, and what the
        /// comparison does
        void show(SiteWords words, Optional<Track> other) {
            List<String> lines = new ArrayList<>(words.details(track));
            if (other.isPresent() && lines.size() > 1)
                lines.subList(1, lines.size()).clear();
            other.filter(report -> track.isPlanned())
                    .map(report -> words.next(track, report))
                    .orElseGet(() -> words.next(track))
                    .ifPresent(lines::add);
            headline.setText(words.headline(track));
            details.setText(String.join("\n", lines));
            details.setManaged(!lines.isEmpty());
        }
    }

    /// @param tracks the tracks of the view, at least one; the first is the disc, the second the outline
    PresenceCard(Site site, List<Track> tracks, List<Level> levels) {
        this.site = site;
        this.symbol = new PresenceSymbol(levels, FULL_DIAMETER);
        getStyleClass().add("presence-card");
        VBox words = new VBox();
        words.getStyleClass().add("presence-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Track track : tracks) parts.add(new Part(track));
        words.getChildren().addAll(parts);
        StackPane cell = new StackPane(symbol);
        cell.setMinSize(FULL_DIAMETER, FULL_DIAMETER);
        cell.setAlignment(Pos.CENTER);
        getChildren().addAll(cell, words);
    }

    @Override
    public void show(Look look) {
        symbol.show(look.shown(site), 0);
        SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        Optional<Track> report = parts.size() > 1 ? Optional.of(parts.getFirst().track) : Optional.empty();
        parts.forEach(part -> part.show(words, report));
    }

    /// "Plan · Press report of 6 Sep 2024".
    private static String title(Track track) {
        return track.isPlanned()
                ? Messages.text("details.track.plan", TrackWords.brief(track))
                : Messages.text("wording.track.reported");
    }
}
