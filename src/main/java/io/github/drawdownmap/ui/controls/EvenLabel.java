package io.github.drawdownmap.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// A label that wraps its text into lines of about the same length.
public final class EvenLabel extends Label {
    private final Memo<Given, Double> even = new Memo<>();

    /// What the lines depend on.
    private record Given(String text, Font font, double width) {}

    public EvenLabel() {
        setWrapText(true);
    }

    @Override
    public void resize(double width, double height) {
        double own = even.of(
                new Given(getText(), getFont(), width), given -> EvenLines.width(given.width(), this::prefHeight));
        super.resize(own, height);
    }
}
