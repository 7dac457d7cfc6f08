package io.github.drawdownmap.details;

import io.github.drawdownmap.details.entry.FollowsDay;
import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.ui.controls.Words;
import io.github.drawdownmap.wording.DayWords;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says that only what was published by the shown day is on show, while that is so.
final class KnownNotice extends HBox implements FollowsDay {
    private final Label words = Words.label("", "known-words");

    KnownNotice() {
        getStyleClass().add("known-notice");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.CLOCK), words);
    }

    @Override
    public void show(Look look) {
        setVisible(look.knowledge().isLimited());
        setManaged(look.knowledge().isLimited());
        look.knowledge()
                .limit(look.day())
                .ifPresent(limit -> words.setText(Messages.text("wording.as-known", DayWords.full(limit))));
    }
}
