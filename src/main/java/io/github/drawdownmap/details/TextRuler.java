package io.github.drawdownmap.details;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Measures how tall a label would be with other words.
final class TextRuler {
    private final Text text = new Text();

    /// The height of `label` at a width, were it to say `words`.
    double height(Label label, String words, double width) {
        Insets around = label.getInsets();
        double across = width - label.snapSizeX(around.getLeft()) - label.snapSizeX(around.getRight());
        text.setFont(label.getFont());
        text.setLineSpacing(label.getLineSpacing());
        text.setWrappingWidth(label.isWrapText() ? Math.max(1, across) : 0);
        text.setText(words);
        return Math.ceil(text.getLayoutBounds().getHeight())
                + label.snapSizeY(around.getTop())
                + label.snapSizeY(around.getBottom());
    }
}
