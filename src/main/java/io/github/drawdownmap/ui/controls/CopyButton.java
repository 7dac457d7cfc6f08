package io.github.drawdownmap.ui.controls;

import io.github.drawdownmap.i18n.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that copies a text and shows for a moment that it did.
public final class CopyButton extends Button {
    private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");
    private static final Duration SHOWN_FOR = Duration.seconds(1.6);

    private final FontIcon icon = new FontIcon(Feather.COPY);
    private final PauseTransition pause = new PauseTransition(SHOWN_FOR);
    private final String purpose;

    /// @param words the words on the button, empty for an icon only
    /// @param purpose what it copies, for a tooltip and a screen reader
    public CopyButton(String words, String purpose, Supplier<String> text, Consumer<String> copy) {
        super(words);
        this.purpose = purpose;
        setGraphic(icon);
        getStyleClass().addAll("icon-button", "copy-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(purpose);
        Tooltips.install(this, purpose);
        pause.setOnFinished(end -> showCopied(false));
        setOnAction(click -> {
            copy.accept(text.get());
            showCopied(true);
            pause.playFromStart();
        });
    }

    private void showCopied(boolean copied) {
        pseudoClassStateChanged(COPIED, copied);
        icon.setIconCode(copied ? Feather.CHECK : Feather.COPY);
        setAccessibleText(copied ? Messages.text("ui.copied") : purpose);
    }
}
