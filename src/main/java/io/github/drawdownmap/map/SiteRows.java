package io.github.drawdownmap.map;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.comparison.Comparison;
import io.github.drawdownmap.session.Session;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import io.github.drawdownmap.wording.SiteWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A row for each site: its symbol, its presence in words, and how the report stands to the plan. Of many sites those
/// that change next. There are as many rows on each day.
final class SiteRows extends VBox {
    private static final int MOST_ROWS = 5;
    private static final double SYMBOL = 22;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Session session;
    private final List<Row> rows = new ArrayList<>();

    SiteRows(Session session) {
        this.session = session;
        getStyleClass().add("site-rows");
    }

    /// Makes the rows anew, for other sites or tracks.
    void build() {
        List<Site> sites = session.look().posture().sites();
        rows.clear();
        getChildren().clear();
        for (int i = 0; i < Math.min(sites.size(), MOST_ROWS); i++) rows.add(new Row());
        getChildren().addAll(rows);
        if (sites.size() > MOST_ROWS) {
            Label more = new Label(Messages.text("map.card.more", sites.size() - MOST_ROWS));
            more.getStyleClass().add("more");
            getChildren().add(more);
        }
    }

    void show() {
        List<Site> told = told();
        for (int i = 0; i < rows.size(); i++) rows.get(i).show(told.get(i));
    }

    private List<Site> told() {
        Look look = session.look();
        List<Site> sites = look.posture().sites();
        if (sites.size() <= MOST_ROWS) return sites;
        List<Track> tracks = look.tracks();
        return sites.stream()
                .map(site -> new Turn(site, nextTurn(site, tracks, look.day())))
                .sorted(Comparator.comparing(Turn::next))
                .limit(MOST_ROWS)
                .map(Turn::site)
                .toList();
    }

    /// When a site turns next. It is found once for each: there may be ten thousand, at each step of the day.
    private record Turn(Site site, LocalDate next) {}

    private static LocalDate nextTurn(Site site, List<Track> tracks, LocalDate day) {
        return tracks.stream()
                .flatMap(track -> Optional.ofNullable(site.track(track).turns().higher(day)).stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /// One site.
    private final class Row extends HBox {
        private final PresenceSymbol symbol =
                new PresenceSymbol(session.look().posture().levels(), SYMBOL);
        private final Label name = new Label();
        private final Label caption = new Label();
        private final Label brief = new Label();
        private Optional<Site> site = Optional.empty();

        private Row() {
            getStyleClass().add("row");
            name.getStyleClass().add("name");
            caption.getStyleClass().add("caption");
            // The level at its beginning and the date or the dispute at its end matter most.
            caption.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            brief.getStyleClass().add("brief");
            brief.setMinWidth(Region.USE_PREF_SIZE);
            symbol.setMouseTransparent(true);
            StackPane cell = new StackPane(symbol);
            cell.getStyleClass().add("symbol-cell");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox head = new HBox(name, brief);
            head.getStyleClass().add("head");
            VBox words = new VBox(head, caption);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(cell, words);
            setOnMouseClicked(click -> {
                if (click.isStillSincePress()) site.ifPresent(session::select);
            });
        }

        private void show(Site told) {
            site = Optional.of(told);
            Look look = session.look();
            List<Track> tracks = look.tracks();
            symbol.show(look.shown(told), look.fraction());
            name.setText(told.name());
            SiteWords words = SiteWords.of(look.posture(), look.siteOn(told, look.day()), look.day());
            caption.setText(tracks.isEmpty() ? "" : words.caption(tracks.getFirst()));
            brief.setText(tracks.size() > 1 ? words.brief(tracks.getLast(), tracks.getFirst()) : "");
            brief.pseudoClassStateChanged(LATE, tracks.size() > 1 && isLate(look, told));
        }

        private static boolean isLate(Look look, Site told) {
            return look.difference(told)
                    .filter(comparison -> comparison instanceof Comparison.Compared compared
                            && compared.leading()
                                    .filter(outcome ->
                                            outcome instanceof Comparison.Passed || outcome instanceof Comparison.Late)
                                    .isPresent())
                    .isPresent();
        }
    }
}
