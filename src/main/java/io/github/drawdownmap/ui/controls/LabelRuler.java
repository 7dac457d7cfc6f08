package io.github.drawdownmap.ui.controls;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Measures how tall a label has to be to say other words.
///
/// JavaFX rounds the lines of a text at one time and not at another, so that two measures of the same text can differ
/// by a pixel, and a label that is a pixel too low leaves out its last line. The lines are counted instead, each as
/// tall as the taller of the two. For the JavaFX application thread.
final class LabelRuler {
    /// A line of the program's font, as a multiple of the font's size, before it is rounded up.
    private static final double LINE_HEIGHT = 1.25;

    private final Text text = new Text();

    /// The height in pixels that `label` needs at a width to say `words`.
    double height(Label label, String words, double width) {
        Insets around = label.getInsets();
        double across = width - label.snapSizeX(around.getLeft()) - label.snapSizeX(around.getRight());
        text.setFont(label.getFont());
        text.setWrappingWidth(0);
        text.setText("X");
        double line = text.getLayoutBounds().getHeight();
        text.setWrappingWidth(label.isWrapText() ? Math.max(1, across) : 0);
        text.setText(words);
        long lines = Math.round(text.getLayoutBounds().getHeight() / line);
        return lines * (Math.ceil(LINE_HEIGHT * label.getFont().getSize()) + label.getLineSpacing())
                + label.snapSizeY(around.getTop())
                + label.snapSizeY(around.getBottom());
    }
}
