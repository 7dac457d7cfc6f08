package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.SourceWords;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A source that a statement rests on, what it says in our words, and the way to it.
public final class CitationView extends StillBox {
    CitationView(Citation citation, Consumer<URI> openLink) {
        getStyleClass().add("citation");
        getChildren().add(SourceLink.titled(citation.source(), openLink));
        getChildren().add(Words.of(imprint(citation), "citation-imprint", "muted"));
        if (!citation.says().isEmpty())
            getChildren().add(Words.of(Messages.text("details.citation.says", citation.says()), "citation-says"));
        if (!citation.source().note().isEmpty())
            getChildren().add(Words.of(citation.source().note(), "citation-note", "muted"));
    }

    /// "Asharq Al-Awsat · 6 September 2024 · paragraph 11 · read as quoted elsewhere".
    private static String imprint(Citation citation) {
        Source source = citation.source();
        return Stream.of(
                        source.publisher(),
                        SourceWords.published(source),
                        citation.where(),
                        SourceWords.seen(source).orElse(""),
                        source.isPartisan() ? Messages.text("wording.source.partisan") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public static List<CitationView> all(List<Citation> citations, Consumer<URI> openLink) {
        return citations.stream()
                .map(citation -> new CitationView(citation, openLink))
                .toList();
    }
}
