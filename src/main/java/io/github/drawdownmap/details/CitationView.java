package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Citation;
import io.github.drawdownmap.wording.SourceWords;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A source that a statement rests on, what it says in our words, and the way to it.
final class CitationView extends StillBox implements FollowsDay {
    private final Citation citation;

    CitationView(Citation citation, Consumer<URI> openLink) {
        this.citation = citation;
        getStyleClass().add("citation");
        getChildren().add(SourceLink.titled(citation.source(), openLink));
        getChildren().add(Words.of(imprint(citation), "citation-imprint", "muted"));
        if (!citation.says().isEmpty())
            getChildren().add(Words.of(Messages.text("details.citation.says", citation.says()), "citation-says"));
        if (!citation.source().note().isEmpty())
            getChildren().add(Words.of(citation.source().note(), "citation-note", "muted"));
    }

    /// "Asharq Al-Awsat · 6 September 2024 · paragraph 11".
    private static String imprint(Citation citation) {
        return String.join(
                " · ",
                Stream.of(citation.source().publisher(), SourceWords.published(citation.source()), citation.where())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static List<CitationView> all(List<Citation> citations, Consumer<URI> openLink) {
        return citations.stream()
                .map(citation -> new CitationView(citation, openLink))
                .toList();
    }

    @Override
    public void show(Look look) {
        boolean known = look.knows(List.of(citation));
        setVisible(known);
        setManaged(known);
    }
}
