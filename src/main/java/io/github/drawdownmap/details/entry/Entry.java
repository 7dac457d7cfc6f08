package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Shown;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Presence;
import io.github.drawdownmap.posture.Version;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.controls.ActionBox;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.ui.symbol.PresenceSymbol;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.WebAddress;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One dated thing in a list of the drawer: its date at the left, what happened at the right, and the sources folded up
/// behind it.
public final class Entry extends StillBox {
    private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");
    private static final PseudoClass POINTED_OUT = PseudoClass.getPseudoClass("pointed-out");
    private static final double BULLET = 13;

    private final Told told;
    private final DrawerActions actions;
    private final Label mark = new Label();
    private final ActionBox head;
    private final ActionBox fold;
    private final Label foldWords = Words.label("", "fold-words", "muted");
    private Optional<VBox> grounds = Optional.empty();

    Entry(Told told, List<Level> levels, DrawerActions actions) {
        this.told = told;
        this.actions = actions;
        getStyleClass().add("entry");
        fold = new ActionBox(this::unfold, foldWords);
        fold.getStyleClass().add("fold");
        fold.setVisible(!told.citations().isEmpty());
        fold.setManaged(fold.isVisible());
        mark.getStyleClass().addAll("in-force-mark", "medium");
        head = new ActionBox(() -> actions.seek().accept(told.opens()), row(levels));
        head.setAccessibleText(told.sentence());
        getChildren().add(head);
        describeFold();
        setOnContextMenuRequested(this::offer);
    }

    public Told told() {
        return told;
    }

    /// Whether it is about an event, however much of it is known.
    boolean tells(Event event) {
        return told.thing() instanceof Event own && own.id().equals(event.id());
    }

    private Node row(List<Level> levels) {
        VBox date = new VBox(Words.label(told.date(), "entry-date", "semibold"));
        Label kind = new Label(told.kind());
        kind.getStyleClass().addAll("kind", "muted");
        if (told.thing() instanceof Change change) kind.setGraphic(bullet(change, levels));
        if (!told.kind().isEmpty()) date.getChildren().add(kind);
        if (told.thing() instanceof Change) date.getChildren().add(mark);
        date.getStyleClass().add("entry-when");
        VBox words = new VBox(Words.of(told.title(), "entry-title"));
        words.getStyleClass().add("entry-text");
        if (!told.text().isEmpty()) words.getChildren().add(Words.of(told.text(), "entry-summary"));
        for (Node part : List.of(date, words))
            Tooltips.install(part, Messages.text("ui.go-to", DayWords.full(told.opens())));
        VBox column = new VBox(words, fold);
        column.getStyleClass().add("entry-text");
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox row = new HBox(date, column);
        row.getStyleClass().add("entry-row");
        return row;
    }

    private static Node bullet(Change change, List<Level> levels) {
        PresenceSymbol symbol = new PresenceSymbol(levels, BULLET);
        symbol.draw(Shown.of(new Presence.Holding(change.level(), change)), 0);
        return symbol;
    }

    /// "▸ 4 sources · high confidence".
    private void describeFold() {
        boolean open = grounds.map(Node::isManaged).orElse(false);
        String sources = Messages.text("details.entry.sources", told.citations().size());
        String words = told.confidence().isEmpty()
                ? sources
                : Messages.text(
                        "wording.beside", sources, Messages.text("details.entry.confidence", told.confidence()));
        foldWords.setText((open ? "\u25be " : "\u25b8 ") + words);
        fold.setAccessibleText(Messages.text(open ? "details.entry.fold.open" : "details.entry.fold.closed", words));
    }

    private void unfold() {
        if (grounds.isEmpty()) {
            grounds = Optional.of(grounds());
            getChildren().add(grounds.get());
        } else
            grounds.ifPresent(node -> {
                node.setVisible(!node.isVisible());
                node.setManaged(node.isVisible());
            });
        describeFold();
    }

    private VBox grounds() {
        VBox box = new VBox();
        box.getStyleClass().add("grounds");
        box.getChildren().addAll(CitationView.all(told.citations(), actions.openLink()));
        for (String remark : told.remarks()) box.getChildren().add(Words.of(remark, "remark"));
        for (Version version : told.earlier().reversed())
            box.getChildren()
                    .add(Words.of(
                            Messages.text(
                                    "details.change.version",
                                    DayWords.full(version.known()),
                                    version.level().label(),
                                    WindowWords.date(version.when()),
                                    version.summary()),
                            "remark"));
        return box;
    }

    /// Marks a change that is the one a presence comes from.
    void mark(List<Presence> presences) {
        String words = presences.stream()
                .filter(presence ->
                        presence.latestChange().filter(told.thing()::equals).isPresent())
                .map(Entry::markWords)
                .findFirst()
                .orElse("");
        if (words.equals(mark.getText())) return;
        pseudoClassStateChanged(IN_FORCE, !words.isEmpty());
        mark.setText(words);
        head.setAccessibleText(words.isEmpty() ? told.sentence() : told.sentence() + " " + words);
    }

    private static String markWords(Presence presence) {
        return switch (presence) {
            case Presence.Holding holding -> Messages.text("details.change.in-force");
            case Presence.Shifting shifting -> Messages.text("details.change.under-way");
            case Presence.Silent silent -> Messages.text("details.change.last-reported");
            case Presence.Unstated unstated -> "";
        };
    }

    void pointOut(boolean wanted) {
        pseudoClassStateChanged(POINTED_OUT, wanted);
    }

    private void offer(ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu(
                item("ui.copy-sentence", () -> actions.copy().accept(told.sentence())),
                item("details.menu.copy-cited", () -> actions.copy().accept(told.cited())));
        List<Source> reachable = new ArrayList<>();
        for (Citation citation : told.citations())
            if (citation.source().url().filter(WebAddress::isSafe).isPresent()) reachable.add(citation.source());
        for (Source source : reachable.stream().distinct().toList())
            source.url().ifPresent(address -> menu.getItems().add(open(source, address)));
        menu.getItems().add(item("details.menu.seek", () -> actions.seek().accept(told.opens())));
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem open(Source source, URI address) {
        MenuItem item = new MenuItem(Messages.text("details.menu.open", source.publisher()));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> actions.openLink().accept(address));
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
