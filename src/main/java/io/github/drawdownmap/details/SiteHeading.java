package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.LanguageNames;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.ui.controls.IconButton;
import io.github.drawdownmap.ui.controls.KeyRow;
import io.github.drawdownmap.ui.controls.Tooltips;
import io.github.drawdownmap.ui.controls.Words;
import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The names of a site, each in its own script and direction, and the way out.
final class SiteHeading extends HBox {
    private final VBox names;

    SiteHeading(Site site, Runnable close) {
        this(Messages.isolated(site.name()), close);
        FlowPane local = localNames(site);
        if (!local.getChildren().isEmpty()) names.getChildren().add(local);
    }

    /// The heading of what is no site.
    SiteHeading(String title, Runnable close) {
        names = new VBox(Words.of(title, "heading-name", "semibold"));
        getStyleClass().add("site-heading");
        names.getStyleClass().add("heading-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().addAll(names, closeButton(close));
    }

    /// Says more under the names.
    void add(Node more) {
        names.getChildren().add(more);
    }

    private static FlowPane localNames(Site site) {
        FlowPane local = new FlowPane();
        local.getStyleClass().add("local-names");
        site.names().keySet().stream()
                .filter(language -> !language.equals("en"))
                .sorted()
                .forEach(language -> local.getChildren().add(localName(site, language)));
        return local;
    }

    private static Label localName(Site site, String language) {
        Label name = Words.label(Messages.drawn(site.name(language)), "local-name", "muted");
        String languageName = LanguageNames.english(language);
        boolean isFromRight = !new Bidi(name.getText(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        if (isFromRight) name.getStyleClass().add("arabic-script");
        name.setNodeOrientation(isFromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Tooltips.install(name, languageName);
        name.setAccessibleText(Messages.text("wording.headed", languageName, site.name(language)));
        return name;
    }

    private static Button closeButton(Runnable close) {
        var button = new IconButton(
                Feather.X, Messages.text("details.close"), KeyRow.CLOSE.beside(Messages.text("ui.close")), close);
        button.setId("details-close");
        return button;
    }
}
