package io.github.drawdownmap.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures texts in the font that a stylesheet gives a kind of label, before there is such a label.
public final class TextRuler {
    private final Label probe = new Label();
    private final Text text = new Text();

    public TextRuler(String... styleClasses) {
        probe.getStyleClass().addAll(styleClasses);
        probe.setVisible(false);
        probe.setManaged(false);
    }

    /// A label that is never seen; it has to be in the scene for the stylesheet to find it.
    public Label probe() {
        return probe;
    }

    public Font font() {
        return probe.getFont();
    }

    public double width(String words) {
        text.setFont(font());
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
