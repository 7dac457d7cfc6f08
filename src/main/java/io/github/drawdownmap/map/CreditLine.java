package io.github.drawdownmap.map;

import io.github.drawdownmap.basemap.tile.Attribution;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/// Who made the background, and quietly what is the matter with it.
final class CreditLine extends HBox {
    private final Consumer<URI> openLink;
    private final Label notice = new Label();

    CreditLine(Consumer<URI> openLink) {
        this.openLink = openLink;
        getStyleClass().add("credit-line");
        notice.getStyleClass().add("remark");
        getChildren().add(notice);
        showNotice("");
    }

    /// @param attributions of all that is in view, the one in front last
    void showCredits(List<Attribution> attributions) {
        List<Node> credits = attributions.stream()
                .filter(attribution -> !attribution.text().isEmpty())
                .map(this::credit)
                .toList();
        setVisible(!credits.isEmpty());
        getChildren().setAll(notice);
        getChildren().addAll(credits);
    }

    /// @param words one sentence, or empty
    void showNotice(String words) {
        notice.setText(words);
        notice.setVisible(!words.isEmpty());
        notice.setManaged(!words.isEmpty());
    }

    private Node credit(Attribution attribution) {
        URI link = attribution.link();
        return link == null ? wrapped(new Label(attribution.text())) : linked(attribution.text(), link);
    }

    /// In a narrow map it takes more lines: who made the map must not be cut off.
    private static <L extends Labeled> L wrapped(L label) {
        label.setWrapText(true);
        return label;
    }

    private Hyperlink linked(String text, URI link) {
        Hyperlink credit = wrapped(new Hyperlink(text));
        credit.setOnAction(event -> {
            openLink.accept(link);
            credit.setVisited(false);
        });
        return credit;
    }
}
