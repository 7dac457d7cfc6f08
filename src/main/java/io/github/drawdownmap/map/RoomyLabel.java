package io.github.drawdownmap.map;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A label that is always as high as its longest text needs, so that nothing below it moves.
///
/// Lines are counted and taken as tall as they can be: JavaFX rounds them at one time and not at another, and a label
/// that is a pixel too low leaves out its last line.
final class RoomyLabel extends Label {
    /// A line of the program's font, as a multiple of the font's size, before it is rounded up.
    private static final double LINE_HEIGHT = 1.25;

    private final Text ruler = new Text();
    private List<String> texts = List.of();
    private double height;
    private double measuredWidth = -1;
    private Font measuredFont = Font.getDefault();

    RoomyLabel(String styleClass) {
        getStyleClass().add(styleClass);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        // Or a short text of the moment would make the label narrow, and the long ones be measured for that.
        setMaxWidth(Double.MAX_VALUE);
    }

    /// @param texts all texts that may come
    void makeRoom(List<String> texts) {
        this.texts = texts.stream().distinct().toList();
        measuredWidth = -1;
        boolean needed = texts.stream().anyMatch(text -> !text.isEmpty());
        setVisible(needed);
        setManaged(needed);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) return super.computePrefHeight(width);
        if (width != measuredWidth || !getFont().equals(measuredFont)) measure(width);
        return height;
    }

    private void measure(double width) {
        measuredWidth = width;
        measuredFont = getFont();
        ruler.setFont(measuredFont);
        ruler.setLineSpacing(0);
        ruler.setWrappingWidth(0);
        ruler.setText("X");
        double line = ruler.getLayoutBounds().getHeight();
        ruler.setWrappingWidth(width - getInsets().getLeft() - getInsets().getRight());
        height = 0;
        for (String text : texts) {
            ruler.setText(text);
            long lines = Math.round(ruler.getLayoutBounds().getHeight() / line);
            height = Math.max(height, lines * (Math.ceil(LINE_HEIGHT * measuredFont.getSize()) + getLineSpacing()));
        }
        height = Math.ceil(height + getInsets().getTop() + getInsets().getBottom());
    }
}
