package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.CitationView;
import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a site is, where it lies and who says so, as far as it is known.
final class AboutText extends StillBox implements FollowsDay {
    private final Function<Look, Site> tell;
    private final Function<Look, List<String>> tellNotes;
    private final Consumer<URI> openLink;
    private final Latest<Told> shown = new Latest<>();

    private record Told(String description, String positionNote, List<Citation> citations, List<String> notes) {}

    /// @param tellNotes remarks on what the shown tracks say of the site
    AboutText(Function<Look, Site> tell, Function<Look, List<String>> tellNotes, Consumer<URI> openLink) {
        this.tell = tell;
        this.tellNotes = tellNotes;
        this.openLink = openLink;
        getStyleClass().add("about");
    }

    @Override
    public void show(Look look) {
        Site site = tell.apply(look);
        List<String> notes = tellNotes.apply(look);
        if (!shown.changesTo(new Told(site.description(), site.positionNote(), site.citations(), notes))) return;
        getChildren().clear();
        if (!site.description().isEmpty()) getChildren().add(Words.of(site.description(), "about-text"));
        if (!site.positionNote().isEmpty())
            getChildren()
                    .add(Words.of(Messages.text("details.about.position", site.positionNote()), "about-text", "muted"));
        for (String note : notes) getChildren().add(Words.of(note, "about-text", "muted"));
        getChildren().addAll(CitationView.all(site.citations(), openLink));
    }
}
