package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Figure;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.FigureWords;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A troop number with its date, kind and sources.
final class FigureEntry extends Entry {
    private final Figure figure;
    private final List<CitationView> citations;

    FigureEntry(Figure figure, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        super(figure.day(), figure.citations());
        this.figure = figure;
        this.citations = CitationView.all(figure.citations(), openLink);
        getStyleClass().add("figure");
        getChildren().add(head(seek));
        getChildren().addAll(citations);
        getChildren().addAll(Remarks.of(figure.confidence(), figure.why(), figure.note()));
    }

    Figure figure() {
        return figure;
    }

    private ActionBox head(Consumer<LocalDate> seek) {
        Label date = Words.label(WindowWords.date(figure.when()), "entry-date", "muted");
        date.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(date, Priority.ALWAYS);
        Label kind = new Label(FigureWords.kind(figure));
        kind.getStyleClass().add("kind");
        kind.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(date, kind);
        line.getStyleClass().add("entry-line");
        ActionBox head =
                new ActionBox(() -> seek.accept(day()), line, Words.of(figure.text(), "entry-title", "semibold"));
        head.setAccessibleText(FigureWords.full(figure));
        Tooltips.install(head, Messages.text("details.change.seek", DayWords.full(day())));
        return head;
    }

    @Override
    public void show(Look look) {
        super.show(look);
        citations.forEach(citation -> citation.show(look));
    }
}
