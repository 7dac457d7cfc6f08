package io.github.drawdownmap.details;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.ui.controls.Words;
import javafx.scene.control.Hyperlink;

/// The way to what concerns no single site.
final class CountryLink extends Hyperlink {
    CountryLink(Posture posture, Runnable show) {
        super(Messages.text("details.country.link", posture.title()));
        getStyleClass().add("source-link");
        setId("details-country");
        Words.wrap(this);
        setOnAction(click -> show.run());
    }
}
