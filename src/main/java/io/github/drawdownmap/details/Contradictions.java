package io.github.drawdownmap.details;

import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.posture.Claim;
import io.github.drawdownmap.posture.Contradiction;
import io.github.drawdownmap.posture.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Matters on which sources disagree, each side in its own words.
final class Contradictions extends StillBox implements FollowsDay {
    private final List<Matter> matters;

    Contradictions(List<Contradiction> contradictions, Consumer<URI> openLink) {
        this.matters = contradictions.stream()
                .map(contradiction -> new Matter(contradiction, openLink))
                .toList();
        getStyleClass().add("contradictions");
        getChildren().addAll(matters);
    }

    /// A contradiction is known once all its dated sources are out.
    static boolean isKnown(Contradiction contradiction, Look look) {
        return look.knowledge()
                .limit(look.day())
                .map(limit -> contradiction.sources().stream()
                        .flatMap(source -> source.publicFrom().stream())
                        .noneMatch(from -> from.isAfter(limit)))
                .orElse(true);
    }

    @Override
    public void show(Look look) {
        matters.forEach(matter -> matter.show(look));
    }

    /// One matter with its claims and sources.
    private static final class Matter extends StillBox implements FollowsDay {
        private final Contradiction contradiction;

        Matter(Contradiction contradiction, Consumer<URI> openLink) {
            this.contradiction = contradiction;
            getStyleClass().addAll("entry", "contradiction");
            getChildren().add(Words.of(contradiction.topic(), "entry-title", "semibold"));
            List<VBox> claims = new ArrayList<>();
            for (Claim claim : contradiction.claims()) claims.add(new VBox(Words.of(claim.says(), "claim")));
            getChildren().addAll(claims);
            for (Source source : contradiction.sources()) getChildren().add(SourceLink.dated(source, openLink));
        }

        @Override
        public void show(Look look) {
            boolean known = isKnown(contradiction, look);
            setVisible(known);
            setManaged(known);
        }
    }
}
