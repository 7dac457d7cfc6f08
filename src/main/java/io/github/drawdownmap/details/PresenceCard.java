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

        /// @param isBrief whether to leave out what the legend says as well
        /// @param report what a plan is compared with below, where it is said what it asks next
        void show(SiteWords words, boolean isBrief, Optional<Track> report) {
            List<String> lines = new ArrayList<>(words.details(track));
            if (isBrief && lines.size() > 1) lines.subList(1, lines.size()).clear();
            report.filter(other -> track.isPlanned())
                    .map(other -> words.next(track, other))
                    .orElseGet(() -> words.next(track))
                    .ifPresent(lines::add);
            headline.setText(Messages.drawn(words.headline(track)));
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
        symbol.draw(look.shown(site), 0);
        SiteWords words = SiteWords.of(look.posture(), look.siteOn(site, look.day()), look.day());
        parts.forEach(part -> part.show(words, parts.size() > 1, look.report()));
    }

    /// "Plan · Press report of 6 Sep 2024".
    private static String title(Track track) {
        if (!track.isPlanned()) return Messages.text("wording.track.reported");
        String label = TrackWords.brief(track);
        return TrackWords.saysThatItIsAPlan(label) ? label : Messages.text("details.track.plan", label);
    }
}
