package io.github.drawdownmap.details.entry;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Claim;
import io.github.drawdownmap.posture.source.Dispute;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.ui.controls.Latest;
import io.github.drawdownmap.ui.controls.StillBox;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.WindowWords;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Matters on which sources disagree: each side in its own words, with its own sources under it.
public final class Disputes extends StillBox implements FollowsDay {
    private final Function<Look, List<Matter>> tell;
    private final Consumer<URI> openLink;
    private final Latest<List<Matter>> shown = new Latest<>();

    /// One matter.
    ///
    /// @param common the sources of claims that have none of their own
    public record Matter(String topic, List<Claim> claims, List<Source> common) {
        public static Matter of(Contradiction contradiction) {
            return new Matter(contradiction.topic(), contradiction.claims(), contradiction.common());
        }

        public static Matter of(Dispute dispute) {
            String why = dispute.why().isEmpty() ? Messages.text("details.dispute.title") : dispute.why();
            return new Matter(
                    Messages.text("wording.headed", WindowWords.date(dispute.when()), why),
                    dispute.claims(),
                    List.of());
        }
    }

    public Disputes(Function<Look, List<Matter>> tell, Consumer<URI> openLink) {
        this.tell = tell;
        this.openLink = openLink;
        getStyleClass().add("contradictions");
    }

    @Override
    public void show(Look look) {
        List<Matter> wanted = tell.apply(look);
        if (shown.changesTo(wanted))
            getChildren()
                    .setAll(wanted.stream()
                            .map(matter -> view(matter, openLink))
                            .toList());
    }

    /// One matter, and below each claim in it who makes it.
    public static Region view(Matter matter, Consumer<URI> openLink) {
        VBox view = new VBox(Words.of(matter.topic(), "entry-title", "semibold"));
        view.getStyleClass().addAll("entry", "contradiction");
        for (Claim claim : matter.claims()) {
            VBox side = new VBox(Words.of(claim.says(), "claim-says"));
            side.getStyleClass().add("claim");
            for (Citation citation : claim.citations())
                side.getChildren().add(SourceLink.dated(citation.source(), openLink));
            view.getChildren().add(side);
        }
        for (Source source : matter.common()) view.getChildren().add(SourceLink.dated(source, openLink));
        return view;
    }
}
