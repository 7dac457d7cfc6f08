package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Evidence;
import io.github.drawdownmap.wording.DayWords;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// A dated report that the level of its day still held.
final class EvidenceEntry extends Entry {
    private final List<CitationView> citations;

    EvidenceEntry(Evidence evidence, Consumer<LocalDate> seek, Consumer<URI> openLink) {
        super(evidence.when().latest(), evidence.citations());
        this.citations = CitationView.all(evidence.citations(), openLink);
        String date = WindowWords.date(evidence.when());
        ActionBox head = new ActionBox(() -> seek.accept(day()), Words.of(date, "entry-date", "semibold"));
        head.setAccessibleText(Messages.text("details.evidence.accessible", date));
        Tooltips.install(head, Messages.text("details.change.seek", DayWords.full(day())));
        getChildren().add(head);
        getChildren().addAll(citations);
    }

    @Override
    public void show(Look look) {
        super.show(look);
        citations.forEach(citation -> citation.show(look));
    }
}
