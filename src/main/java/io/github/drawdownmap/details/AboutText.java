package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.CitationView;
import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a site is, where it lies and who says so, as far as it is known.
final class AboutText extends StillBox implements FollowsDay {
    private final Function<Look, Site> tell;
    private final Function<Look, List<String>> tellNotes;
    private final Consumer<URI> openLink;
    private Optional<Site> shown = Optional.empty();
    private List<String> notes = List.of();

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
        boolean isSame = shown.filter(before -> before.description().equals(site.description())
                        && before.positionNote().equals(site.positionNote())
                        && before.citations().equals(site.citations()))
                .isPresent();
        List<String> wantedNotes = tellNotes.apply(look);
        if (isSame && wantedNotes.equals(notes)) return;
        shown = Optional.of(site);
        notes = wantedNotes;
        getChildren().clear();
        if (!site.description().isEmpty()) getChildren().add(Words.of(site.description(), "about-text"));
        if (!site.positionNote().isEmpty())
            getChildren()
                    .add(Words.of(Messages.text("details.about.position", site.positionNote()), "about-text", "muted"));
        for (String note : notes) getChildren().add(Words.of(note, "about-text", "muted"));
        getChildren().addAll(CitationView.all(site.citations(), openLink));
    }
}
