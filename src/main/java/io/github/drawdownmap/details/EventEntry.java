package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A dated happening with its sources.
final class EventEntry extends Entry {
    private final List<CitationView> citations;

    EventEntry(Event event, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        super(event.day(), event.citations());
        this.citations = CitationView.all(event.citations(), openLink);
        getStyleClass().add("event");
        getChildren().add(head(event, seek));
        getChildren().addAll(citations);
        getChildren().addAll(Remarks.of(event.confidence(), event.why(), event.note()));
    }

    private ActionBox head(Event event, Consumer<LocalDate> seek) {
        String date = WindowWords.date(event.when());
        String kind = Messages.text("details.event.kind." + event.kind().name().toLowerCase(Locale.ROOT));
        Label dateLabel = Words.label(date, "entry-date", "muted");
        dateLabel.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(dateLabel, Priority.ALWAYS);
        Label kindLabel = new Label(kind);
        kindLabel.getStyleClass().add("kind");
        kindLabel.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(dateLabel, kindLabel);
        line.getStyleClass().add("entry-line");
        ActionBox head =
                new ActionBox(() -> seek.accept(day()), line, Words.of(event.title(), "entry-title", "semibold"));
        if (!event.text().isEmpty()) head.getChildren().add(Words.of(event.text(), "entry-summary"));
        head.setAccessibleText(Messages.text("details.event.accessible", date, event.title(), kind, event.text()));
        Tooltips.install(head, Messages.text("details.change.seek", DayWords.full(day())));
        return head;
    }

    @Override
    public void show(Look look) {
        super.show(look);
        citations.forEach(citation -> citation.show(look));
    }
}
