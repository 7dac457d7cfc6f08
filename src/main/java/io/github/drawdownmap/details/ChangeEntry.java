package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.symbol.PresenceSymbol;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One change of a track with its window, level and sources; marked while it is the one that counts.
final class ChangeEntry extends Entry {
    private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");
    private static final double BULLET = 18;

    private final Change change;
    private final String words;
    private final Label mark = new Label();
    private final ActionBox head;
    private final List<CitationView> citations;

    ChangeEntry(Change change, Track.Kind kind, List<Level> levels, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        super(opening(change), change.citations());
        this.change = change;
        this.words = window(change, kind);
        this.citations = CitationView.all(change.citations(), openLink);
        this.head = head(seek);
        getStyleClass().add("change");
        VBox text = new VBox(head);
        text.getStyleClass().add("entry-text");
        text.getChildren().addAll(citations);
        text.getChildren().addAll(Remarks.of(change.confidence(), change.why(), change.note()));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(bullet(levels), text);
        row.getStyleClass().add("entry-row");
        getChildren().add(row);
    }

    /// The day that a click goes to: the first on which the change may have happened.
    private static LocalDate opening(Change change) {
        return change.when().isOpenStart()
                ? change.when().latest()
                : change.when().earliest();
    }

    /// "By 30 September 2025"; a first change with an open start has been so for longer than anyone says.
    private static String window(Change change, Track.Kind kind) {
        if (change.when().isOpenStart())
            return Messages.text(
                    "details.change.or-earlier", DayWords.full(change.when().latest()));
        String words = WindowWords.of(change.when(), kind);
        return words.substring(0, 1).toUpperCase(Messages.LOCALE) + words.substring(1);
    }

    private ActionBox head(Consumer<LocalDate> seek) {
        Region level = Words.of(change.level().label(), "entry-level");
        HBox.setHgrow(level, Priority.ALWAYS);
        level.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(level, steadyMark());
        line.getStyleClass().add("entry-line");
        ActionBox box = new ActionBox(
                () -> seek.accept(day()),
                Words.of(words, "entry-date", "semibold"),
                line,
                Words.of(change.summary(), "entry-summary"));
        Tooltips.install(box, Messages.text("details.change.seek", DayWords.full(day())));
        return box;
    }

    /// The mark in the room of its longest wording, so that nothing beside it wraps anew when it comes.
    private Region steadyMark() {
        mark.getStyleClass().addAll("in-force-mark", "medium");
        StackPane room = new StackPane(mark);
        room.setAlignment(Pos.BASELINE_RIGHT);
        room.setMinWidth(Region.USE_PREF_SIZE);
        for (String key : List.of("in-force", "under-way", "last-reported")) {
            Label wording = new Label(Messages.text("details.change." + key));
            wording.getStyleClass().addAll("in-force-mark", "medium");
            wording.setVisible(false);
            room.getChildren().add(wording);
        }
        return room;
    }

    private Region bullet(List<Level> levels) {
        PresenceSymbol symbol = new PresenceSymbol(levels, BULLET);
        symbol.show(Shown.of(new Presence.Holding(change.level(), change)), 0);
        symbol.getStyleClass().add("bullet");
        return symbol;
    }

    @Override
    public void show(Look look) {
        super.show(look);
        citations.forEach(citation -> citation.show(look));
    }

    /// Marks this change when it is the one that a presence comes from.
    void mark(Presence presence) {
        String wording = change(presence).filter(change::equals).isPresent() ? markWords(presence) : "";
        if (wording.equals(mark.getText()) && head.getAccessibleText() != null) return;
        pseudoClassStateChanged(IN_FORCE, !wording.isEmpty());
        mark.setText(wording);
        head.setAccessibleText(
                Messages.text("details.change.accessible", words, change.level().label(), change.summary(), wording));
    }

    private static Optional<Change> change(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> Optional.of(holding.since());
            case Presence.Shifting shifting -> Optional.of(shifting.change());
            case Presence.Silent silent -> Optional.of(silent.since());
            case Presence.Unstated unstated -> Optional.empty();
        };
    }

    private static String markWords(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> Messages.text("details.change.in-force");
            case Presence.Shifting shifting -> Messages.text("details.change.under-way");
            case Presence.Silent silent -> Messages.text("details.change.last-reported");
            case Presence.Unstated unstated -> "";
        };
    }
}
